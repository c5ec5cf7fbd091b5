import { plainDigits } from '@/lib/model/codes';
import { SERVICE_CODES, type ServiceCode } from '@/lib/model/service';
import { plainHeading } from './heading-words';

const WITH_SCRIPT =
  /\b(?:with|and|plus|incl(?:uding|udes?)?|copy of)\b.*\bscripts?\b|\bscripts? (?:too|copy)\b/;
const CODE = /(?:^|\b(?:service|ear|enquiry|type)\s*(?:no|number)?\s*)([1259])\s?(s)?\b/g;

/** Services by what they are called (G10 to G20). Review alone could be of marking or of moderation. */
const CALLED: readonly [RegExp, ServiceCode][] = [
  [/\b(?:clerical|re ?check)\w*\b/, '1'],
  [/\b(?:review of marking|re ?mark\w*)\b/, '2'],
  [/\b(?:review of moderation|re ?moderation)\b/, '5'],
  [/\b(?:report on (?:a |the )?group|group report|group performance)\b/, '9'],
];

/**
 * The service a cell names: `2S`, `Service 2S`, `EAR 1`, `2 - Review of marking`, `clerical re-check`, `review with
 * script`. Null when it names none, more than one, or one this edition does not know.
 */
export function readService(text: string): ServiceCode | null {
  const plain = plainHeading(plainDigits(text));
  const withScript = WITH_SCRIPT.test(plain) && !/\b(?:without|no)\b.*\bscript/.test(plain);
  const codes = [...plain.matchAll(CODE)].map(([, digit = '', letter = '']) =>
    (digit + letter).toUpperCase(),
  );
  const called = CALLED.filter(([words]) => words.test(plain)).map(([, code]) => code);
  if (called.length === 0 && withScript && /\breview\b/.test(plain)) called.push('2');
  const [code = called[0]] = codes;
  const [word = code] = called;
  // Another number could be another service: `1, 2`, `review of marking 2P`.
  if (codes.length > 1 || called.length > 1 || /\d/.test(plain.replace(CODE, ''))) return null;
  // `1 review of marking` says two things.
  if (code === undefined || word === undefined || !code.startsWith(word.charAt(0))) return null;
  const wanted = withScript && !code.endsWith('S') ? `${code}S` : code;
  return SERVICE_CODES.find((known) => known === wanted) ?? null;
}
