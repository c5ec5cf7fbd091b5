import type { Letter } from './letter';

/** What a browser asked. `form` is the decoded body of a POST, name by name in the order sent. */
export interface PracticeRequest {
  method: string;
  /** Begins with a slash, still percent-encoded, without the query. */
  path: string;
  query: ReadonlyArray<readonly [string, string]>;
  form: ReadonlyArray<readonly [string, string]>;
  /** What was wrong with the body, found before the request came here. */
  fault?: 'broken' | 'too-large';
}

/** What goes back: a page, or a letter that is still to be drawn as a PDF. */
export interface PracticeResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Letter;
}
