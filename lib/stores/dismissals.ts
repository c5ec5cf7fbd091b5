import * as z from 'zod/mini';
import { instantSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import type { KeptDismissal } from './dismissal-changes';
import { listOf } from './kept-shape';

const schema = z.object({
  enquiry: z.string(),
  rule: z.string(),
  subject: z.nullable(z.string()),
  reason: z.string(),
  at: instantSchema,
  usedFor: z.nullable(z.string()),
});

/** Findings the officer has read and gone on from, with the reason. */
export const dismissals = defineStore<KeptDismissal[]>({
  id: 'dismissals',
  version: 1,
  fallback: [],
  read: listOf(schema),
});
