import { text } from '@/lib/i18n/welcome';

const PERMISSIONS = ['hosts', 'scripting', 'storage', 'alarms', 'notifications'] as const;

/** What the school's IT asks: each permission with its reason, and what the extension cannot do. */
export function ItSheet() {
  return (
    <section aria-labelledby="it">
      <h2 id="it">{text('welcome.it.title')}</h2>
      <p>{text('welcome.it.lead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('welcome.it.permission')}</th>
            <th scope="col">{text('welcome.it.why')}</th>
          </tr>
        </thead>
        <tbody>
          {PERMISSIONS.map((key) => (
            <tr key={key}>
              <th scope="row">{text(`welcome.it.${key}`)}</th>
              <td>{text(`welcome.it.${key}Why`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text('welcome.it.network')}</p>
      <p>{text('welcome.it.policy')}</p>
    </section>
  );
}
