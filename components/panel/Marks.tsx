import { levelOf } from '@/components/shared/level';
import { Severity } from '@/components/shared/Severity';
import type { Finding } from '@/lib/model/finding';
import type { Box } from './place-panel';

/** An outline around a part of Direct's page, drawn in our own layer. */
export interface Mark {
  key: string;
  rect: Box;
  severity: Finding['severity'];
  /** Left out: `fail`. */
  verdict?: Finding['verdict'];
  /** One or two words for the badge, such as the paper's number; empty for none. */
  label: string;
}

export interface MarksProps {
  marks: readonly Mark[];
}

/** From this width on (px) the badge fits inside the outline without hiding what stands there. */
const WIDE = 480;

/** Outlines and badges beside the fields. They take no clicks, and screen readers hear the panel instead. */
export function Marks({ marks }: MarksProps) {
  return (
    <div class="marks" aria-hidden="true">
      {marks.map(({ key, rect, severity, verdict = 'fail', label }) => {
        const level = levelOf({ severity, verdict });
        return (
          <div
            key={key}
            class={`mark level--${level}${rect.width > WIDE ? ' mark--wide' : ''}`}
            data-mark={key}
            style={{
              left: `${rect.left}px`,
              top: `${rect.top}px`,
              width: `${rect.width}px`,
              height: `${rect.height}px`,
            }}
          >
            <span class="mark__badge">
              <Severity level={level} />
              {label && <span class="mark__label">{label}</span>}
            </span>
          </div>
        );
      })}
    </div>
  );
}
