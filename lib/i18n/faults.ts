import { type Fault, ToldError } from '@/lib/model/errors';
import type { TextsOf } from './english';
import { lookup } from './lookup';

const faults = import.meta.glob<Record<Fault, string> & TextsOf<'faults'>>('./locales/*/faults.ts', {
  eager: true,
  import: 'faults',
});

const text = lookup({ faults });

/** What went wrong and what to do next, whatever was thrown: the browser's own words mean nothing to an officer. */
export function faultWords(fault: unknown): string {
  return text(`faults.${fault instanceof ToldError ? fault.fault : 'unexpected'}`);
}
