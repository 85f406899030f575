import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new profile whose toolbar shows the extension's icon: Chromium keeps it in a menu. No offers to translate. */
export function chromiumProfile(extension: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'bang-giao-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({
    extensions: { pinned_extensions: [unpackedId(extension)] },
    translate: { enabled: false },
  }));
  return profile;
}

/** The id that Chromium derives from an unpacked extension's folder: the SHA-256 of its path, in the letters a to p. */
function unpackedId(folder: string): string {
  const path = Buffer.from(realpathSync(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
}
