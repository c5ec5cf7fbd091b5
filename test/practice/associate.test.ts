import { describe, expect, test } from 'vitest';
import { officerAt } from './officer';

describe.each(['modern', 'classic'])('the list of a Cambridge Associate, %s', (skin) => {
  const associate = () => {
    const officer = officerAt(skin);
    officer.go({ route: 'series-list' });
    officer.follow('Enquiries of Associate Centres');
    return officer;
  };
  /** Ticks, chooses, presses Proceed and the button of the same name. */
  const carryOut = (officer: ReturnType<typeof associate>, selected: string[], operation: string) => {
    officer.send({ selected, operation }, 'proceed');
    officer.send({}, 'confirm');
  };

  test('an enquiry waits until it is approved or rejected, and Cambridge has it from then on', () => {
    const officer = associate();
    expect(officer.text()).toMatch(/ZZ901 .*Awaiting approval.* ZZ902 .*Awaiting approval/);
    officer.wait(168);
    carryOut(officer, ['501'], 'Approve');
    carryOut(officer, ['502'], 'Reject');
    expect(officer.text()).toMatch(/ZZ901 .*Submitted.* ZZ902 .*Rejected/);
    officer.wait(24, 3);
    officer.go({ route: 'associate-list' });
    expect(officer.text()).toMatch(/ZZ901 1066537 .*Acknowledged 0003 Ack ZZ902/);
  });

  test('a letter is released by the operation that names it, and nothing before the button is pressed again', () => {
    const officer = associate();
    carryOut(officer, ['501'], 'Approve');
    officer.wait(24, 3);
    officer.go({ route: 'associate-list' });
    officer.send({ selected: ['501'], operation: 'Release Acknowledgement Letter' }, 'proceed');
    expect(officer.state.fromCentres[0]?.released).toEqual([]);
    officer.send({}, 'confirm');
    expect(officer.text()).toMatch(/Acknowledged 0003 Ack Ack ZZ902/);
    carryOut(officer, ['501'], 'Release Outcome Letter');
    expect(officer.state.fromCentres[0]?.released).toEqual(['AckLetter']);
  });

  test('with nothing ticked or chosen it says what to do', () => {
    const officer = associate();
    officer.send({ operation: 'Approve' }, 'proceed');
    expect(officer.text()).toContain('Tick enquiries and choose an operation.');
    officer.send({ selected: ['501'], operation: 'Burn' }, 'proceed');
    expect(officer.text()).toContain('Tick enquiries and choose an operation.');
    officer.send({ selected: ['501'], operation: 'Approve' }, 'proceed');
    officer.send({}, 'cancel');
    expect(officer.state.fromCentres[0]?.decided).toBeNull();
  });
});
