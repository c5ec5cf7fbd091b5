import type { RouteName } from './routes';
import type { Link } from './view';

const ELSEWHERE = ['My Messages', 'Support Materials', 'File Transfers', 'Timetables'];

/** The tab of the guide's name for enquiries on NO RESULT and PENDING. */
export const NO_RESULT_TAB = 'NO RESULT (X Grade)/PENDING (Q Grade)';

/** The tabs of the home page; `here` is the one that is open. */
export function mainTabs(here: string): Link[] {
  return [
    { text: 'Administer exams', to: { route: 'administer' }, here: here === 'Administer exams' },
    ...ELSEWHERE.map(
      (text): Link => ({ text, to: { route: 'elsewhere', args: [text] }, here: here === text }),
    ),
  ];
}

/** True for the name of a tab that the practice portal leaves empty. */
export function isElsewhere(text: string | undefined): text is string {
  return text !== undefined && ELSEWHERE.includes(text);
}

/** The tabs under Administer exams. */
export function examTabs(here?: RouteName): Link[] {
  const tabs: [string, RouteName][] = [
    ['Enquiries about results', 'series-list'],
    [NO_RESULT_TAB, 'no-result'],
  ];
  return tabs.map(([text, route]) => ({ text, to: { route }, here: route === here }));
}
