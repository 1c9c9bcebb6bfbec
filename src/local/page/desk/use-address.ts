import { useSyncExternalStore } from 'react';

/** Where this window is: who it acts as, and what it shows. Kept in the URL, so that each window can be someone else. */
export interface Address {
  as: string;
  in: string;
  /** The ts of the thread beside the conversation, or ''. */
  thread: string;
  tab: string;
}

export function useAddress(): Address {
  const search = useSyncExternalStore(listen, () => location.search);
  const said = new URLSearchParams(search);
  const part = (name: string) => said.get(name) ?? '';
  return { as: part('as'), in: part('in'), thread: part('thread'), tab: part('tab') };
}

/** Goes there; what is not named is left empty, but the person stays. */
export function go(to: Partial<Address>): void {
  history.pushState(null, '', addressTo(to));
  dispatchEvent(new Event(moved));
}

/** As `go`, without a step in the browser's history. */
export function settle(to: Partial<Address>): void {
  history.replaceState(null, '', addressTo(to));
  dispatchEvent(new Event(moved));
}

const moved = 'address-moved';

/** The link that `go` follows. */
export function addressTo(to: Partial<Address>): string {
  const as = new URLSearchParams(location.search).get('as') ?? '';
  const parts = Object.entries({ as, ...to }).filter(([, value]) => value !== '');
  return `?${new URLSearchParams(parts)}`;
}

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(moved, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(moved, changed);
  };
}
