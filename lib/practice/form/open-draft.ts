import type { Draft, PracticeState } from '../model';
import type { Reply } from '../page';

/** Forms left open in forgotten tabs; older ones are gone. */
const MOST_DRAFTS = 40;

/** Opens a form and leads to it. */
export function openDraft(state: PracticeState, start: Omit<Draft, 'id' | 'declarations'>): Reply {
  const draft: Draft = { ...start, id: `f${state.nextId}`, declarations: 'closed' };
  const drafts = [...state.drafts, draft].slice(-MOST_DRAFTS);
  return {
    kind: 'go',
    to: { route: 'form', args: [draft.id] },
    state: { ...state, drafts, nextId: state.nextId + 1 },
  };
}

/** The state with a form changed. */
export function keepDraft(state: PracticeState, draft: Draft): PracticeState {
  return { ...state, drafts: state.drafts.map((one) => (one.id === draft.id ? draft : one)) };
}

/** The state without a form. */
export function closeDraft(state: PracticeState, draft: Draft): PracticeState {
  return { ...state, drafts: state.drafts.filter((one) => one.id !== draft.id) };
}
