/** A step that did not work: the sentence says why and what to do, `output` is what the tool printed. */
export class StepError extends Error {
  /**
   * @param {string} message
   * @param {string} [output]
   */
  constructor(message, output = '') {
    super(message);
    this.name = 'StepError';
    this.output = output;
  }
}

/**
 * @typedef {object} Step
 * @property {string} title such as `Building the assistant`
 * @property {() => unknown} run what it gives back, when that is text, is shown before "done"
 * @property {number} [lines] how many of a failing tool's last lines are worth showing
 */

/** How much of a tool's output is shown when it fails: enough for a list of mistakes, not for a download log. */
const LINES_SHOWN = 60;
const FIRST_SHOWN = 30;

/**
 * Takes one step and shows its progress on one line.
 * @param {Step} step
 * @param {{ number: number, of: number, print?: (text: string) => void }} place
 * @returns {Promise<boolean>} whether it worked; when not, why has been printed
 */
export async function takeStep(step, { number, of, print = (text) => process.stdout.write(text) }) {
  const began = performance.now();
  print(`${number}/${of} ${step.title} … `);
  try {
    const said = await step.run();
    const seconds = Math.round((performance.now() - began) / 1000);
    print(`${typeof said === 'string' ? `${said}, ` : ''}done in ${seconds} s\n`);
    return true;
  } catch (error) {
    print('failed\n');
    print(explain(error, step.lines ?? LINES_SHOWN));
    return false;
  }
}

/**
 * Takes steps until one fails.
 * @param {Step[]} steps
 * @param {{ before?: number, of?: number, print?: (text: string) => void }} [place] how many steps were taken before these, and how many there are in all
 * @returns {Promise<boolean>} whether all of them worked
 */
export async function takeSteps(steps, { before = 0, of = before + steps.length, print } = {}) {
  let number = before;
  for (const step of steps) {
    number += 1;
    if (!(await takeStep(step, print ? { number, of, print } : { number, of }))) return false;
  }
  return true;
}

/**
 * What went wrong, for a person: the last lines of the tool, then the sentence that says what to do.
 * @param {unknown} error
 * @param {number} most
 * @returns {string}
 */
function explain(error, most) {
  if (!(error instanceof StepError)) return `${error instanceof Error ? error.stack : error}\n`;
  const lines = error.output.trimEnd().split('\n');
  // Some tools say what is wrong first and then explain themselves at length.
  const first = Math.min(FIRST_SHOWN, Math.max(0, lines.length - most));
  const skipped = lines.length - first - most;
  const kept = [...lines.slice(0, first), ...(skipped > 0 ? ['…'] : []), ...lines.slice(-most)];
  const shown = kept.map((line) => `    ${line}\n`);
  return `${error.output.trim() === '' ? '' : shown.join('')}${error.message}\n`;
}
