import type { Names } from './names';

/** Every form control of the portal, by what it is for. What it is called in the markup is the skin's matter. */
export const CONTROL_KEYS = [
  'note',
  'service',
  'qualification',
  'assessment',
  'by',
  'components',
  'candidate',
  'selected',
  'declarations',
  'search',
  'email',
  'clock',
  'look',
  'back',
  'refresh',
  'apply',
  'save',
  'delete',
  'submit',
  'confirm',
  'cancel',
  'find',
  'operation',
  'proceed',
] as const;
export type ControlKey = (typeof CONTROL_KEYS)[number];

/** The controls that do something when pressed. */
const COMMANDS = ['apply', 'save', 'delete', 'submit', 'confirm', 'cancel', 'find', 'proceed'] as const;
export type Command = (typeof COMMANDS)[number];

/** The hidden control by which a script says which button or list it sends the form for. */
export const EVENT_TARGET = 'refresh' satisfies ControlKey;

/** A sent form in the portal's own words. */
export interface Sent {
  values: ReadonlyMap<ControlKey, string[]>;
  command: Command | null;
}

/**
 * Turns names of a skin's markup back into what they are for; names nobody gave are dropped. A button counts as
 * pressed when its name is there, with `.x` behind it (an image), or when a script names it as the event target.
 */
export function readControls(pairs: ReadonlyArray<readonly [string, string]>, names: Names): Sent {
  const keys = new Map<string, ControlKey>(CONTROL_KEYS.map((key) => [names.control(key), key]));
  const values = new Map<ControlKey, string[]>();
  for (const [name, value] of pairs) {
    const key = keys.get(name) ?? keys.get(name.replace(/\.[xy]$/, ''));
    if (key) values.set(key, [...(values.get(key) ?? []), value]);
  }
  const target = keys.get(first(values, EVENT_TARGET));
  const command = COMMANDS.find((key) => values.has(key) || key === target) ?? null;
  return { values, command };
}

/** The first value sent for a control, or empty text. */
export function first(values: Sent['values'], key: ControlKey): string {
  return values.get(key)?.[0] ?? '';
}
