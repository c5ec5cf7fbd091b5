import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { direction } from '@/lib/i18n/language';
import { text } from '@/lib/i18n/panel';
import { LiveCount } from './LiveCount';
import { PanelBody } from './PanelBody';
import { PanelHead } from './PanelHead';
import { PanelNotices } from './PanelNotices';
import { PanelTab } from './PanelTab';
import type { PanelActions, PanelView } from './panel-view';
import { hasSomethingToSay } from './panel-words';
import { type Box, DOCKS, type Dock, type Place, placePanel } from './place-panel';
import { TeachBar } from './TeachBar';

export interface PanelProps {
  view: PanelView;
  actions: PanelActions;
  /** Direct's own buttons that are in the window now: the panel goes where it covers none of them. */
  keepFree?: readonly Box[];
  /** The window's size in CSS pixels; needed with `keepFree`. */
  viewport?: { width: number; height: number };
}

/** Keys that are typed here are no business of Direct's own shortcuts. */
const keepToOurselves = (event: Event) => event.stopPropagation();

/** The panel beside Direct's page. Plain data in, wishes out; it remembers only where it sits and whether it is open. */
export function Panel({ view, actions, keepFree, viewport }: PanelProps) {
  const [wanted, setWanted] = useState<Dock>('end');
  const [opened, setOpened] = useState<boolean | null>(null);
  const root = useRef<HTMLElement>(null);
  const place = keepFree && viewport && placePanel({ keepFree, viewport, direction: direction(), wanted });
  const dock = place?.dock ?? wanted;
  const open = view.held || (opened ?? (hasSomethingToSay(view) && (place?.open ?? true)));

  // The button is another one now: whoever pressed it by keyboard keeps the place.
  const toggled = useRef(false);
  const toggle = () => {
    toggled.current = true;
    setOpened(!open);
  };
  useLayoutEffect(() => {
    if (toggled.current) root.current?.querySelector<HTMLElement>('[data-action="collapse"]')?.focus();
    toggled.current = false;
  });

  const collapse = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || !open) return;
    if (view.held) return actions.onKeepEditing();
    if (view.filling?.running) return actions.onStopFilling();
    setOpened(false);
    root.current?.focus();
  };

  return (
    <section
      ref={root}
      class={`panel panel--${dock} panel--${open ? 'open' : 'tab'}`}
      style={placed(place, open)}
      data-panel
      data-page={view.page}
      data-state={view.state}
      dir={direction()}
      tabIndex={-1}
      aria-label={text('shared.name')}
      onKeyDown={collapse}
      onKeyUp={keepToOurselves}
      onKeyPress={keepToOurselves}
      onInput={keepToOurselves}
    >
      <LiveCount findings={view.findings} />
      {view.notices.includes('stale') ? (
        <PanelNotices notices={['stale']} />
      ) : view.teaching ? (
        <TeachBar teaching={view.teaching} actions={actions} />
      ) : view.state === 'not-recognised' && !view.held ? (
        <PanelTab view={view} actions={actions} />
      ) : (
        <>
          <PanelHead
            view={view}
            actions={actions}
            open={open}
            onToggle={toggle}
            onMove={() => setWanted(after(dock))}
          />
          {view.state !== 'paused' && <PanelBody view={view} actions={actions} hidden={!open} />}
        </>
      )}
    </section>
  );
}

function after(dock: Dock): Dock {
  return DOCKS[(DOCKS.indexOf(dock) + 1) % DOCKS.length] ?? 'end';
}

/** Lengths go in as numbers through the style object, which the page's own policy does not forbid. */
function placed(place: Place | undefined, open: boolean) {
  if (!place) return {};
  return { top: `${place.top}px`, bottom: 'auto', maxHeight: open ? `${place.height}px` : 'none' };
}
