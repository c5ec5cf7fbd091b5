import { text } from '@/lib/i18n/shared';
import type { GuideReference } from '@/lib/model/finding';

/** Where the guide says so: `Guide, page 1 (G03, G05)`. Pages for the officer, statements for who checks the rule. */
export function GuidePages({ sources }: { sources: readonly GuideReference[] }) {
  if (sources.length === 0) return null;
  return (
    <p class="quiet">
      {byPage(sources).map(([page, statements]) => (
        <span key={page} class="guide-page">
          {text('shared.guidePage', { page })} ({statements.join(', ')})
        </span>
      ))}
    </p>
  );
}

function byPage(sources: readonly GuideReference[]): [page: number, statements: string[]][] {
  const pages = new Map<number, string[]>();
  for (const { page, statement } of sources) {
    pages.set(page, [...(pages.get(page) ?? []), statement]);
  }
  return [...pages];
}
