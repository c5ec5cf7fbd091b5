import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/options';
import { type CandidateNumber, readCandidateNumber } from '@/lib/model/codes';

export interface PortfolioFormProps {
  /** Null while nobody listed them. */
  listed: readonly CandidateNumber[] | null;
  onList(candidates: CandidateNumber[] | null): void;
}

/** The candidates on the portfolio-of-evidence route by number; what is no number is named, and nothing is kept. */
export function PortfolioForm({ listed, onList }: PortfolioFormProps) {
  const [wrong, setWrong] = useState('');
  const id = useId();
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = String(new FormData(event.currentTarget).get('portfolio-candidates') ?? '');
    const parts = typed.split(/[\s,;،]+/).filter(Boolean);
    const strange = parts.filter((part) => readCandidateNumber(part) === null);
    setWrong(strange.join(', '));
    if (strange.length > 0) return;
    const numbers = parts.map(readCandidateNumber).filter((number) => number !== null);
    onList(numbers.length > 0 ? [...new Set(numbers)].sort() : null);
  };
  const shown = listed?.join(', ') ?? '';
  return (
    <form class="date" data-portfolio-form onSubmit={take} noValidate>
      <label>
        {text('options.series.portfolio')}
        <input
          class="box"
          name="portfolio-candidates"
          defaultValue={shown}
          key={shown}
          aria-invalid={wrong !== ''}
          aria-describedby={`${id}-hint ${id}-wrong`}
        />
      </label>
      <Button type="submit">{text('options.series.portfolioSave')}</Button>
      <span id={`${id}-hint`} class="quiet">
        {text('options.series.portfolioHint')}
      </span>
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong && text('options.series.portfolioWrong', { typed: wrong })}
      </p>
    </form>
  );
}
