import { browser } from './browser';

/**
 * Runs `work` every `minutes`. Alarms may be lost when the browser restarts or the extension is updated, so
 * this is called, in the first turn, at each start of the background.
 */
export function everyMinutes(name: string, minutes: number, work: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void work();
  });
  // Making an alarm anew would push it back each time the background wakes up.
  void browser.alarms.get(name).then((kept) => {
    if (kept?.periodInMinutes !== minutes) browser.alarms.create(name, { periodInMinutes: minutes });
  });
}
