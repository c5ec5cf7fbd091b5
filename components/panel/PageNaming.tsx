import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';
import type { PageId } from '@/lib/model/page-id';
import { pageName } from './health-words';

/** Pages that can be read when the officer says that this is one of them. */
const PAGES = ['create-enquiry', 'list-enquiries', 'series', 'enquiry'] as const satisfies readonly PageId[];

export interface PageNamingProps {
  page: PageId | 'unknown';
  onName(is: PageId | 'none'): void;
}

/** The officer's own word on what a page is: one of Direct's pages for enquiries, or none of them. */
export function PageNaming({ page, onName }: PageNamingProps) {
  const [chosen, setChosen] = useState<PageId | 'none'>('none');
  const id = useId();
  return (
    <details class="fold" data-action="name-page">
      <summary>{text(page === 'unknown' ? 'panel.naming.say' : 'panel.naming.title')}</summary>
      <label for={`${id}-is`}>{text('panel.naming.ask')}</label>
      <select
        id={`${id}-is`}
        class="box"
        name="page-is"
        value={chosen}
        onChange={({ currentTarget: { value } }) => setChosen(PAGES.find((one) => one === value) ?? 'none')}
      >
        {(['none', ...PAGES] as const).map((one) => (
          <option key={one} value={one} disabled={one === page}>
            {pageName(one)}
          </option>
        ))}
      </select>
      <p class="quiet">{text(chosen === 'none' ? 'panel.naming.none' : 'panel.naming.other')}</p>
      <Button data-action="teach-page" onClick={() => onName(chosen)}>
        {text('panel.naming.press')}
      </Button>
    </details>
  );
}
