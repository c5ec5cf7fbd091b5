import * as z from 'zod/mini';
import type { Instant } from '@/lib/model/calendar-date';
import { instantSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

/** Until when the officer has seen what Direct said; null before the page of enquiries was ever opened. */
export const newsSeen = defineStore<Instant | null>({
  id: 'news-seen',
  version: 1,
  fallback: null,
  read: whole(z.nullable(instantSchema), null),
});

/** From when on there is news: from now at the first visit, and when the clock was set back behind the last one. */
export function newsFrom(seen: Instant | null, now: Instant): Instant {
  return seen === null || Date.parse(seen) > Date.parse(now) ? now : seen;
}
