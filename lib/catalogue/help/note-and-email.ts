import { helpTopic } from './help-item';

/** The two boxes of the form that help the office itself. */
export const noteAndEmail = helpTopic('note-and-email', 'Note and e-mail', [
  {
    id: 'note',
    title: 'Names in the Note',
    says: 'The Note is for your own reference. List Enquiries shows no names: with the candidate’s name in the Note, you can search for the enquiry by name later.',
    guide: { G42: 6 },
  },
  {
    id: 'empty-note',
    title: 'A Note left empty',
    says: 'Direct fills it in with the series, the syllabus and the enquiry number.',
    guide: { G43: 6 },
  },
  {
    id: 'centre-email',
    title: 'The centre’s e-mail address',
    says: 'Make sure that it is right before you submit. If it is wrong, correct it under My Centre Details.',
    guide: { G34: 3, G45: 6 },
  },
]);
