import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const field = (id: string, label: string, control: string): string =>
  `<tr><td height="10"></td><td valign="top" align="left"><div id="win0div${id}lbl"><span class="PSEDITBOXLABEL">${label}</span></div></td><td valign="top"><div id="win0div${id}">${control}</div></td></tr>`;
const box = (title: string, rows: string): string =>
  `<table class="PSGROUPBOXWBO" role="presentation"><tr><td class="PSGROUPBOXLABEL" colspan="3">${title}</td></tr>${rows}</table>`;
const push = (key: string, words: string): string =>
  `<span class="PSPUSHBUTTON"><input type="button" class="PSPUSHBUTTON" value="${words}" data-is="${key}"></span>`;

/** Every part in a div in a cell, names in capitals by style, a grid whose header and rows are cells with spans. */
export const peoplesoft: Markup = {
  name: 'PeopleSoft: presentation tables, spans in divs in cells',
  form: (
    form,
  ) => `<style>.PSEDITBOXLABEL{text-transform:uppercase}</style><div id="pt_envinfo"><span class="PAPAGETITLE"><h1>Create Enquiry</h1></span><span class="PSLONGEDITBOX">${form.series}</span></div>
  ${when(form.box, `<table role="presentation"><tr><td><div><span class="PSTEXT">${form.box}</span></div></td></tr></table>`)}
  <table role="presentation"><tr><td>${box('Service', field('1', '*Note', `<input class="PSEDITBOX" value="${text(form.note)}" data-is="note">`) + field('2', '*Service', `<select class="PSDROPDOWNLIST" data-is="service">${options(SERVICES, form.service)}</select>`))}</td></tr>
  <tr><td>${box('Centre Details', field('3', 'E-mail', `<input class="PSEDITBOX" value="${form.email}" data-is="centreEmail">`))}</td></tr>
  <tr><td>${box(
    'Candidates Filter',
    field(
      '4',
      'Qualification',
      `<select data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select>`,
    ) +
      field(
        '5',
        'Assessment',
        `<input class="PSEDITBOX" value="${text(form.assessment)}" data-is="assessment"><a href="javascript:pAction()"><img alt="Look up Assessment (Alt+5)" src="data:,"></a>`,
      ) +
      when(
        form.assessment,
        `<tr><td colspan="3"><input type="radio" name="r"${on(form.level === 'by-component')} data-is="byComponent"><label class="PSRADIOBUTTON">By component</label></td></tr><tr><td colspan="3"><input type="radio" name="r"${on(form.level === 'other')}><label class="PSRADIOBUTTON">By syllabus</label></td></tr>
        ${when(form.components.length, `<tr><td colspan="3"><table class="PSLEVEL1GRID"><tr><th>Select</th><th>Component</th><th>Description</th></tr>${each(form.components, (one) => `<tr><td><div><input type="checkbox"${on(one.ticked)} data-tick="${one.code}"></div></td><td><div><span>${one.code}</span></div></td><td><div><span>${one.title}</span></div></td></tr>`)}</table></td></tr>`)}
        ${field('6', 'Candidate', `<input class="PSEDITBOX" value="${form.filter}" data-is="candidateFilter">`)}<tr><td colspan="3">${push('applyFilter', 'Apply Filter')}</td></tr>`,
      ),
  )}</td></tr></table>
  ${when(form.candidates, `<table class="PSLEVEL1GRIDWBO" role="presentation"><tr><td class="PSLEVEL1GRIDLABEL">Candidates <span class="PSGRIDCOUNTER">1-${form.candidates?.length} of ${form.candidates?.length}</span></td></tr><tr><td><table class="PSLEVEL1GRID"><tr><th scope="col"><a href="#">Nbr</a></th><th scope="col"><a href="#">Name</a></th><th>Result</th><th>Select</th></tr>${each(form.candidates, (one) => `<tr${when(one.existing, ' style="background:#ffff99"')}><td><div><span>${one.number}</span></div></td><td><div><span>${text(one.name)}</span></div></td><td><div><span>${one.result ?? '&nbsp;'}</span></div></td><td><div><input type="checkbox"${on(one.ticked)} data-tick="${one.number}"></div></td></tr>`)}</table></td></tr></table>`)}
  <table role="presentation"><tr><td>${push('save', 'Save')}</td><td>${push('delete', 'Delete')}</td><td>${push('submit', 'Submit')}</td></tr></table>`,
  declarations: () =>
    `<div style="position:fixed;inset:0;background:#fff"><span class="PSTEXT">Declaration</span><table role="presentation">${each(DECLARATIONS, (words) => `<tr><td><input type="checkbox"></td><td><div><span>${words}</span></div></td></tr>`)}</table>${push('x', 'Submit')}</div>`,
  submitted: () =>
    `<h1>Enquiries about results</h1><span>June 2024</span><table role="presentation">${field('1', 'Status', '<span class="PSEDITBOX_DISPONLY">Submitted</span>')}${field('2', 'Service', '<span>Service 2S</span>')}</table>`,
};
