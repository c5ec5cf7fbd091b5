import type { FieldKind } from '@/lib/portal/locate';

/** A form as a person would describe it, before anybody has written its markup. */
export interface Plan {
  name: string;
  title: string;
  blocks: { title: string; fields: PlanField[] }[];
  buttons: { key: string; label: string }[];
  /** Fields that are asked for and are not there, though words of the page come near. */
  absent: { label: string; kinds: FieldKind[] }[];
  /** Labels that occur twice: asked for without a block, nobody can tell which is meant. */
  twice?: { label: string; kinds: FieldKind[] }[];
}

export interface PlanField {
  key: string;
  label: string;
  sort: 'text' | 'textarea' | 'select' | 'type-ahead' | 'checkbox' | 'choice';
  /** Of a list, its choices; of a choice, the ways to choose, of which the first is asked for. */
  choices?: string[];
  value?: string;
  hint?: string;
  /** Other names by which it is asked for. */
  names?: string[];
}

/** What may serve as each sort of field: wider than what a page will use, as an application has to ask. */
export const KINDS: Record<PlanField['sort'], FieldKind[]> = {
  text: ['text'],
  textarea: ['textarea', 'text'],
  select: ['select', 'combobox'],
  'type-ahead': ['combobox', 'text'],
  checkbox: ['checkbox'],
  choice: ['radio', 'checkbox', 'tab', 'option'],
};
