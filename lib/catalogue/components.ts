import Papa from 'papaparse';
import type { SyllabusCode } from '@/lib/model/codes';
import { COMPONENT_KINDS, type ComponentKind, type Marker } from '@/lib/model/facts';
import csv from './components.csv?raw';

/** One line of the catalogue: a component of a syllabus by its number, not by its two-digit code. */
export interface ListedComponent {
  /** `IGCSE`, `IGCSE (9-1)`, `O Level`, `AS & A Level`, `AS Level`, `A Level`. */
  qualification: string;
  syllabus: SyllabusCode;
  syllabusTitle: string;
  /** `1` for 11, 12, 13 and for 01. */
  number: string;
  title: string;
  kind: ComponentKind;
  marker: Marker;
  artAndDesign: boolean;
  /** The source says itself that it is not to be relied on. */
  uncertain: boolean;
}

let bySyllabus: Map<SyllabusCode, ListedComponent[]> | null = null;

/**
 * The listed components of a syllabus; empty when the catalogue does not know it. The list is a best effort
 * from public sources (each line names its own), checked on 2026-11-23; it is read on first use.
 */
export function listedComponents(syllabus: SyllabusCode): readonly ListedComponent[] {
  bySyllabus ??= groupBySyllabus(readCatalogue());
  return bySyllabus.get(syllabus) ?? [];
}

function groupBySyllabus(lines: readonly ListedComponent[]): Map<SyllabusCode, ListedComponent[]> {
  const groups = new Map<SyllabusCode, ListedComponent[]>();
  for (const line of lines) groups.set(line.syllabus, [...(groups.get(line.syllabus) ?? []), line]);
  return groups;
}

/** Every line of the catalogue, in the order of the file. */
export function readCatalogue(): ListedComponent[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((line) => ({
    qualification: line.qualification ?? '',
    syllabus: line.syllabus_code as SyllabusCode,
    syllabusTitle: line.syllabus_title ?? '',
    number: line.component_prefix ?? '',
    title: line.component_title ?? '',
    // The catalogue's test holds every line to these words.
    kind: COMPONENT_KINDS.find((kind) => kind === line.kind) ?? 'other',
    marker: line.marked_by === 'centre' ? 'centre' : 'cambridge',
    artAndDesign: line.art_and_design === 'yes',
    uncertain: (line.source ?? '').includes('uncertain'),
  }));
}
