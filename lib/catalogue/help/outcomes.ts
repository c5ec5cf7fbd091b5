import { helpTopic } from './help-item';

/** When the answer comes, where it is, and what can follow from it. */
export const outcomes = helpTopic('outcomes', 'Outcomes', [
  {
    id: 'thirty-days',
    title: 'How long it takes',
    says: 'Enquiries are dealt with in the order they come in. You normally hear the outcome within 30 days of Cambridge receiving the enquiry.',
    guide: { G32: 3 },
  },
  {
    id: 'outcome-letter',
    title: 'Where the outcome is',
    says: 'Cambridge e-mails you when it is there. In Files the outcome letter is called OutLetter and the copy of the script CoSLetter. Press the name to download it.',
    guide: { G64: 11 },
  },
  {
    id: 'with-script',
    title: 'A service with a copy of the script',
    says: 'The status is Completed only when both the outcome letter and the copy of the script are on Direct.',
    guide: { G63: 11 },
  },
  {
    id: 'grade-changed',
    title: 'When the syllabus grade changes',
    says: 'You receive an updated printed statement of results. There is no fee for that enquiry.',
    guide: { G65: 11, G11: 1 },
  },
  {
    id: 'extensions',
    title: 'Extensions',
    says: 'On rare occasions Cambridge has to look into the grades of other candidates as well. If it extends your enquiry to them, what there is to know is in the tab Extensions. You cannot ask for an extension.',
    guide: { G67: 12 },
  },
  {
    id: 'marking-questions',
    title: 'Questions of candidates and parents',
    says: 'Point them to Cambridge’s website for anything about marking and grading. The factsheet “How to understand marks on candidate’s scripts” says more about script marking and tolerances; it is in the area for enquiries about results.',
    guide: { G36: 3 },
    links: [
      'www.cambridgeinternational.org/cambridge-for/parents-and-students/exams-and-results/marking-and-grading/',
      'www.cambridgeinternational.org/ear',
    ],
  },
]);
