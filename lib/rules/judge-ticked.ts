import type { Marker } from '@/lib/model/facts';
import type { RuleFinding, RuleInput } from './define-rule';
import { type PageComponent, pageComponents, sayPaper } from './page-components';

type Asked = Pick<RuleInput<'components'>, 'form' | 'also' | 'facts'>;

/**
 * Judges every ticked component; null means there is nothing to say about it. Where no syllabus is known at
 * all, what could not be told about single components is said once for the form; what a title gave away stays.
 */
export function judgeTicked<Message extends string>(
  { form, also, facts }: Asked,
  once: { message: Message; todo: Message },
  judge: (component: PageComponent) => RuleFinding<Message> | null,
): 'waiting' | RuleFinding<Message>[] {
  if (!form.components.rows.some((row) => row.ticked)) return 'waiting';
  const findings: RuleFinding<Message>[] = [];
  for (const component of pageComponents(form.components, facts, also.assessment)) {
    const finding = component.row.ticked ? judge(component) : null;
    if (finding) findings.push(finding);
  }
  const told = findings.filter((one) => one.verdict === 'fail');
  if (facts.syllabus !== null || told.length === findings.length) return findings;
  return [...told, { verdict: 'cannot-tell', ...once }];
}

/** A fix that unticks one component; none for a row whose code could not be read. */
export function untickFix<Message extends string>({ row }: PageComponent, label: Message) {
  return row.code ? { fix: { kind: 'untick-components' as const, codes: [row.code], label } } : {};
}

/** What a rule about who assessed a component must be able to say. */
type MarkerMessage =
  | 'listed'
  | 'byTitle'
  | 'useOther'
  | 'untick'
  | 'unknown'
  | 'look'
  | 'syllabusUnknown'
  | 'chooseSyllabus';

/**
 * Judges every ticked component by who assessed it. What a rule says is its own; it
 * has the words under these names. `marker`: who must have assessed it for the service to be available.
 */
export function judgeMarker(input: Asked & Pick<RuleInput<'components'>, 'service'>, marker: Marker) {
  const once = { message: 'syllabusUnknown', todo: 'chooseSyllabus' } as const;
  return judgeTicked(input, once, (component): RuleFinding<MarkerMessage> | null => {
    if (component.marker === marker) return null;
    const { subject, doubt } = component;
    const params = { paper: sayPaper(component), doubt, service: input.service ?? '' };
    if (component.marker === null) {
      return { verdict: 'cannot-tell', message: 'unknown', params, todo: 'look', subject };
    }
    const message = component.from === 'title' ? 'byTitle' : 'listed';
    return {
      verdict: 'fail',
      message,
      params,
      todo: 'useOther',
      subject,
      ...untickFix(component, 'untick'),
    };
  });
}
