import type * as z from 'zod/mini';

/** A piece of kept data that does not fit, and why. */
export interface Misfit {
  data: unknown;
  reason: string;
}

/** Reads kept data: what fits as a value, and what does not. */
export type ReadKept<T> = (data: unknown) => { value: T; misfits: Misfit[] };

/** Data that fit only as a whole; otherwise the default counts. */
export function whole<T>(schema: z.ZodMiniType<T>, fallback: T): ReadKept<T> {
  return (data) => {
    const read = schema.safeParse(data);
    return read.success
      ? { value: read.data, misfits: [] }
      : { value: fallback, misfits: [{ data, reason: reasonOf(read.error) }] };
  };
}

/** A list whose entries stand for themselves: one that does not fit costs none of the others. */
export function listOf<T>(schema: z.ZodMiniType<T>): ReadKept<T[]> {
  return (data) => {
    if (!Array.isArray(data)) return { value: [], misfits: [{ data, reason: 'It is not a list.' }] };
    const value: T[] = [];
    const misfits: Misfit[] = [];
    for (const entry of data) {
      const read = schema.safeParse(entry);
      if (read.success) value.push(read.data);
      else misfits.push({ data: entry, reason: reasonOf(read.error) });
    }
    return { value, misfits };
  };
}

/** Names the parts that do not fit, never what they hold. */
export function reasonOf(error: { issues: { path: PropertyKey[] }[] }): string {
  const parts = [...new Set(error.issues.map((issue) => issue.path.join('.') || 'the whole'))];
  return `Does not fit: ${parts.join(', ')}.`;
}
