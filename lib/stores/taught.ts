import type { Taught } from '@/lib/model/taught';
import { taughtSchema } from '@/lib/platform/taught-schema';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

/** Parts and pages of Direct that the officer, or a colleague, showed the assistant. */
export const taught = defineStore<Taught[]>({
  id: 'taught',
  version: 1,
  fallback: [],
  read: listOf(taughtSchema),
});
