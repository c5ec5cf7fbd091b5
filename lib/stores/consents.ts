import * as z from 'zod/mini';
import type { ConsentSaid } from '@/lib/model/consent-said';
import {
  candidateNumberSchema,
  instantSchema,
  seriesSchema,
  syllabusSchema,
} from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

/** Consents the office recorded beside a form on Direct. Those of a request list stand in its rows. */
export const consents = defineStore<ConsentSaid[]>({
  id: 'consents',
  version: 1,
  fallback: [],
  read: listOf(
    z.object({
      series: seriesSchema,
      syllabus: syllabusSchema,
      candidate: candidateNumberSchema,
      at: instantSchema,
    }),
  ),
});
