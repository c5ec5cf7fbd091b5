import { expect, test } from 'vitest';
import { recogniseColumns } from '@/lib/imports/recognise-columns';
import { COLUMN_CASES } from './recognise-columns.cases';

test.each(COLUMN_CASES)(
  'columns of a list with $called',
  ({ cells, columns, headingLine, doubts, series }) => {
    const found = recogniseColumns(cells);
    expect(found.columns).toEqual(columns);
    expect(found.headingLine).toBe(headingLine);
    if (doubts) expect(found.doubts).toEqual(doubts);
    expect(found.series).toBe(series ?? null);
  },
);
