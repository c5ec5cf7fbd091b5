import { seriesName } from '../../model/series';
import { serviceName } from '../enquiry-facts';
import type { Letter, LetterName } from '../letter';
import type { PracticeEnquiry, PracticeState } from '../model';
import { definePage, notFound } from '../page';
import { progressOf } from '../progress';
import { findEnquiry } from '../records';

const HEADINGS: Record<LetterName, string> = {
  AckLetter: 'Acknowledgement of your enquiry',
  OutLetter: 'Outcome of your enquiry',
  CoSLetter: 'Copy of script',
  Rpt: 'Report',
};

const SAYS: Record<LetterName, string> = {
  AckLetter: 'We have received your enquiry. Changes are free for 24 hours from now.',
  OutLetter: 'We have completed our checks. The result of the syllabus is unchanged.',
  CoSLetter: 'The pages of the script would follow here.',
  Rpt: 'The report on the work of the candidates would follow here.',
};

/** A letter, once it is there. */
export default definePage({
  routes: ['file'],
  get: ({ state, now, args }) => {
    const enquiry = findEnquiry(state, args[0]);
    if (!enquiry) return notFound('There is no such enquiry.');
    const progress = progressOf(enquiry, state.enquiries, now);
    const name = progress.files.find((one) => `${one}.pdf` === args[1]);
    if (!name) return notFound('There is no such file yet.');
    return { kind: 'letter', letter: letterOf(state, enquiry, name, progress.number ?? '') };
  },
});

function letterOf(
  { centre }: PracticeState,
  { series, choices }: PracticeEnquiry,
  name: LetterName,
  number: string,
): Letter {
  const components = choices.components.map((code) => `${choices.syllabus}/${code}`).join(', ');
  return {
    name,
    heading: HEADINGS[name],
    lines: [
      `Centre: ${centre.number} ${centre.name}`,
      `Enquiry number: ${number}`,
      `Series: ${seriesName(series)}`,
      serviceName(choices.service),
      `Syllabus and components: ${components || choices.syllabus}`,
      `Candidates: ${choices.selected.join(', ') || 'All'}`,
      '',
      SAYS[name],
    ],
  };
}
