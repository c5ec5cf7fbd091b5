import type { ComponentChildren } from 'preact';
import { text } from '@/lib/i18n/shared';
import type { GuideReference } from '@/lib/model/finding';

/**
 * Where the guide says so: `Guide, page 1 (G03, G05)`. Pages for the officer, statements for who checks the rule;
 * behind them, in the same line, a way to more.
 */
export function GuidePages(props: { sources: readonly GuideReference[]; children?: ComponentChildren }) {
  const { sources, children } = props;
  if (sources.length === 0) return null;
  return (
    <p class="quiet">
      {byPage(sources).map(([page, statements]) => (
        <span key={page} class="guide-page">
          {text('shared.guidePage', { page })} ({statements.join(', ')})
        </span>
      ))}
      {children}
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
