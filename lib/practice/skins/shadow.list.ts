import { make, PortalPart, type Tag } from './shadow.part';

interface Cell {
  text?: string;
  hint?: string;
  links?: { text: string; href: string }[];
}

interface Row {
  tone: string;
  name?: string;
  tick?: { value: string; set: boolean; name: string };
  cells: Cell[];
}

/** A list whose head stands in its own shadow root and whose rows are components themselves. */
class List extends PortalPart<{ columns: string[] }> {
  protected draw({ columns }: { columns: string[] }): Node[] {
    const cells = columns.map((text) => make('span', { role: 'columnheader' }, text));
    const head = make('div', { role: 'row', class: columns[0] === '' ? 'ticks' : '' }, ...cells);
    return [make('div', { role: 'table' }, head, make('slot'))];
  }
}

class ListRow extends PortalPart<Row> {
  protected draw({ tone, name = '', tick, cells }: Row): Node[] {
    const row = make('div', { role: 'row', class: tick ? `ticks ${tone}` : tone });
    if (tick) row.append(make('span', { role: 'cell' }, this.box(name, tick)));
    for (const { text = '', hint, links = [] } of cells) {
      const cell = make('span', hint ? { role: 'cell', title: hint } : { role: 'cell' }, text);
      for (const link of links) cell.append(make('a', { href: link.href }, link.text), ' ');
      row.append(cell);
    }
    return [row];
  }

  private box(name: string, { value, set, name: words }: NonNullable<Row['tick']>): HTMLInputElement {
    const box = make('input', { type: 'checkbox', 'aria-label': words });
    box.checked = set;
    this.send(name, set ? value : null);
    box.addEventListener('change', () => this.send(name, box.checked ? value : null));
    return box;
  }
}

export const listTags: Tag[] = [
  ['portal-list', List],
  ['portal-row', ListRow],
];
