import type { Sent } from './controls';
import type { Letter } from './letter';
import type { PracticeState } from './model';
import type { Moment } from './records';
import type { Place, RouteName } from './routes';
import type { SkinPart } from './skin';
import type { PageView } from './view';

/** What a page is asked: the state and time, what stands for the colons of its route, and a search. */
export interface Visit extends Moment {
  route: RouteName;
  args: string[];
  search: string;
  /** The time without the ribbon's hours, for starting again. */
  realNow: Date;
}

/** What a page answers. A `problem` becomes an error page with a way back. */
export type Reply =
  | { kind: 'page'; view: PageView }
  | { kind: 'go'; to: Place | { path: string }; state: PracticeState }
  | { kind: 'letter'; letter: Letter }
  | { kind: 'part'; name: string; part: SkinPart }
  | { kind: 'problem'; status: 400 | 404; text: string };

/** One page (or one action that leads on to a page) of the portal. */
export interface PageDefinition {
  routes: RouteName[];
  get?: (visit: Visit) => Reply;
  post?: (visit: Visit, sent: Sent) => Reply;
}

/** A page of the portal. Pages are found by folder; the file's name is the page's name. */
export function definePage(definition: PageDefinition): PageDefinition {
  return definition;
}

/** The address leads to something that is not there, such as an enquiry that was deleted. */
export function notFound(text: string): Reply {
  return { kind: 'problem', status: 404, text };
}

/** What was sent cannot be used. */
export function notUnderstood(text: string): Reply {
  return { kind: 'problem', status: 400, text };
}
