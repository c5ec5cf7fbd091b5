import type { Fit } from './score';

/** Scores so close together that either may be right. */
const CLOSE = 0.05;

/** A field with every control that fits it at all. */
export interface Claim {
  key: string;
  fits: Fit[];
}

/** The control a field got, and the best one it could have had instead that no other field has. */
export interface Assignment {
  fit: Fit | null;
  rival: Fit | null;
  /** Another field that is called the same wanted this control as much, and got none. */
  contested: boolean;
}

/**
 * Gives each field its control, all fields of the page together: one control cannot be two fields, so the
 * strongest claim is served first and the rest choose from what is free.
 */
export function assign(claims: readonly Claim[]): Map<string, Assignment> {
  const pairs = claims
    .flatMap(({ key, fits }) => fits.map((fit) => ({ key, fit })))
    .sort((a, b) => b.fit.score - a.fit.score || a.fit.control.order - b.fit.control.order);
  const given = new Map<string, Fit>();
  const taken = new Set<Element>();
  for (const { key, fit } of pairs) {
    if (given.has(key) || taken.has(fit.control.element)) continue;
    given.set(key, fit);
    taken.add(fit.control.element);
  }
  return new Map(
    claims.map(({ key, fits }) => [
      key,
      {
        fit: given.get(key) ?? null,
        rival: rivalOf(given.get(key), fits, taken),
        contested: isContested(key, fits, claims, given),
      },
    ]),
  );
}

/** Whether another field wants this control as much: it got nothing as good, or the two could as well change places. */
function isContested(
  key: string,
  fits: readonly Fit[],
  claims: readonly Claim[],
  given: ReadonlyMap<string, Fit>,
): boolean {
  const own = given.get(key);
  if (!own) return false;
  return claims.some((other) => {
    const wish = other.fits.find(({ control }) => control === own.control);
    if (other.key === key || !wish) return false;
    const got = given.get(other.key);
    if ((got?.score ?? 0) < own.score - CLOSE && wish.score >= own.score - CLOSE) return true;
    const instead = fits.find(({ control }) => control === got?.control);
    return (
      got !== undefined &&
      instead !== undefined &&
      wish.score + instead.score >= own.score + got.score - 2 * CLOSE
    );
  });
}

function rivalOf(fit: Fit | undefined, fits: readonly Fit[], taken: ReadonlySet<Element>): Fit | null {
  const free = fits.filter(
    (other) => other.control.element !== fit?.control.element && !taken.has(other.control.element),
  );
  return free.sort((a, b) => b.score - a.score)[0] ?? null;
}
