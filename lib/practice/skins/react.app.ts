import { createElement as h, type Node, useState } from 'react';
import type { ControlKey } from '../controls';
import { type Desk, drawItem, messages, pressables } from './react.items';
import { ask, type Page, type SentLink, type Values, valuesOf } from './react.page';

addEventListener('popstate', () => location.reload());

/** The whole portal. Every change draws everything again; its buttons are made anew each time. */
export function App({ first }: { first: Page }): Node {
  const [page, setPage] = useState(first);
  const [values, setValues] = useState<Values>(() => valuesOf(first));
  const [busy, setBusy] = useState(false);

  const show = (found: Awaited<ReturnType<typeof ask>>, sent: Values): void => {
    setBusy(false);
    if (!found) return;
    const fresh = valuesOf(found.page);
    setPage(found.page);
    // What was typed since the form was sent stays.
    setValues((now) => ({ ...fresh, ...changedSince(sent, now) }));
    if (found.address === location.pathname + location.search) return;
    setValues(fresh);
    history.pushState(null, '', found.address);
    for (const back of document.getElementsByName(found.page.controls.back))
      back.setAttribute('value', found.address);
  };
  const desk: Desk = {
    values,
    busy,
    change: (key, value) => setValues((now) => ({ ...now, [key]: value })),
    async send(changes, command) {
      if (!page.view.sendTo) return;
      const sent = { ...values, ...changes };
      setValues(sent);
      setBusy(true);
      show(await ask(page.view.sendTo, formOf(sent, page, command)), sent);
    },
    async go(address) {
      setBusy(true);
      show(await ask(address), values);
    },
  };
  return draw(page, desk);
}

function draw({ view, details }: Page, desk: Desk): Node {
  const bar = (list: SentLink[], name: string): Node =>
    h('nav', { 'aria-label': name, className: 'tabs' }, ...list.map((one) => link(one, desk)));
  return h(
    'div',
    { className: 'app', 'aria-busy': desk.busy },
    bar([...(view.tabs ?? []), { text: 'My Centre Details', to: details }], 'Main'),
    view.pageTabs && bar(view.pageTabs, 'Administer exams'),
    h('h1', null, view.heading),
    messages(view.messages),
    ...view.sections.map(({ name, heading, items }) =>
      h(
        'section',
        { key: name, className: 'paper' },
        h('h2', null, heading),
        ...items.map((one) => drawItem(one, desk)),
      ),
    ),
    pressables(view.buttons, desk),
    view.dialog &&
      h(
        'div',
        { className: 'backdrop' },
        h(
          'div',
          { role: 'dialog', 'aria-modal': 'true', 'aria-label': view.dialog.heading, className: 'paper' },
          h('h2', null, view.dialog.heading),
          ...view.dialog.words.map((text) => h('p', null, text)),
          messages(view.dialog.messages),
          drawItem({ kind: 'ticks', label: '', values: [], refresh: false, ...view.dialog.boxes }, desk),
          pressables(view.dialog.buttons, desk),
        ),
      ),
  );
}

function link({ text, to, here }: SentLink, desk: Desk): Node {
  const go = (event: Event): void => {
    event.preventDefault();
    void desk.go(to);
  };
  return h('a', { key: text, href: to, onClick: go, ...(here && { 'aria-current': 'page' }) }, text);
}

function formOf(values: Values, { controls }: Page, command?: ControlKey): URLSearchParams {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(values) as [ControlKey, string | string[]][])
    for (const one of [value].flat()) form.append(controls[key], one);
  form.set(controls.refresh, command ? controls[command] : '');
  return form;
}

function changedSince(sent: Values, now: Values): Values {
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => String(sent[key as ControlKey]) !== String(value)),
  );
}
