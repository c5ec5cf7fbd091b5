import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface PreviewProps {
  /** What it is about; without it, a question that is read out when it appears. */
  of?: 'restore' | 'merge' | 'passphrase';
  children: ComponentChildren;
}

/** What is about to happen, with the way to do it or leave it. When it goes, the keyboard's place stays in its part. */
export function Preview({ of, children }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = box.current;
    const part = here?.closest<HTMLElement>('[data-keep-safe]');
    return () => {
      // What was pressed is about to go.
      if (here?.contains(document.activeElement)) part?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div class="keep__preview" ref={box} {...(of ? { 'data-preview': of } : { role: 'status' })}>
      {children}
    </div>
  );
}
