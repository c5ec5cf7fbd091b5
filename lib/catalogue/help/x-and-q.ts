import { helpTopic } from './help-item';

/** What is asked in another way than by a service. */
export const xAndQ = helpTopic('no-result-and-awards', 'No result, and group awards', [
  {
    id: 'x-and-q-mean',
    title: 'What X and Q mean',
    says: 'NO RESULT (X) is usually given when Cambridge thinks that the candidate has not completed all components. PENDING (Q) means that there is no result at the moment, but soon will be.',
    guide: { G22: 2 },
  },
  {
    id: 'x-and-q-free',
    title: 'Asking about X or Q',
    says: 'If the Head of Centre asks, Cambridge explains the outcome free of charge.',
    guide: { G23: 2 },
  },
  {
    id: 'evidence',
    title: 'Evidence to send',
    says: 'Cambridge asks for whatever shows that its records may be wrong: for example an attendance register or a coursework mark.',
    guide: { G24: 2 },
  },
  {
    id: 'still-no-result',
    title: 'When no result can be given',
    says: 'Cambridge confirms which components it has no mark for and explains again why: for example, that documents, coursework marks or word on whether the candidate took an exam did not arrive.',
    guide: { G25: 2 },
  },
  {
    id: 'group-awards',
    title: 'Cambridge ICE and the Cambridge AICE Diploma',
    says: 'Ask for a recalculation by e-mail to info@cambridgeinternational.org. Do not use Direct for it.',
    guide: { G26: 2 },
  },
]);
