import { make, PortalPart, type Tag } from './shadow.part';

interface Press {
  name: string;
  text: string;
  main: boolean;
}

/** A button; the real one is inside. */
class Pressable extends PortalPart<Press> {
  protected draw({ name, text, main }: Press): Node[] {
    this.style.display = 'inline-block';
    const button = make('button', { type: 'button', class: main ? 'main' : '' }, text);
    button.addEventListener('click', () => this.post(name));
    return [button, document.createTextNode(' ')];
  }
}

/** A block of the page with its title. */
class Panel extends PortalPart<{ heading: string }> {
  protected draw({ heading }: { heading: string }): Node[] {
    return [make('section', { 'aria-label': heading }, make('h3', {}, heading), make('slot'))];
  }
}

/** A window over the page. */
class Window extends PortalPart<{ heading: string }> {
  protected draw({ heading }: { heading: string }): Node[] {
    const window = make('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': heading });
    window.append(make('h3', {}, heading), make('slot'));
    return [make('div', { class: 'cover' }, window)];
  }
}

export const pressTags: Tag[] = [
  ['portal-press', Pressable],
  ['portal-panel', Panel],
  ['portal-window', Window],
];
