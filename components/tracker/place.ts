import { useEffect, useState } from 'preact/hooks';

/** What is open on the page of enquiries: its address says so, so that Back works and a place can be kept. */
export type Place =
  | { kind: 'list' }
  | { kind: 'enquiry'; id: string }
  | { kind: 'add' }
  | { kind: 'requests'; part: RequestsPart };

/** The parts of the request list's page. */
export const REQUESTS_PARTS = ['list', 'run-sheet', 'fees', 'files'] as const;
export type RequestsPart = (typeof REQUESTS_PARTS)[number];

export const LIST_ADDRESS = '#list';
export const ADD_ADDRESS = '#add';

/** The address of one enquiry on this page. */
export function addressOf(id: string): string {
  return `#enquiry=${encodeURIComponent(id)}`;
}

/** The address of a part of the request list's page. */
export function requestsAddress(part: RequestsPart = 'list'): string {
  return part === 'list' ? '#requests' : `#requests=${part}`;
}

/** Reads the part of the address behind the page's own name; anything else is the list. */
export function readPlace(hash: string): Place {
  if (hash === ADD_ADDRESS) return { kind: 'add' };
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const wanted = said.get('requests');
  if (wanted !== null)
    return { kind: 'requests', part: REQUESTS_PARTS.find((one) => one === wanted) ?? 'list' };
  const id = said.get('enquiry');
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
