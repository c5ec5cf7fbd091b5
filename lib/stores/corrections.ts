import type { ComponentCorrection } from '@/lib/model/component-correction';
import { correctionSchema } from '@/lib/platform/model-schemas';
import { defineStore } from './define-store';
import { listOf } from './kept-shape';

/** Components about which the officer knows better than the catalogue. */
export const corrections = defineStore<ComponentCorrection[]>({
  id: 'corrections',
  version: 1,
  fallback: [],
  read: listOf(correctionSchema),
});
