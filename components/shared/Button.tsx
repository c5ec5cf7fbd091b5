import type { ButtonHTMLAttributes } from 'preact';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: the one thing to do here. `link`: beside the point, but at hand. */
  look?: 'plain' | 'main' | 'link';
}

/** A button of ours. It never sends a form unless it is told to be of type `submit`. */
export function Button({ look = 'plain', type = 'button', class: extra, ...rest }: ButtonProps) {
  const looks = look === 'plain' ? 'button' : `button button--${look}`;
  return <button {...rest} type={type} class={typeof extra === 'string' ? `${looks} ${extra}` : looks} />;
}
