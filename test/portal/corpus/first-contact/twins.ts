import { type Kit, type Slot, text } from './kit';
import type { Words } from './words';

type NewSlot = (key: string, label: string, value?: string) => Slot;

/** A page that misses a field though its words come near: silence is right. */
export interface Twin {
  name: string;
  gone: string[];
  /** What stands where the field would be. */
  instead(key: string, kit: Kit, slot: NewSlot, words: Words): string;
  /** What else is on the page. */
  beside?: (kit: Kit, slot: NewSlot) => string;
}

export const TWINS: Twin[] = [
  {
    name: 'the note is a column of a list only',
    gone: ['note'],
    instead: () => '',
    beside: () =>
      '<h3>Your latest enquiries</h3><table><thead><tr><th>Number</th><th>Note</th><th>Status</th></tr></thead><tbody><tr><td>512301</td><td>June 9709 Ng</td><td>Received</td></tr><tr><td>512302</td><td>June 0625</td><td>Completed</td></tr></tbody></table>',
  },
  {
    name: 'two notes alike',
    gone: ['note'],
    instead: (_key, kit, slot, { note }) => kit.text(slot('x1', note)) + kit.text(slot('x2', note)),
  },
  {
    name: 'the service is said, not chosen',
    gone: ['service'],
    instead: (_key, _kit, _slot, { service }) =>
      `<p><b>${text(service)}:</b> Service 2S - Review of marking with copy of script</p>`,
  },
  {
    name: 'the e-mail is said, not written',
    gone: ['centreEmail'],
    instead: (_key, _kit, _slot, { email }) =>
      `<dl><dt>${text(email)}</dt><dd>exams@northfield.example</dd></dl>`,
  },
  {
    name: 'no Delete but one in each row of files',
    gone: ['delete'],
    instead: () => '',
    beside: () =>
      '<h3>Files</h3><table><tr><th>File</th><th>Size</th><th></th></tr><tr><td>consent.pdf</td><td>20 kB</td><td><button aria-label="Delete">🗑</button></td></tr><tr><td>letter.pdf</td><td>31 kB</td><td><button aria-label="Delete">🗑</button></td></tr></table>',
  },
  {
    name: 'no Submit but for opinions',
    gone: ['submit'],
    instead: (_key, kit) => kit.button('x1', 'Submit feedback'),
    beside: () => '<p>Submitted enquiries cannot be changed. <a href="#">Submitted enquiries</a></p>',
  },
  {
    name: 'no candidate box, only words about it',
    gone: ['candidateFilter'],
    instead: () => '<p class="note">Candidate: all candidates of the syllabus are listed.</p>',
  },
];
