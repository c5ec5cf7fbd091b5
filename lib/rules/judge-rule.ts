import type { Facts } from '@/lib/model/facts';
import type { Finding, Verdict } from '@/lib/model/finding';
import type { FieldKey, FormFields, FormSnapshot } from '@/lib/model/form-snapshot';
import type { Phrase } from '@/lib/model/phrase';
import type { Reading } from '@/lib/model/reading';
import { asksNoResult, type ServiceChoice, type ServiceCode } from '@/lib/model/service';
import type { AnyRule, RuleFinding, RuleInput, Today } from './define-rule';
import { FIELD_WORDS } from './field-words';
import { RANK } from './severity-rank';

/** What a rule is judged against besides the form. */
export interface JudgeOptions {
  today: Today;
  attempted: boolean;
}

/** One rule's answer for one form; `findings` is empty unless the verdict is `fail` or `cannot-tell`, and for the latter where another rule says why. */
export interface RuleOutcome {
  verdict: Verdict;
  findings: readonly Finding[];
}

const NOT_FOUND = '{check}: not checked, because {part} was not found on this page.';
const CHECK_YOURSELF = 'Check this yourself before you submit.';

/** A form with what rules are handed about it, made once for all of them. */
export interface ReadyForm {
  form: FormSnapshot;
  input: RuleInput<FieldKey>;
}

/** Picks out what was found on the form, everything else is null, and puts it beside what is known. */
export function makeReady(form: FormSnapshot, facts: Facts, { today, attempted }: JudgeOptions): ReadyForm {
  const { page, fields } = form;
  // Written out, so that every form's object has one shape: this is done for every look at the page.
  const also: RuleInput<FieldKey>['also'] = {
    series: foundOn(fields.series),
    note: foundOn(fields.note),
    service: foundOn(fields.service),
    centreEmail: foundOn(fields.centreEmail),
    qualification: foundOn(fields.qualification),
    assessment: foundOn(fields.assessment),
    level: foundOn(fields.level),
    components: foundOn(fields.components),
    candidateFilter: foundOn(fields.candidateFilter),
    candidates: foundOn(fields.candidates),
    declarations: foundOn(fields.declarations),
  };
  const service = also.service?.code ?? null;
  return {
    form,
    // A rule only looks at the fields it needs, and is only asked when these were found.
    input: { form: also as RuleInput<FieldKey>['form'], also, page, service, facts, today, attempted },
  };
}

/**
 * Judges one rule. The rule itself is only asked when it is about the chosen service and every field it needs
 * was found; otherwise the answer is `waiting`, `not-applicable`, or one `cannot-tell` that names the part.
 * Throws whatever the rule throws.
 */
export function judgeRule(rule: AnyRule, { form, input }: ReadyForm): RuleOutcome {
  const { fields } = form;
  if (rule.services !== 'form') {
    const early = beforeService(rule, input.service, fields.service);
    if (early) return early;
  }
  if (rule.concerns && !rule.concerns(input)) return quiet('not-applicable');
  let isWaiting = false;
  for (const key of rule.needs) {
    const { status } = fields[key];
    if (status === 'not-found') return notFound(rule, key);
    if (status === 'waiting') isWaiting = true;
  }
  if (isWaiting) return quiet('waiting');

  const answer = rule.check(input);
  if (typeof answer === 'string') return quiet(answer);
  if (answer.length === 0) return quiet('pass');
  const guessed =
    (rule.services !== 'form' && isUnsure(fields.service)) || rule.needs.some((key) => isUnsure(fields[key]));
  return {
    verdict: answer.some((one) => one.verdict === 'fail') ? 'fail' : 'cannot-tell',
    findings: toFindings(rule, answer, guessed),
  };
}

/** An answer that needs no known service, or null when the rule is about the chosen one. */
function beforeService(
  rule: AnyRule,
  chosen: ServiceCode | null,
  service: Reading<ServiceChoice>,
): RuleOutcome | null {
  if (chosen !== null) return isAbout(rule, chosen) ? null : quiet('not-applicable');
  if (service.status === 'not-found') return notFound(rule, 'service');
  if (service.status === 'found' && asksNoResult(service.value)) {
    return isAbout(rule, null) ? null : quiet('not-applicable');
  }
  // An unknown service is not passed over: `service-selected` says that it cannot be judged.
  return quiet('waiting');
}

/** True when the rule speaks about a service; null stands for an enquiry about X or Q, which has no code. */
function isAbout({ services }: AnyRule, service: ServiceCode | null): boolean {
  if (typeof services === 'string') return true;
  if ('allBut' in services) return services.allBut !== service;
  return service !== null && services.includes(service);
}

type QuietVerdict = Exclude<Verdict, 'fail'>;

const QUIET: Record<QuietVerdict, RuleOutcome> = {
  pass: { verdict: 'pass', findings: [] },
  waiting: { verdict: 'waiting', findings: [] },
  'not-applicable': { verdict: 'not-applicable', findings: [] },
  'cannot-tell': { verdict: 'cannot-tell', findings: [] },
};

function quiet(verdict: QuietVerdict): RuleOutcome {
  return QUIET[verdict];
}

function foundOn<T>(reading: Reading<T>): T | null {
  return reading.status === 'found' ? reading.value : null;
}

function notFound(rule: AnyRule, field: FieldKey): RuleOutcome {
  const params = { check: rule.docs.title, part: FIELD_WORDS[field] };
  const finding: Finding = {
    rule: rule.id,
    verdict: 'cannot-tell',
    severity: rule.severity,
    subject: null,
    field,
    message: { key: 'rules.runner.notFound', english: NOT_FOUND, params },
    todo: { key: 'rules.runner.checkYourself', english: CHECK_YOURSELF, params },
    sources: rule.docs.sources,
    fix: null,
  };
  return { verdict: 'cannot-tell', findings: [finding] };
}

function isUnsure(reading: Reading<FormFields[FieldKey]>): boolean {
  return reading.status === 'found' && !reading.sure;
}

/** Worst first, then by subject, so that the order of rows on the page makes no difference. */
function toFindings(rule: AnyRule, answer: readonly RuleFinding<string>[], guessed: boolean): Finding[] {
  const findings = answer.map((one) => toFinding(rule, one, guessed));
  return findings.length < 2 ? findings : findings.sort(worstFirst);
}

/** Findings come worst first: errors, warnings, advice, and then what could not be told. */
function worstFirst(a: Finding, b: Finding): number {
  return rank(a) - rank(b) || compare(a.subject ?? '', b.subject ?? '');
}

function rank({ verdict, severity }: Finding): number {
  return verdict === 'cannot-tell' ? 3 : RANK[severity];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toFinding(rule: AnyRule, found: RuleFinding<string>, guessed: boolean): Finding {
  const { verdict, todo, fix } = found;
  const severity = found.severity ?? rule.severity;
  return {
    rule: rule.id,
    verdict,
    // An error holds the officer's Submit: it never rests on a part of the page that was only guessed.
    severity: guessed && verdict === 'fail' && severity === 'error' ? 'warning' : severity,
    subject: found.subject ?? null,
    field: found.field ?? rule.needs[0] ?? null,
    message: say(rule, found.message, found),
    todo: todo === undefined ? null : say(rule, todo, found),
    sources: rule.docs.sources,
    fix: fix ? { ...fix, label: say(rule, fix.label, found) } : null,
  };
}

function say(rule: AnyRule, message: string, { params = NOTHING }: RuleFinding<string>): Phrase {
  return { key: `rules.${rule.id}.${message}`, english: rule.messages[message] ?? message, params };
}

const NOTHING = Object.freeze({});
