import * as z from 'zod/mini';
import { NOTE_STYLES } from '@/lib/model/note-plan';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model/settings';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

const schema = z.object({
  noteStyle: z.enum(NOTE_STYLES),
  leadDays: z.number().check(z.int(), z.minimum(0), z.maximum(60)),
  watching: z.boolean(),
});

/** What the office has chosen. */
export const settings = defineStore<Settings>({
  id: 'settings',
  version: 1,
  fallback: DEFAULT_SETTINGS,
  read: whole(schema, DEFAULT_SETTINGS),
});
