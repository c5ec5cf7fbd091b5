import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { holdSubmit, type SubmitGuard } from '@/lib/portal/hold-submit';

let stop = new AbortController();
let errors: string | null = 'no candidate';
let submitted = 0;
let faults = 0;
let button: HTMLButtonElement;

beforeEach(() => {
  stop = new AbortController();
  errors = 'no candidate';
  submitted = 0;
  faults = 0;
  button = document.createElement('button');
  button.textContent = 'Submit';
  button.addEventListener('click', () => {
    submitted += 1;
  });
  document.body.append(button);
});
afterEach(() => {
  stop.abort();
  button.remove();
});

function guard(onHeld: SubmitGuard['onHeld']): void {
  const onFault = () => {
    faults += 1;
  };
  holdSubmit(
    { button: () => button, errors: () => errors, onHeld, onFault },
    { signal: stop.signal, now: () => 0 },
  );
}

test('a double click is one press: it is held whole, and the next one passes', async () => {
  guard(() => undefined);
  await userEvent.dblClick(button);
  expect(submitted).toBe(0);
  await userEvent.click(button);
  expect(submitted).toBe(1);
});

test('a double click is held whole also where the reasons count as read at once', async () => {
  guard(() => {
    errors = null;
  });
  await userEvent.dblClick(button);
  expect(submitted).toBe(0);
  await userEvent.click(button);
  expect(submitted).toBe(1);
});

test('reasons that cannot be shown take the guard away', async () => {
  guard(() => {
    throw new Error('broken');
  });
  await userEvent.click(button);
  expect([faults, submitted]).toEqual([1, 0]);
  errors = 'no service';
  await userEvent.click(button);
  expect(submitted).toBe(1);
});
