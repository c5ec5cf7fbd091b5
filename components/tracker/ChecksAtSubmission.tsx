import { GuidePages } from '@/components/shared/GuidePages';
import { levelOf } from '@/components/shared/level';
import { Severity } from '@/components/shared/Severity';
import { text } from '@/lib/i18n/tracker';
import type { CheckFound } from '@/lib/model/checks';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { RULES } from '@/lib/rules';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule.docs]));

/** What the rules said of the form when Submit was pressed, so that it can be shown later that it was checked. */
export function ChecksAtSubmission({ enquiry }: { enquiry: EnquiryFields }) {
  const { checks, submittedAt } = enquiry;
  if (checks === null) {
    return submittedAt === null ? null : (
      <section>
        <h3>{text('tracker.checks.title')}</h3>
        <p class="quiet">{text('tracker.checks.none')}</p>
      </section>
    );
  }
  const { whole, passed, found } = checks;
  return (
    <section data-checks>
      <h3>{text('tracker.checks.title')}</h3>
      <p data-checks-passed={passed.length}>
        {text('tracker.checks.passed', { count: passed.length })}{' '}
        {found.length === 0 && text('tracker.checks.nothing')}
      </p>
      {!whole && <p data-checks-partly>{text('tracker.checks.partly')}</p>}
      <ul>
        {found.map((one) => (
          <CheckLine key={`${one.rule} ${one.verdict} ${one.severity} ${one.reason}`} found={one} />
        ))}
      </ul>
    </section>
  );
}

function CheckLine({ found }: { found: CheckFound }) {
  const { rule, verdict, severity, reason } = found;
  const docs = BY_ID.get(rule);
  return (
    <li data-check={rule} data-verdict={verdict} data-severity={severity}>
      <p>
        <Severity level={levelOf(found)} /> {docs?.title ?? rule}
      </p>
      {reason !== null && (
        <p class="quiet" data-check-reason>
          {/* Empty once names were removed: the reason was the officer's own words. */}
          <bdi>{reason ? text('tracker.checks.reason', { reason }) : text('tracker.checks.setAside')}</bdi>
        </p>
      )}
      {docs && <GuidePages sources={docs.sources} />}
    </li>
  );
}
