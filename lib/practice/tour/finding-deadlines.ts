import type { TourStep } from './kit';
import { press, words } from './officer';

/** From the first page to a series: the assistant reads the deadlines and keeps them. */
export const findingDeadlines: TourStep[] = [
  {
    title: 'The officer signs in',
    async do(page, kit) {
      await kit.see('the practice portal', words(page, 'Practice portal – fictional data'));
      await kit.gone('any finding of the assistant on the first page', kit.panel.locator('[data-rule]'));
      await kit.picture(page, 'home', 'The first page of the portal. The assistant keeps quiet.');
    },
  },
  {
    title: 'The officer chooses a series',
    async do(page, kit) {
      await press(page, 'Administer exams');
      await press(page, 'Enquiries about results');
      await press(page, /^(March|June|November) \d{4}$/);
      await kit.see('the services of the series', words(page, 'Days remaining'));
      await kit.see(
        'the assistant to recognise the page of a series',
        page.locator('[data-panel][data-page="series"]'),
      );
      await kit.picture(page, 'series', 'A series with its services. The assistant has read the deadlines.');
    },
  },
  {
    title: 'The popup keeps the deadline',
    async do(_page, kit) {
      const popup = await kit.open('popup');
      await popup.setViewportSize({ width: 380, height: 660 });
      await kit.see(
        'a deadline read from Direct in the popup',
        popup.locator('[data-deadline][data-source="direct"]'),
      );
      await kit.picture(popup, 'popup', 'The popup: the deadline of the series, and where it was read.');
      await popup.close();
    },
  },
];
