import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** Draws into an empty page and clears it away when the test is over. */
export function draw(what: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(what, root));
  onTestFinished(() => {
    void act(() => render(null, root));
    root.remove();
  });
  return root;
}

/** The first element that fits. @throws Error when there is none. */
export function find<E extends Element = HTMLElement>(root: ParentNode, fits: string): E {
  const found = root.querySelector<E>(fits);
  if (!found) throw new Error(`Nothing fits ${fits} in: ${root.textContent}`);
  return found;
}

/** Presses an element and lets everything it causes happen. */
export async function press(root: ParentNode, fits: string): Promise<void> {
  await act(async () => find(root, fits).click());
}

/** Types into a box as a person would: the words, then the event that tells of them. */
export async function type(root: ParentNode, fits: string, words: string): Promise<void> {
  const box = find<HTMLInputElement>(root, fits);
  await act(async () => {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses a key on an element. */
export async function key(root: ParentNode, fits: string, name: string): Promise<void> {
  await act(async () => {
    find(root, fits).dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  });
}
