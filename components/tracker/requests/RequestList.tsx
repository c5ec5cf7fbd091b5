import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { text } from '@/lib/i18n/requests';
import type { RequestRow } from '@/lib/model/request';
import { ALL_DRAWN } from '../use-rows';
import { FindRequestsBar } from './FindRequestsBar';
import { EVERY_ROW, findRequests } from './find-requests';
import type { ListPartProps } from './ListPart';
import { RequestTable } from './RequestTable';
import { SaidOnceList } from './SaidOnceList';
import { useRowActions } from './use-row-actions';

export interface RequestListProps extends Omit<ListPartProps, 'rows'> {
  rows: readonly RequestRow[];
  /** The row that is being edited. */
  editing: RequestRow | null;
  onEdit(row: RequestRow | null): void;
  onTyping(row: RequestRow): void;
}

/** The rows of the list, to look through, to put right and to sign. */
export function RequestList(props: RequestListProps) {
  const { rows, checked, twoPeople, masked, editing } = props;
  const [wanted, setWanted] = useState(EVERY_ROW);
  const byId = useMemo(() => new Map(checked?.rows.map((one) => [one.id, one])), [checked]);
  const found = useMemo(() => findRequests(rows, byId, wanted), [rows, byId, wanted]);
  const [lastInitials, setInitials] = useState('');
  const on = useRowActions(props, setInitials);
  return (
    <>
      <SaidOnceList said={checked?.once ?? []} onAccept={on.onAcceptKeys} />
      <FindRequestsBar rows={rows} checked={byId} wanted={wanted} onWant={setWanted} />
      <div class="list__head">
        <div class="quiet">
          <p role="status" data-request-count>
            {found.length === rows.length
              ? text('requests.count', { count: rows.length })
              : text('requests.countOf', { shown: found.length, count: rows.length })}
          </p>
          {found.length > ALL_DRAWN && <p>{text('requests.findHere')}</p>}
        </div>
        <Button look="link" data-action="remove-shown" onClick={() => on.onRemoveAll(found)}>
          {text('requests.removeShown', { count: found.length })}
        </Button>
      </div>
      {found.length > 0 ? (
        <RequestTable
          rows={found}
          checked={byId}
          twoPeople={twoPeople}
          masked={masked}
          editing={editing}
          lastInitials={lastInitials}
          on={on}
        />
      ) : (
        <EmptyState title={text('requests.none.title')}>
          <p>{text('requests.none.do')}</p>
          <Button onClick={() => setWanted(EVERY_ROW)}>{text('requests.none.all')}</Button>
        </EmptyState>
      )}
    </>
  );
}
