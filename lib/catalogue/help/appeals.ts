import { helpTopic } from './help-item';

/** What is left when the outcome is not accepted. */
export const appeals = helpTopic('appeals', 'Appeals', [
  {
    id: 'appeal',
    title: 'Appealing against an outcome',
    says: 'There are two stages. Read the Appeals Regulations and Guidance at the back of the Cambridge Handbook. An appeal carries an administrative fee.',
    guide: { G77: 16, G10: 1 },
    links: ['www.cambridgeinternational.org/examsofficersguide'],
  },
]);
