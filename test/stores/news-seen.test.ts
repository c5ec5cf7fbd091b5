import { expect, test, vi } from 'vitest';
import type { Instant } from '@/lib/model/calendar-date';
import { newsFrom } from '@/lib/stores/news-seen';

vi.mock('@/lib/platform/browser', async () => (await import('./fake-storage')).fakePlatform());

const BEFORE = '2023-09-18T23:00:00+00:00' as Instant;
const NOW = '2023-09-19T01:00:00+05:00' as Instant;

test('there is news from the last visit on; at the first one, and when the clock was set back behind the last, from now on', () => {
  expect(newsFrom('2023-09-18T19:00:00+00:00' as Instant, NOW)).toBe('2023-09-18T19:00:00+00:00');
  expect(newsFrom(null, NOW)).toBe(NOW);
  expect(newsFrom(BEFORE, NOW)).toBe(NOW);
});
