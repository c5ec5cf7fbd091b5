import { text } from '@/lib/i18n/shared';
import type { Level } from './level';
import { Shape } from './Shape';

/** *Stop*, *Check*, *Tip* or *Not checked*: a word and a shape before it is a colour. */
export function Severity({ level }: { level: Level }) {
  return (
    <span class={`severity level--${level}`}>
      <Shape level={level} />
      {text(`shared.severity.${level}`)}
    </span>
  );
}
