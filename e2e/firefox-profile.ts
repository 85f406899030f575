import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new profile that uses our proxy for everything. */
export function firefoxProfile(proxyPort: number): string {
  const profile = mkdtempSync(join(tmpdir(), 'bang-giao-firefox-'));
  const lines = Object.entries(preferences(proxyPort, downloadsIn(profile))).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

/** Where such a profile saves what is downloaded. */
export function downloadsIn(profile: string): string {
  return join(profile, 'downloads');
}

/** A proxy for everything, a fixed port for us to find, and none of the browser's own errands. */
function preferences(proxyPort: number, downloads: string): Record<string, string | number | boolean> {
  return {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.trr.mode': 5,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
  };
}
