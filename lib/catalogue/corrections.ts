import type { SyllabusCode } from '@/lib/model/codes';
import { componentNumber } from '@/lib/model/component-number';
import type { ComponentFact, ComponentKind, Marker } from '@/lib/model/facts';

/** What the officer says about a component, by its number: `1` for 11, 12 and 13. */
export interface ComponentCorrection {
  syllabus: SyllabusCode;
  number: string;
  /** Null: the officer left it as it was. */
  kind: ComponentKind | null;
  marker: Marker | null;
}

/** The facts of a syllabus with the officer's corrections; a corrected fact says whose word it is. */
export function withCorrections(
  syllabus: SyllabusCode,
  facts: readonly ComponentFact[],
  corrections: readonly ComponentCorrection[],
): ComponentFact[] {
  const own = corrections.filter((one) => one.syllabus === syllabus);
  return facts.map((fact) => {
    const number = componentNumber(fact.code);
    const said = own.find((one) => one.number === number);
    if (!said || (said.kind === null && said.marker === null)) return fact;
    const { kind, marker } = said;
    return {
      ...fact,
      kind: kind ?? fact.kind,
      marker: marker ?? fact.marker,
      from: 'officer',
      // What is doubtful about the kind stays so until the officer says what kind it is.
      doubt: kind === null ? fact.doubt : null,
    };
  });
}
