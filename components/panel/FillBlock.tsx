import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { serviceOf } from '@/lib/catalogue/services';
import { text } from '@/lib/i18n/panel';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { FillView, PanelActions } from './panel-view';

/** The enquiry of the run sheet that is to be entered next, and how far it has been filled in. */
export function FillBlock({ filling, actions }: { filling: FillView; actions: PanelActions }) {
  const { planned, place, of, progress, running, says, begun } = filling;
  const hasLeft = progress?.steps.some(({ state }) => state === 'yours');
  return (
    <section class="group fill" data-planned={planned.id} aria-labelledby="fill">
      <h3 class="group__name" id="fill">
        {text('panel.fill.title', { place, of })}
      </h3>
      <PlannedWords planned={planned} />
      {progress && (
        <ol class="fill__steps">
          {progress.steps.map(({ step, state }) => (
            <li key={step} data-step={step} data-step-state={state}>
              <span>{text(`panel.group.${step}`)}</span> <b>{text(`panel.fill.state.${state}`)}</b>
            </li>
          ))}
        </ol>
      )}
      {says && (
        <Notice level="check" announce>
          <p data-fill-stop={progress?.stop?.why}>{says}</p>
        </Notice>
      )}
      {progress?.finished && (
        <Notice level="fine" announce>
          <p data-fill-finished>{text(hasLeft ? 'panel.fill.finishedBut' : 'panel.fill.finished')}</p>
        </Notice>
      )}
      <div class="finding__actions">
        {running ? (
          <Button data-action="stop-filling" onClick={() => actions.onStopFilling()}>
            {text('panel.fill.stop')}
          </Button>
        ) : (
          !progress?.finished && (
            <>
              <Button look="main" data-action="fill-form" onClick={() => actions.onFillForm()}>
                {text(begun ? 'panel.fill.goOn' : 'panel.fill.fill')}
              </Button>
              <Button look="link" data-action="skip-planned" onClick={() => actions.onSkipPlanned()}>
                {text('panel.fill.skip')}
              </Button>
            </>
          )
        )}
      </div>
    </section>
  );
}

function PlannedWords({ planned }: { planned: PlannedEnquiry }) {
  const { service, syllabus, components, candidates, note } = planned;
  return (
    <>
      <p>
        <b>{text('panel.fill.service', { code: service, label: serviceOf(service)?.label ?? '' })}</b>
        <br />
        {[syllabus, components.join(', ')].filter(Boolean).join(' / ')}
      </p>
      {candidates.length > 0 && (
        <ul class="fill__candidates">
          {candidates.map(({ number, name }) => (
            <li key={number}>
              {number} <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p class="note__preview" dir="auto">
          {text('panel.fill.note', { note })}
        </p>
      )}
    </>
  );
}
