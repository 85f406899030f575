import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A mistake in how a command was called, or in a file that it was given: told in one line, exit code 2. */
export class UsageError extends Error {}

/** The options and the words of a call; throws a {@link UsageError} that ends with how to call it. */
export function callOf<T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${(error instanceof Error ? error.message : String(error)).split('. ')[0]}; usage: ${usage}`);
  }
}

/** Runs a command: what it throws is one line on standard error and exit code 2, never a stack. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  // A reader such as `head` may close the pipe: that is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    await command();
  } catch (error) {
    fail(error);
  }
}

/** Tells a mistake in one line on standard error; the command ends with exit code 2. */
export function fail(error: unknown): void {
  process.stderr.write(`${(error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = 2;
}

/** One JSON object, a line of its own. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Lines of a readable report. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
