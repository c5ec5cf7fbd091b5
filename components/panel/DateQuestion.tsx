import { Button } from '@/components/shared/Button';
import { Notice } from '@/components/shared/Notice';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/panel';
import { seriesName } from '@/lib/model/series';
import type { PanelActions, UnclearDate } from './panel-view';

/** A deadline that could be two days: never guessed, the officer says which one it is. */
export function DateQuestion({
  date,
  onChoose,
}: {
  date: UnclearDate;
  onChoose: PanelActions['onChooseDate'];
}) {
  return (
    <Notice level="check">
      <div data-question="date">
        <p>{text('panel.date.question', { series: seriesName(date.series), written: date.text })}</p>
        {date.choices.map((choice) => (
          <Button key={choice} data-choice={choice} onClick={() => onChoose(date.series, choice)}>
            {showDate(choice)}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
