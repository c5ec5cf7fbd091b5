import type { Draft, Message } from '../model';
import { entered, findSyllabus, isListed, type Moment, openFor } from '../records';
import type { Item, Row } from '../view';
import { listed } from './read-form';

/** The list Apply Filter makes, with the box about candidates who already have an enquiry (G50, G51, G66). */
export function candidateItems(moment: Moment, draft: Draft): Item[] {
  const { applied } = draft;
  if (applied === null) return [];
  const candidates = listed(moment.state, draft);
  const open = openFor(moment, draft);
  const forGroup = draft.choices.service === '9';
  const rows = candidates.map(
    ({ number, name, result }): Row => ({
      tone: !open.has(number) ? 'plain' : forGroup ? 'yellow' : 'grey',
      tick: { value: number, set: draft.choices.selected.includes(number), name: `${number} ${name}` },
      cells: [number, name, result ?? ''],
    }),
  );
  const taken = candidates.filter(({ number }) => open.has(number));
  const lines = taken.map(({ number, name }) => `${number} ${name} (enquiry ${open.get(number)})`);
  const found = entered(moment.state, draft).some(({ number }) => isListed(number, applied));
  return [
    { kind: 'messages', messages: [...notFoundBox(found), ...takenBox(moment, draft, lines)] },
    {
      kind: 'table',
      key: 'selected',
      name: 'candidates',
      columns: ['Candidate number', 'Name', 'Result'],
      rows,
      empty: 'There are no candidates to show.',
    },
  ];
}

function notFoundBox(found: boolean): Message[] {
  return found ? [] : [{ tone: 'info', text: 'No candidates were found for this filter.' }];
}

function takenBox({ state }: Moment, draft: Draft, items: string[]): Message[] {
  if (items.length === 0) return [];
  const { syllabus, service } = draft.choices;
  const assessment = `${syllabus} ${findSyllabus(state, syllabus)?.title ?? ''}`.trim();
  return service === '9'
    ? [{ tone: 'warning', text: `${WAITS} They are highlighted in yellow.`, items }]
    : [
        {
          tone: 'info',
          text: `These candidates already have an existing enquiry open for ${assessment}. They are highlighted in grey.`,
          items,
        },
      ];
}

const WAITS =
  'These candidates have existing enquiries open. Your report will not be produced until those are completed.';

/** The warning of the declarations window for a group report: ticked candidates with open enquiries (G69). */
export function waitingBox(moment: Moment, draft: Draft): Message[] {
  if (draft.choices.service !== '9') return [];
  const open = openFor(moment, draft);
  const items = draft.choices.selected
    .filter((number) => open.has(number))
    .map((number) => `${number} (enquiry ${open.get(number)})`);
  return items.length === 0 ? [] : [{ tone: 'warning', text: WAITS, items }];
}
