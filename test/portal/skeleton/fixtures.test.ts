import { afterEach, expect, test } from 'vitest';
import type { PageReading } from '@/lib/portal/read-lists';
import { readPage } from '@/lib/portal/read-page';
import { showSkeleton } from './show-skeleton';

/** Page skeletons saved by officers; `npm run fixture -- <file>` puts one here, with what is read on it. */
const SKELETONS = import.meta.glob<string>('./fixtures/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

afterEach(() => document.body.replaceChildren());

/** What is read on a page, in lines that a person can look through and put right. */
function inLines({ page, form, series, list, enquiry }: PageReading): string {
  const located = [...(form?.located.values() ?? [])].map(
    ({ key, status, why }) => `${key}: ${status}, ${why}`,
  );
  const read = Object.entries(form?.snapshot.fields ?? {}).map(
    ([field, reading]) =>
      `read ${field}: ${reading.status}${reading.status === 'found' && !reading.sure ? ', not surely' : ''}`,
  );
  const { components, candidates } = form ?? {};
  return [
    `page: ${page}`,
    ...located,
    ...read,
    ...(components ? [`components: ${components.list.rows.length} rows`] : []),
    ...(candidates ? [`candidates: ${candidates.list.rows.length} rows`] : []),
    ...(list ? [`enquiries: ${list.rows.length} rows`] : []),
    ...(series ? ['a series'] : []),
    ...(enquiry ? ['an enquiry'] : []),
    '',
  ].join('\n');
}

test.each(Object.entries(SKELETONS))('%s is read as it was reviewed', async (path, skeleton) => {
  await showSkeleton(skeleton);
  await expect(inLines(readPage(document))).toMatchFileSnapshot(path.replace(/\.html$/, '.txt'));
});
