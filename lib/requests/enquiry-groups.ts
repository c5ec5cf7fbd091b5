import type { CompleteRow } from './row-complete';

/** Cambridge's largest group for a report (G17). */
const MOST_IN_REPORT = 15;

/**
 * Rows that can be one enquiry: one series, one syllabus, one service, one set of components.
 * @param sentIn the enquiry a row went in with, which keeps it apart from others; empty while it did not
 */
export function enquiryGroups<R extends CompleteRow>(
  rows: readonly R[],
  sentIn: (row: R) => string = () => '',
): R[][] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = `${keyOf(row)} ${sentIn(row)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => inReach(group));
}

/** What rows must have in common to go in together. */
export function keyOf({ series, syllabus, service, components }: CompleteRow): string {
  return [series, syllabus, service, components.join('+')].join(' ');
}

/** Candidates of several groups of about the same size where one report would have too many: 16 are 8 and 8, not 15 and 1. */
function inReach<R extends CompleteRow>(group: R[]): R[][] {
  const [first] = group;
  const count = first?.service === '9' ? Math.ceil(group.length / MOST_IN_REPORT) : 1;
  if (count <= 1) return [group];
  const sorted = [...group].sort(byNumber);
  return Array.from({ length: count }, (_, index) =>
    sorted.slice(
      Math.round((index * sorted.length) / count),
      Math.round(((index + 1) * sorted.length) / count),
    ),
  );
}

/** By candidate number, then by id, so that the order in which rows came makes no difference. */
export function byNumber(a: CompleteRow, b: CompleteRow): number {
  return compare(a.candidate ?? '', b.candidate ?? '') || compare(a.id, b.id);
}

/** For sorting texts the same way on every computer, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
