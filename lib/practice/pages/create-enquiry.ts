import { formView } from '../form/form-view';
import { press } from '../form/press';
import { readForm } from '../form/read-form';
import { definePage, notFound, notUnderstood } from '../page';
import { findDraft } from '../records';

const GONE = 'This form is no longer open. Start again from Enquiries about results.';

/** The enquiry form, of both tabs. Every choice and every button is sent here and leads back to the page. */
export default definePage({
  routes: ['form'],
  get: (visit) => {
    const draft = findDraft(visit.state, visit.args[0]);
    return draft ? { kind: 'page', view: formView(visit, draft) } : notFound(GONE);
  },
  post: (visit, sent) => {
    const draft = findDraft(visit.state, visit.args[0]);
    if (!draft) return notFound(GONE);
    // The declarations window may be a form of its own: the fields behind it are then not sent again.
    const inDialog = sent.command === 'confirm' || sent.command === 'cancel';
    const changed = inDialog ? draft : readForm(visit.state, draft, sent);
    if (typeof changed === 'string') return notUnderstood(changed);
    return press(visit, changed, sent.command, sent);
  },
});
