/** What went wrong, as far as it can be told; the words for it, with what to do next, are texts. */
export type Fault =
  | 'changedMeanwhile'
  | 'enquiriesNotKept'
  | 'enquiryNotKept'
  | 'noSuchDay'
  | 'notKept'
  | 'notUnderstood'
  | 'partMissing'
  | 'reportsNotKept'
  | 'requestsNotKept'
  | 'setAside'
  | 'snapshotGone'
  | 'snapshotNotKept'
  | 'unexpected'
  | 'unreachable';

/** A failure the officer can be told of. */
export abstract class ToldError extends Error {
  constructor(
    readonly fault: Fault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}

/** Something on this computer could not be kept or read back. */
export class StoreError extends ToldError {
  override name = 'StoreError';
}

/** The background could not be asked, or refused. */
export class MessageError extends ToldError {
  override name = 'MessageError';
}

/** Ours: something that must never happen did. */
export class BugError extends Error {
  override name = 'BugError';
}
