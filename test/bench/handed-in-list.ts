import { SERVICE_CODES } from '@/lib/model/service';

const SYLLABUSES = [
  '0450/11+21',
  '0500/11+21',
  '0625/42+62',
  '0610/22+42',
  '0620/41+61',
  '9702/12+22',
  '9709/12+32',
];

/** A large school's list as teachers hand it in: a few syllabuses, every service, some lines with something wrong. */
export function handedInList(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const candidate = String((index % 9999) + 1);
    const [syllabus = '', codes = ''] = (SYLLABUSES[index % SYLLABUSES.length] ?? '').split('/');
    const service = index % 40 === 0 ? '9' : (SERVICE_CODES[index % 4] ?? '1');
    const name = index % 20 === 0 ? 'SOMEBODY Else' : `CANDIDATE${candidate} Ann`;
    return [
      candidate,
      name,
      syllabus,
      codes.replace('+', ', '),
      `Service ${service}`,
      'yes',
      `Family ${index}`,
    ].join('\t');
  });
  return [
    ['Candidate no.', 'Name', 'Syllabus', 'Papers', 'Service', 'Consent', 'Requested by'].join('\t'),
    ...lines,
  ].join('\n');
}
