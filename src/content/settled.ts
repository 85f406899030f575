/** How long a page must keep still to be taken as complete, and how long we wait at most, in milliseconds. */
const still = 300;
const longest = 6000;

/**
 * Resolves when a page that draws itself has come to rest and `done` says that what was waited for is there, or with
 * `false` when the time is up. Stops when aborted.
 */
export function settled(document: Document, done: () => boolean, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => finish(done()), longest);
    let quiet = setTimeout(check, still);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(check, still);
    });
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => finish(false), { once: true });
    function check(): void {
      if (done()) finish(true);
    }
    function finish(result: boolean): void {
      clearTimeout(limit);
      clearTimeout(quiet);
      observer.disconnect();
      resolve(result);
    }
  });
}
