import type { CalendarDate } from '@/lib/model/calendar-date';
import type { Facts } from '@/lib/model/facts';
import type { Fix, GuideReference, Severity } from '@/lib/model/finding';
import type { FieldKey, FormFields } from '@/lib/model/form-snapshot';
import type { PageId } from '@/lib/model/page-id';
import type { PhraseParams } from '@/lib/model/phrase';
import type { ServiceCode } from '@/lib/model/service';

/** Today as a calendar day, in the zone where deadlines are counted and in the officer's own. */
export interface Today {
  london: CalendarDate;
  office: CalendarDate;
}

/** What a rule is handed. Only the fields it `needs` are there, and they are surely there. */
export interface RuleInput<Need extends FieldKey> {
  form: { [K in Need]: FormFields[K] };
  /** Fields the rule can do without: null when the page does not show them. */
  also: { [K in FieldKey]: FormFields[K] | null };
  page: PageId;
  /** The chosen service; null only for rules about no service in particular. */
  service: ServiceCode | null;
  facts: Facts;
  today: Today;
  /** The officer pressed Save or Submit on this form at least once. */
  attempted: boolean;
}

/** One thing a rule found. `message` and `todo` are keys of the rule's own `messages`. */
export interface RuleFinding<Message extends string> {
  verdict: 'fail' | 'cannot-tell';
  message: Message;
  params?: PhraseParams;
  todo?: Message;
  subject?: string;
  field?: FieldKey;
  severity?: Severity;
  fix?: RuleFix<Message>;
}

/** A fix as a rule writes it: like `Fix`, with a key of the rule's messages as its label. */
export type RuleFix<Message extends string> = Fix extends infer F
  ? F extends Fix
    ? Omit<F, 'label'> & { label: Message }
    : never
  : never;

/**
 * A rule answers with findings, or says plainly that there are none and why. `cannot-tell` without a finding is for
 * what another rule already says.
 */
export type RuleAnswer<Message extends string> =
  | 'pass'
  | 'cannot-tell'
  | 'waiting'
  | 'not-applicable'
  | RuleFinding<Message>[];

/** What documents a rule. The title and the sources are shown; the rest is for the list of rules only. */
export interface RuleDocs {
  title: string;
  why: string;
  /** When the rule may be wrong, or silent although it should speak. */
  whenWrong: string;
  todo: string;
  sources: GuideReference[];
}

/** A rule, written as one object with its parts in this order. */
export interface Rule<Need extends FieldKey = FieldKey, Message extends string = string> {
  /** Equal to the file's name. */
  id: string;
  /**
   * Services the rule speaks about; `any` service, X and Q too; all but one of them; or `form` when it speaks
   * before one is chosen.
   */
  services: readonly ServiceCode[] | 'any' | { allBut: ServiceCode } | 'form';
  /** False: no form could make it speak, so that nothing it `needs` is missed. Left out: it always concerns the form. */
  concerns?(about: { facts: Facts; page: PageId }): boolean;
  /** Fields without which it cannot be judged: the runner answers `waiting` or `cannot-tell` for it. */
  needs: readonly Need[];
  severity: Severity;
  docs: RuleDocs;
  /** Everything the rule may say, in English. */
  messages: Record<Message, string>;
  check(input: RuleInput<Need>): RuleAnswer<NoInfer<Message>>;
}

/** A rule as its file gives it: the narrow types were checked where it was written. */
export type WrittenRule = Omit<Rule, 'check'> & { check(input: RuleInput<FieldKey>): RuleAnswer<string> };

/** A rule as the runner holds it: the build leaves out what documents it only, see `wxt.config.ts`. */
export type AnyRule = Omit<WrittenRule, 'docs'> & { docs: Pick<RuleDocs, 'title' | 'sources'> };

/** Checks a rule's parts against one another while it is written. Throws nothing, adds nothing. */
export function defineRule<const Need extends FieldKey, const Message extends string>(
  rule: Rule<Need, Message>,
): WrittenRule {
  return rule as unknown as WrittenRule;
}
