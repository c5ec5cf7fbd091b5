import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { usePlace } from '@/components/tracker/place';
import { RequestsPage, type RequestsProps } from '@/components/tracker/requests/RequestsPage';
import type { RequestActions } from '@/components/tracker/requests/request-actions';
import { direction } from '@/lib/i18n/language';
import { text } from '@/lib/i18n/standalone';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';

/** What the page can do beside what the list in the assistant can: what it holds is taken away as a file. */
export interface RequestPageActions extends RequestActions {
  /** Saves the requests and prices of every series; gives the name of the file. */
  saveList(): Promise<string>;
  saveSheet(enquiries: readonly PlannedEnquiry[]): Promise<string>;
}

export interface RequestPageProps extends RequestsProps {
  /** Every request and every price is in a file as it is now. */
  isSaved: boolean;
  on: RequestPageActions;
}

/** The request list on a page of its own, for computers without the assistant: nothing is kept and nothing is sent. */
export function RequestPageApp(props: RequestPageProps) {
  const { rows, runSheet, isSaved, on } = props;
  const place = usePlace();
  const [file, setFile] = useState<string | null>(null);
  const part = place.kind === 'requests' ? place.part : 'list';
  const hasRows = Array.isArray(rows) && rows.length > 0;
  const save = (saving: Promise<string>) =>
    void saving.then(
      (name) => setFile(text('standalone.saved', { file: name })),
      () => setFile(text('standalone.notMade')),
    );
  return (
    <main class="page page--wide request-page" dir={direction()} tabIndex={-1}>
      <header class="page__head">
        <h1>{text('standalone.title')}</h1>
      </header>
      <Notice level="tip">
        <p>{text('standalone.lead')}</p>
        <p>{text('standalone.unknown')}</p>
      </Notice>
      <div class="request-page__save">
        {(hasRows || !isSaved) && (
          <Button
            data-action="save-list"
            look={isSaved ? 'plain' : 'main'}
            onClick={() => save(on.saveList())}
          >
            {text('standalone.saveList')}
          </Button>
        )}
        {runSheet && (
          <Button data-action="save-run-sheet" onClick={() => save(on.saveSheet(runSheet.enquiries))}>
            {text('standalone.saveSheet')}
          </Button>
        )}
        <span role="status" data-kept={isSaved}>
          {isSaved ? file : text('standalone.notSaved')}
        </span>
      </div>
      <RequestsPage {...props} part={part} masked={false} file={null} />
    </main>
  );
}
