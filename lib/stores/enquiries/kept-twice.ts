import { secondCopies } from '../second-copies';
import type { EnquiryRecord } from './record';

/** Enquiries as they are kept, once more. */
export const enquiryCopies = secondCopies('enquiry');

type WithId = EnquiryRecord & { id: string };

/** From now on these alone are copied. */
export function copyAll(enquiries: readonly WithId[]): Promise<void> {
  return enquiryCopies.replace(enquiries.map(asEntry));
}

/** Copies those of which there is no copy: there was no room for it, or an older version kept them. */
export async function copyMissing(enquiries: readonly WithId[]): Promise<void> {
  const copied = new Set(await enquiryCopies.ids());
  await enquiryCopies.write(enquiries.filter(({ id }) => !copied.has(id)).map(asEntry));
}

/** An enquiry by its id, as it is copied. */
export function asEntry({ id, ...record }: WithId): [string, EnquiryRecord] {
  return [id, record];
}
