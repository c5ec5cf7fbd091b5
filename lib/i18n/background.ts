import type { TextsOf } from './english';
import { lookup } from './lookup';

const background = import.meta.glob<TextsOf<'background'>>('./locales/*/background.ts', {
  eager: true,
  import: 'background',
});

const text = lookup({ background });

/** What the background says of what is due, by how many there are. */
export const dueWords = {
  badge: (count: number) => (count > 0 ? text('background.due', { count }) : text('background.nothingDue')),
  lastDay: (count: number) => text('background.lastDay', { count }),
  digest: (count: number) => text('background.digest', { count }),
  enquiries: (count: number) => text('background.enquiries', { count }),
};
