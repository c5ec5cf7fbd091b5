import * as enquiries from '@/lib/stores/enquiries';

/** Adds `count` notes to one enquiry, one after another, the way a page of the extension would. */
export async function noteManyTimes(id: string, who: string, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await enquiries.record(id, { note: `${who} ${turn}` }, 'typed');
}

/** Adds `count` enquiries to a series. */
export async function addMany(series: '2023-06', who: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    ids.push((await enquiries.add(series, { state: 'saved', note: `${who} ${turn}` }, 'caught')).id);
  }
  return ids;
}

/** Reads the newest again and again until there is none. */
export async function readUntilNothingIsLeft(): Promise<void> {
  while ((await enquiries.readOrWait(() => enquiries.newest(1))).length > 0);
}
