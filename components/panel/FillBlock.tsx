import { Button } from '@/components/shared/Button';
import { serviceOf } from '@/lib/catalogue/services';
import { text } from '@/lib/i18n/panel';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import { FillSays } from './FillSays';
import type { FillView, PanelActions } from './panel-view';

/** The enquiry of the run sheet that is to be entered next, and how far it has been filled in. */
export function FillBlock({ filling, actions }: { filling: FillView; actions: PanelActions }) {
  const { planned, place, of, progress, running, begun } = filling;
  const { service, syllabus, components } = planned;
  const isOver = progress?.finished === true && !running;
  return (
    <section class="group fill" data-planned={planned.id} aria-labelledby="fill">
      <h3 class="group__name" id="fill">
        {text('panel.fill.title', { place, of })}
      </h3>
      <p>
        <b>{text('panel.fill.service', { code: service, label: serviceOf(service)?.label ?? '' })}</b>
        <br />
        <bdi>{[syllabus, components.join(', ')].filter(Boolean).join(' / ')}</bdi>
      </p>
      {!isOver && (
        <div class="finding__actions">
          {/* One button for both: whoever pressed it by keyboard is on Stop then. */}
          <Button
            look={running ? 'plain' : 'main'}
            data-action={running ? 'stop-filling' : 'fill-form'}
            onClick={({ detail }) => {
              if (!running) actions.onFillForm();
              // The second press of a double one is not meant for Stop.
              else if (detail < 2) actions.onStopFilling();
            }}
          >
            {text(running ? 'panel.fill.stop' : begun ? 'panel.fill.goOn' : 'panel.fill.fill')}
          </Button>
          {!running && (
            <Button look="link" data-action="skip-planned" onClick={() => actions.onSkipPlanned()}>
              {text('panel.fill.skip')}
            </Button>
          )}
        </div>
      )}
      <FillSays filling={filling} />
      {progress && (
        <ol class="fill__steps">
          {progress.steps.map(({ step, state }) => (
            <li key={step} data-step={step} data-step-state={state}>
              <span>{text(`panel.group.${step}`)}</span> <b>{text(`panel.fill.state.${state}`)}</b>
            </li>
          ))}
        </ol>
      )}
      <WhomAndNote planned={planned} />
    </section>
  );
}

function WhomAndNote({ planned: { candidates, note } }: { planned: PlannedEnquiry }) {
  return (
    <>
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
