import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/panel';
import { FindingItem } from './FindingItem';
import { findingKey, type FindingGroup as Group } from './group-findings';
import type { PanelActions } from './panel-view';

/** Enough to read in one sitting; a whole cohort of rows is drawn only when it is asked for. */
const SHOWN_AT_ONCE = 60;

export interface FindingGroupProps {
  group: Group;
  /** False: the field is not on the page, so no way leads there. */
  canGo?: boolean;
  actions: PanelActions;
  children?: ComponentChildren;
}

/** The findings about one field of the form, under its name. */
export function FindingGroup(props: FindingGroupProps) {
  const { group, canGo = true, actions, children } = props;
  const [all, setAll] = useState(false);
  const shown = all ? group.findings : group.findings.slice(0, SHOWN_AT_ONCE);
  const rest = group.findings.length - shown.length;
  return (
    <section class="group" aria-labelledby={`group-${group.key}`}>
      <h3 class="group__name" id={`group-${group.key}`}>
        {text(`panel.group.${group.key}`)}
      </h3>
      {shown.length > 0 && (
        <ul class="group__list">
          {shown.map((finding) => (
            <FindingItem key={findingKey(finding)} finding={finding} canGo={canGo} actions={actions} />
          ))}
        </ul>
      )}
      {rest > 0 && <Button onClick={() => setAll(true)}>{text('panel.showMore', { count: rest })}</Button>}
      {children}
    </section>
  );
}
