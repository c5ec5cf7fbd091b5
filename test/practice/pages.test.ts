import { describe, expect, test } from 'vitest';
import { officerAt } from './officer';

describe.each(['modern', 'classic'])('the pages around the form, %s', (skin) => {
  test('every page says that it is not Direct', () => {
    const officer = officerAt(skin);
    for (const route of ['home', 'administer', 'series-list', 'no-result', 'list-enquiries'] as const) {
      officer.go({ route });
      expect(officer.text()).toMatch(/^Practice portal – fictional data/);
    }
  });

  test('home has the tabs of the guide', () => {
    const officer = officerAt(skin);
    officer.go({ route: 'home' });
    expect(officer.text()).toMatch(
      /My Centre Details Administer exams My Messages Support Materials File Transfers Timetables/,
    );
  });

  test('a series shows its services, a deadline for each and the days remaining', () => {
    const officer = officerAt(skin);
    officer.go({ route: 'series-list' });
    officer.follow('June 2026');
    const deadline = skin === 'modern' ? '26 November 2026' : '26/11/2026';
    expect(officer.text()).toContain('Enquiries about results – June 2026');
    expect(officer.text()).toContain(`Service 1S – Clerical re-check with copy of script ${deadline} 24`);
    expect(officer.text()).toContain('Create Enquiry');
    expect(officer.text()).toContain('List Enquiries');
  });

  test.each([
    ['2026-03', skin === 'modern' ? '5 November 2026' : '05-Nov-2026', '3'],
    ['2025-11', skin === 'modern' ? '23 September 2026' : '23/09/2026', 'Closed'],
  ])('%s ends on %s', (series, deadline, days) => {
    const officer = officerAt(skin);
    officer.go({ route: 'series', args: [series] });
    expect(officer.text()).toContain(`Review of marking ${deadline} ${days}`);
  });

  test('the days remaining go down as the clock moves', () => {
    const officer = officerAt(skin);
    officer.wait(168, 3);
    officer.go({ route: 'series', args: ['2026-06'] });
    expect(officer.text()).toMatch(/Review of marking .* 3 Service 2S/);
  });

  test('a deadline can be written as a test likes', () => {
    const officer = officerAt(skin);
    const series = officer.state.series.map((one) => ({ ...one, written: '03/04/2027' }));
    officer.state = { ...officer.state, series };
    officer.go({ route: 'series', args: ['2026-06'] });
    expect(officer.text()).toContain('Review of marking 03/04/2027');
  });

  test('My Centre Details changes the address on the form, and refuses what is no address', () => {
    const officer = officerAt(skin);
    officer.go({ route: 'my-centre-details' });
    officer.send({ email: 'office' }, 'save');
    expect(officer.text()).toContain('Enter an email address');
    officer.send({ email: 'office@zenith.example' }, 'save');
    officer.go({ route: 'new', args: ['enquiry', '2026-06'] });
    expect(officer.text()).toContain('office@zenith.example');
  });

  test('the ribbon changes the look where one is, and starts again', () => {
    const officer = officerAt(skin);
    const other = skin === 'modern' ? 'classic' : 'modern';
    const back = officer.names.href({ route: 'series-list' });
    const sent = officer.ask({
      method: 'POST',
      path: officer.names.href({ route: 'look' }),
      form: [
        [officer.names.control('look'), other],
        [officer.names.control('back'), back],
      ],
    });
    expect(sent.response).toMatchObject({ status: 303, headers: { location: back } });
    expect(officer.state.skin).toBe(other);
    officer.wait(720);
    officer.ask({ method: 'POST', path: officer.names.href({ route: 'restart' }) });
    expect(officer.state).toMatchObject({ skin: other, offsetHours: 0 });
  });
});
