import type { Syllabus } from '../model';

const IGCSE = 'Cambridge IGCSE';
const O_LEVEL = 'Cambridge O Level';
const A_LEVEL = 'Cambridge International AS & A Level';

/** The qualifications of the drop-down, in its order. */
export const QUALIFICATIONS = [IGCSE, O_LEVEL, A_LEVEL];

/** `11 Multiple Choice` a line. */
function components(lines: string): Syllabus['components'] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => ({ code: line.slice(0, 2), title: line.slice(3) }));
}

function syllabus(qualification: string, code: string, title: string, lines: string): Syllabus {
  return { qualification, code, title, components: components(lines) };
}

/** What the fictional centre entered candidates for. Together they meet every rule of the guide. */
export const SYLLABUSES: Syllabus[] = [
  syllabus(
    IGCSE,
    '0400',
    'Art & Design',
    `01 Coursework
     02 Externally Set Assignment`,
  ),
  syllabus(
    IGCSE,
    '0408',
    'World Literature',
    `01 Portfolio (coursework)
     21 Unseen
     31 Set Text`,
  ),
  syllabus(
    IGCSE,
    '0417',
    'Information and Communication Technology',
    `11 Theory
     02 Document Production, Databases and Presentations
     03 Spreadsheets and Website Authoring`,
  ),
  syllabus(
    IGCSE,
    '0457',
    'Global Perspectives',
    `11 Written Exam
     02 Individual Report
     03 Team Project`,
  ),
  syllabus(
    IGCSE,
    '0500',
    'First Language English',
    `11 Reading
     21 Directed Writing and Composition
     03 Coursework Portfolio
     04 Speaking and Listening Test`,
  ),
  syllabus(
    IGCSE,
    '0511',
    'English as a Second Language (Count-in Speaking)',
    `11 Reading and Writing
     21 Listening
     31 Speaking`,
  ),
  syllabus(
    IGCSE,
    '0520',
    'French',
    `11 Listening
     21 Reading
     03 Speaking
     41 Writing`,
  ),
  syllabus(
    IGCSE,
    '0580',
    'Mathematics',
    `11 Non-calculator (Core)
     21 Non-calculator (Extended)
     31 Calculator (Core)
     41 Calculator (Extended)`,
  ),
  syllabus(
    IGCSE,
    '0625',
    'Physics',
    `11 Multiple Choice (Core)
     21 Multiple Choice (Extended)
     31 Theory (Core)
     41 Theory (Extended)
     51 Practical Test
     61 Alternative to Practical`,
  ),
  syllabus(
    O_LEVEL,
    '4024',
    'Mathematics (Syllabus D)',
    `11 Paper 1
     21 Paper 2`,
  ),
  syllabus(
    O_LEVEL,
    '5054',
    'Physics',
    `11 Multiple Choice
     21 Theory
     31 Practical Test
     41 Alternative to Practical`,
  ),
  syllabus(
    A_LEVEL,
    '9702',
    'Physics',
    `11 Multiple Choice
     12 Multiple Choice
     21 AS Level Structured Questions
     22 AS Level Structured Questions
     33 Advanced Practical Skills
     41 A Level Structured Questions
     42 A Level Structured Questions
     51 Planning, Analysis and Evaluation`,
  ),
  syllabus(
    A_LEVEL,
    '9708',
    'Economics',
    `11 AS Level Multiple Choice
     21 AS Level Data Response and Essays
     31 A Level Multiple Choice
     41 A Level Data Response and Essays`,
  ),
  syllabus(
    A_LEVEL,
    '9709',
    'Mathematics',
    `11 Pure Mathematics 1
     31 Pure Mathematics 3
     41 Mechanics
     51 Probability & Statistics 1`,
  ),
];
