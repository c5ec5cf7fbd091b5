import { seriesName } from '../../model/series';
import { QUALIFICATIONS } from '../centre/syllabuses';
import { examTabs, mainTabs, NO_RESULT_TAB } from '../menu';
import type { Draft, Message } from '../model';
import { findSyllabus, type Moment } from '../records';
import { SERVICES, serviceText } from '../services';
import type { Choice, Item, PageView, Section } from '../view';
import { candidateItems } from './candidates-view';
import { declarations } from './declarations-view';
import { assessments } from './read-form';

/** Longest Note a skin that limits it takes, in characters. */
const NOTE_LIMIT = 250;

/** The enquiry form (G42 to G53) with its declarations window when that is open. */
export function formView(moment: Moment, draft: Draft): PageView {
  const forNoResult = draft.kind === 'no-result';
  const title = forNoResult ? `${NO_RESULT_TAB} enquiry` : 'Create Enquiry';
  return {
    heading: `${title} – ${seriesName(draft.series)}`,
    tabs: mainTabs('Administer exams'),
    pageTabs: examTabs(forNoResult ? 'no-result' : 'series-list'),
    messages: moment.state.messages,
    sections: [serviceSection(draft), centreSection(moment), filterSection(moment, draft)],
    sendTo: { route: 'form', args: [draft.id] },
    buttons: [
      { key: 'save', text: 'Save', stays: true },
      { key: 'delete', text: 'Delete', stays: false },
      { key: 'submit', text: 'Submit', stays: true, main: true },
    ],
    ...(draft.declarations !== 'closed' && { dialog: declarations(moment, draft) }),
  };
}

function serviceSection(draft: Draft): Section {
  const services = SERVICES.filter(({ kind }) => kind === draft.kind);
  return {
    name: 'service',
    heading: 'Service',
    items: [
      {
        kind: 'text',
        key: 'note',
        label: 'Note',
        value: draft.choices.note,
        limit: NOTE_LIMIT,
        hint: 'For your reference only.',
      },
      {
        kind: 'choice',
        key: 'service',
        label: 'Service',
        value: draft.choices.service,
        prompt: 'Please select',
        choices: services.map((service) => ({ value: service.code, text: serviceText(service) })),
      },
    ],
  };
}

function centreSection({ state: { centre } }: Moment): Section {
  return {
    name: 'centre',
    heading: 'Centre Details',
    items: [
      {
        kind: 'facts',
        facts: [
          { label: 'Centre number', value: centre.number },
          { label: 'Centre name', value: centre.name },
          { label: 'Email', value: centre.email },
        ],
      },
      {
        kind: 'words',
        text: 'If the email address is incorrect, update your details by selecting ‘My Centre Details’.',
      },
    ],
  };
}

function filterSection(moment: Moment, draft: Draft): Section {
  const { state } = moment;
  const { qualification, syllabus, assessment } = draft.choices;
  const named = findSyllabus(state, syllabus);
  return {
    name: 'filter',
    heading: 'Candidates Filter',
    items: [
      {
        kind: 'choice',
        key: 'qualification',
        label: 'Qualification',
        value: qualification,
        prompt: 'Please select',
        choices: QUALIFICATIONS.map((value) => ({ value, text: value })),
      },
      {
        kind: 'changing',
        name: 'assessment-box',
        items: [
          {
            kind: 'lookup',
            key: 'assessment',
            label: 'Assessment',
            value: named ? { value: named.code, text: named.title } : assessment,
            choices: assessments(state, qualification).map(({ code, title }) => ({
              value: code,
              text: title,
            })),
          },
          { kind: 'messages', messages: unknownAssessment(draft) },
        ],
      },
      { kind: 'changing', name: 'component-box', items: named ? componentItems(moment, draft) : [] },
      { kind: 'changing', name: 'number-box', items: named ? numberItems(draft) : [] },
      { kind: 'changing', name: 'candidate-box', items: named ? candidateItems(moment, draft) : [] },
    ],
  };
}

function unknownAssessment({ choices }: Draft): Message[] {
  if (choices.assessment === '' || choices.syllabus !== '') return [];
  return [{ tone: 'info', text: 'Select an assessment from the list that opens while you type.' }];
}

function componentItems({ state }: Moment, { choices }: Draft): Item[] {
  const components: Choice[] = (findSyllabus(state, choices.syllabus)?.components ?? []).map((one) => ({
    value: one.code,
    text: `${choices.syllabus}/${one.code}`,
    title: one.title,
  }));
  return [
    {
      kind: 'radios',
      key: 'by',
      label: 'Enquire',
      value: choices.by,
      choices: [
        { value: 'component', text: 'By component' },
        { value: 'syllabus', text: 'By syllabus' },
      ],
    },
    ...(choices.by === 'syllabus'
      ? []
      : [
          {
            kind: 'ticks' as const,
            key: 'components' as const,
            label: 'Components',
            values: choices.components,
            choices: components,
            refresh: true,
          },
        ]),
  ];
}

function numberItems({ choices }: Draft): Item[] {
  return [
    { kind: 'text', key: 'candidate', label: 'Candidate', value: choices.candidate },
    { kind: 'buttons', buttons: [{ key: 'apply', text: 'Apply Filter', stays: true }] },
  ];
}
