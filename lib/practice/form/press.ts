import { seriesName } from '../../model/series';
import type { Command, Sent } from '../controls';
import type { Draft, Message, PracticeEnquiry, PracticeState } from '../model';
import type { Reply } from '../page';
import type { Moment } from '../records';
import { closeDraft, keepDraft } from './open-draft';

/** How many declarations there are to tick. */
export const DECLARATIONS = ['authority', 'complete'];

/** What a button of the form does, with the form already as it was sent. Null: a choice was made, no button. */
export function press(moment: Moment, draft: Draft, command: Command | null, sent: Sent): Reply {
  const { state } = moment;
  const back = (changed: Draft, messages: Message[] = []): Reply => ({
    kind: 'go',
    to: { route: 'form', args: [draft.id] },
    state: { ...keepDraft(state, changed), messages },
  });
  if (command === 'apply') return back({ ...draft, applied: draft.choices.candidate });
  if (command === 'cancel') return back({ ...draft, declarations: 'closed' });
  if (command === 'delete') return remove(state, draft);
  if (command === 'save') {
    const { enquiry, state: kept } = keepEnquiry(moment, draft, null);
    return {
      kind: 'go',
      to: { route: 'form', args: [draft.id] },
      state: {
        ...keepDraft(kept, { ...draft, enquiry: enquiry.id }),
        messages: [{ tone: 'done', text: 'Your enquiry has been saved. It has not been submitted.' }],
      },
    };
  }
  if (command === 'submit') {
    const missing = missingFrom(draft);
    if (missing.length > 0) {
      return back(draft, [
        { tone: 'warning', text: 'Your enquiry cannot be submitted yet.', items: missing },
      ]);
    }
    return back({ ...draft, declarations: 'open' });
  }
  if (command === 'confirm' && draft.declarations !== 'closed') {
    const ticked = sent.values.get('declarations') ?? [];
    if (!DECLARATIONS.every((one) => ticked.includes(one))) return back({ ...draft, declarations: 'warned' });
    const { enquiry, state: kept } = keepEnquiry(moment, draft, moment.now);
    const closed = { ...closeDraft(kept, draft), messages: [] };
    return { kind: 'go', to: { route: 'submitted', args: [String(enquiry.id)] }, state: closed };
  }
  return back(draft);
}

/** What Submit asks for. Everything else the guide forbids is left to the people who check (and to practise on). */
function missingFrom({ choices }: Draft): string[] {
  const needsComponents = choices.by !== 'syllabus';
  return [
    choices.service === '' && 'Select a service.',
    choices.syllabus === '' && 'Select an assessment.',
    choices.syllabus !== '' && needsComponents && choices.components.length === 0 && 'Select a component.',
    choices.service !== '5' && choices.selected.length === 0 && 'Select at least one candidate.',
  ].filter((line) => line !== false);
}

function keepEnquiry(
  { state, now }: Moment,
  draft: Draft,
  submittedAt: number | null,
): { enquiry: PracticeEnquiry; state: PracticeState } {
  const { kind, series, choices } = draft;
  const id = draft.enquiry ?? state.nextId;
  const enquiry: PracticeEnquiry = { id, kind, series, choices, savedAt: now, submittedAt };
  const others = state.enquiries.filter((one) => one.id !== id);
  const nextId = Math.max(state.nextId, id + 1);
  return { enquiry, state: { ...state, enquiries: [...others, enquiry], nextId } };
}

function remove(state: PracticeState, draft: Draft): Reply {
  const enquiries = state.enquiries.filter((one) => one.id !== draft.enquiry);
  const text = `Your enquiry for ${seriesName(draft.series)} has been deleted.`;
  return {
    kind: 'go',
    to: { route: draft.kind === 'no-result' ? 'no-result' : 'series-list' },
    state: { ...closeDraft({ ...state, enquiries }, draft), messages: [{ tone: 'done', text }] },
  };
}
