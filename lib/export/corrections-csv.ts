import Papa from 'papaparse';
import type { ComponentCorrection } from '@/lib/model/component-correction';

const BYTE_ORDER_MARK = '\ufeff';

/** The officer's corrections of components as a spreadsheet file: `syllabus,component,kind,marked_by`. */
export function correctionsCsv(corrections: readonly ComponentCorrection[]): string {
  const rows = corrections.map(({ syllabus, number, kind, marker }) => [
    syllabus,
    number,
    kind ?? '',
    marker ?? '',
  ]);
  const fields = ['syllabus', 'component', 'kind', 'marked_by'];
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data: rows }, { newline: '\r\n' });
}
