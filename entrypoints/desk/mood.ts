import type { FillView, PanelView, UnclearDate } from '@/components/panel/panel-view';
import type { HealthReport } from '@/lib/model/health';

/** What holds for the whole page, beside what was read on it. */
export interface PageMood {
  paused: boolean;
  held: boolean;
  /** The extension was updated; this script is the old one. */
  stale: boolean;
  /** The background could not be told or asked something. */
  unreached: boolean;
  /** The officer wants to know what can still be asked for. */
  asksPossible: boolean;
  /** Dates on this page that could be two days, and that the officer has not decided yet. */
  unclear: UnclearDate[];
  /** What the officer is being asked to show, with the words of what is pointed at. */
  teaching: PanelView['teaching'];
  /** What became of the last thing that was shown. */
  taught: PanelView['taught'];
  /** The officer wants to know how well the assistant finds its way here, and the answer. */
  asksHealth: boolean;
  health: HealthReport | null;
  /** What the run sheet has next for the form on this page. */
  filling: FillView | null;
}

export const CALM: PageMood = {
  paused: false,
  held: false,
  stale: false,
  unreached: false,
  asksPossible: false,
  unclear: [],
  teaching: null,
  taught: null,
  asksHealth: false,
  health: null,
  filling: null,
};
