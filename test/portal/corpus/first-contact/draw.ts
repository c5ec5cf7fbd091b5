import { FORM_FIELDS } from '@/lib/portal/form-fields';
import { FORMS, type FormFacts, QUALIFICATIONS, SERVICES } from '../../markups/facts';
import type { CorpusPage, Question } from '../corpus-page';
import { type Dice, diceFrom } from '../dice';
import { each, type Framework, type Kit, type Line, type Slot, text, when } from './kit';
import { foot, top } from './surroundings';
import { TWINS, type Twin } from './twins';
import { wordsFrom } from './words';

const LATER = ['byComponent', 'candidateFilter', 'applyFilter'];

/** A page, what is asked of it, and the facts it was drawn from. */
export interface Drawn extends CorpusPage {
  facts: FormFacts;
  twin: string | null;
}

/** Each framework in each state of the form, in so many variants; every third of them is a twin that misses something. */
export function drawAll(
  frameworks: Framework[],
  variants: number,
  seed: number,
  set: CorpusPage['set'],
): Drawn[] {
  return frameworks.flatMap((framework, which) =>
    Array.from({ length: variants }, (_, index) =>
      draw(framework, seed + 7_919 * which + 104_729 * index, index, set),
    ),
  );
}

function draw(framework: Framework, seed: number, index: number, set: CorpusPage['set']): Drawn {
  const dice = diceFrom(seed);
  const states = Object.entries(FORMS);
  const [state, all] = states[index % states.length] as [string, FormFacts];
  const facts = {
    ...all,
    candidates: all.candidates?.filter(() => all.candidates?.length === 1 || dice.percent(85)) ?? null,
  };
  const fitting = TWINS.filter(
    (twin) => facts.assessment !== '' || !twin.gone.some((key) => LATER.includes(key)),
  );
  const twin = index % 3 === 2 ? fitting[dice.number(fitting.length)] : undefined;
  const kit = framework.kit(dice);
  const html = drawForm(kit, dice, facts, twin);
  const asked = FORM_FIELDS.map((spec): Question => {
    const gone = (facts.assessment === '' && LATER.includes(spec.key)) || twin?.gone.includes(spec.key);
    return { spec, right: gone ? null : spec.key };
  });
  return {
    name: `${framework.name} ${seed}: the form ${state}${twin ? `, ${twin.name}` : ''}`,
    set,
    html,
    asked: [asked],
    facts,
    twin: twin?.name ?? null,
    ...(framework.mount ? { mount: framework.mount } : {}),
  };
}

/** The form of an enquiry, or its twin that misses something. */
export function drawForm(kit: Kit, dice: Dice, facts: FormFacts, twin?: Twin): string {
  const words = wordsFrom(dice);
  const prefix = dice.oneOf(['f', 'ctl00_main_', 'x-', 'p12_', 'field']);
  let count = dice.number(40);
  const slot = (key: string, label: string, value = '', required = false, hint = ''): Slot => {
    count += 1;
    return { key, label, value, id: `${prefix}${count}`, required, hint };
  };
  const missing = (key: string): boolean => twin?.gone.includes(key) === true;
  const instead = (key: string, html: () => string): string =>
    missing(key) ? (twin?.instead(key, kit, slot, words) ?? '') : html();
  const service = kit.block(
    words.blocks.service,
    when(dice.percent(25), `<p>${text(words.help)}</p>`) +
      instead('note', () => kit.text(slot('note', words.note, facts.note, false, words.noteHint))) +
      instead('service', () => kit.list(slot('service', words.service, facts.service, true), SERVICES)),
  );
  const centre = kit.block(
    words.blocks.centre,
    kit.text(slot('', 'Centre name', 'Northfield School')) +
      when(dice.percent(60), kit.text(slot('', 'Centre number', 'ZZ900'))) +
      instead('centreEmail', () => kit.text(slot('centreEmail', words.email, facts.email, true))),
  );
  const later = facts.assessment !== '';
  const filter = kit.block(
    words.blocks.filter,
    kit.list(slot('qualification', words.qualification, facts.qualification, true), QUALIFICATIONS) +
      kit.ahead(slot('assessment', words.assessment, facts.assessment, true)) +
      when(
        later,
        kit.ways(slot('', dice.oneOf(['Enquire', 'Level', 'Type of enquiry'])), [
          { key: 'byComponent', label: 'By component', chosen: facts.level === 'by-component' },
          {
            key: '',
            label: dice.oneOf(['Whole syllabus', 'By syllabus', 'All components']),
            chosen: facts.level === 'other',
          },
        ]) +
          when(
            facts.components.length > 0,
            kit.ticks(
              dice.oneOf(['Components', 'Select components', 'Component']),
              componentLines(facts, dice),
            ),
          ) +
          instead('candidateFilter', () => kit.text(slot('candidateFilter', words.candidate, facts.filter))) +
          instead('applyFilter', () => kit.button('applyFilter', words.apply)),
      ),
  );
  const heads = [...words.heads];
  const list = facts.candidates
    ? when(facts.box, `<div class="message info" role="status">${text(facts.box)}</div>`) +
      kit.grid(
        dice.oneOf(['Candidates', 'Candidate list', '']),
        heads,
        candidateLines(facts, heads.length, dice),
      )
    : '';
  const buttons: [string, string][] = [
    ['save', words.save],
    ['delete', words.delete],
    ['submit', words.submit],
  ];
  return (
    kit.page({
      title: words.title,
      top: top(dice, facts.series),
      body: service + centre + filter + list + (twin?.beside?.(kit, slot) ?? ''),
      bar: each(buttons, ([key, label]) => instead(key, () => kit.button(key, label))),
      foot: foot(dice),
    }) + when(kit.css, `<style>${kit.css}</style>`)
  );
}

function componentLines(facts: FormFacts, dice: Dice): Line[] {
  const joint = dice.oneOf([' ', ' - ', ' – ', ': ']);
  const whole = dice.percent(40);
  return facts.components.map(({ code, title, ticked }) => ({
    key: code,
    ticked,
    cells: [`${whole ? `0625/${code}` : code}${joint}${title}`],
  }));
}

/** Number, name and what is said about them, in as many columns as the page has. */
function candidateLines(facts: FormFacts, columns: number, dice: Dice): Line[] {
  const joint = dice.oneOf([' ', ' - ', '\u2009/\u2009', ', ']);
  return (facts.candidates ?? []).map(({ number, name, ticked = false, result, existing }) => {
    const said = existing ? 'Existing enquiry 512345' : (result ?? '');
    const cells = columns === 2 ? [`${number}${joint}${name}`, said] : [number, name, said];
    return { key: number, ticked, cells, ...(existing ? { tone: 'grey' as const } : {}) };
  });
}
