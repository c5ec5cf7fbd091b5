import * as z from 'zod/mini';
import { defineStore } from './define-store';
import { whole } from './kept-shape';

/** How many records had been set aside when the officer last put the notice of them away. */
export const setAsideSeen = defineStore<number>({
  id: 'set-aside-seen',
  version: 1,
  fallback: 0,
  read: whole(z.number(), 0),
});
