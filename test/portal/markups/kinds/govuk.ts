import { QUALIFICATIONS, SERVICES } from '../facts';
import { each, type Markup, on, options, text, when } from '../markup';

const group = (id: string, label: string, control: string, hint = ''): string =>
  `<div class="govuk-form-group"><label class="govuk-label" for="${id}">${label}</label>${when(hint, `<div class="govuk-hint">${hint}</div>`)}${control}</div>`;
const fieldset = (legend: string, body: string): string =>
  `<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend"><h2 class="govuk-fieldset__heading">${legend}</h2></legend>${body}</fieldset>`;
const summary = (pairs: [string, string][]): string =>
  `<dl class="govuk-summary-list">${each(pairs, ([key, value]) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}</dd><dd><a href="#">Change</a></dd></div>`)}</dl>`;

/** As short as they may be, and one that declares nothing by its words. */
const SHORT = ['The candidates have agreed.', 'Nothing was left out of this enquiry.'];

/** One column, hints below labels, number and tick box last in the list, status in a summary list. */
export const govuk: Markup = {
  name: 'GOV.UK: one column, hints, tick box last in its row',
  existing: 'in-words',
  form: (
    form,
  ) => `<header class="govuk-header"><div>Direct</div></header><a href="#" class="govuk-back-link">Back</a><main class="govuk-main-wrapper"><span class="govuk-caption-l">Enquiries about results, June 2024</span><h1 class="govuk-heading-l">Create Enquiry</h1><form>
  ${fieldset('Service', group('note', 'Note (optional)', `<input class="govuk-input" id="note" value="${text(form.note)}" data-is="note">`, 'For your own reference') + group('service', 'Service', `<select class="govuk-select" id="service" data-is="service">${options(SERVICES, form.service, 'Choose service')}</select>`))}
  ${fieldset('Centre Details', group('mail', 'Email address', `<input id="mail" type="email" value="${form.email}" data-is="centreEmail">`, 'We will only use this to contact you about the enquiry'))}
  ${fieldset(
    'Candidates Filter',
    group(
      'qual',
      'Qualification',
      `<select id="qual" data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select>`,
    ) +
      group(
        'assess',
        'Assessment',
        `<input id="assess" role="combobox" aria-expanded="false" value="${text(form.assessment)}" data-is="assessment">`,
        'Start typing the syllabus name or number',
      ) +
      when(
        form.assessment,
        `<div class="govuk-radios"><div class="govuk-radios__item"><input class="govuk-radios__input" id="r1" name="r" type="radio"${on(form.level === 'by-component')} data-is="byComponent"><label class="govuk-label" for="r1">By component</label></div><div class="govuk-radios__item"><input id="r2" name="r" type="radio"${on(form.level === 'other')}><label for="r2">By syllabus</label></div></div>
        ${when(form.components.length, `<fieldset><legend>Select components</legend><div class="govuk-checkboxes">${each(form.components, (one, i) => `<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="k${i}" type="checkbox"${on(one.ticked)} data-tick="${one.code}"><label class="govuk-label" for="k${i}">${one.title}</label><div class="govuk-hint">Paper code ${one.code}</div></div>`)}</div></fieldset>`)}
        ${group('cand', 'Candidate', `<input id="cand" value="${form.filter}" inputmode="numeric" data-is="candidateFilter">`)}<button class="govuk-button govuk-button--secondary" data-is="applyFilter">Apply filter</button>`,
      ),
  )}
  ${when(form.candidates, `<table class="govuk-table"><caption class="govuk-table__caption">Candidates</caption><thead><tr><th scope="col">Name</th><th scope="col">Number</th><th scope="col">Result</th><th scope="col">Information</th><th scope="col">Select</th></tr></thead><tbody>${each(form.candidates, (one) => `<tr><th scope="row">${text(one.name)}</th><td>${one.number}</td><td>${one.result === 'X' ? 'NO RESULT' : ''}</td><td>${when(one.existing, 'Existing enquiry 512300')}</td><td><div class="govuk-checkboxes"><input type="checkbox" aria-label="Select ${text(one.name)}"${on(one.ticked)} data-tick="${one.number}"></div></td></tr>`)}</tbody></table>`)}
  <div class="govuk-button-group"><button class="govuk-button" data-is="submit">Submit</button><button class="govuk-button govuk-button--secondary" data-is="save">Save</button><button class="govuk-button govuk-button--warning" data-is="delete">Delete</button></div></form></main>`,
  declarations: () =>
    `<dialog open class="app-dialog" style="position:fixed;inset:0"><h2>Before you submit</h2><p>Please read the declarations.</p>${each(SHORT, (words, i) => `<div class="govuk-checkboxes__item"><input type="checkbox" id="z${i}"><label for="z${i}">${words}</label></div>`)}<button class="govuk-button">Submit</button><button>Cancel</button></dialog>`,
  series: ({ series, services }) =>
    `<main><h1>Enquiries about results: ${series}</h1>${each(
      services,
      (one) =>
        `<h2>${one.name}</h2>${summary([
          ['Deadline', one.deadline],
          ['Days remaining', String(one.days)],
        ])}`,
    )}<a role="button" class="govuk-button" href="#">Create enquiry</a></main>`,
  seriesList: (names) =>
    `<main><h1>Enquiries about results</h1><ul class="govuk-list">${each(names, (name) => `<li><a href="#">${name}</a></li>`)}</ul></main>`,
  enquiry: (one) =>
    `<main><span class="govuk-caption-l">${one.series}</span><h1>Enquiry ${one.number}</h1>${summary([
      ['Status', `<strong class="govuk-tag">${one.status}</strong>`],
      ['Service', one.service],
      ['Syllabus', one.syllabus],
      ['Note', one.note],
    ])}<h2>Candidates</h2><ul>${each(one.candidates, (who) => `<li><a href="#">${who.name}</a> (${who.number})</li>`)}</ul><h2>Files</h2><ul>${each(one.documents, (kind) => `<li><a href="#">${kind}Letter</a></li>`)}</ul></main>`,
  submitted: (one) =>
    `<main><div class="govuk-panel govuk-panel--confirmation"><h1 class="govuk-panel__title">Enquiry submitted</h1><div>June 2024</div></div>${summary(
      [
        ['Status', 'Submitted'],
        ['Service', one.service],
      ],
    )}</main>`,
};
