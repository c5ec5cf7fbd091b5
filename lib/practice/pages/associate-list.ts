import { first } from '../controls';
import { serviceName } from '../enquiry-facts';
import { SHORT_NAMES } from '../letter';
import { examTabs, mainTabs } from '../menu';
import { type CentreEnquiry, OPERATIONS, type Operation, type PracticeState } from '../model';
import { definePage, type Reply } from '../page';
import { progressOf } from '../progress';
import { type Moment, NO_OPERATION, noteOf } from '../records';
import type { Button, Item, Row } from '../view';

/** List Enquiries of a Cambridge Associate (G71, G72, G75, G76): tick, Operations, Proceed, and confirm. */
export default definePage({
  routes: ['associate-list'],
  get: (visit) => ({
    kind: 'page',
    view: {
      heading: 'List Enquiries',
      tabs: mainTabs('Administer exams'),
      pageTabs: examTabs('series-list'),
      messages: visit.state.messages,
      sections: [
        { name: 'operations', heading: 'Operations', items: operations(visit.state) },
        {
          name: 'found',
          heading: 'Enquiries of your Associate Centres',
          items: [
            {
              kind: 'table',
              key: 'selected',
              name: 'centre-enquiries',
              columns: [
                ...['Centre', 'Enquiry number', 'Note', 'Service', 'Status', 'Candidates'],
                ...['Documents', 'Released'],
              ],
              rows: visit.state.fromCentres.map((one) => rowOf(one, visit)),
              empty: 'No enquiries were found.',
            },
          ],
        },
      ],
      sendTo: { route: 'associate-list' },
      buttons: [],
    },
  }),
  post: ({ state, now }, sent) => {
    const again = (changed: Partial<PracticeState>): Reply => ({
      kind: 'go',
      to: { route: 'associate-list' },
      state: { ...state, messages: [], ...changed },
    });
    if (sent.command === 'confirm' && state.operation.asked) return again(carryOut({ state, now }));
    if (sent.command === 'cancel') return again({ operation: NO_OPERATION });
    const name = OPERATIONS.find((one) => one === first(sent.values, 'operation')) ?? null;
    const ids = (sent.values.get('selected') ?? []).map(Number);
    const asked = sent.command === 'proceed' && name !== null && ids.length > 0;
    const text = 'Tick enquiries and choose an operation.';
    const isMissing = sent.command === 'proceed' && !asked;
    return again({
      operation: { name, ids, asked },
      messages: isMissing ? [{ tone: 'warning', text }] : [],
    });
  },
});

/** The drop-down and Proceed; once it was pressed, the button of the operation's own name that confirms it. */
function operations({ operation: { name, ids, asked } }: PracticeState): Item[] {
  const button = (key: Button['key'], text: string): Button => ({ key, text, stays: false });
  if (!asked || name === null) {
    return [
      {
        kind: 'choice',
        key: 'operation',
        label: 'Operations',
        value: name ?? '',
        choices: OPERATIONS.map((one) => ({ value: one, text: one })),
        prompt: 'Select',
      },
      { kind: 'buttons', buttons: [button('proceed', 'Proceed')] },
    ];
  }
  return [
    { kind: 'words', text: `${name}: ${ids.length} selected.` },
    { kind: 'buttons', buttons: [button('confirm', name), button('cancel', 'Cancel')] },
  ];
}

function rowOf(enquiry: CentreEnquiry, moment: Moment): Row {
  const progress = progressAt(enquiry, moment);
  return {
    tone: 'plain',
    tick: {
      value: String(enquiry.id),
      set: moment.state.operation.ids.includes(enquiry.id),
      name: `Enquiry of ${enquiry.centre}`,
    },
    cells: [
      enquiry.centre,
      progress.number ?? '–',
      noteOf(enquiry, progress),
      serviceName(enquiry.choices.service),
      statusOf(enquiry, progress.status),
      enquiry.choices.selected.join(', '),
      progress.files.map((name) => SHORT_NAMES[name]).join(' '),
      enquiry.released.map((name) => SHORT_NAMES[name]).join(' '),
    ],
  };
}

/** Cambridge has it from the approval on (G33). */
function progressAt(enquiry: CentreEnquiry, { state, now }: Moment) {
  const submittedAt = enquiry.decided?.approved ? enquiry.decided.at : null;
  return progressOf({ ...enquiry, submittedAt }, state.enquiries, now);
}

function statusOf({ decided }: CentreEnquiry, status: string): string {
  if (decided === null) return 'Awaiting approval';
  return decided.approved ? status : 'Rejected';
}

function carryOut(moment: Moment): Partial<PracticeState> {
  const { name, ids } = moment.state.operation;
  if (name === null) return {};
  const fromCentres = moment.state.fromCentres.map((one) =>
    ids.includes(one.id) ? changed(one, name, moment) : one,
  );
  return { fromCentres, operation: NO_OPERATION, messages: [{ tone: 'done', text: `${name}: done.` }] };
}

function changed(enquiry: CentreEnquiry, operation: Operation, moment: Moment): CentreEnquiry {
  if (operation === 'Approve' || operation === 'Reject') {
    const decided = { approved: operation === 'Approve', at: moment.now };
    return enquiry.decided === null ? { ...enquiry, decided } : enquiry;
  }
  const { files } = progressAt(enquiry, moment);
  const isAck = operation === 'Release Acknowledgement Letter';
  const now = files.filter((name) => (name === 'AckLetter') === isAck);
  return { ...enquiry, released: [...new Set([...enquiry.released, ...now])] };
}
