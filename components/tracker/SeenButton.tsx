import type { ComponentChildren } from 'preact';
import { Button } from '@/components/shared/Button';

export interface SeenButtonProps {
  action: string;
  onSeen(): void;
  children: ComponentChildren;
}

/** Puts a notice away. The notice goes with its button: the page itself keeps the keyboard's place. */
export function SeenButton({ action, onSeen, children }: SeenButtonProps) {
  return (
    <Button
      data-action={action}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('main')?.focus();
        onSeen();
      }}
    >
      {children}
    </Button>
  );
}
