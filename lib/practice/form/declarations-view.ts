import type { Draft, Message } from '../model';
import type { Moment } from '../records';
import type { Dialog } from '../view';
import { waitingBox } from './candidates-view';
import { DECLARATIONS } from './press';

const WORDS: Record<string, string> = {
  authority: 'I have the authority of my centre and the consent of the candidates to submit this enquiry.',
  complete:
    'I have included all components of this syllabus that we would like reviewed. I understand that grades may go up, go down or stay the same.',
};

/** The window that opens on Submit: two boxes to tick, and who has to wait (G54, G69). */
export function declarations(moment: Moment, draft: Draft): Dialog {
  const warned: Message[] =
    draft.declarations === 'warned'
      ? [{ tone: 'warning', text: 'You must tick both checkboxes before you can submit your enquiry.' }]
      : [];
  return {
    heading: 'Declarations',
    words: ['Please read the declarations and tick the checkboxes.'],
    messages: [...warned, ...waitingBox(moment, draft)],
    boxes: {
      key: 'declarations',
      choices: DECLARATIONS.map((value) => ({ value, text: WORDS[value] ?? value })),
    },
    buttons: [
      { key: 'cancel', text: 'Cancel', stays: true },
      { key: 'confirm', text: 'Submit', stays: false, main: true },
    ],
  };
}
