import type { Document } from 'happy-dom';
import { expect, test } from 'vitest';
import { officerAt } from './officer';

/** Every word that markup could be recognised by. */
function namesOf(page: Document): Set<string> {
  const names = new Set<string>();
  for (const element of page.querySelectorAll('*')) {
    for (const attribute of ['id', 'name', 'for', 'class', 'aria-controls', 'aria-describedby']) {
      for (const word of (element.getAttribute(attribute) ?? '').split(/\s+/)) names.add(word);
    }
    for (const attribute of ['href', 'action']) {
      const path = element.getAttribute(attribute);
      if (path?.startsWith('/')) for (const part of path.split('/')) names.add(part);
    }
  }
  // Not names of ours: empty ones, the viewport, and what stands for a series, an enquiry, a form or a tab.
  const values =
    /^(|viewport|no-result|enquiry|\d+|\d{4}-\d\d|f\d+|My%20Messages|Support%20Materials|File%20Transfers|Timetables)$/;
  return new Set([...names].filter((name) => !values.test(name)));
}

test.each(['modern', 'classic', 'frames'])(
  'every id, name, class and path of the %s skin can be renamed',
  (skin) => {
    const renamed = officerAt(skin, (word) => `q-${[...word].reverse().join('')}`);
    const plain = officerAt(skin);
    for (const officer of [renamed, plain]) {
      officer.go({ route: 'home' });
      officer.go({ route: 'administer' });
      officer.follow('Enquiries about results');
      officer.follow('June 2026');
      officer.follow('Create Enquiry');
      officer.send({ service: '2', qualification: 'Cambridge IGCSE', assessment: '0580' });
      officer.send({ by: 'component', components: ['21'] }, 'apply');
      officer.send({ selected: ['0001'] }, 'submit');
    }
    expect(renamed.text()).toBe(plain.text());
    const foreign = [...namesOf(renamed.page)].filter((name) => !name.startsWith('q-'));
    expect(foreign).toEqual([]);
    expect(namesOf(plain.page).size).toBeGreaterThan(20);
  },
);
