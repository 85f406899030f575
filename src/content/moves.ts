/** How a page came to be what it is: loaded, brought back by Back, or changed in place by a single-page site. */
export type Move = 'loaded' | 'restored' | 'moved';

/** Only what we use of the Navigation API: Firefox before 147 has none. */
interface NavigationLike extends EventTarget {
  readonly currentEntry?: { readonly url?: string | null } | null;
}

/** Calls back when a page comes back from the back-forward cache, and when its address changes without a load. */
export function onMoved(window: Window & { readonly navigation?: NavigationLike }, callback: (move: Move) => void): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) callback('restored');
  });
  let address = withoutFragment(window.location.href);
  const moved = () => {
    const now = withoutFragment(window.location.href);
    if (now === address) return;
    address = now;
    callback('moved');
  };
  if (window.navigation) window.navigation.addEventListener('currententrychange', moved);
  window.addEventListener('popstate', moved);
}

const withoutFragment = (address: string) => address.replace(/#.*$/, '');
