import type { GuideReference } from '@/lib/model/finding';
import { afterSubmitting } from './after-submitting';
import { appeals } from './appeals';
import { associates } from './associates';
import { before } from './before';
import { fees } from './fees';
import { groups } from './groups';
import type { HelpItem, HelpTopic } from './help-item';
import { noteAndEmail } from './note-and-email';
import { outcomes } from './outcomes';
import { service } from './service';
import { submitting } from './submitting';
import { whoAndWhat } from './who-and-what';
import { xAndQ } from './x-and-q';

/** Everything on the help page, in the order of the officer's work; edition `international-2023`. */
export const HELP: readonly HelpTopic[] = [
  before,
  service,
  whoAndWhat,
  noteAndEmail,
  submitting,
  afterSubmitting,
  outcomes,
  fees,
  groups,
  associates,
  xAndQ,
  appeals,
];

/** The items that tell of a statement of the guide, the one to be led to first. */
export function helpFor(statement: GuideReference['statement']): HelpItem[] {
  return HELP.flatMap(({ items }) => items).filter(({ sources }) =>
    sources.some((one) => one.statement === statement),
  );
}
