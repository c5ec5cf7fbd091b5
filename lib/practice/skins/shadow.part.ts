/** What a component's class is defined with: its tag and the class. */
export type Tag = [tag: string, component: CustomElementConstructor];

/** An element made and filled in one go. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  set: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(set)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** A component that takes part in the form around it and draws itself into an open shadow root, once. */
export abstract class PortalPart<Facts> extends HTMLElement {
  static formAssociated = true;
  protected inForm = this.attachInternals();

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.append(make('style', {}, STYLE), ...this.draw(JSON.parse(this.getAttribute('facts') ?? '{}')));
  }

  protected abstract draw(facts: Facts): Node[];

  /** What the form sends for this component; null for nothing. */
  protected send(name: string, value: string | null): void {
    const data = new FormData();
    if (value !== null) data.append(name, value);
    this.inForm.setFormValue(data);
  }

  /** Sends the whole form and says which control was used. */
  protected post(name: string): void {
    const { form } = this.inForm;
    const target = form?.querySelector<HTMLInputElement>('[data-target]');
    if (target) target.value = name;
    form?.submit();
  }
}

const STYLE = `
:host { display: block; }
.field { display: grid; grid-template-columns: 170px minmax(0, 440px); align-items: center; margin: 0 0 8px; }
label { display: flex; gap: 8px; margin: 2px 0; }
input:not([type]), select { font: inherit; padding: 5px 8px; border: 1px solid #85779c; background: #fff; }
section { margin: 0 0 14px; padding: 12px 18px; border: 1px solid #cbbfdc; background: #fff; }
h3 { margin: 0 0 8px; font-size: 17px; }
ul { margin: -6px 0 8px 170px; padding: 4px; max-width: 440px; max-height: 220px; overflow: auto; list-style: none; border: 1px solid #85779c; background: #fff; }
li { padding: 4px 8px; cursor: pointer; }
li:hover { background: #ece5f6; }
[role=row] { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 10px; padding: 5px 8px; border-bottom: 1px solid #e2daec; }
[role=row].ticks { grid-template-columns: 30px; }
.grey { background: #cfcfcf; }
.yellow { background: #fff3a0; }
[role=columnheader] { font-weight: bold; }
button { font: inherit; padding: 6px 20px; border: 1px solid #5b3f86; background: #fff; color: #43286d; cursor: pointer; }
button.main { background: #5b3f86; color: #fff; }
.cover { position: fixed; inset: 0; z-index: 20; display: grid; place-items: center; background: #1c1029a0; }
[role=dialog] { width: 560px; padding: 16px 24px; background: #fff; }`;
