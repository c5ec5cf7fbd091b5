/** Where things stand in an exemption report with these headings, as the officer said once. */
export interface KnownColumns {
  headings: string[];
  candidate: number;
  syllabus: number;
  component: number;
}

/** The list with these columns in place of what was said of the same headings before. */
export function withColumns(known: readonly KnownColumns[], said: KnownColumns): KnownColumns[] {
  const same = JSON.stringify(said.headings);
  return [...known.filter(({ headings }) => JSON.stringify(headings) !== same), said];
}

/** What was said of these headings; null when nothing was. */
export function columnsFor(known: readonly KnownColumns[], headings: readonly string[]): KnownColumns | null {
  const same = JSON.stringify(headings);
  return known.find((one) => JSON.stringify(one.headings) === same) ?? null;
}
