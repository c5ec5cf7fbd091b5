import type { OpenBrowser } from './open-browser';

const WHAT_TO_DO = `
The practice portal is open in a browser of its own, with the assistant beside it. Centre and people are fictional.

  1. Administer exams, Enquiries about results, choose a series: the assistant keeps the deadlines.
  2. Create Enquiry. Choose Service 2S, type 0625 for the assessment, By component, tick a multiple-choice paper.
  3. Type 0713 as the candidate: the portal finds nobody, and the assistant says why.
  4. Apply the filter, tick a candidate, let the assistant fill in the Note, then press Submit.
  5. The assistant's button beside the address bar shows deadlines, and leads to the enquiries it keeps.

The dark line above each page moves the portal's clock and changes how its pages are built.
Close the window, or press Ctrl-C here, to end.
`;

/**
 * Shows the portal in a window and waits until the person closes it or presses Ctrl-C.
 * @returns the exit code
 */
export async function showWindow(
  { context }: OpenBrowser,
  address: string,
  print: (text: string) => void,
): Promise<number> {
  const ended = new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    // On a Mac the browser goes on after its last window.
    const whenLast = () => {
      if (context.pages().length === 0) resolve();
    };
    for (const page of context.pages()) page.on('close', whenLast);
    context.on('page', (page) => page.on('close', whenLast));
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  print(WHAT_TO_DO);
  await ended;
  print('\nEnded. Nothing was kept.\n');
  return 0;
}
