import type { FieldKind } from '@/lib/portal/locate';
import type { CorpusPage, Question } from '../corpus-page';

/** A page made to mislead, and its twin: nearly the same page, on which another answer or none is right. */
export interface NastyCase {
  name: string;
  html: string;
  asked: Question[];
  mount?: NonNullable<CorpusPage['mount']>;
}

const KINDS: Record<string, FieldKind[]> = {
  box: ['text', 'textarea'],
  list: ['select', 'combobox'],
  ahead: ['combobox', 'text'],
  way: ['radio', 'checkbox', 'tab', 'option'],
  tick: ['checkbox'],
  button: ['button'],
};

type Sort = 'box' | 'list' | 'ahead' | 'way' | 'tick' | 'button';

/** Asks for a part that is there; its label, or the first of them, is its `data-is`. */
export function there(sort: Sort, labels: string | string[], section?: string): Question {
  const all = [labels].flat();
  return { ...question(sort, all, section), right: all[0] ?? '' };
}

/** Asks for a part that is not there, or of which nobody can say which is meant. */
export function silent(sort: Sort, labels: string | string[], section?: string): Question {
  return { ...question(sort, [labels].flat(), section), right: null };
}

function question(sort: Sort, labels: string[], section?: string): Question {
  const key = `${labels[0]}${section ? ` in ${section}` : ''}`;
  return {
    spec: { key, kinds: KINDS[sort] ?? [], labels, ...(section ? { section: [section] } : {}) },
    right: null,
  };
}
