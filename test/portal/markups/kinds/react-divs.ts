import { DECLARATIONS, each, type Markup, on, text, when } from '../markup';

const select = (name: string, value: string, key: string): string =>
  `<div class="sc-bdVaJa"><button type="button" class="css-1k2j" aria-haspopup="listbox" aria-label="${name}" data-is="${key}"><span class="css-9x">${value || 'Select'}</span><svg width="8" height="8"></svg></button></div>`;
const box = (ticked: boolean | undefined, key: string): string =>
  `<input type="checkbox" class="css-77" style="position:absolute;opacity:0;width:16px;height:16px"${on(ticked)} data-tick="${key}"><span class="css-78"></span>`;

/** Hashed classes, placeholders for names, rows of divs without roles, spans that listen for presses. */
export const reactDivs: Markup = {
  name: 'React divs: placeholders only, rows without roles',
  form: (
    form,
  ) => `<div id="root"><div class="css-1"><div class="css-2"><h1>Create Enquiry</h1><div class="css-3">${form.series}</div></div>${when(form.box, `<div class="css-4"><div>${form.box}</div></div>`)}
  <div class="css-5"><div class="css-6"><h2>Service</h2></div><div class="css-7"><div><input placeholder="Note" value="${text(form.note)}" data-is="note"></div>${select('Service', form.service, 'service')}</div></div>
  <div class="css-5"><div class="css-6"><h2>Centre Details</h2></div><div class="css-7"><div><input placeholder="E-mail" value="${form.email}" data-is="centreEmail"></div></div></div>
  <div class="css-5"><div class="css-6"><h2>Candidates Filter</h2></div><div class="css-7">${select('Qualification', form.qualification, 'qualification')}<div><input placeholder="Assessment" value="${text(form.assessment)}" data-is="assessment"></div>
  ${when(
    form.assessment,
    `<div class="css-8"><button type="button" aria-pressed="${form.level === 'by-component'}" role="tab" aria-selected="${form.level === 'by-component'}" data-is="byComponent">By component</button><button type="button" role="tab" aria-selected="${form.level === 'other'}">By syllabus</button></div>
    <div class="css-9">${each(form.components, (one) => `<div class="css-10"><label class="css-11">${box(one.ticked, one.code)}<span>${one.code}</span><span>${one.title}</span></label></div>`)}</div>
    <div><input placeholder="Candidate number" value="${form.filter}" data-is="candidateFilter"></div><button type="button" class="css-12" data-is="applyFilter"><svg></svg><span>Apply Filter</span></button>`,
  )}</div></div>
  ${when(form.candidates, `<div class="css-20"><div class="css-21">${each(form.candidates, (one) => `<div class="css-22"${when(one.existing, ' style="background:#ddd"')}><div class="css-23"><label>${box(one.ticked, one.number)}</label></div><div class="css-24">${one.number}</div><div class="css-25">${text(one.name)}</div><div class="css-26">${one.result ?? ''}</div></div>`)}</div></div>`)}
  <div class="css-30"><div class="css-31" style="cursor:pointer" data-is="save">Save</div><div class="css-31" style="cursor:pointer" data-is="delete">Delete</div><div class="css-32" style="cursor:pointer" data-is="submit">Submit</div></div></div></div>`,
  declarations: () =>
    `<div class="css-40" style="position:fixed;inset:0;background:#fff"><h2>Declarations</h2>${each(DECLARATIONS, (words) => `<label class="css-11">${box(false, '')}<span>${words}</span></label>`)}<button type="button">Submit</button></div>`,
  series: ({ series, services }) =>
    `<div id="root"><h1>${series}</h1><button>Create Enquiry</button><div class="css-20"><div class="css-21"><div>Service</div><div>Deadline</div><div>Days remaining</div></div>${each(services, (one) => `<div class="css-21"><div>${one.name}</div><div>${one.deadline}</div><div>${one.days}</div></div>`)}</div></div>`,
  list: (all) =>
    `<div id="root"><h1>List Enquiries</h1><p>June 2024</p><input placeholder="Search"><div class="css-20"><div class="css-21"><div>Number</div><div>Note</div><div>Service</div><div>Status</div><div>Candidates</div><div>Syllabus</div><div>Documents</div></div>${each(all, (one) => `<div class="css-22"><div><a href="#">${one.number}</a></div><div>${one.note}</div><div>${one.service}</div><div>${one.status}</div><div>${one.all ? 'All' : one.candidates.map(({ number }) => number).join(', ')}</div><div>${one.syllabus}</div><div>${one.documents.join(' ')}</div></div>`)}</div></div>`,
};
