import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fillPhrase } from '@/lib/model/phrase';
import { CLOCKS } from '@/lib/timeline';
import { CASES } from './all-cases';
import { at, moment } from './clock-input';

const NOT_CLOCKS = ['index.ts', 'define-clock.ts', 'moments.ts'];

test('every file of the folder is a clock under its own name', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../lib/timeline'))
    .filter((file) => file.endsWith('.ts') && !NOT_CLOCKS.includes(file))
    .map((file) => file.replace('.ts', ''));
  expect(CLOCKS.map(({ id }) => id)).toEqual(files.sort());
});

test('every clock has cases, a source in the guide, and no empty message', () => {
  for (const clock of CLOCKS) {
    expect(Object.keys(CASES), clock.id).toContain(clock.id);
    expect(clock.docs.sources.length, clock.id).toBeGreaterThan(0);
    expect(Object.values(clock.messages).every((message) => message.length > 10)).toBe(true);
  }
});

test('every clock says each of its texts in some case, with nothing left open', () => {
  for (const clock of CLOCKS) {
    const said = (CASES[clock.id] ?? []).flatMap(
      ({ now, enquiry, more }) => clock.read(at(now, enquiry, more))?.says ?? [],
    );
    const keys = new Set(said.map(({ key }) => key));
    const unsaid = Object.keys(clock.messages).filter((key) => !keys.has(`timeline.${clock.id}.${key}`));
    expect(unsaid, clock.id).toEqual([]);
    for (const { english, params } of said) expect(fillPhrase(english, params)).not.toMatch(/[{}]/);
  }
});

for (const [id, cases] of Object.entries(CASES)) {
  test.each(cases)(`${id}: $name`, ({ now, enquiry, more, shows }) => {
    const clock = CLOCKS.find((one) => one.id === id);
    const reading = clock?.read(at(now, enquiry, more));
    if (shows === null) {
      expect(reading).toBeNull();
      return;
    }
    expect(reading).toMatchObject({
      clock: id,
      due: shows.due,
      ...('days' in shows && { days: shows.days }),
      ...('until' in shows && { moment: moment(shows.until ?? '') }),
    });
    if (shows.says && reading) {
      expect(fillPhrase(reading.says.english, reading.says.params)).toContain(shows.says);
    }
  });
}
