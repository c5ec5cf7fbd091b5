import { addDays } from '@/lib/model/calendar-date';
import { londonDay } from '@/lib/practice/portal-time';
import { field, tick } from '@/lib/practice/tour/officer';
import type { Given } from './harness/officer';
import type { OptionsPage } from './harness/options-page';
import type { Register } from './harness/register';
import type { RuleCase } from './harness/rule-case';

/** An office with its list of enquiries and its page of settings open beside Direct. */
export type Desk = Register & { options: OptionsPage };

const PHYSICS: Given = { syllabus: '0625', by: 'component', components: ['41'], applied: '' };
const MATHEMATICS: Given = { service: '2', syllabus: '0580', by: 'component' };
/** Who is in the enquiries that `sendBefore` makes. */
export const SAVED = '0003';
export const SUBMITTED = '0713';
export const GROUP = ['0011', '0013', '0015', '0017', '0023'];

const newest = ({ portal }: Desk) => portal.state().series[0]?.id ?? '2026-06';
const day = (from: number) => addDays(londonDay(Date.now()), from);

/** What the office says on the page of settings while a form is open beside it, and takes back. */
export const SAID_IN_OPTIONS: RuleCase<Desk>[] = [
  {
    when: 'is an Associate Centre',
    rule: 'associate-approves',
    says: 'advice',
    about: null,
    words: /sends this to your Cambridge Associate.*before the deadline/,
    given: { service: '1' },
    by: (_page, { options }) => options.choose('role', 'associate-centre'),
    takenBack: ({ options }) => options.choose('role', 'unsaid'),
  },
  ...['5', '9'].map(
    (service): RuleCase<Desk> => ({
      when: `has candidates with portfolios and chooses Service ${service}`,
      rule: 'portfolio-route-services',
      verdict: 'cannot-tell',
      says: 'error',
      about: null,
      words: /candidates with a portfolio of evidence, and which ones is not known/,
      given: { ...PHYSICS, service, selected: GROUP },
      by: (_page, { options }) => options.choose('portfolio', 'yes'),
      takenBack: ({ options }) => options.choose('portfolio', 'unsaid'),
    }),
  ),
  {
    when: 'lists who has a portfolio and chooses Service 9',
    rule: 'portfolio-route-services',
    says: 'error',
    about: '0011',
    words: /Candidate 0011 submitted a portfolio of evidence\. Service 9 is not available/,
    given: { ...PHYSICS, service: '9', selected: GROUP },
    async by(_page, desk) {
      await desk.options.choose('portfolio', 'yes');
      await desk.options.portfolios(newest(desk), '11');
    },
    async takenBack(desk) {
      await desk.options.portfolios(newest(desk), '');
      await desk.options.choose('portfolio', 'unsaid');
    },
    fix: 'untick-candidates',
  },
  {
    when: 'records consents with the assistant',
    rule: 'consent-recorded',
    says: 'warning',
    about: '0015',
    words: /No consent is on record for candidate 0015.*Get the consent, then record it here/,
    given: { ...PHYSICS, service: '2' },
    async by(page, { options }) {
      await options.page.locator('[name=consentsHere]').check();
      await tick(page, /0015/).check();
    },
    fix: 'record-consents',
    // The consent that was recorded stays, so that nothing needs saying afterwards either.
    takenBack: ({ options }) => options.page.locator('[name=consentsHere]').uncheck(),
  },
  {
    when: 'wants to be warned 40 days before',
    rule: 'deadline-near',
    says: 'warning',
    about: null,
    words: /\d+ days left\. *Submit in time/,
    given: { service: '1' },
    by: (_page, { options }) => options.leadDays(40),
    takenBack: ({ options }) => options.leadDays(7),
  },
  {
    when: 'has a last day of the school’s own that is over',
    rule: 'deadline-near',
    says: 'warning',
    about: null,
    words: /own last day for requests was.*Decide whether/,
    given: { service: '1' },
    by: (_page, desk) => desk.options.cutOff(newest(desk), day(-2)),
    takenBack: (desk) => desk.options.cutOff(newest(desk), null),
  },
  {
    when: 'types an earlier deadline than Direct shows',
    rule: 'deadline-near',
    says: 'warning',
    about: null,
    words: /2 days left\. Another date is known too/,
    given: { service: '1' },
    by: (_page, desk) => desk.options.deadline(newest(desk), day(2)),
    takenBack: (desk) => desk.options.deadline(newest(desk), null),
  },
  {
    when: 'types a deadline that is over',
    rule: 'deadline-passed',
    says: 'error',
    about: null,
    words: /That day is over in the UK\. Another date is known too/,
    given: { service: '1' },
    by: (_page, desk) => desk.options.deadline(newest(desk), day(-2)),
    takenBack: (desk) => desk.options.deadline(newest(desk), null),
  },
  {
    when: 'knows that a paper is multiple choice',
    rule: 'multiple-choice-not-reviewed',
    says: 'error',
    about: '0580/21',
    words: /0580\/21 .*is a multiple-choice paper/,
    given: { ...MATHEMATICS, components: ['21'] },
    by: (_page, { options }) => options.correct('0580', '2', { kind: 'multiple-choice' }),
    fix: 'untick-components',
    takenBack: ({ options }) => options.removeCorrection('0580', '2'),
  },
  {
    when: 'knows that a paper was marked in the school',
    rule: 'cambridge-assessed-component',
    says: 'error',
    about: '0580/41',
    words: /0580\/41 .*was assessed by the centre/,
    given: { ...MATHEMATICS, components: ['41'] },
    by: (_page, { options }) => options.correct('0580', '4', { marker: 'centre' }),
    takenBack: ({ options }) => options.removeCorrection('0580', '4'),
    fix: 'untick-components',
  },
];

