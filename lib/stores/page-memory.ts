import { NOTHING_REMEMBERED, type PageMemory } from '@/lib/model/page-memory';
import { pageMemorySchema } from '@/lib/platform/model-schemas';
import { readTab, writeTab } from '@/lib/platform/tab-memory';

/** What the last page of this tab left for the next one; nothing when there is none or it is not readable. */
export async function recallPage(tab: number): Promise<PageMemory> {
  const read = pageMemorySchema.safeParse(await readTab(tab, 'page'));
  return read.success ? read.data : NOTHING_REMEMBERED;
}

/** Keeps what the next page of this tab needs to know about the form. */
export async function rememberPage(tab: number, memory: PageMemory): Promise<void> {
  await writeTab(tab, 'page', memory);
}
