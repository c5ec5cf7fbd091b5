import type { UnclearDate } from '@/components/panel/panel-view';
import type { SeenSeries } from '@/lib/model/seen';
import { askFacts } from './form-facts';

/** What the office has said that concerns any page of Direct. */
export interface Office {
  /** False: the assistant stays silent on Direct's pages. */
  watching: boolean;
  /** Dates of the series page that could be two days, as long as nobody has said which. */
  unclear: UnclearDate[];
}

/** What holds until the office has said something else. */
const USUAL: Office = { watching: true, unclear: [] };

/** Asks for the office's choices at the start, when something was chosen, and when a page shows unclear dates; `heard` is told what is new. */
export function officeDesk(heard: (office: Office) => void) {
  let seen: SeenSeries | null = null;
  let known = JSON.stringify(USUAL);
  let asked = 0;
  const ask = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const office = await askOffice(seen);
    // Answers may overtake one another: only what was asked last is about the page as it is.
    if (mine !== asked) return;
    const print = JSON.stringify(office);
    if (print === known) return;
    known = print;
    heard(office);
  };
  return {
    ask,
    take(series: SeenSeries | null): void {
      const isNews = JSON.stringify(series?.ambiguous ?? []) !== JSON.stringify(seen?.ambiguous ?? []);
      seen = series;
      if (isNews) void ask();
    },
  };
}

async function askOffice(seen: SeenSeries | null): Promise<Office> {
  const series = seen?.series ?? null;
  const { settings, facts } = await askFacts({
    series,
    centre: null,
    syllabus: null,
    assessment: '',
    titles: {},
    service: null,
  });
  const said = [facts.deadline?.deadline.date, facts.deadline?.conflict?.date];
  const open = seen?.ambiguous.filter(({ choices }) => !choices.some((date) => said.includes(date))) ?? [];
  const byText = new Map(open.map(({ text, choices }) => [text, { text, choices }]));
  return {
    watching: settings.watching,
    unclear: series ? [...byText.values()].map((date) => ({ series, ...date })) : [],
  };
}
