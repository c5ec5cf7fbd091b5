import * as z from 'zod/mini';
import { PAGE_IDS } from '@/lib/model/page-id';
import { TAUGHT_FIELDS, TAUGHT_KINDS } from '@/lib/model/taught';
import { dateSchema, instantSchema } from './model-schemas';

/** Short by design: what is remembered of a page are words and marks of words, never a text of the page. */
const print = z.string().check(z.regex(/^[0-9a-f]{14}$/));
const words = z.object({ shown: z.string().check(z.maxLength(300)), print });
const small = z.number().check(z.int(), z.minimum(0), z.maximum(500));

const locator = z.discriminatedUnion('by', [
  z.object({ by: z.literal('words') }),
  z.object({ by: z.literal('section'), section: print, index: small, of: small }),
  z.object({ by: z.literal('after'), words: print }),
  z.object({ by: z.literal('before'), words: print }),
  z.object({ by: z.literal('id'), print }),
  z.object({ by: z.literal('name'), print }),
]);

export const taughtSeenSchema = z.object({ on: dateSchema, worked: z.boolean() });

const any = {
  at: instantSchema,
  origin: z.enum(['here', 'file']),
  seen: z.nullable(taughtSeenSchema),
};

/** A part or a page as an officer showed it: the edge for messages, for what is kept, and for colleagues' files. */
export const taughtSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('part'),
    page: z.enum(PAGE_IDS),
    field: z.enum(TAUGHT_FIELDS),
    kind: z.enum(TAUGHT_KINDS),
    words,
    section: z.nullable(words),
    locators: z.array(locator).check(z.minLength(1), z.maxLength(12)),
    ...any,
  }),
  z.object({
    what: z.literal('page'),
    is: z.enum([...PAGE_IDS, 'none']),
    path: z.string().check(z.maxLength(300), z.regex(/^[/*0-9a-f]*$/)),
    headings: z.array(words).check(z.maxLength(20)),
    names: z.array(print).check(z.maxLength(60)),
    ...any,
  }),
]);
