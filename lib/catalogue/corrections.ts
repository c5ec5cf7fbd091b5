import type { SyllabusCode } from '@/lib/model/codes';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import { componentNumber } from '@/lib/model/component-number';
import type { ComponentFact } from '@/lib/model/facts';

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
