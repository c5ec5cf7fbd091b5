import type { PageId } from '@/lib/model/page-id';

/** A file, and words that must stand in it. */
export interface Place {
  file: string;
  says: string;
}

/**
 * What answers a statement of the guide. A rule's test is its cases, a clock's the clocks' cases: both must name
 * the statement as their source. Everything else names the place it stands at and the place that tests it.
 */
export type GuideAnswer =
  | { rule: string }
  | { clock: string }
  | { page: PageId; test: Place }
  | { words: string; at: Place; test: Place };

const rules = (...ids: string[]): GuideAnswer[] => ids.map((rule) => ({ rule }));
const clock = (id: string): GuideAnswer => ({ clock: id });
const place = (file: string, says: string): Place => ({ file, says });
const page = (id: PageId, says: string, file = 'test/portal/markups/judge-pages.ts'): GuideAnswer => ({
  page: id,
  test: place(file, says),
});

const card = (says: string): GuideAnswer => ({
  words: 'the service’s card',
  at: place('lib/catalogue/services.ts', says),
  test: place('test/catalogue/guide-data.test.ts', 'every service of the edition is described'),
});
const field = (key: string): GuideAnswer => ({
  words: `the field ${key}`,
  at: place('lib/portal/form-fields.ts', `key: '${key}'`),
  test: place('test/portal/markups/judge-form.ts', key),
});
const state = (word: string, tested = word): GuideAnswer => ({
  words: `the state ${word} of the tracker`,
  at: place('lib/model/state-words.ts', `'${word}'`),
  test: place('test/model/state-words.test.ts', `'${tested}'`),
});
const officeSays = (words: string, name: string, tested: string): GuideAnswer => ({
  words,
  at: place('components/tracker/OfficeSays.tsx', name),
  test: place('test/components/tracker/office-says.test.tsx', tested),
});
const file = (words: string, name: string, says: string, tested: string): GuideAnswer => ({
  words: `${words}, opened under Files from Cambridge`,
  at: place(`lib/imports/${name}`, says),
  test: place('test/imports/read-report.test.ts', tested),
});
const documents: GuideAnswer = {
  words: 'the letters of an enquiry in the tracker, each with the moment first seen',
  at: place('lib/model/enquiry.ts', "'Ack', 'Out', 'Rpt', 'Cos'"),
  test: place('test/stores/fold.test.ts', 'a letter keeps the moment it was first seen'),
};

/**
 * Every statement of `guide.csv` with what answers it, besides the help page: its items name their statements
 * themselves.
 */
