const pause = 50;

/**
 * The first truthy value that `probe` gives, asked again until `limit` milliseconds have passed; then an error that
 * says what was waited for and what was last seen. A probe that throws has not given a value yet.
 */
export async function until<T>(what: string, probe: () => T | Promise<T>, limit = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s for ${what}; last seen: ${String(last)}`);
    await sleep(pause);
  }
}

/** Nothing to wait for: only to leave time in which something could wrongly happen. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
