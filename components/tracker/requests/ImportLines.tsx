import { Notice } from '@/components/shared/Notice';
import { text } from '@/lib/i18n/requests';
import type { LeftOut } from '@/lib/imports/to-requests';
import { type SeriesId, seriesName } from '@/lib/model/series';
import { countBySeries, type ReadDraft } from './read-draft';

/** Lines told one by one; of more, how many there are. */
const TOLD = 12;

/** What becomes of the lines of a list: how many are requests, which are not and why, and what is not understood. */
export function ImportLines({ read, series }: { read: ReadDraft; series: SeriesId }) {
  const { rows, leftOut } = read;
  const told = leftOut.filter(({ why }) => why !== 'empty');
  const empty = leftOut.length - told.length;
  const unclear = rows.flatMap(({ line, unclear }) => unclear.map((cell) => ({ line: line ?? 0, ...cell })));
  const others = [...countBySeries(rows, series)].filter(([other]) => other !== series);
  return (
    <>
      <p role="status">
        {text('requests.preview.found', { count: rows.length })}
        {empty > 0 && ` ${text('requests.preview.empty', { count: empty })}`}
      </p>
      {others.map(([other, count]) => (
        <Notice key={other} level="check">
          <p>{text('requests.preview.otherSeries', { count, series: seriesName(other) })}</p>
        </Notice>
      ))}
      {unclear.length > 0 && (
        <Notice level="check">
          <h3>{text('requests.preview.unclear', { count: unclear.length })}</h3>
          <ul class="lines-told">
            {unclear.slice(0, TOLD).map(({ line, column, text: typed }) => (
              <li key={`${line} ${column} ${typed}`}>
                {text('requests.preview.unclearLine', {
                  line,
                  column: text(`requests.column.${column}`),
                  typed,
                })}
              </li>
            ))}
            <More count={unclear.length - TOLD} />
          </ul>
        </Notice>
      )}
      {told.length > 0 && (
        <details class="preview__left">
          <summary>{text('requests.preview.leftOut', { count: told.length })}</summary>
          <ul class="lines-told">
            {told.slice(0, TOLD).map((one) => (
              <li key={one.line}>{leftOutInWords(one)}</li>
            ))}
            <More count={told.length - TOLD} />
          </ul>
        </details>
      )}
    </>
  );
}

function More({ count }: { count: number }) {
  return count > 0 ? <li class="quiet">{text('requests.preview.more', { count })}</li> : null;
}

function leftOutInWords({ line, why }: LeftOut): string {
  return text('requests.preview.leftOutLine', { line, why: text(`requests.leftOut.${why}`) });
}
