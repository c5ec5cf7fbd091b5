import * as z from 'zod/mini';
import type { Instant } from '@/lib/model/calendar-date';
import { instantSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

/** When the office last made a backup; null while it never did. */
export const lastBackup = defineStore<Instant | null>({
  id: 'last-backup',
  version: 1,
  fallback: null,
  read: whole(z.nullable(instantSchema), null),
});
