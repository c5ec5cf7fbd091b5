import type { Level } from './level';

const OUTLINES: Record<Level | 'fine', string> = {
  stop: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z',
  check: 'M8 .9 15.6 14.9H.4z',
  tip: 'M8 .6a7.4 7.4 0 1 1 0 14.8A7.4 7.4 0 0 1 8 .6z',
  'not-checked': 'M1 1h14v14H1zM2.6 2.6v10.8h10.8V2.6z',
  fine: 'M2.5 1h11A1.5 1.5 0 0 1 15 2.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 1 13.5v-11A1.5 1.5 0 0 1 2.5 1z',
};

const SIGNS: Record<Level | 'fine', string> = {
  stop: 'M4.5 8h7',
  check: 'M8 6v4M8 11.8v1.4',
  tip: 'M8 3.6v1.6M8 7v5.2',
  'not-checked': 'M6 6a2 2 0 1 1 2.9 1.8c-.7.4-.9.8-.9 1.4M8 10.6v1.4',
  fine: 'M4.2 8.3 7 11l5-6',
};

/** The shape of a level, drawn in the colour of the words around it. It says nothing the word does not say. */
export function Shape({ level }: { level: Level | 'fine' }) {
  return (
    <svg class="severity__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={OUTLINES[level]} fill="currentColor" fill-rule="evenodd" />
      <path d={SIGNS[level]} class={`severity__sign severity__sign--${level}`} />
    </svg>
  );
}
