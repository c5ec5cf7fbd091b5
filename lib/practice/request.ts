import type { Letter } from './letter';
import type { SkinPart } from './skin';

/** What a browser asked. `form` is the decoded body of a POST, name by name in the order sent. */
export interface PracticeRequest {
  method: string;
  /** Begins with a slash, still percent-encoded, without the query. */
  path: string;
  query: ReadonlyArray<readonly [string, string]>;
  form: ReadonlyArray<readonly [string, string]>;
  /** The page is asked for by the address bar or a link of a whole page, not by a frame or a script. */
  isTop?: boolean;
  /** What was wrong with the body, found before the request came here. */
  fault?: 'broken' | 'too-large';
}

/** What goes back: a page, a letter that is still to be drawn as a PDF, or a part that is still to be fetched. */
export interface PracticeResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Letter | SkinPart;
}
