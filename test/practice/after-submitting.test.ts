import { describe, expect, test } from 'vitest';
import type { Officer } from './officer';
import { officerAt } from './officer';

const STATUS = 'Submitted|Pending|Received|Acknowledged|Completed';
const DECLARED = { declarations: ['authority', 'complete'] };

/** Submits an enquiry about 0625/41 for some candidates and stays on the page that follows. */
function submit(officer: Officer, service: string, selected: string[], note = 'For a test'): void {
  officer.go({ route: 'new', args: ['enquiry', '2026-06'] });
  officer.send({ note, service, qualification: 'Cambridge IGCSE', assessment: '0625 Physics' });
  officer.send({ by: 'component' });
  officer.send({ components: ['41'] }, 'apply');
  officer.send({ selected }, 'submit');
  officer.send(DECLARED, 'confirm');
}

/** The row of List Enquiries that has some words in it. */
function listed(officer: Officer, search: string): string {
  officer.go({ route: 'list-enquiries', search });
  return officer.text().split('Documents').at(-1)?.trim() ?? '';
}

describe.each(['modern', 'classic', 'frames'])('after Submit, %s', (skin) => {
  test('the declarations want both boxes, and then the status is Submitted', () => {
    const officer = officerAt(skin);
    officer.go({ route: 'new', args: ['enquiry', '2026-06'] });
    officer.send({ service: '2', qualification: 'Cambridge IGCSE', assessment: '0625' });
    officer.send({ by: 'component', components: ['41'] }, 'apply');
    officer.send({ selected: ['0713'] }, 'submit');
    expect(officer.text()).toContain('Declarations');
    officer.send({ declarations: ['authority'] }, 'confirm');
    expect(officer.text()).toContain('You must tick both checkboxes');
    officer.send({}, 'cancel');
    expect(officer.text()).not.toContain('Declarations');
    officer.send({}, 'submit');
    officer.send(DECLARED, 'confirm');
    expect(officer.text()).toMatch(/Enquiry submitted .*Status:? Submitted/);
  });

  test('the list shows the Note and numbers, never names', () => {
    const officer = officerAt(skin);
    submit(officer, '2', ['0713'], 'For L.');
    expect(listed(officer, 'For L.')).toMatch(/^– For L\. Service 2 – Review of marking Submitted 0713/);
    expect(officer.text()).not.toContain('Layla Hassan');
  });

  test('All stands for the candidates of Service 5, a question mark with the numbers for Service 9', () => {
    const officer = officerAt(skin);
    submit(officer, '5', []);
    expect(listed(officer, 'For a test')).toContain('Submitted All');
    submit(officer, '9', ['0001', '0003'], 'The group');
    expect(listed(officer, 'The group')).toContain('Submitted ?');
    expect(officer.page.querySelector('[title="0001, 0003"]')).not.toBeNull();
  });

  test('number, acknowledgement, outcome and script come in their time', () => {
    const officer = officerAt(skin);
    submit(officer, '2S', ['0713']);
    const step = (hours: 1 | 24 | 168, times = 1) => {
      officer.wait(hours, times);
      return /(Submitted|Received|Acknowledged|Completed) 0713\s?(.*?) ?(?:View)?$/
        .exec(listed(officer, 'For a test'))
        ?.slice(1);
    };
    expect(step(1, 3)).toEqual(['Submitted', '']);
    expect(step(1)).toEqual(['Received', '']);
    expect(listed(officer, 'For a test')).toMatch(/^\d{7} For a test/);
    expect(step(24)).toEqual(['Acknowledged', 'Ack']);
    const seen = new Set<string>();
    for (let day = 0; day < 30; day += 1) seen.add(step(24)?.join(' ') ?? 'lost');
    expect([...seen]).toEqual(['Acknowledged Ack', 'Acknowledged Ack Out', 'Completed Ack Out Cos']);
  });

  test('an enquiry acknowledged on Monday was received on Friday', () => {
    const officer = officerAt(skin);
    officer.wait(24, 4);
    submit(officer, '2', ['0713']);
    officer.wait(24, 2);
    expect(listed(officer, 'For a test')).toContain('Received');
    officer.wait(24);
    expect(listed(officer, 'For a test')).toContain('Acknowledged');
  });

  test('the enquiry names its candidates, leads to their entries and hands out its letters', () => {
    const officer = officerAt(skin);
    submit(officer, '2S', ['0713']);
    officer.wait(720);
    officer.wait(24);
    listed(officer, 'For a test');
    officer.follow(/\d{7}/.exec(officer.text())?.[0] ?? '');
    expect(officer.text()).toMatch(/Status:? Completed/);
    for (const word of ['0713', 'Layla Hassan', 'AckLetter', 'OutLetter', 'CoSLetter']) {
      expect(officer.text()).toContain(word);
    }
    officer.follow('Extensions');
    expect(officer.text()).toContain('has not been extended');
    officer.follow('Details');
    officer.follow('Layla Hassan');
    expect(officer.text()).toContain('Entries of 0713 Layla Hassan');
  });

  test('a group report is Pending behind open enquiries, and holds later ones Pending', () => {
    const officer = officerAt(skin);
    submit(officer, '2', ['0001'], 'First');
    officer.wait(1);
    submit(officer, '9', ['0001', '0003'], 'Group');
    officer.wait(1);
    submit(officer, '1', ['0003'], 'Later');
    const states = () => {
      const text = listed(officer, '');
      return ['First', 'Group', 'Later'].map(
        (note) => new RegExp(`${note} Service .*? (${STATUS})`).exec(text)?.[1],
      );
    };
    expect(states()).toEqual(['Submitted', 'Pending', 'Pending']);
    const seen: string[] = [];
    for (let day = 0; day < 80; day += 1) {
      officer.wait(24);
      seen.push(states().join(' '));
    }
    expect([...new Set(seen)].filter((line) => line.includes('Completed'))).toEqual([
      'Completed Submitted Pending',
      'Completed Received Pending',
      'Completed Acknowledged Pending',
      'Completed Completed Submitted',
      'Completed Completed Acknowledged',
      'Completed Completed Completed',
    ]);
  });

  test('a Note left empty becomes series, syllabus and enquiry number', () => {
    const officer = officerAt(skin);
    submit(officer, '2', ['0713'], '');
    officer.wait(24);
    expect(listed(officer, '0625')).toMatch(/^(\d{7}) June 2026 0625 \1 /);
  });

  test('the declarations for a group name those with open enquiries', () => {
    const officer = officerAt(skin);
    officer.go({ route: 'new', args: ['enquiry', '2026-06'] });
    officer.send({ service: '9', qualification: 'Cambridge IGCSE', assessment: '0580' });
    officer.send({ by: 'component', components: ['41'] }, 'apply');
    officer.send({ selected: ['0001', '0006'] }, 'submit');
    expect(officer.text()).toMatch(/Declarations.*existing enquiries open.*0006 \(enquiry 1048444\)/);
  });
});
