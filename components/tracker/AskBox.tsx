import type { ComponentChildren } from 'preact';
import { text } from '@/lib/i18n/tracker';
import type { Problem } from './read-question';

export interface AskBoxProps {
  box: Problem['box'];
  /** What cannot be read, in this box or another; null when all can. */
  problem: Problem | null;
  children: ComponentChildren;
}

/** A box of the question with its name, and below it what to do when it cannot be read. */
export function AskBox({ box, problem, children }: AskBoxProps) {
  return (
    <div class="ask__box">
      <label htmlFor={`ask-${box}`}>{text(`tracker.ask.${box}`)}</label>
      {children}
      {problem?.box === box && (
        <p id={`ask-${box}-problem`} class="ask__problem" role="alert" data-problem={box}>
          {problem.says}
        </p>
      )}
    </div>
  );
}

/** What the control of a box is called, and whether what is in it can be read. */
export function controlOf(box: Problem['box'], problem: Problem | null) {
  const wrong = problem?.box === box;
  return {
    id: `ask-${box}`,
    name: box,
    'aria-invalid': wrong,
    ...(wrong && { 'aria-describedby': `ask-${box}-problem` }),
  };
}
