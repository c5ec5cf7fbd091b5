import { DECLARATIONS, type Markup } from '../../markups/markup';
import type { Dice } from '../dice';
import { drawForm } from './draw';
import { each, type PageKit, text } from './kit';
import { foot, top } from './surroundings';

const FILES: Record<string, string> = { Ack: 'AckLetter', Out: 'OutLetter', Rpt: 'Rpt', Cos: 'CoSLetter' };

/** The pages beside the form, as one framework in the habits of one page would write them. */
export function pagesOf(name: string, kit: PageKit, dice: Dice): Markup {
  const page = (title: string, series: string, body: string, bar = ''): string =>
    kit.page({ title, top: top(dice, series), body, bar, foot: foot(dice) }) + style(kit);
  return {
    name,
    form: (facts) => drawForm(kit, dice, facts),
    declarations: () =>
      kit.window(
        dice.oneOf(['Declarations', 'Before you submit', 'Confirm your enquiry']),
        each(DECLARATIONS, (words) => kit.tick(words)) + kit.button('', 'Submit'),
      ),
    series: ({ series, services }) =>
      page(
        series,
        series,
        kit.sheet(
          'Services available',
          dice.oneOf([
            ['Service', 'Deadline', 'Days remaining'],
            ['Service', 'Closing date', 'Days left'],
          ]),
          services.map((one) => [text(one.name), one.deadline, String(one.days)]),
        ),
        kit.button('', 'Create Enquiry') + kit.button('', 'List Enquiries'),
      ),
    seriesList: (names) =>
      page(
        'Enquiries about results',
        'Exam series',
        `<p>Choose an exam series.</p><ul>${each(names, (one) => `<li><a href="#">${one}</a></li>`)}</ul>`,
      ),
    list: (all) =>
      page(
        'List Enquiries',
        'June 2024',
        kit.text({ key: '', label: 'Search', value: '', id: 'search9', required: false, hint: '' }) +
          kit.sheet(
            '',
            ['Number', 'Note', 'Service', 'Syllabus', 'Candidates', 'Status', 'Documents'],
            all.map((one) => [
              `<a href="#">${one.number}</a>`,
              text(one.note),
              one.service,
              one.syllabus,
              one.all ? 'All' : one.candidates.map(({ number }) => number).join(', '),
              one.status,
              one.documents.map((kind) => `<a href="#">${kind}</a>`).join(' '),
            ]),
          ),
      ),
    enquiry: (one) =>
      page(
        `Enquiry ${one.number}`,
        one.series,
        kit.pairs([
          ['Status', one.status],
          ['Service', one.service],
          ['Syllabus', one.syllabus],
          ['Note', one.note],
        ]) +
          kit.sheet(
            'Candidates',
            ['Number', 'Name'],
            one.candidates.map((who) => [who.number, `<a href="#">${text(who.name)}</a>`]),
          ) +
          kit.sheet(
            'Files',
            ['File', 'Date'],
            one.documents.map((kind) => [`<a href="#">${FILES[kind]}</a>`, '12 August 2024']),
          ),
      ),
    submitted: (one) =>
      page(
        one.series,
        one.series,
        `<div role="status">The enquiry has been submitted.</div>${kit.pairs([
          ['Status', 'Submitted'],
          ['Service', one.service],
        ])}`,
      ),
  };
}

const style = ({ css }: PageKit): string => (css ? `<style>${css}</style>` : '');
