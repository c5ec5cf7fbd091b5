import { text } from '@/lib/i18n/tracker';
import type { Enquiry } from '@/lib/model/enquiry';

const SHOWN = 3;

/** Numbers and names of an enquiry's candidates; the first three where there are many. */
export function CandidateNames({ enquiry, all = false }: { enquiry: Enquiry; all?: boolean }) {
  const { candidates, allCandidates } = enquiry;
  if (allCandidates) return text('tracker.allCandidates');
  if (candidates.length === 0) return <span class="quiet">{text('shared.unknown')}</span>;
  const shown = all ? candidates : candidates.slice(0, SHOWN);
  return (
    <ul>
      {shown.map(({ number, name }) => (
        <li key={number}>
          <span class="candidates__number">{number}</span>{' '}
          {name === null ? <span class="quiet">{text('tracker.noName')}</span> : <bdi>{name}</bdi>}
        </li>
      ))}
      {shown.length < candidates.length && (
        <li class="quiet">{text('tracker.candidatesMore', { count: candidates.length - shown.length })}</li>
      )}
    </ul>
  );
}
