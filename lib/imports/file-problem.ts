/** Why a file cannot be used as a list. Each has a text that says what to do instead. */
export const FILE_PROBLEMS = [
  'empty',
  'too-large',
  'too-many-rows',
  'locked',
  'old-xls',
  'picture',
  'pdf',
  'document',
  'web-page',
  'cut-off',
  'not-a-table',
] as const;

export interface FileProblem {
  key: (typeof FILE_PROBLEMS)[number];
  params: { limit: number };
}

/** Files above this are not read. Millions of bytes. */
export const MOST_MEGABYTES = 50;
/** More than any centre has candidates and syllabuses. */
export const MOST_ROWS = 100_000;

const LIMITS: Partial<Record<FileProblem['key'], number>> = {
  'too-large': MOST_MEGABYTES,
  'too-many-rows': MOST_ROWS,
};

/** The problem with the limit its text mentions; 0 where it mentions none. */
export function fileProblem(key: FileProblem['key']): FileProblem {
  return { key, params: { limit: LIMITS[key] ?? 0 } };
}