export const GUIDE_ANSWERS: Record<string, GuideAnswer[]> = {
  G01: [...rules('cambridge-assessed-component'), card('Checks that all parts of the script were marked')],
  G02: rules('script-copy-not-for-art-design', 'cambridge-assessed-component'),
  G03: rules('multiple-choice-not-reviewed', 'cambridge-assessed-component'),
  G04: [
    {
      words: 'the cards of Services 2 and 2S',
      at: place('lib/catalogue/services.ts', '“Original marking” is the marking behind'),
      test: place('test/catalogue/guide-data.test.ts', 'original marking is explained'),
    },
  ],
  G05: rules('multiple-choice-not-reviewed', 'script-copy-not-for-art-design'),
  G06: rules('exempt-component'),
  G07: [
    ...rules('exempt-component'),
    file(
      'the exemption report',
      'exemption-report.ts',
      'readExemptionReport',
      'is read by its headings where they say enough',
    ),
  ],
  G08: [
    ...rules('portfolio-route-services'),
    {
      words: 'the candidates of the route, listed under their series in the settings',
      at: place('components/options/PortfolioForm.tsx', 'portfolio-candidates'),
      test: place('test/components/options/options.test.tsx', 'candidates with a portfolio are listed'),
    },
  ],
  G09: rules('portfolio-route-services'),
  G10: [
    {
      words: 'the fee sheet of the request list, typed by the officer, and its totals',
      at: place('lib/requests/fees.ts', 'feesOf'),
      test: place('test/requests/fees.test.ts', 'a fee per component counts every component'),
    },
  ],
  G11: [
    clock('statement-of-results'),
    {
      words: 'the columns grade_changed and grade_changed_for of the file',
      at: place('lib/export/columns.ts', 'grade_changed_for'),
      test: place('test/export/to-csv.test.ts', 'grade_changed_for'),
    },
    {
      words: 'the waived fee in the totals of the request list',
      at: place('lib/requests/fees.ts', 'waived'),
      test: place('test/requests/fees.test.ts', 'only those whose grade changed are free'),
    },
  ],
  G12: [clock('invoice-expected')],
  G13: rules('centre-assessed-component'),
  G14: rules('moderation-whole-group'),
  G15: rules('moderation-original-sample'),
  G16: rules('moderation-report-waits'),
  G17: rules('group-size-5-to-15', 'cambridge-assessed-component', 'group-report-one-component'),
  G18: rules('multiple-choice-not-reviewed'),
  G19: rules('group-report-not-for-retakes'),
  G20: rules('waits-behind-group-report'),
  G21: rules('group-report-last'),
  G22: rules('no-result-own-enquiry'),
  G23: rules('no-result-own-enquiry'),
  G24: [
    ...rules('no-result-own-enquiry'),
    officeSays('the checklist of the evidence', 'EVIDENCE_KINDS', 'the evidence for X or Q is ticked off'),
  ],
  G25: [
    ...rules('no-result-own-enquiry'),
    officeSays('what Cambridge explained about X or Q', 'outcomeHint', 'an extension, appeal days'),
  ],
  G26: rules('group-award-by-email'),
  G27: rules('enquire-by-component', 'component-selected'),
  G28: rules('all-components-at-once'),
  G29: [
    ...rules('mark-from-exam-or-moderation'),
    file('the component marks report', 'marks-report.ts', 'readMarksReport', 'whole and decimal marks count'),
  ],
  G30: rules('one-service-per-syllabus'),
  G31: rules('one-enquiry-per-syllabus'),
  G32: [clock('outcome-due')],
  G33: [
    ...rules('associate-approves'),
    clock('associate-approval'),
    state('awaiting approval', 'awaiting-approval'),
    state('rejected'),
  ],
  G34: [
    ...rules('centre-email-confirmed'),
    {
      words: 'the confirmed address, kept for the series',
      at: place('lib/model/series-said.ts', 'confirmedEmail'),
      test: place('test/stores/examples/series-said.v1.json', 'confirmedEmail'),
    },
  ],
  G35: [documents],
  G36: [],
  G37: [clock('amendment-window')],
  G38: [
    ...rules('deadline-passed', 'deadline-near', 'deadline-unknown'),
    clock('series-deadline'),
    {
      words: 'the deadlines of the two series of 2023',
      at: place('lib/catalogue/series-dates.ts', '2023-06'),
      test: place('test/catalogue/guide-data.test.ts', 'the printed deadlines'),
    },
  ],
  G39: rules('deadline-passed'),
  G40: [
    page('series-list', "'series list'"),
    page('home', "'home'", 'test/portal/markups/look-alikes.cases.ts'),
  ],
  G41: [page('series', "'series'"), ...rules('deadline-near', 'deadline-unknown')],
  G42: rules('note-names-candidates'),
  G43: rules('note-names-candidates'),
  G44: rules('service-selected'),
  G45: rules('centre-email-confirmed'),
  G46: [field('qualification'), field('assessment')],
  G47: [...rules('enquire-by-component'), field('byComponent')],
  G48: rules('leading-zero-in-filter', 'candidate-number-format'),
  G49: rules('candidate-selected', 'candidate-number-format'),
  G50: rules('candidate-selected'),
  G51: rules('one-enquiry-per-syllabus'),
  G52: [clock('draft-not-submitted'), state('saved')],
  G53: [
    {
      words: 'the draft in the tracker: changed by the next save, closed as Deleted',
      at: place('lib/stores/enquiries/decide-confirmed.ts', 'delete'),
      test: place('test/stores/decide-confirmed.test.ts', 'a deleted draft is kept as Deleted'),
    },
  ],
  G54: [...rules('declarations-ticked'), page('declarations', "'declarations'")],
  G55: [state('submitted')],
  G56: [state('received')],
  G57: [clock('enquiry-number-due')],
  G58: [page('list-enquiries', "'list of enquiries'")],
  G59: [state('acknowledged')],
  G60: [clock('acknowledgement-due'), clock('associate-approval')],
  G61: [page('enquiry', "'enquiry'")],
  G62: [page('enquiry', "'candidates'")],
  G63: [clock('script-copy-due'), state('completed')],
  G64: [documents],
  G65: [
    clock('statement-of-results'),
    officeSays('the officer says that the grade changed', 'GradeChange', 'a changed grade is noted'),
  ],
  G66: rules('group-report-waits'),
  G67: [
    clock('outcome-due'),
    officeSays('an extension noted on the enquiry', 'extendedTo', 'an extension, appeal days'),
  ],
  G68: [clock('group-report-pending'), clock('outcome-due'), ...rules('group-report-waits')],
  G69: rules('group-report-waits'),
  G70: [documents],
  G71: [clock('associate-release')],
  G72: [
    clock('associate-release'),
    officeSays('the Associate ticks what was released', 'released', 'an Associate ticks what was released'),
  ],
  G73: [clock('amendment-window')],
  G74: [clock('amendment-window')],
  G75: [clock('associate-release')],
  G76: [clock('associate-release')],
  G77: [
    clock('appeal-window'),
    officeSays('the officer types the appeal dates', 'appealOneBy', 'an extension, appeal days'),
  ],
};
