import { Button } from '@/components/shared/Button';
import { Shape } from '@/components/shared/Shape';
import { text } from '@/lib/i18n/panel';
import { say } from '@/lib/i18n/say';
import { DateQuestion } from './DateQuestion';
import { DismissedList } from './DismissedList';
import { FillBlock } from './FillBlock';
import { FindingGroup } from './FindingGroup';
import { groupFindings } from './group-findings';
import { HealthBlock } from './HealthBlock';
import { HeldBlock } from './HeldBlock';
import { NoteBlock } from './NoteBlock';
import { PanelNotices } from './PanelNotices';
import { PossibleBlock } from './PossibleBlock';
import type { PanelActions, PanelView } from './panel-view';
import { ServiceCard } from './ServiceCard';
import { ShownList } from './ShownList';
import { TaughtNotice } from './TaughtNotice';
import { UnreadList } from './UnreadList';

/** Everything below the head: what stopped Submit, notices, findings by field, the Note, what was not read. */
export function PanelBody(props: { view: PanelView; actions: PanelActions; hidden: boolean }) {
  const { view, actions } = props;
  const groups = groupFindings(view.findings);
  const isMissing = (key: string) => view.unread.some(({ field, unsure }) => field === key && !unsure);
  const note = view.note && <NoteBlock note={view.note} actions={actions} />;
  const noteHasGroup = groups.some((group) => group.key === 'note');
  return (
    <div class="panel__body" hidden={props.hidden}>
      {view.held && <HeldBlock findings={view.findings} onKeepEditing={actions.onKeepEditing} />}
      <PanelNotices notices={view.notices} />
      {view.taught && <TaughtNotice taught={view.taught} />}
      {view.unclear.map((date) => (
        <DateQuestion key={date.text} date={date} onChoose={actions.onChooseDate} />
      ))}
      {view.filling && <FillBlock filling={view.filling} actions={actions} />}
      {groups.map((group) => (
        <FindingGroup key={group.key} group={group} canGo={!isMissing(group.key)} actions={actions}>
          {group.key === 'note' && note}
        </FindingGroup>
      ))}
      {note && !noteHasGroup && (
        <FindingGroup group={{ key: 'note', findings: [] }} actions={actions}>
          {note}
        </FindingGroup>
      )}
      {view.service && <ServiceCard service={view.service} actions={actions} />}
      <PossibleBlock view={view} actions={actions} />
      <ShownList shown={view.shown} />
      <UnreadList fields={view.unread} onTeach={view.health ? null : actions.onTeach} />
      {view.health && <HealthBlock report={view.health} actions={actions} />}
      <DismissedList dismissed={view.dismissed} onTakeBack={actions.onTakeBack} />
      <footer class="panel__foot">
        {view.edition && (
          <p class="quiet panel__edition" data-edition>
            {say(view.edition)}
          </p>
        )}
        <p class="panel__passed level--fine" data-count="pass" hidden={view.passed === 0}>
          <Shape level="fine" />
          {text('panel.passed', { count: view.passed })}
        </p>
        <Button
          look="link"
          data-action="health"
          aria-expanded={view.health !== null}
          onClick={() => actions.onHealth(view.health === null)}
        >
          {text('panel.health.press')}
        </Button>
        <Button look="link" data-action="open-tracker" onClick={() => actions.onOpenTracker()}>
          {text('panel.tracker')}
        </Button>
        <Button
          look="link"
          data-action="pause"
          aria-label={text('panel.pauseLabel')}
          onClick={() => actions.onPause(true)}
        >
          {text('panel.pause')}
        </Button>
      </footer>
    </div>
  );
}
