import { make, PortalPart, type Tag } from './shadow.part';

interface Field {
  name: string;
  label: string;
  value: string;
  limit?: number;
  hint?: string;
}

interface Choices extends Field {
  prompt: string;
  choices: { value: string; text: string }[];
}

/** A field with its name before it. The id needs to be one of its own in this shadow root only. */
function named(label: string, entry: HTMLElement): HTMLElement {
  entry.id = 'entry';
  return make('div', { class: 'field' }, make('label', { for: entry.id }, label), entry);
}

class TextField extends PortalPart<Field> {
  protected draw({ name, label, value, limit, hint }: Field): Node[] {
    const box = make('input', limit ? { maxlength: String(limit) } : {});
    box.value = value;
    this.send(name, value);
    box.addEventListener('input', () => this.send(name, box.value));
    const line = named(label, box);
    return hint ? [line, make('small', {}, hint)] : [line];
  }
}

class ChoiceField extends PortalPart<Choices> {
  protected draw({ name, label, value, prompt, choices }: Choices): Node[] {
    const list = make('select', {}, make('option', { value: '' }, prompt));
    for (const one of choices) list.append(make('option', { value: one.value }, one.text));
    list.value = value;
    this.send(name, value);
    list.addEventListener('change', () => {
      this.send(name, list.value);
      this.post(name);
    });
    return [named(label, list)];
  }
}

/** A box with a list that opens while typing. */
class LookupField extends PortalPart<Choices> {
  protected draw({ name, label, value, choices }: Choices): Node[] {
    const box = make('input', { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' });
    const list = make('ul', { role: 'listbox', 'aria-label': label });
    list.hidden = true;
    box.value = value;
    this.send(name, value);
    const take = (text: string): void => {
      this.send(name, text);
      this.post(name);
    };
    for (const one of choices) {
      const option = make('li', { role: 'option' }, `${one.value} – ${one.text}`);
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => take(option.textContent ?? ''));
      list.append(option);
    }
    box.addEventListener('input', () => {
      const words = box.value.trim().toLowerCase();
      for (const option of list.children) {
        const fits = words !== '' && option.textContent?.toLowerCase().includes(words);
        (option as HTMLElement).hidden = !fits;
      }
      list.hidden = [...list.children].every((option) => (option as HTMLElement).hidden);
      box.setAttribute('aria-expanded', String(!list.hidden));
      this.send(name, box.value);
    });
    box.addEventListener('change', () => take(box.value));
    return [named(label, box), list];
  }
}

interface Pick {
  type: string;
  name: string;
  value: string;
  text: string;
  set: boolean;
  refresh: boolean;
}

/** One box to tick, or one round button: each in a shadow root of its own. */
class PickField extends PortalPart<Pick> {
  protected draw({ type, name, value, text, set, refresh }: Pick): Node[] {
    const box = make('input', { type });
    box.checked = set;
    this.send(name, set ? value : null);
    box.addEventListener('change', () => {
      if (type === 'radio') this.leaveOthers(name);
      this.send(name, box.checked ? value : null);
      if (refresh) this.post(name);
    });
    return [make('label', {}, box, make('span', {}, text))];
  }

  /** Round buttons in other shadow roots do not know that this one was chosen. */
  private leaveOthers(name: string): void {
    for (const other of this.parentElement?.querySelectorAll(this.localName) ?? [])
      if (other !== this && other instanceof PickField) other.send(name, null);
  }
}

export const fieldTags: Tag[] = [
  ['portal-text', TextField],
  ['portal-choice', ChoiceField],
  ['portal-lookup', LookupField],
  ['portal-pick', PickField],
];
