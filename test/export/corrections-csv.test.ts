import { expect, test } from 'vitest';
import { correctionsCsv } from '@/lib/export/corrections-csv';
import type { SyllabusCode } from '@/lib/model/codes';

test('corrections are written with their codes as text and nothing where nothing was said', () => {
  const csv = correctionsCsv([
    { syllabus: '0520' as SyllabusCode, number: '1', kind: 'multiple-choice', marker: null },
    { syllabus: '9482' as SyllabusCode, number: '3', kind: null, marker: 'centre' },
  ]);
  expect(csv).toBe('\ufeffsyllabus,component,kind,marked_by\r\n0520,1,multiple-choice,\r\n9482,3,,centre');
});
