import { describe, expect, test } from 'vitest';
import { type Officer, officerAt, words } from './officer';

const MATHEMATICS = { qualification: 'Cambridge IGCSE', assessment: '0580', service: '2' };

/** Opens Create Enquiry for the newest series and chooses a syllabus. */
function formFor(skin: string, choices: Parameters<Officer['send']>[0] = MATHEMATICS): Officer {
  const officer = officerAt(skin);
  officer.go({ route: 'home' });
  officer.follow('Administer exams');
  officer.follow('Enquiries about results');
  officer.follow('June 2026');
  officer.follow('Create Enquiry');
  officer.send(choices);
  return officer;
}

/** The numbers of the candidate list, with the colour of their row. */
function rows(officer: Officer): Record<string, string> {
  const boxes = officer.page.querySelectorAll(`input[name="${officer.names.control('selected')}"]`);
  return Object.fromEntries(
    [...boxes].map((box) => {
      const row = box.closest('tr');
      const tone = row?.getAttribute('class') ?? row?.getAttribute('bgcolor') ?? '';
      return [box.getAttribute('value') ?? '', tone];
    }),
  );
}

const GREY = { modern: 'grey', classic: '#c8c8c8' } as const;
const YELLOW = { modern: 'yellow', classic: '#ffff99' } as const;

describe.each(['modern', 'classic'] as const)('the enquiry form, %s', (skin) => {
  test('the filter fields appear only once the assessment is set', () => {
    const officer = formFor(skin, { qualification: 'Cambridge IGCSE' });
    expect(officer.text()).toContain('Create Enquiry – June 2026');
    for (const word of ['Note', 'Service', 'Centre Details', 'ZZ900', 'Candidates Filter', 'Assessment']) {
      expect(officer.text()).toContain(word);
    }
    expect(officer.text()).not.toContain('By component');
    officer.send({ assessment: 'physics' });
    expect(officer.text()).toContain('By component');
    expect(officer.text()).toMatch(/0625\/11 +Multiple Choice \(Core\)/);
    expect(Object.keys(rows(officer))).toEqual([]);
  });

  test.each([
    ['0713', []],
    ['713', ['0713']],
    [' 713 ', ['0713']],
    ['7130', []],
    ['1', ['0001']],
  ])('the filter %j finds %j', (typed, found) => {
    const officer = formFor(skin);
    officer.send({ candidate: typed }, 'apply');
    expect(Object.keys(rows(officer))).toEqual(found);
    expect(officer.text().includes('No candidates were found')).toBe(found.length === 0);
  });

  test('an empty filter lists every candidate of the syllabus', () => {
    const officer = formFor(skin);
    officer.send({}, 'apply');
    expect(Object.keys(rows(officer)).length).toBeGreaterThan(120);
  });

  test('candidates chosen under another filter stay chosen', () => {
    const officer = formFor(skin);
    officer.send({ candidate: '713' }, 'apply');
    officer.send({ candidate: '2', selected: ['0713'] }, 'apply');
    expect(Object.keys(rows(officer))).toEqual(['0002', '0713']);
  });

  test('candidates with an open enquiry are grey and named in a box, yellow for Service 9', () => {
    const officer = formFor(skin);
    officer.send({}, 'apply');
    expect(rows(officer)).toMatchObject({ '0001': '', '0006': GREY[skin], '0014': GREY[skin] });
    expect(officer.text()).toContain('already have an existing enquiry open for 0580 Mathematics');
    expect(officer.text()).toContain('0006 Мария Ивановна Кузнецова (enquiry 1048444)');
    officer.send({ service: '9' });
    expect(rows(officer)).toMatchObject({ '0001': '', '0006': YELLOW[skin] });
    expect(officer.text()).toContain('highlighted in yellow');
  });

  test('NO RESULT and PENDING stand beside the candidate, and their own tab lists nobody else', () => {
    const officer = formFor(skin);
    officer.send({ candidate: '21' }, 'apply');
    expect(officer.text()).toMatch(skin === 'modern' ? /Thabo Mokoena NO RESULT/ : /Thabo Mokoena X\b/);
    officer.go({ route: 'no-result' });
    officer.follow('June 2026');
    officer.send({ ...MATHEMATICS, service: 'XQ' });
    officer.send({}, 'apply');
    expect(Object.keys(rows(officer))).toEqual(['0021', '0044']);
  });

  test('another qualification clears the assessment it does not hold', () => {
    const officer = formFor(skin);
    officer.send({ qualification: 'Cambridge O Level' });
    expect(officer.text()).not.toContain('By component');
  });

  test('Submit asks for what is missing before it opens the declarations', () => {
    const officer = formFor(skin, {});
    officer.send({}, 'submit');
    expect(officer.text()).toContain('Select a service.');
    officer.send({ ...MATHEMATICS, by: 'component' });
    officer.send({ components: ['21'] }, 'submit');
    expect(officer.text()).toContain('Select at least one candidate.');
    expect(officer.text()).not.toContain('Declarations');
  });

  test('Service 5 is for the whole group and needs nobody ticked', () => {
    const officer = formFor(skin, { ...MATHEMATICS, assessment: '0457', service: '5' });
    officer.send({ by: 'component', components: ['03'] }, 'submit');
    expect(officer.text()).toContain('Declarations');
  });

  test('Save says so and sends nothing; the enquiry can be opened and changed', () => {
    const officer = formFor(skin);
    officer.send({ note: 'Layla Hassan' }, 'save');
    expect(officer.text()).toContain('has been saved');
    officer.go({ route: 'list-enquiries', search: 'layla' });
    expect(officer.text()).toMatch(/Layla Hassan Service 2 – Review of marking Saved/);
    officer.follow('Change');
    officer.send({ note: 'Layla H.' }, 'save');
    officer.go({ route: 'list-enquiries', search: 'layla' });
    expect(officer.text()).toContain('Layla H. Service 2');
  });

  test('changes that were not saved stay out of the saved enquiry', () => {
    const officer = formFor(skin);
    officer.send({ note: 'Layla Hassan' }, 'save');
    officer.send({ note: 'Somebody else' });
    officer.go({ route: 'list-enquiries', search: 'somebody' });
    expect(officer.text()).toContain('No enquiries were found.');
  });

  test('Delete says so and goes back to Enquiries about results', () => {
    const officer = formFor(skin);
    officer.send({}, 'save');
    const before = officer.state.enquiries.length;
    officer.send({}, 'delete');
    expect(officer.text()).toContain('has been deleted');
    expect(officer.text()).toContain('Select an exam series');
    expect(officer.state.enquiries).toHaveLength(before - 1);
  });

  test('a candidate whose name is markup is shown as text', () => {
    const officer = formFor(skin);
    const name = '<img src=x onerror=alert(1)>';
    const changed = officer.state.candidates.map((one) => (one.number === '0713' ? { ...one, name } : one));
    officer.state = { ...officer.state, candidates: changed };
    officer.send({ candidate: '713', note: '"><script>alert(1)</script>' }, 'apply');
    const { page } = officer;
    expect(page.querySelectorAll('img[onerror], main script, td script')).toHaveLength(0);
    const cells = [...page.querySelectorAll('td')].map((cell) => words(cell));
    expect(cells).toContain(name);
  });
});

test('the Note is limited to 250 characters in the modern skin and not at all in the classic one', () => {
  const limit = (skin: string) => {
    const { page, names } = formFor(skin);
    return page.querySelector(`input[name="${names.control('note')}"]`)?.getAttribute('maxlength') ?? null;
  };
  expect([limit('modern'), limit('classic')]).toEqual(['250', null]);
});
