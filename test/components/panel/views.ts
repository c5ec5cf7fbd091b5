import type { PanelActions, PanelView } from '@/components/panel/panel-view';
import type { Finding } from '@/lib/model/finding';
import type { Phrase } from '@/lib/model/phrase';

export function phrase(english: string, params: Phrase['params'] = {}): Phrase {
  return { key: `test.${english}`, english, params };
}

export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'multiple-choice-not-reviewed',
    verdict: 'fail',
    severity: 'error',
    subject: null,
    field: 'components',
    message: phrase('Paper 11 is a multiple-choice paper.'),
    todo: phrase('Untick it.'),
    sources: [
      { statement: 'G03', page: 1 },
      { statement: 'G05', page: 1 },
    ],
    fix: null,
    ...parts,
  };
}

export function view(parts: Partial<PanelView> = {}): PanelView {
  return {
    page: 'create-enquiry',
    state: 'checked',
    findings: [],
    dismissed: [],
    passed: 12,
    unread: [],
    notices: [],
    unclear: [],
    service: null,
    canAskPossible: false,
    possible: null,
    edition: null,
    note: null,
    filling: null,
    held: false,
    teaching: null,
    taught: null,
    shown: [],
    health: null,
    ...parts,
  };
}

/** Actions that write down what was asked of them. */
export function listening(): { asked: unknown[][]; actions: PanelActions } {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...words: unknown[]) =>
      void asked.push([name, ...words]);
  const actions: PanelActions = {
    onFix: note('fix'),
    onDismiss: note('dismiss'),
    onTakeBack: note('take back'),
    onJump: note('jump'),
    onFillNote: note('fill note'),
    onUndoNote: note('undo note'),
    onFillForm: note('fill form'),
    onStopFilling: note('stop filling'),
    onSkipPlanned: note('skip planned'),
    onKeepEditing: note('keep editing'),
    onPause: note('pause'),
    onHelp: note('help'),
    onOpenTracker: note('open tracker'),
    onPossible: note('possible'),
    onChooseDate: note('choose date'),
    onTeach: note('teach'),
    onStopTeaching: note('stop teaching'),
    onNamePage: note('name page'),
    onHealth: note('health'),
    onSaveSkeleton: note('save skeleton'),
  };
  return { asked, actions };
}
