import type { Dice } from '../dice';

/** What a page calls its parts: all of them words people would still read as the same. */
export interface Words {
  title: string;
  blocks: { service: string; centre: string; filter: string };
  help: string;
  noteHint: string;
  note: string;
  service: string;
  email: string;
  qualification: string;
  assessment: string;
  candidate: string;
  apply: string;
  save: string;
  delete: string;
  submit: string;
  /** Columns of the candidates; two where number and name share one. */
  heads: string[];
}

/** The words of one page. */
export function wordsFrom(dice: Dice): Words {
  return {
    title: dice.oneOf([
      'Create Enquiry',
      'Create enquiry',
      'Create an enquiry',
      'Enquiries about results: Create Enquiry',
    ]),
    blocks: {
      service: dice.oneOf(['Service', 'SERVICE', '1. Service']),
      centre: dice.oneOf(['Centre Details', 'Centre details', '2. Centre Details']),
      filter: dice.oneOf(['Candidates Filter', 'Candidates filter', 'Candidate Filter']),
    },
    help: dice.oneOf([
      'Choose the service you need. The Note is for your own reference.',
      'Fields marked with a star must be filled in before you submit the enquiry.',
      'A service cannot be changed after the enquiry was submitted.',
    ]),
    noteHint: dice.oneOf([
      '',
      '',
      'For your own reference',
      'Left empty, the note becomes series, syllabus and number',
    ]),
    note: dice.oneOf(['Note', 'Note', 'Notes', 'Note (optional)']),
    service: dice.oneOf(['Service', 'Service', 'Service type', 'Select service']),
    email: dice.oneOf(['E-mail', 'Email', 'Email address', 'Centre e-mail']),
    qualification: dice.oneOf(['Qualification', 'Qualification', 'Qualification type']),
    assessment: dice.oneOf(['Assessment', 'Assessment', 'Assessment (syllabus name or number)']),
    candidate: dice.oneOf(['Candidate', 'Candidate number', 'Candidate No.', 'Candidate']),
    apply: dice.oneOf(['Apply Filter', 'Apply filter']),
    save: dice.oneOf(['Save', 'Save', 'Save enquiry']),
    delete: dice.oneOf(['Delete', 'Delete enquiry']),
    submit: dice.oneOf(['Submit', 'Submit', 'Submit enquiry']),
    heads: dice.oneOf([
      ['Candidate number', 'Candidate name', 'Result'],
      ['Number', 'Name', 'Information'],
      ['Cand. No.', 'Name', 'Status'],
      ['Candidate', 'Information'],
    ]),
  };
}
