import { useEffect, useState } from 'preact/hooks';

/** What is open on the page of enquiries: its address says so, so that Back works and a place can be kept. */
export type Place = { kind: 'list' } | { kind: 'enquiry'; id: string } | { kind: 'add' };

export const LIST_ADDRESS = '#list';
export const ADD_ADDRESS = '#add';

/** The address of one enquiry on this page. */
export function addressOf(id: string): string {
  return `#enquiry=${encodeURIComponent(id)}`;
}

/** Reads the part of the address behind the page's own name; anything else is the list. */
export function readPlace(hash: string): Place {
  if (hash === ADD_ADDRESS) return { kind: 'add' };
  const id = new URLSearchParams(hash.replace(/^#/, '')).get('enquiry');
  return id ? { kind: 'enquiry', id } : { kind: 'list' };
}

/** What is open now, following the address. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
