// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { TaughtSection } from '@/components/options/TaughtSection';
import { useSaving } from '@/components/shared/use-saving';
import { taughtFile } from '@/lib/export/taught-file';
import type { CalendarDate, Instant } from '@/lib/model/calendar-date';
import type { Taught, TaughtPage, TaughtPart } from '@/lib/model/taught';
import { draw, find, press } from '../draw';

const AT = '2026-11-23T09:15:00+00:00' as Instant;
const NOTE: TaughtPart = {
  what: 'part',
  page: 'create-enquiry',
  field: 'note',
  kind: 'text',
  words: { shown: 'aaaa', print: '0bdcb81aee8d83' },
  section: { shown: 'service', print: '1c43bae0797c5e' },
  locators: [{ by: 'words' }, { by: 'id', print: '17cd07f2aa0b11' }],
  at: AT,
  origin: 'here',
  seen: { on: '2026-11-24' as CalendarDate, worked: false },
};
const PAGE: TaughtPage = {
  what: 'page',
  is: 'none',
  path: '/*',
  headings: [],
  names: [],
  at: AT,
  origin: 'file',
  seen: null,
};

function section(taught: Taught[]) {
  const asked: unknown[][] = [];
  const Section = () => {
    const saving = useSaving();
    return (
      <>
        <button type="button" data-take-back onClick={() => void saving.takeBack()}>
          Undo
        </button>
        <TaughtSection
          taught={taught}
          saving={saving}
          onTeach={async (entries) => void asked.push(['teach', entries])}
          onForget={async (keys) => void asked.push(['forget', keys])}
          onExportTaught={() => void asked.push(['export'])}
        />
      </>
    );
  };
  return { root: draw(<Section />), asked };
}

async function choose(root: ParentNode, content: string): Promise<void> {
  const box = find<HTMLInputElement>(root, '[data-action="import-taught"] input');
  Object.defineProperty(box, 'files', { value: [new File([content], 'shown-parts.json')] });
  await act(async () => {
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

test('what was shown is listed with its words, when it was shown, and how it went', () => {
  const { root } = section([NOTE, PAGE]);
  const note = find(root, '[data-taught-entry="note"]').textContent;
  expect(note).toContain('Note, on: The form for an enquiry. Known by “aaaa”, “service”.');
  expect(note).toContain(
    'Shown here on 23 November 2026. No longer found on 24 November 2026: show it again.',
  );
  expect(find(root, '[data-taught-entry="none"]').textContent).toContain("From a colleague's file");
});

test('an entry is removed by one press, and the press can be taken back', async () => {
  const { root, asked } = section([NOTE]);
  await press(root, '[data-action="forget-taught"]');
  expect(asked).toEqual([['forget', ['create-enquiry/note']]]);
  await press(root, '[data-take-back]');
  expect(asked.at(-1)).toEqual(['teach', [NOTE]]);
});

test("of a colleague's file only what is left ticked is taken in", async () => {
  const { root, asked } = section([{ ...NOTE, kind: 'textarea' }]);
  await choose(root, taughtFile([NOTE, PAGE], AT));
  expect([...root.querySelectorAll('[data-offer]')].map((one) => one.getAttribute('data-offer'))).toEqual([
    'differs',
    'new',
  ]);
  await press(root, '[data-offer="differs"] input');
  await press(root, '[data-action="take-taught"]');
  expect(asked).toEqual([['teach', [PAGE]]]);
  expect(root.querySelector('[data-import-preview]')).toBeNull();
});

test('a file that is none is refused with what to do, and nothing is taken in', async () => {
  const { root, asked } = section([]);
  await choose(root, '{"format": "enquiry-assistant-shown-parts", "version"');
  expect(find(root, '[data-import-fault]').textContent).toBe(
    'This file is not complete. Ask your colleague to send it once more.',
  );
  expect(asked).toEqual([]);
});
