import type { Finding, GuideReference, Severity } from '@/lib/model/finding';
import type { FieldKey } from '@/lib/model/form-snapshot';
import type { Phrase, PhraseParams } from '@/lib/model/phrase';
import type { RequestFix } from './request-fix';

/** What can only be said about a list, because no form on Direct shows it. */
const SAYS = {
  'row-complete': {
    unclear: '“{text}” was not understood as {what}.',
    whichPaper: '“{text}” may be {codes}. Which of them the candidate sat is not said.',
    noVariant: '“{text}” does not say which variant the candidate sat: {number}1, {number}2 or {number}3.',
    noSeries: 'Which series this is for is not known.',
    noCandidate: 'No candidate number is given.',
    noSyllabus: 'No syllabus is given.',
    noService: 'No service is given.',
    noComponents: 'No component is given. Enquiries are at component level only.',
    ask: 'Ask whoever handed it in, and put it right here.',
    take: 'Take {what}',
  },
  'asked-twice': {
    twice: 'The same request for candidate {candidate} is in the list twice.',
    remove: 'Take one of the lines out.',
    removeIt: 'Take this line out',
  },
  'lines-to-join': {
    severalLines:
      'Papers of this syllabus for candidate {candidate} stand in {n} lines. All of them go in at the same time; none can be added later.',
    join: 'Make them one line.',
    joinThem: 'Join the lines',
  },
  'number-and-name': {
    known: 'Candidate {candidate} is {known} in what is kept here. This line says {name}.',
    twoNames: 'Candidate {candidate} has another name in another line: {other}.',
    look: 'See whose number it is before anything goes in.',
    take: 'Change the name to {known}',
  },
  'paper-not-sat': {
    notSat:
      'By the component marks report candidate {candidate} sat {sat} of this syllabus, and not {components}.',
    see: 'Take the paper the candidate sat, or leave it out.',
    swap: 'Change {from} to {to}',
    drop: 'Leave out {components}',
  },
  'second-person': {
    missing: 'No second person has looked at this line yet.',
    sign: 'Ask a colleague to look at it and to add initials.',
  },
  'group-unknown': {
    waiting:
      'Who is in the group is not known before Direct lists it, so {n, plural, one {# check} other {# checks}} of single candidates wait until then.',
    look: 'Look at what the panel says on Direct before you submit.',
  },
  'group-waits': {
    fewer: 'Of {all} candidates of this group report only {n} can go in yet, and it takes at least 5.',
    settle: 'Settle the other lines of the group first.',
  },
  'not-answered': {
    open: 'A check could not be made here ({rule}).',
    yourself: 'Check this yourself before you submit.',
  },
} as const;

type Rule = keyof typeof SAYS;
type Message<R extends Rule> = keyof (typeof SAYS)[R] & string;

const SOURCES: Partial<Record<Rule, GuideReference[]>> = {
  'row-complete': [{ statement: 'G27', page: 3 }],
  'asked-twice': [{ statement: 'G31', page: 3 }],
  'lines-to-join': [{ statement: 'G28', page: 3 }],
  'paper-not-sat': [{ statement: 'G29', page: 3 }],
};

interface Said<R extends Rule> {
  verdict: Finding['verdict'];
  severity: Severity;
  message: Message<R>;
  todo: Message<R>;
  params?: PhraseParams;
  field?: FieldKey;
  subject?: string | null;
}

/** A finding of the list's own, in the same shape as a rule's. */
export function ownFinding<R extends Rule>(rule: R, said: Said<R>): Finding {
  const { verdict, severity, message, todo, params = {}, field = null, subject = null } = said;
  return {
    rule,
    verdict,
    severity,
    subject,
    field,
    message: ownPhrase(rule, message, params),
    todo: ownPhrase(rule, todo, params),
    sources: SOURCES[rule] ?? [],
    fix: null,
  };
}

/** What a sentence quotes of a line: a name, or words that were not understood and may be one. */
const QUOTED: Partial<Record<Rule, readonly string[]>> = {
  'row-complete': ['text'],
  'number-and-name': ['known', 'name', 'other'],
};

/** The same said without quoting anybody's name: `hide` gives what stands in its place. Rules quote none. */
export function withoutNames(phrase: Phrase, hide: (words: string) => string): Phrase {
  const quoted = Object.entries(QUOTED).find(([rule]) => phrase.key.startsWith(`requests.${rule}.`))?.[1];
  if (!quoted) return phrase;
  const params = Object.entries(phrase.params).map(([key, value]) => [
    key,
    quoted.includes(key) ? hide(String(value)) : value,
  ]);
  return { ...phrase, params: Object.fromEntries(params) };
}

/** One of the list's own sentences, for the label of a fix. */
export function ownPhrase<R extends Rule>(
  rule: R,
  message: Message<R>,
  params: PhraseParams,
): RequestFix['label'] {
  const texts: Readonly<Record<string, string>> = SAYS[rule];
  return { key: `requests.${rule}.${message}`, english: texts[message] ?? message, params };
}
