import type { Rename } from './names';

/** Every address of the portal. A part that begins with a colon stands for anything. */
export const ROUTES = {
  start: [],
  home: ['home'],
  elsewhere: ['menu', ':tab'],
  administer: ['administer-exams'],
  entries: ['administer-exams', 'entries', ':candidate'],
  'series-list': ['administer-exams', 'enquiries'],
  'no-result': ['administer-exams', 'no-result'],
  series: ['administer-exams', 'enquiries', 'series', ':series'],
  new: ['administer-exams', 'enquiries', 'new', ':kind', ':series'],
  form: ['administer-exams', 'enquiries', 'form', ':draft'],
  submitted: ['administer-exams', 'enquiries', 'submitted', ':enquiry'],
  'list-enquiries': ['administer-exams', 'enquiries', 'list'],
  'associate-list': ['administer-exams', 'enquiries', 'centres'],
  open: ['administer-exams', 'enquiries', 'open', ':enquiry'],
  enquiry: ['administer-exams', 'enquiries', 'enquiry', ':enquiry'],
  extensions: ['administer-exams', 'enquiries', 'enquiry', ':enquiry', 'extensions'],
  file: ['administer-exams', 'enquiries', 'enquiry', ':enquiry', 'files', ':file'],
  'my-centre-details': ['centre-details'],
  clock: ['ribbon', 'clock'],
  look: ['ribbon', 'look'],
  restart: ['ribbon', 'restart'],
  part: ['parts', ':part'],
} as const satisfies Record<string, readonly string[]>;
export type RouteName = keyof typeof ROUTES;

/** An address by its meaning: the route, what stands for its colons, and a search. */
export interface Place {
  route: RouteName;
  args?: string[];
  search?: string;
}

/** The path of a place, every fixed part renamed, every other part encoded. */
export function pathOf(place: Place, rename: Rename): string {
  const args = [...(place.args ?? [])];
  const parts = ROUTES[place.route].map((part) =>
    encodeURIComponent(part.startsWith(':') ? (args.shift() ?? '') : rename(part)),
  );
  return `/${parts.join('/')}`;
}

/** The route a path belongs to and what stands for its colons; null when there is none. */
export function findRoute(path: string, rename: Rename): { route: RouteName; args: string[] } | null {
  const parts = readPath(path);
  if (!parts) return null;
  for (const [route, pattern] of Object.entries(ROUTES) as [RouteName, readonly string[]][]) {
    if (pattern.length !== parts.length) continue;
    const fits = pattern.every((part, place) => part.startsWith(':') || rename(part) === parts[place]);
    if (fits) return { route, args: parts.filter((_, place) => pattern[place]?.startsWith(':')) };
  }
  return null;
}

function readPath(path: string): string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return null; // A stray percent sign is an address like any other that leads nowhere.
  }
}
