import type { SyllabusCode } from './codes';
import type { ComponentKind, Marker } from './facts';

/** What the officer says about a component, by its number: `1` for 11, 12 and 13. */
export interface ComponentCorrection {
  syllabus: SyllabusCode;
  number: string;
  /** Null: the officer left it as it was. */
  kind: ComponentKind | null;
  marker: Marker | null;
}

/** The list with one correction put in or, when it says nothing, taken out. One component has one at most. */
export function withCorrection(
  list: readonly ComponentCorrection[],
  correction: ComponentCorrection,
): ComponentCorrection[] {
  const { syllabus, number, kind, marker } = correction;
  const others = list.filter((one) => one.syllabus !== syllabus || one.number !== number);
  return kind === null && marker === null ? others : [...others, correction];
}
