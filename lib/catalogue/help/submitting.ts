import { helpTopic } from './help-item';

/** Save, Delete and Submit. */
export const submitting = helpTopic('submitting', 'Submitting', [
  {
    id: 'save',
    title: 'Save sends nothing',
    says: 'Save keeps the enquiry and a message confirms it. It is not submitted, and Cambridge takes no action on it.',
    guide: { G52: 8 },
  },
  {
    id: 'change-or-delete',
    title: 'Changing or deleting a saved enquiry',
    says: 'You can change it as long as it is not submitted. Delete removes it: a message confirms that, and you are back on the tab Enquiries about results.',
    guide: { G53: 8 },
  },
  {
    id: 'declarations',
    title: 'The declarations',
    says: 'Submit opens an information window. Read the declarations, tick both boxes and press Submit. A warning appears if one is not ticked. The assistant never ticks them.',
    guide: { G54: 9 },
  },
  {
    id: 'submitted',
    title: 'When it has gone',
    says: 'The status of the enquiry is then Submitted.',
    guide: { G55: 9 },
  },
]);
