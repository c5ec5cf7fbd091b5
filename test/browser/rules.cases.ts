import type { Page } from 'playwright';
import { field, press, tick } from '@/lib/practice/tour/officer';
import { choice, type Given } from './harness/officer';

/** An enquiry that breaks one rule. */
export interface Broken {
  /** What the officer did, in a few words. */
  when: string;
  rule: string;
  says: 'error' | 'warning' | 'advice';
  about: string | null;
  given: Given;
  /** What breaks the rule; without it the form is broken as it is given. */
  by?: (page: Page) => Promise<unknown>;
  /** The assistant offers to put it right, and one press does. */
  fixed?: true;
}

const PHYSICS: Given = { service: '2', syllabus: '0625', by: 'component' };
const ENGLISH: Given = { service: '2', syllabus: '0500', by: 'component' };
const MATHEMATICS: Given = { syllabus: '0580', by: 'component', components: ['21', '41'], applied: '' };
const submit = (page: Page) => press(page, 'Submit');
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, place) => String(from + place).padStart(4, '0'));

/** Every rule of the set, broken by what people do. */
export const BROKEN: Broken[] = [
  {
    when: 'ticks a multiple-choice paper for a review',
    rule: 'multiple-choice-not-reviewed',
    says: 'error',
    about: '0625/21',
    given: { ...PHYSICS, components: ['41'] },
    by: (page) => tick(page, /0625\/21/).check(),
    fixed: true,
  },
  {
    when: 'asks for copies of Art & Design scripts',
    rule: 'script-copy-not-for-art-design',
    says: 'error',
    about: null,
    given: { service: '2', syllabus: '0400', by: 'component' },
    by: (page) =>
      field(page, 'Service').selectOption({ label: 'Service 2S – Review of marking with copy of script' }),
  },
  {
    when: 'ticks coursework for a review',
    rule: 'cambridge-assessed-component',
    says: 'error',
    about: '0500/03',
    given: { ...ENGLISH, components: ['11'] },
    by: (page) => tick(page, /0500\/03/).check(),
    fixed: true,
  },
  {
    when: 'ticks a written paper for a re-moderation',
    rule: 'centre-assessed-component',
    says: 'error',
    about: '0500/11',
    given: { ...ENGLISH, service: '5', components: ['03'] },
    by: (page) => tick(page, /0500\/11/).check(),
    fixed: true,
  },
  {
    when: 'enquires by syllabus',
    rule: 'enquire-by-component',
    says: 'error',
    about: null,
    given: PHYSICS,
    by: (page) => choice(page, 'By syllabus').check(),
  },
  {
    when: 'submits before choosing a service',
    rule: 'service-selected',
    says: 'error',
    about: null,
    given: {},
    by: submit,
  },
  {
    when: 'submits without a component',
    rule: 'component-selected',
    says: 'error',
    about: null,
    given: { ...PHYSICS, applied: '713', selected: ['0713'] },
    by: submit,
  },
  {
    when: 'submits without a candidate',
    rule: 'candidate-selected',
    says: 'error',
    about: null,
    given: { ...PHYSICS, components: ['41'], applied: '713' },
    by: submit,
  },
  {
    when: 'ticks one of two papers',
    rule: 'all-components-at-once',
    says: 'warning',
    about: null,
    given: { service: '2', syllabus: '4024', by: 'component' },
    by: (page) => tick(page, /4024\/11/).check(),
    fixed: true,
  },
  ...['0006', '0008', '0014'].map(
    (number): Broken => ({
      when: `ticks ${number}, whose row is grey`,
      rule: 'one-enquiry-per-syllabus',
      says: 'error',
      about: number,
      given: { ...MATHEMATICS, service: '2' },
      by: (page) => tick(page, new RegExp(number)).check(),
      fixed: true,
    }),
  ),
  {
    when: 'ticks a candidate the Note does not name',
    rule: 'note-names-candidates',
    says: 'warning',
    about: null,
    given: { ...PHYSICS, components: ['41'], applied: '713' },
    by: (page) => tick(page, /0713/).check(),
    fixed: true,
  },
  {
    when: 'types a number with its zero',
    rule: 'leading-zero-in-filter',
    says: 'warning',
    about: '0713',
    given: PHYSICS,
    by: (page) => field(page, 'Candidate').pressSequentially('0713'),
    fixed: true,
  },
  {
    when: 'ticks 16 for a group report',
    rule: 'group-size-5-to-15',
    says: 'error',
    about: null,
    given: { ...MATHEMATICS, service: '9', selected: numbers(46, 15) },
    by: (page) => tick(page, /0061/).check(),
  },
  {
    when: 'submits a group report about 3',
    rule: 'group-size-5-to-15',
    says: 'error',
    about: null,
    given: { ...MATHEMATICS, service: '9', selected: numbers(46, 3) },
    by: submit,
  },
  {
    when: 'enquires after the deadline',
    rule: 'deadline-passed',
    says: 'error',
    about: null,
    given: { ...PHYSICS, deadline: 'passed' },
  },
  {
    when: 'enquires three days before the deadline',
    rule: 'deadline-near',
    says: 'warning',
    about: null,
    given: { ...PHYSICS, deadline: 'near' },
  },
];
