import { decodeTime, isValid, TIME_MAX, ulid } from 'ulid';

/**
 * An id that sorts behind another one: as it is when it does so already, else one a millisecond later than the other.
 * Ids begin with the time, and a computer's clock may have been set back since the other was made.
 * @param last the id to come behind; undefined when there is none
 */
export function idBehind(id: string, last: string | undefined): string {
  if (last === undefined || id > last) return id;
  // An id of another kind, or of the end of time, only comes out of a file somebody made up.
  return isValid(last) && decodeTime(last) < TIME_MAX ? ulid(decodeTime(last) + 1) : `${last}.${id}`;
}
