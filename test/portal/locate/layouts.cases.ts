import type { FieldSpec, LocatedStatus } from '@/lib/portal/locate';

/** One way of writing a form. The right element carries `data-is` with the field's key. */
export interface LayoutCase {
  name: string;
  html: string;
  /** Fields for which nothing, or no one thing, is right. */
  abstain?: Record<string, LocatedStatus[]>;
}

export const SPECS: FieldSpec[] = [
  { key: 'note', kinds: ['text', 'textarea'], labels: ['Note', 'Notes'], section: ['Service'] },
  {
    key: 'service',
    kinds: ['select', 'combobox'],
    labels: ['Service', 'Service type'],
    section: ['Service'],
  },
  { key: 'assessment', kinds: ['combobox', 'text'], labels: ['Assessment'], section: ['Candidates Filter'] },
  { key: 'by', kinds: ['radio', 'checkbox', 'tab', 'option'], labels: ['By component'] },
  { key: 'candidate', kinds: ['text'], labels: ['Candidate', 'Candidate number', 'Candidate no'] },
  { key: 'apply', kinds: ['button'], labels: ['Apply Filter'] },
  { key: 'submit', kinds: ['button'], labels: ['Submit'] },
];

const SERVICE = '<option></option><option>Service 1</option><option>Service 2S</option>';

