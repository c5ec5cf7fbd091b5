import { QUALIFICATIONS, SERVICES } from '../facts';
import { DECLARATIONS, each, type Markup, on, options, text, when } from '../markup';

const row = (label: string, control: string): string =>
  `<tr><td class="lbl" nowrap="nowrap" align="right"><span>${label}</span></td><td width="5"></td><td>${control}</td></tr>`;
const block = (title: string, rows: string): string =>
  `<table class="tblBlock" cellpadding="2" width="100%"><tr><td class="tblHdr" colspan="3">${title}</td></tr>${rows}</table>`;
const grid = (heads: string[], rows: string): string =>
  `<div><table cellspacing="0" rules="all" border="1" id="ctl00_cph_gv"><tr style="color:White;background-color:#507CD1;font-weight:bold;">${each(heads, (head) => `<th scope="col">${head}</th>`)}</tr>${rows}</table></div>`;
const shell = (body: string): string =>
  `<form name="aspnetForm" method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><table width="100%"><tr><td colspan="2"><img alt="Direct" src="data:,"></td></tr><tr><td valign="top" width="150"><a href="#">Home</a><br><a href="#">Enquiries about results</a><br><a href="#">List Enquiries</a></td><td valign="top">${body}</td></tr></table></form>`;

/** Generated names with `$`, labels in cells and a label bound to nothing, link and image buttons, GridView. */
export const webforms: Markup = {
  name: 'ASP.NET WebForms: layout tables, GridView, link buttons',
  form: (form) =>
    shell(`<span id="ctl00_lblTitle" class="pageTitle">Create Enquiry - ${form.series}</span>${when(form.box, `<div id="ctl00_pnlInfo" style="border:1px solid">${form.box}</div>`)}
    ${block(
      'Service',
      row(
        '<label for="ctl00_cph_gone">Note:</label>',
        `<input name="ctl00$cph$txt1" id="ctl00_cph_txt1" maxlength="60" value="${text(form.note)}" data-is="note">`,
      ) +
        row(
          'Service:<font color="red">*</font>',
          `<select name="ctl00$cph$ddl1" onchange="__doPostBack()" data-is="service">${options(SERVICES, form.service, '-- Select --')}</select><span style="display:none;color:Red">Service is required</span>`,
        ),
    )}
    ${block('Centre Details', row('Centre:', '<span>ZZ900 Northfield School</span>') + row('E-mail:', `<input name="ctl00$cph$txt2" value="${form.email}" readonly data-is="centreEmail">`))}
    ${block(
      'Candidates Filter',
      row(
        'Qualification:',
        `<select name="ctl00$cph$ddl2" data-is="qualification">${options(QUALIFICATIONS, form.qualification)}</select>`,
      ) +
        row(
          'Assessment:',
          `<input name="ctl00$cph$txt3" autocomplete="off" value="${text(form.assessment)}" data-is="assessment">`,
        ) +
        when(
          form.assessment,
          row(
            '',
            `<table id="ctl00_rbl"><tr><td><input id="rbl_0" type="radio" name="ctl00$rbl"${on(form.level === 'by-component')} data-is="byComponent"><label for="rbl_0">By component</label></td><td><input id="rbl_1" type="radio" name="ctl00$rbl"${on(form.level === 'other')}><label for="rbl_1">By option</label></td></tr></table>`,
          ) +
            when(
              form.components.length,
              row(
                'Components:',
                `<table id="ctl00_cbl"><tr>${each(form.components, (one, i) => `<td><input id="cbl_${i}" type="checkbox"${on(one.ticked)} data-tick="${one.code}"><label for="cbl_${i}">${one.code} - ${one.title}</label></td>${when(i % 2, '</tr><tr>')}`)}</tr></table>`,
              ),
            ) +
            row(
              'Candidate:',
              `<input name="ctl00$cph$txt4" value="${form.filter}" data-is="candidateFilter"> <input type="submit" name="ctl00$btn" value="Apply Filter" data-is="applyFilter">`,
            ),
        ),
    )}
    ${when(
      form.candidates,
      grid(
        ['&nbsp;', 'Candidate', 'Name', 'Result'],
        each(
          form.candidates,
          (one, i) =>
            `<tr style="background-color:${one.existing ? '#CCCCCC' : i % 2 ? 'White' : '#EFF3FB'};"><td><span><input type="checkbox" name="gv$ctl0${i}$chk"${on(one.ticked)} data-tick="${one.number}"></span></td><td>${one.number}</td><td>${text(one.name)}</td><td>${one.result ?? '&nbsp;'}</td></tr>`,
        ),
      ),
    )}
    <table><tr><td><input type="image" alt="Save" src="data:," data-is="save"></td><td><a id="ctl00_lnkDel" href="javascript:__doPostBack('del','')" data-is="delete">Delete</a></td><td><a href="javascript:__doPostBack('sub','')" data-is="submit"><img alt="" src="data:,">Submit</a></td></tr></table>`),
  declarations: () =>
    `<div style="position:absolute;inset:0;background:#888"><table style="background:#fff"><tr><td><b>Information</b></td></tr>${each(DECLARATIONS, (words, i) => `<tr><td><input type="checkbox" id="dc${i}"><label for="dc${i}">${words}</label></td></tr>`)}<tr><td><input type="submit" value="Submit"></td></tr></table></div>`,
  series: ({ series, services }) =>
    shell(
      `<span class="pageTitle">${series}</span>${grid(
        ['Service', 'Closing date', 'Days left'],
        each(
          services,
          (one) => `<tr><td>${one.name}</td><td>${one.deadline}</td><td>${one.days} days left</td></tr>`,
        ),
      )}<input type="button" value="Create Enquiry">`,
    ),
  seriesList: (names) =>
    shell(
      `<span class="pageTitle">Enquiries about results</span><table>${each(names, (name) => `<tr><td><a href="javascript:__doPostBack('s')">${name}</a></td></tr>`)}</table>`,
    ),
  list: (all) =>
    shell(
      `<span class="pageTitle">List Enquiries</span><br><b>June 2024</b><br>Search: <input><input type="submit" value="Search">${grid(
        [
          'Enquiry number',
          'Service',
          'Note',
          'Syllabus',
          'Candidate(s)',
          'Status',
          'Ack',
          'Out',
          'Rpt',
          'Cos',
        ],
        each(
          all,
          (one) =>
            `<tr><td><a href="#">${one.number}</a></td><td>${one.service}</td><td>${one.note}</td><td>${one.syllabus}</td><td>${one.all ? 'All' : one.candidates.map(({ number }) => number).join('<br>')}</td><td>${one.status}</td>${each(['Ack', 'Out', 'Rpt', 'Cos'], (kind) => `<td>${one.documents.includes(kind) ? `<a href="#">${kind}</a>` : '&nbsp;'}</td>`)}</tr>`,
        ),
      )}`,
    ),
  enquiry: (one) =>
    shell(
      `<span class="pageTitle">Enquiry ${one.number} - ${one.series}</span>${block('Details', row('Status:', one.status) + row('Service:', one.service) + row('Assessment:', one.syllabus) + row('Note:', one.note))}<table><tr><td class="tblHdr" colspan="2">Candidates</td></tr><tr><td><b>Number</b></td><td><b>Name</b></td></tr>${each(one.candidates, (who) => `<tr><td>${who.number}</td><td><a href="#">${who.name}</a></td></tr>`)}</table><table><tr><td class="tblHdr">Files</td></tr>${each(one.documents, (kind) => `<tr><td><a href="#">${kind}Letter</a></td></tr>`)}</table>`,
    ),
  submitted: () =>
    shell(
      '<span class="pageTitle">June 2024</span><table><tr><td>Status:</td><td>Submitted</td></tr><tr><td>Note:</td><td>x</td></tr></table>',
    ),
};
