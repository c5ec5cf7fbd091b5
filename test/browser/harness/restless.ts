/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Skins whose own program holds on to its parts: drawing one anew from outside would break the portal itself. */
const OWN_PARTS = ['react', 'shadow', 'widgets', 'large-paged', 'large-virtual'];

/**
 * A portal in a bad mood: answers that come late, parts that are drawn anew while one looks, a message box, and a
 * choice, a text or a tick that does not stay.
 */
export function restless(seed: () => number) {
  let pages = 0;
  return {
    delay: (): number => (seed() < 0.3 ? seed() * 1_800 : seed() * 150),
    reword(page: string, look: string): string {
      if (!page.includes('</body>')) return page;
      pages += 1;
      const mood = {
        seed: Math.floor(seed() * 2 ** 31) + pages,
        redraws: !OWN_PARTS.includes(look),
        loses: seed() < 0.05,
        says: seed() < 0.02,
      };
      return page.replace(
        '</body>',
        `<script>(${unrest})(${JSON.stringify(mood)}, ${seeded})</script></body>`,
      );
    },
  };
}

interface Mood {
  seed: number;
  redraws: boolean;
  loses: boolean;
  says: boolean;
}

/** Runs in the page. */
function unrest(mood: Mood, numbers: typeof seeded): void {
  const next = numbers(mood.seed);
  const fields = 'select, input:not([type=hidden])';
  const pick = <T>(list: T[]): T | undefined => list[Math.floor(next() * list.length)];
  const redraw = (): void => {
    const field = pick([...document.querySelectorAll<HTMLInputElement>(`form :is(${fields})`)]);
    const part = field?.closest('td, fieldset, div, li');
    if (!part || part.contains(document.activeElement) || part.querySelector('script')) return;
    const fresh = part.cloneNode(true) as Element;
    const now = [...part.querySelectorAll<HTMLInputElement>(fields)];
    for (const [place, copy] of [...fresh.querySelectorAll<HTMLInputElement>(fields)].entries()) {
      copy.value = now[place]?.value ?? '';
      copy.checked = now[place]?.checked ?? false;
    }
    part.replaceWith(fresh);
  };
  const fidget = (): void => {
    const speck = document.createElement('i');
    document.body.append(speck);
    setTimeout(() => speck.remove(), 40);
  };
  const turn = (): void => {
    if (document.querySelector('[data-calm]')) return;
    if (mood.redraws && next() < 0.5) redraw();
    else fidget();
    setTimeout(turn, 100 + next() * 900);
  };
  setTimeout(turn, 200);
  document.addEventListener('change', ({ target, isTrusted }) => {
    const box = target as HTMLInputElement;
    if (isTrusted || next() > 0.15) return;
    if (mood.loses) {
      mood.loses = false;
      setTimeout(() => {
        if (box.type === 'checkbox') box.checked = false;
        else if (box.type === 'text') box.value = '';
      }, next() * 900);
    }
    if (mood.says) {
      mood.says = false;
      const alert = document.createElement('div');
      alert.setAttribute('role', 'alert');
      alert.textContent = 'You will be signed out soon.';
      document.body.append(alert);
    }
  });
}
