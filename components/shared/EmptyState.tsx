import type { ComponentChildren } from 'preact';

/** Shown where there is nothing yet: it says what to do first. */
export function EmptyState({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty__title">{title}</p>
      {children}
    </div>
  );
}
