/** What a locator did on one set of pages. */
export interface Tally {
  there: number;
  absent: number;
  found: number;
  wrong: number;
  /** Milliseconds a page took, all its questions together. */
  times: number[];
}

export function emptyTally(): Tally {
  return { there: 0, absent: 0, found: 0, wrong: 0, times: [] };
}

/** The 95 % interval of Wilson for so many hits of so many, as percentages. */
export function wilson(hits: number, of: number): [number, number] {
  if (of === 0) return [0, 100];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(100 * (middle - reach)) / scale, (100 * (middle + reach)) / scale];
}

/** The value below which so many of a hundred lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

const share = (hits: number, of: number): string => {
  if (of === 0) return '–';
  const [low, high] = wilson(hits, of);
  return `${((100 * hits) / of).toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
};

const HEAD = [
  '',
  'correct',
  'wrong',
  'abstained',
  'wrong %',
  'coverage % (95 %)',
  'precision % (95 %)',
  'median ms',
  'p95 ms',
];

/** A table of one set: a row for each locator. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(([name, { there, absent, found, wrong, times }]) => [
    name,
    String(found),
    String(wrong),
    String(there + absent - found - wrong),
    ((100 * wrong) / (there + absent)).toFixed(2),
    share(found, there),
    share(found, found + wrong),
    percentile(times, 50).toFixed(1),
    percentile(times, 95).toFixed(1),
  ]);
  return aligned([HEAD, ...rows]);
}

/** Columns under one another, the first to the left and the others to the right. */
export function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
