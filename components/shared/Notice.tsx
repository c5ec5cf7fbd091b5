import type { ComponentChildren } from 'preact';
import type { Level } from './level';

export interface NoticeProps {
  level: Level | 'fine';
  /** True: read out as soon as it appears, politely. */
  announce?: boolean;
  children: ComponentChildren;
}

/** Something to know that belongs to no single field. */
export function Notice({ level, announce = false, children }: NoticeProps) {
  return (
    <div class={`notice level--${level}`} {...(announce && { role: 'status' })}>
      {children}
    </div>
  );
}
