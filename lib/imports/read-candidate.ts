import { type CandidateNumber, plainDigits, readCandidateNumber } from '@/lib/model/codes';
import { tidy } from './sheet';

/** A candidate's number, and the name where both stand in one cell. */
export interface ReadCandidate {
  candidate: CandidateNumber;
  name: string | null;
}

const WITH_CENTRE = /^[A-Z]{2}\d{3}\s*[/ -]\s*(\d{4})$/i;
const WITH_NAME = /^(\d{1,4})\s*[-–:,]?\s+(\p{L}[^\d]*)$/u;
/** What a spreadsheet makes of a number it takes for a measure. */
const WITH_DECIMALS = /^(\d{1,4})[.,]0+$/;

/** Reads `0713`, `713`, `0713 Okafor, Chidi`, `AB001/0713`; null for a name alone, several numbers or anything else. */
export function readCandidate(text: string): ReadCandidate | null {
  const plain = tidy(plainDigits(text)).replace(/^#|^(?:candidate|cand)\.?\s*(?:no\.?|number)?\s*/i, '');
  const named = WITH_NAME.exec(plain);
  const digits = named?.[1] ?? WITH_CENTRE.exec(plain)?.[1] ?? WITH_DECIMALS.exec(plain)?.[1] ?? plain;
  const candidate = readCandidateNumber(digits);
  if (candidate === null || Number(candidate) === 0) return null;
  return { candidate, name: named?.[2] ? tidy(named[2]) : null };
}
