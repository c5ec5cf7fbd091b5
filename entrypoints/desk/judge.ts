import type { PanelState, UnreadField } from '@/components/panel/panel-view';
import type { Checks } from '@/lib/model/checks';
import type { Dismissal } from '@/lib/model/dismissal';
import type { Finding, Judgement } from '@/lib/model/finding';
import type { FieldKey, FormSnapshot } from '@/lib/model/form-snapshot';
import { today } from '@/lib/platform/clock';
import { RULES } from '@/lib/rules';
import { runRules } from '@/lib/rules/run-rules';
import { checksOf } from './checks-of';
import type { Known } from './form-facts';

const NEEDED = new Set(RULES.flatMap(({ needs }) => needs));

/** What is to be shown about a form, and the errors that would hold a press on Submit. */
export interface FormJudgement {
  findings: Finding[];
  dismissed: { finding: Finding; reason: string }[];
  passed: number;
  unread: UnreadField[];
  state: PanelState;
  /** The errors there would be at a press, each as `rule subject`. */
  errorsAtPress: string[];
  /** What is kept with the enquiry when it is submitted like this. */
  checks: Checks;
}

/** Runs every rule over a form, sorts out what the officer dismissed, and says how far the form was checked. */
export function judgeForm(form: FormSnapshot, known: Known, attempted: boolean): FormJudgement {
  const days = { london: today('Europe/London'), office: today() };
  const judged = runRules(form, known.facts, { today: days, attempted });
  const atPress = attempted ? judged : runRules(form, known.facts, { today: days, attempted: true });
  const reason = (finding: Finding): string | undefined => reasonFor(finding, known.dismissed);
  const unread = unreadFields(form);
  return {
    findings: judged.findings.filter((finding) => reason(finding) === undefined),
    dismissed: judged.findings.flatMap((finding) => {
      const given = reason(finding);
      return given === undefined ? [] : [{ finding, reason: given }];
    }),
    passed: judged.passed.length,
    unread,
    state: isFullyChecked(judged, unread) ? 'checked' : 'partly-checked',
    errorsAtPress: atPress.findings
      .filter((finding) => isError(finding) && reason(finding) === undefined)
      .map(({ rule, subject }) => `${rule} ${subject ?? ''}`),
    checks: checksOf(atPress, isFullyChecked(atPress, unread), reason),
  };
}

function reasonFor(finding: Finding, dismissed: readonly Dismissal[]): string | undefined {
  return dismissed.find(({ rule, subject }) => rule === finding.rule && subject === finding.subject)?.reason;
}

function isError({ verdict, severity }: Finding): boolean {
  return verdict === 'fail' && severity === 'error';
}

function isFullyChecked(judged: Judgement, unread: readonly UnreadField[]): boolean {
  return (
    judged.crashed.length === 0 &&
    judged.untold.length === 0 &&
    unread.length === 0 &&
    judged.findings.every(({ verdict }) => verdict === 'fail')
  );
}

/** Parts of the page that a rule needs and that were not surely found. */
function unreadFields({ fields }: FormSnapshot): UnreadField[] {
  return (Object.keys(fields) as FieldKey[]).flatMap((field): UnreadField[] => {
    const reading = fields[field];
    if (!NEEDED.has(field) || reading.status === 'waiting') return [];
    if (reading.status === 'not-found') return [{ field, why: reading.why, unsure: false }];
    return reading.sure ? [] : [{ field, why: reading.why, unsure: true }];
  });
}
