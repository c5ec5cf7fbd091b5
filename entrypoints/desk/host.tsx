import { render } from 'preact';
import { type Mark, Marks } from '@/components/panel/Marks';
import { Panel, type PanelProps } from '@/components/panel/Panel';
import { putBeside } from '@/lib/portal/page-state';
import style from './style.css?inline';

/** How to draw into our one element in the page. */
export interface Host {
  draw(panel: PanelProps, marks: readonly Mark[]): void;
  remove(): void;
}

/** Puts our element beside the page's own tree, never inside it, with an open shadow root that keeps styles apart. */
export function createHost(element: HTMLElement): Host {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const layer = document.createElement('div');
  return {
    draw(panel, marks) {
      // Whatever stood there in place of the panel goes.
      if (layer.parentNode !== root) root.replaceChildren(sheet, layer);
      // A page that writes itself anew throws our element out; it comes back with the next drawing.
      if (!element.isConnected) putBeside(document, element);
      render(
        <>
          <Marks marks={marks} />
          <Panel {...panel} />
        </>,
        layer,
      );
    },
    remove() {
      render(null, layer);
      element.remove();
    },
  };
}