export const LAYOUTS: LayoutCase[] = [
  {
    name: 'labels bound to their fields, blocks in fieldsets',
    html: `<fieldset><legend>Service</legend>
      <label for="a">Note</label><input id="a" data-is="note">
      <label for="b">Service</label><select id="b" data-is="service">${SERVICE}</select></fieldset>
      <fieldset><legend>Candidates Filter</legend>
      <label for="c">Assessment</label><input id="c" role="combobox" data-is="assessment">
      <label><input type="radio" name="l" data-is="by"> By component</label>
      <label><input type="radio" name="l"> By syllabus</label>
      <label>Candidate <input data-is="candidate"></label>
      <button type="button" data-is="apply">Apply Filter</button></fieldset>
      <button data-is="submit">Submit</button>`,
  },
  {
    name: 'names in the cell to the left, tables in tables, empty cells between',
    html: `<table><tr><td><table>
      <tr><td colspan="3" bgcolor="#ccd"><b>Service</b></td></tr>
      <tr><td nowrap><font><b>Note:&nbsp;</b></font></td><td></td><td><input name="ctl00$x1" data-is="note"></td></tr>
      <tr><td nowrap><font><b>Service:&nbsp;</b></font></td><td></td><td><select name="ctl00$x2" data-is="service">${SERVICE}</select></td></tr>
      </table></td></tr><tr><td><table>
      <tr><td colspan="2" bgcolor="#ccd"><b>Candidates Filter</b></td></tr>
      <tr><td>Assessment:</td><td><input name="ctl00$x3" data-is="assessment"></td></tr>
      <tr><td>&nbsp;</td><td><input type="radio" name="ctl00$x4" data-is="by">By component <input type="radio" name="ctl00$x4">By syllabus</td></tr>
      <tr><td>Candidate No.</td><td><input name="ctl00$x5" data-is="candidate"> <a href="javascript:__doPostBack('x','')" data-is="apply">Apply Filter</a></td></tr>
      </table></td></tr><tr><td><input type="submit" value="Save"><input type="submit" value="Submit" data-is="submit"></td></tr></table>`,
  },
  {
    name: 'names in blocks before their fields',
    html: `<div class="card"><div class="card-header"><h3>Service</h3></div><div class="card-body">
      <div class="row"><div class="col">Note *</div><div class="col"><textarea data-is="note"></textarea></div></div>
      <div class="row"><div class="col"><span>Service</span> <span>*</span></div><div class="col"><select data-is="service">${SERVICE}</select></div></div>
      </div></div><div class="card"><div class="card-header"><h3>Candidates Filter</h3></div><div class="card-body">
      <div class="row"><div>Assessment</div><div><input data-is="assessment" placeholder="Type a syllabus"></div></div>
      <ul role="tablist"><li><button role="tab" data-is="by">By component</button></li><li><button role="tab">By syllabus</button></li></ul>
      <div class="row"><div>Candidate number</div><div><input data-is="candidate"></div><div><span class="btn" data-is="apply">Apply Filter</span></div></div>
      </div></div><div><button>Delete</button><button data-is="submit"><i class="icon">send</i>Submit</button></div>`,
  },
  {
    name: 'names in a row over their fields, with a wide cell before',
    html: `<table><tr><td colspan="2">Note</td><td>Service</td></tr>
      <tr><td colspan="2"><input data-is="note"></td><td><select data-is="service">${SERVICE}</select></td></tr>
      <tr><td>Assessment</td><td>Candidate</td><td></td></tr>
      <tr><td><input data-is="assessment"></td><td><input data-is="candidate"></td><td><input type="image" alt="Apply Filter" data-is="apply"></td></tr></table>
      <input type="button" value="SUBMIT" data-is="submit">`,
    abstain: { by: ['missing'] },
  },
  {
    name: 'all names first, then all fields: only the places on screen tell',
    html: `<div style="display:grid;grid-auto-flow:column;grid-template-rows:repeat(3,40px);justify-content:start;gap:8px">
      <span>Note</span><span>Service</span><span>Assessment</span>
      <input data-is="note"><select data-is="service">${SERVICE}</select><input data-is="assessment"></div>`,
    abstain: { by: ['missing'], candidate: ['missing'], apply: ['missing'], submit: ['missing'] },
  },
  {
    name: 'words in menus, help texts and list headings mislead nobody',
    html: `<header><nav><a href="/e">Candidate entries</a><a href="/n">Note</a></nav><input placeholder="Search candidate or service"></header>
      <h2>Service</h2><p>Service is required. Enter the candidate before you submit.</p>
      <dl><dt>Note</dt><dd><input data-is="note"></dd><dt>Service type</dt><dd><select data-is="service">${SERVICE}</select></dd></dl>
      <h2>Candidates Filter</h2>
      <p><b>Assessment</b> <input data-is="assessment"></p>
      <p>Candidate: <input data-is="candidate"> <button data-is="apply">Apply Filter</button></p>
      <table><thead><tr><th></th><th>Candidate</th><th>Service</th></tr></thead>
      <tbody><tr><td><input type="checkbox"></td><td>0001</td><td>x</td></tr><tr><td><input type="checkbox"></td><td>0002</td><td>x</td></tr></tbody></table>
      <button data-is="submit">Submit</button>`,
    abstain: { by: ['missing'] },
  },
  {
    name: 'a form whose boxes are called like properties of the form',
    html: `<form><input type="hidden" name="parentNode"><input type="hidden" name="childNodes"><input type="hidden" name="tagName"><input type="hidden" name="getAttribute">
      <div>Note <input name="id" data-is="note"></div><div>Service <select name="children" data-is="service">${SERVICE}</select></div>
      <input type="submit" name="submit" value="Submit" data-is="submit"></form>`,
    abstain: { by: ['missing'], candidate: ['missing'], apply: ['missing'], assessment: ['missing'] },
  },
  {
    name: 'the same button twice: nobody can tell which is meant',
    html: `<div>Note <input data-is="note"></div><div><button>Submit</button></div><div><button>Submit</button></div>`,
    abstain: {
      submit: ['ambiguous'],
      service: ['missing'],
      assessment: ['missing'],
      by: ['missing'],
      candidate: ['missing'],
      apply: ['missing'],
    },
  },
  {
    name: 'a heading alone names no field that has a name of its own',
    html: `<h2>Service</h2><div>Priority <select><option>High</option><option>Low</option></select></div>`,
    abstain: {
      service: ['missing'],
      note: ['missing'],
      assessment: ['missing'],
      by: ['missing'],
      candidate: ['missing'],
      apply: ['missing'],
      submit: ['missing'],
    },
  },
  {
    name: 'a form kept hidden from the page before',
    html: `<div style="display:none"><label>Note <input></label><button>Submit</button></div>
      <div><label>Note <input data-is="note"></label><button data-is="submit">Submit</button></div>`,
    abstain: {
      service: ['missing'],
      assessment: ['missing'],
      by: ['missing'],
      candidate: ['missing'],
      apply: ['missing'],
    },
  },
  {
    name: 'boxes drawn over by their own decoration, names behind them',
    html: `<style>.d{position:relative;display:inline-block;width:20px;height:20px}.d input{opacity:0;position:absolute}</style>
      <div>Enquire <span class="d"><input type="radio" name="q" data-is="by"></span> By component<br>
      <span class="d"><input type="radio" name="q"></span> By syllabus</div>`,
    abstain: {
      service: ['missing'],
      note: ['missing'],
      assessment: ['missing'],
      candidate: ['missing'],
      apply: ['missing'],
      submit: ['missing'],
    },
  },
  {
    name: 'a window laid over the form: only its button can be meant',
    html: `<p>Note <input data-is="note"></p><button>Submit</button>
      <div style="position:fixed;inset:0;background:#0008"><div style="background:#fff;margin:40px"><p>Declarations</p><button data-is="submit">Submit</button></div></div>`,
    abstain: {
      service: ['missing'],
      assessment: ['missing'],
      by: ['missing'],
      candidate: ['missing'],
      apply: ['missing'],
    },
  },
];
