import { useState } from 'preact/hooks';
import { say } from '@/lib/i18n/say';
import { text } from '@/lib/i18n/shared';
import type { PossibleCell, StillPossible } from '@/lib/rules/still-possible';
import { Shape } from './Shape';

const SHAPES = { yes: 'fine', no: 'stop', check: 'not-checked' } as const;

/** What can still be asked for: services across, components down, and the reason for the cell that was pressed. */
export function PossibleTable({ possible, whom }: { possible: StillPossible; whom: string | null }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { cells, forAll } = possible;
  const services = [...new Set(cells.map(({ service }) => service))];
  const rows = [...new Set(cells.map(nameOf))];
  const reasons = cells.find((cell) => keyOf(cell) === chosen);
  return (
    <div data-possible>
      <p>{whom ? text('shared.possible.for', { candidate: whom }) : text('shared.possible.forAnybody')}</p>
      <table class="possible">
        <thead>
          <tr>
            <th scope="col">{text('shared.possible.component')}</th>
            {services.map((service) => (
              <th key={service} scope="col">
                {service}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <bdi>{row}</bdi>
              </th>
              {cells
                .filter((cell) => nameOf(cell) === row)
                .map((cell) => (
                  <td key={cell.service}>
                    <button
                      type="button"
                      class={`possible__cell level--${SHAPES[cell.answer]}`}
                      data-possible-answer={cell.answer}
                      aria-pressed={chosen === keyOf(cell)}
                      onClick={() => setChosen(keyOf(cell))}
                    >
                      <Shape level={SHAPES[cell.answer]} />
                      <span class="sr-only">{text(`shared.possible.${cell.answer}`)}</span>
                    </button>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div role="status" class="possible__reasons">
        {reasons && <Reasons cell={reasons} />}
      </div>
      {forAll.map((one) => (
        <p key={one.message.key} class="quiet">
          {say(one.message)}
        </p>
      ))}
    </div>
  );
}

function Reasons({ cell }: { cell: PossibleCell }) {
  const { service, answer } = cell;
  return (
    <>
      <p>
        <b>
          {text('shared.possible.cell', {
            service,
            component: nameOf(cell),
            answer: text(`shared.possible.${answer}`),
          })}
        </b>
      </p>
      {cell.reasons.map((reason) => (
        <p key={`${reason.rule} ${reason.message.key}`}>{say(reason.message)}</p>
      ))}
    </>
  );
}

function nameOf({ component, title }: PossibleCell): string {
  return component ? `${component} ${title}` : title;
}

function keyOf(cell: PossibleCell): string {
  return `${cell.service} ${nameOf(cell)}`;
}
