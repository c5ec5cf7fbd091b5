import type { CorpusSet, Question } from '../corpus-page';

/** What the makers of a page change from one year to the next. */
export interface Change {
  name: string;
  set: CorpusSet;
  make(asked: Question[]): void;
  /** Keys of what is no longer on the page afterwards. */
  removes?: (asked: Question[]) => string[];
}

const all = (selector: string): Element[] => [...document.body.querySelectorAll(selector)];
const marked = (key: string): Element | null => document.body.querySelector(`[data-is="${CSS.escape(key)}"]`);
const REFERENCES = ['for', 'aria-labelledby', 'aria-controls', 'aria-describedby'];
const WORDS = ['placeholder', 'aria-label', 'title', 'alt', 'value'];

/** The texts of the page one by one, and the words that parts of it carry as attributes. */
function eachText(change: (words: string) => string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim()) node.nodeValue = change(node.nodeValue);
  for (const name of WORDS)
    for (const element of all(`[${name}]`)) {
      const isBox = name === 'value' && !/^(submit|button)$/.test(element.getAttribute('type') ?? '');
      if (!isBox) element.setAttribute(name, change(element.getAttribute(name) ?? ''));
    }
}

/** Words of no language, letter for letter. */
function garble(words: string): string {
  return words.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

/** The name of a field in a text of the page, whatever stands around it. */
function reword(asked: Question[], change: (name: string) => string): void {
  const names = new Set(asked.flatMap(({ spec }) => (spec.kinds.includes('button') ? [] : spec.labels)));
  eachText((words) => {
    const name = words.trim().replace(/[\s:*]+$/, '');
    return names.has(name) ? words.replace(name, change(name)) : words;
  });
}

/** The third field of those asked for. */
const third = (asked: Question[]): string[] =>
  asked
    .filter(({ spec, right }) => right !== null && !spec.kinds.includes('button'))
    .flatMap(({ right }) => right ?? [])
    .slice(2, 3);

export const CHANGES: Change[] = [
  {
    name: 'ids and names made anew',
    set: 'page rebuilt',
    make: () => {
      for (const [index, element] of all('[id], [name]').entries()) {
        const id = element.getAttribute('id');
        if (element.hasAttribute('name') && !/radio/.test(element.getAttribute('type') ?? ''))
          element.setAttribute('name', `j_idt${index}`);
        if (id === null) continue;
        element.id = `j_idt${index}:x`;
        for (const name of REFERENCES)
          for (const other of all(`[${name}~="${CSS.escape(id)}"]`)) {
            const ids = (other.getAttribute(name) ?? '').split(/\s+/);
            other.setAttribute(name, ids.map((one) => (one === id ? element.id : one)).join(' '));
          }
      }
    },
  },
  {
    name: 'the form wrapped once more',
    set: 'page rebuilt',
    make: () => {
      const [outer, inner] = [document.createElement('div'), document.createElement('section')];
      inner.append(...document.body.childNodes);
      outer.append(inner);
      document.body.append(outer);
    },
  },
  {
    name: 'a new field in front',
    set: 'page rebuilt',
    make: () => {
      const heading = document.body.querySelector('h1, h2, h3');
      heading?.insertAdjacentHTML(
        'afterend',
        '<div><label>Cost code <input></label> <select><option>A</option></select></div>',
      );
    },
  },
  {
    name: 'its blocks in another order',
    set: 'page rebuilt',
    make: () => {
      const heading = document.body.querySelector('h1');
      const last = heading?.parentElement?.lastElementChild?.previousElementSibling;
      if (heading && last && last !== heading) heading.after(last);
    },
  },
  {
    name: 'classes made anew',
    set: 'page rebuilt',
    make: () => {
      const styled = all('style')
        .map((style) => style.textContent)
        .join();
      for (const [index, element] of all('[class]').entries())
        if (
          ![...element.classList].some((word) => styled.includes(`.${word}`)) &&
          !/btn|button|title|head|select2|hidden/i.test(element.className)
        )
          element.className = `css-${(index * 7919).toString(36)}`;
    },
  },
  {
    name: 'a banner with a box and a button on top',
    set: 'page rebuilt',
    make: () => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<div><b>News by mail</b> <input placeholder="Your address"> <button>Sign up</button></div>',
      );
    },
  },
  {
    name: 'a field taken away',
    set: 'page rebuilt',
    make: (asked) => {
      for (const key of third(asked)) {
        const element = marked(key);
        const part = element?.closest('tr, dd, li, p, label, div') ?? element;
        if (part && part.querySelectorAll('[data-is]').length < 2) part.replaceChildren();
        element?.remove();
      }
    },
    removes: third,
  },
  {
    name: 'names a little reworded',
    set: 'words changed',
    make: (asked) => reword(asked, (name) => `Your ${name.toLowerCase()}`),
  },
  {
    name: 'other names',
    set: 'words changed',
    make: (asked) => reword(asked, garble),
  },
  {
    name: 'translated by the browser',
    set: 'words changed',
    make: () => {
      document.documentElement.classList.add('translated-ltr');
      eachText(garble);
    },
  },
];
