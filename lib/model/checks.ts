import type { Finding, Severity } from './finding';

/** One thing a rule said of the form when Submit was pressed. It names no candidate. */
export interface CheckFound {
  rule: string;
  verdict: Finding['verdict'];
  severity: Severity;
  /** Why the officer went on all the same; null when they gave no reason. */
  reason: string | null;
}

/** What the rules said of an enquiry when the officer pressed Submit. */
export interface Checks {
  /** False: a part of the form could not be read, or a rule could not be judged. */
  whole: boolean;
  /** Ids of rules that found nothing to say. */
  passed: string[];
  /** Each rule once for each way it spoke, the worst first. */
  found: CheckFound[];
}
