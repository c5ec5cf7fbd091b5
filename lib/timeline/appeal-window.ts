import { type CalendarDate, daysBetween } from '@/lib/model/calendar-date';
import { isLive } from '@/lib/model/enquiry';
import { defineClock } from './define-clock';

export default defineClock({
  id: 'appeal-window',
  docs: {
    title: 'Appeal',
    starts: 'The outcome is there',
    lasts: 'Until the last day of each stage, as typed by the officer; due within the office’s lead days',
    sources: [{ statement: 'G77', page: 16 }],
  },
  messages: {
    handbook:
      'The outcome can be appealed in two stages. The days are in the Appeals Regulations of the Cambridge Handbook: type them here to be reminded.',
    stageOne: '{n, plural, one {# day} other {# days}} left for a stage 1 appeal.',
    stageOneToday: 'Today is the last day for a stage 1 appeal.',
    stageTwo: '{n, plural, one {# day} other {# days}} left for a stage 2 appeal.',
    stageTwoToday: 'Today is the last day for a stage 2 appeal.',
  },
  read({ enquiry, leadDays, today }) {
    if (!enquiry || !isLive(enquiry.state)) return null;
    if (enquiry.state !== 'completed' && !enquiry.documents.Out && enquiry.outcome === null) return null;
    const { appealOneBy: stageOne, appealTwoBy: stageTwo } = enquiry;
    if (!stageOne && !stageTwo) return { due: false, day: null, moment: null, says: 'handbook' };
    const ahead = (day: CalendarDate | null) => day !== null && daysBetween(today.office, day) >= 0;
    const stage = ahead(stageOne) ? 'stageOne' : 'stageTwo';
    const day = stage === 'stageOne' ? stageOne : stageTwo;
    if (!day || !ahead(day)) return null;
    const n = daysBetween(today.office, day);
    const face = { due: n <= leadDays, day, moment: null };
    return n === 0 ? { ...face, says: `${stage}Today` } : { ...face, says: stage, params: { n } };
  },
});
