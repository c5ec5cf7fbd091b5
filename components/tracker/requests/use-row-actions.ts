import { useMemo, useRef } from 'preact/hooks';
import { text } from '@/lib/i18n/requests';
import { say } from '@/lib/i18n/say';
import type { Phrase } from '@/lib/model/phrase';
import type { RequestRow } from '@/lib/model/request';
import type { CheckedRow, RowFinding } from '@/lib/requests/checked-list';
import { withoutNames } from '@/lib/requests/own-findings';
import { applyFixes, fixesAlike, type RequestFix } from '@/lib/requests/request-fix';
import { keysAlike } from '@/lib/requests/tell';
import type { RowChange } from '@/lib/stores/requests';
import { initials } from '../mask-names';
import type { RequestListProps } from './RequestList';
import type { RowActions } from './RequestTableRow';
import { whoInWords } from './request-words';
import { changeTo, undoOf } from './row-change';

export interface ListActions extends RowActions {
  onRemoveAll(rows: readonly RequestRow[]): void;
  onAcceptKeys(keys: readonly string[], isAccepted: boolean): void;
}

/**
 * What the officer does to rows: kept at once, said, and to be taken back. The same object from drawing to drawing, so
 * that rows which did not change are not drawn again.
 */
export function useRowActions(props: RequestListProps, onSign: (initials: string) => void): ListActions {
  const now = useRef(props);
  now.current = props;
  const { checked } = props;
  const alike = useMemo(() => countAlike(checked?.rows ?? []), [checked]);

  return useMemo(() => {
    const keep = (what: string, change: RowChange) => {
      const { rows, on, saving } = now.current;
      return saving.save(
        what,
        () => on.change(change),
        () => on.change(undoOf(rows, change)),
      );
    };
    const nameOf = (row: RequestRow) => whoInWords(now.current.masked ? { ...row, name: null } : row);
    const tell = (label: Phrase) => say(now.current.masked ? withoutNames(label, initials) : label);
    const accept = (keys: readonly string[], isAccepted: boolean) =>
      void now.current.saving.save(
        text(isAccepted ? 'requests.saved.accepted' : 'requests.saved.notAccepted', { count: keys.length }),
        () => now.current.on.accept(now.current.series, keys, isAccepted),
        () => now.current.on.accept(now.current.series, keys, !isAccepted),
      );
    return {
      newId: () => now.current.on.newId(),
      onSign,
      onEdit: (row) => now.current.onEdit(row),
      onTyping: (row) => now.current.onTyping(row),
      async onChange(after) {
        const who = nameOf(after);
        if (await keep(text('requests.saved.changed', { who }), { put: [after], remove: [] }))
          now.current.onEdit(null);
      },
      onRemove: (row) =>
        void keep(text('requests.saved.removed', { who: nameOf(row) }), { put: [], remove: [row.id] }),
      onRemoveAll: (rows) =>
        void keep(text('requests.saved.removedAll', { count: rows.length }), {
          put: [],
          remove: rows.map(({ id }) => id),
        }),
      onFix(fix, how) {
        const { rows, checked: list } = now.current;
        const fixes = how === 'alike' ? fixesAlike(list?.rows ?? [], fix) : [fix];
        void keep(
          text('requests.saved.fixed', { what: tell(fix.label), count: fixes.length }),
          changeTo(rows, applyFixes(rows, fixes)),
        );
      },
      alike: (fix: RequestFix) => (fix.alike === null ? 1 : (alike.fixes.get(fix.alike)?.size ?? 1)),
      alikeToAccept: (finding) => alike.findings.get(kindOf(finding)) ?? 0,
      onAccept(finding, how, isAccepted) {
        if (finding.key === null) return;
        const keys = how === 'alike' ? keysAlike(now.current.checked?.rows ?? [], finding) : [finding.key];
        accept(keys, isAccepted);
      },
      onAcceptKeys: accept,
    } satisfies ListActions;
  }, [alike, onSign]);
}

/** How many rows have the same fix, and how many findings of a kind are not accepted yet. */
function countAlike(rows: readonly CheckedRow[]) {
  const fixes = new Map<string, Set<string>>();
  const findings = new Map<string, number>();
  for (const finding of rows.flatMap((row) => row.findings)) {
    if (finding.key !== null && !finding.accepted) {
      const kind = kindOf(finding);
      findings.set(kind, (findings.get(kind) ?? 0) + 1);
    }
    for (const fix of finding.fixes) {
      if (fix.alike === null) continue;
      const same = fixes.get(fix.alike) ?? new Set();
      fixes.set(fix.alike, same.add(fix.rows.join()));
    }
  }
  return { fixes, findings };
}

function kindOf({ rule, message }: RowFinding): string {
  return `${rule} ${message.key}`;
}