/** What the list of enquiries knows, after one was saved and two were submitted on Direct. */
export const KNOWN_FROM_BEFORE: RuleCase<Desk>[] = [
  {
    when: 'asks for another service than the saved enquiry does',
    rule: 'one-service-per-syllabus',
    says: 'error',
    about: SAVED,
    words: /Candidate 0003 has a saved enquiry for Service 2 in this syllabus/,
    given: { ...PHYSICS, service: '1' },
    by: (page) => tick(page, new RegExp(SAVED)).check(),
    fix: 'untick-candidates',
  },
  {
    when: 'asks for a group report before a saved enquiry was sent',
    rule: 'group-report-last',
    says: 'warning',
    about: null,
    words:
      /1 enquiry for ticked candidates is planned or saved and not sent: 0003\. *Open and submit it first/,
    given: { ...PHYSICS, service: '9', selected: GROUP },
    by: (page) => tick(page, new RegExp(SAVED)).check(),
  },
  {
    when: 'asks for a review behind a group report',
    rule: 'waits-behind-group-report',
    says: 'warning',
    about: '0011',
    words: /Candidate 0011 is in an open group report: Service 9.*Pending until that report is uploaded/,
    given: { ...PHYSICS, service: '2' },
    by: (page) => tick(page, /0011/).check(),
  },
  {
    when: 'enquires about someone who has an enquiry for this syllabus',
    rule: 'one-enquiry-per-syllabus',
    says: 'error',
    about: SUBMITTED,
    words: /Candidate 0713 already has an enquiry for this syllabus: Direct says so/,
    given: { ...PHYSICS, service: '2' },
    by: (page) => tick(page, new RegExp(SUBMITTED)).check(),
    fix: 'untick-candidates',
  },
  {
    when: 'asks for a group report about someone with an open enquiry',
    rule: 'group-report-waits',
    says: 'warning',
    about: SUBMITTED,
    words: /Candidate 0713 has an open enquiry: Direct says so\. The group report waits for it/,
    given: { ...PHYSICS, service: '9', selected: ['0001', '0003', '0005', '0007'] },
    by: (page) => tick(page, new RegExp(SUBMITTED)).check(),
    fix: 'confirm',
  },
  {
    when: 'asks for a re-moderation while enquiries of the group are open',
    rule: 'moderation-report-waits',
    says: 'warning',
    about: null,
    words: /6 candidates of the group have an open enquiry \(0011, 0013, 0015, 0017, 0023, 0713\)/,
    given: PHYSICS,
    by: (page) =>
      field(page, 'Service').selectOption({ label: 'Service 5 – Re-moderation of coursework with report' }),
  },
];

/** The same after Direct has lost sight of the enquiries: what the list knows counts by itself. */
export const KNOWN_TO_THE_LIST_ONLY: RuleCase<Desk>[] = [
  {
    when: 'enquires about someone whose enquiry only the list knows',
    rule: 'one-enquiry-per-syllabus',
    says: 'error',
    about: SUBMITTED,
    words:
      /Your list has an enquiry of candidate 0713.*but Direct marks nothing here\. One of the two is wrong/,
    given: { ...PHYSICS, service: '2' },
    by: (page) => tick(page, new RegExp(SUBMITTED)).check(),
    fix: 'untick-candidates',
  },
  {
    when: 'asks for a group report about someone whose enquiry only the list knows',
    rule: 'group-report-waits',
    says: 'warning',
    about: SUBMITTED,
    words: /Candidate 0713 has an open enquiry: Service 2, no number yet\. The group report waits/,
    given: { ...PHYSICS, service: '9', selected: ['0001', '0003', '0005', '0007'] },
    by: (page) => tick(page, new RegExp(SUBMITTED)).check(),
    fix: 'confirm',
  },
];
