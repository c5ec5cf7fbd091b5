/** Something on this computer could not be kept or read back. `next` tells the officer what to do. */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    message: string,
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A message between the page and the background did not have the agreed shape. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** Ours: something that must never happen did. */
export class BugError extends Error {
  override name = 'BugError';
}
