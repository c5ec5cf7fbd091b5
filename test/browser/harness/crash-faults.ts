import type { Kept, Write } from './crash';

/** What was kept before, what was asked for, what of it was acknowledged, and what is kept now. */
export interface Crashed {
  before: Kept;
  writes: readonly Write[];
  acknowledged: ReadonlySet<string>;
  after: Kept;
}

/** Every way in which what is kept now is wrong; empty when nothing was lost, halved or doubled. */
export function faultsOf({ before, writes, acknowledged, after }: Crashed): string[] {
  const ids = after.enquiries.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`);
  const missing = before.enquiries
    .filter(({ id, events }) => (eventsOf(after, id)?.length ?? -1) < events.length)
    .map(({ id }) => `${id} lost what it had`);
  const strangers = after.enquiries.length - before.enquiries.length;
  const added = writes.filter(({ name }) => name === 'enquiry-added').length;
  const tooMany = strangers > added ? [`${strangers} enquiries are new, and ${added} were added`] : [];
  return [
    ...twice,
    ...missing,
    ...tooMany,
    ...writes.flatMap((one) => faultOf(one, { acknowledged, after })),
  ];
}

function faultOf(
  write: Write,
  { acknowledged, after }: Pick<Crashed, 'acknowledged' | 'after'>,
): string | never[] {
  const { mark, name } = write;
  const isKept = acknowledged.has(mark);
  if (name === 'enquiry-moved') {
    const moved = after.enquiries.find(({ id }) => id === write.request.id);
    return isKept && moved?.series !== write.request.series ? `${mark} was moved and is not there` : [];
  }
  if (name === 'dismiss') {
    const kept = after.parts.dismissals?.data.filter(({ reason }) => reason === mark).length ?? 0;
    return wrongCount(mark, kept, isKept);
  }
  const wanted = name === 'enquiry-added' ? write.request.first : write.request.change;
  const changes = after.enquiries.flatMap(({ events }) => events.map(({ change }) => change));
  const found = changes.filter((change) => Object.values(change).includes(mark));
  const halves = found.filter((change) => JSON.stringify(change) !== JSON.stringify(wanted));
  return halves.length > 0 ? `${mark} is half there` : wrongCount(mark, found.length, isKept);
}

function wrongCount(mark: string, count: number, isKept: boolean): string | never[] {
  if (count > 1) return `${mark} is there ${count} times`;
  return isKept && count === 0 ? `${mark} was acknowledged and is gone` : [];
}

function eventsOf(kept: Kept, id: string) {
  return kept.enquiries.find((one) => one.id === id)?.events;
}
