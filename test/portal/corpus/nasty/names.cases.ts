import { type NastyCase, silent, there } from './nasty-case';

const LIST = '<option></option><option>One</option><option>Two</option>';

/** Names that are said twice, elsewhere, wrongly or only by the place of things. */
export const NAMES: NastyCase[] = [
  {
    name: '1 a heading that says the same as the label below it',
    html: `<h2>Service</h2><div><label for="s">Service</label> <select id="s" data-is="Service">${LIST}</select></div><div><label for="p">Priority</label> <select id="p" data-is="Priority">${LIST}</select></div>`,
    asked: [there('list', 'Service'), there('list', 'Priority')],
  },
  {
    name: '1 twin: only the heading says it',
    html: `<h2>Service</h2><div><label for="p">Priority</label> <select id="p">${LIST}</select></div><div>Region <select>${LIST}</select></div>`,
    asked: [silent('list', 'Service')],
  },
  {
    name: '2 names that begin alike',
    html: `<nav><a href="#">Candidate entries</a></nav><h2>Candidates Filter</h2><p>Candidate <input data-is="Candidate"></p><p>Candidate group <input data-is="Candidate group"></p><table><thead><tr><th></th><th>Candidate</th></tr></thead><tbody><tr><td><input type="checkbox"></td><td>0001</td></tr><tr><td><input type="checkbox"></td><td>0002</td></tr></tbody></table>`,
    asked: [there('box', 'Candidate'), there('box', 'Candidate group')],
  },
  {
    name: '2 twin: only names that begin alike',
    html: `<nav><a href="#">Candidate entries</a></nav><h2>Candidates Filter</h2><p>Candidate group of the centre <input></p><p>Select the candidates of your centre <input></p><table><thead><tr><th></th><th>Candidate</th></tr></thead><tbody><tr><td><input type="checkbox"></td><td>0001</td></tr><tr><td><input type="checkbox"></td><td>0002</td></tr></tbody></table>`,
    asked: [silent('box', 'Candidate')],
  },
  {
    name: '3 layout tables in layout tables, empty cells between',
    html: `<table><tr><td><table><tr><td nowrap><font><b>Note:&nbsp;</b></font></td><td width="9">&nbsp;</td><td><table><tr><td><input data-is="Note"></td></tr></table></td></tr><tr><td nowrap><font><b>Place:&nbsp;</b></font></td><td></td><td><table><tr><td><input data-is="Place"></td></tr></table></td></tr></table></td></tr></table>`,
    asked: [there('box', 'Note'), there('box', 'Place')],
  },
  {
    name: '3 twin: the cell to the left belongs to another box',
    html: '<table><tr><td>Note:</td><td><input data-is="other"></td><td></td><td><input></td></tr></table>',
    asked: [{ ...there('box', 'Note'), right: 'other' }, silent('box', 'Place')],
  },
  {
    name: '4 a row of names with a wide cell, over a row of boxes',
    html: `<table><tr><td colspan="2">Note</td><td>Place</td><td>Room</td></tr><tr><td><input data-is="Note"></td><td></td><td><input data-is="Place"></td><td><input data-is="Room"></td></tr></table>`,
    asked: [there('box', 'Note'), there('box', 'Place'), there('box', 'Room')],
  },
  {
    name: '4 twin: a row of names over a row of texts',
    html: '<table><tr><td>Note</td><td>Place</td></tr><tr><td>none yet</td><td>Leeds</td></tr><tr><td><input></td><td><input></td></tr></table>',
    asked: [silent('box', 'Note'), silent('box', 'Place')],
  },
  {
    name: '5 labels bound to names, to nothing, to ids with colons, and two of one id',
    html: `<p><label for="n">Note</label><input name="n" data-is="Note"></p><p><label for="gone">Place</label><input data-is="Place"></p><p><label for="f:r">Room</label><input id="f:r" data-is="Room"></p><p><label for="d">Desk</label><input id="d" data-is="Desk"></p><p>Chair <input id="d" data-is="Chair"></p>`,
    asked: [
      there('box', 'Note'),
      there('box', 'Place'),
      there('box', 'Room'),
      there('box', 'Desk'),
      there('box', 'Chair'),
    ],
  },
  {
    name: '5 twin: a label bound to a box that is called otherwise on screen',
    html: '<p><label for="a">Confirm e-mail</label> <input id="b" data-is="Confirm e-mail"></p><p><label for="a">E-mail</label> <input id="a" data-is="E-mail"></p>',
    asked: [there('box', 'E-mail'), silent('box', 'Phone')],
  },
  {
    name: '6 a name only inside the box, a button with nothing but a tooltip',
    html: '<input placeholder="Note" value="already typed" data-is="Note"><button title="Print" data-is="Print"><svg></svg></button>',
    asked: [there('box', 'Note'), there('button', 'Print')],
  },
  {
    name: '6 twin: an example inside the box is no name',
    html: '<p>Reference <input placeholder="e.g. Note 12 of June" data-is="Reference"></p><button title="Print preview of the note"><svg></svg></button>',
    asked: [silent('box', 'Note'), there('box', 'Reference'), silent('button', 'Note')],
  },
  {
    name: '7 names behind their boxes, drawn over them',
    html: `<div style="position:relative;padding-top:14px"><input id="a" data-is="Note"><label for="a" style="position:absolute;top:0;left:0">Note</label></div><div style="position:relative;padding-top:14px;margin-top:20px"><input data-is="Place"><span style="position:absolute;top:0;left:0">Place</span></div>`,
    asked: [there('box', 'Note'), there('box', 'Place')],
  },
  {
    name: '7 twin: what stands behind a box is what went wrong',
    html: '<p>Reference<br><input data-is="Reference"><br><span style="color:red">Note is required</span></p><p>Code<br><input data-is="Code"><br><span style="color:red">Note</span></p>',
    asked: [silent('box', 'Note'), there('box', 'Reference'), there('box', 'Code')],
  },
  {
    name: '8 all names first, all boxes next, set side by side by the style',
    html: `<div style="display:flex;gap:20px"><div style="display:flex;flex-direction:column;gap:10px">${['Note', 'Place', 'Room'].map((name) => `<span style="height:24px">${name}</span>`).join('')}</div><div style="display:flex;flex-direction:column;gap:10px">${['Note', 'Place', 'Room'].map((name) => `<input style="height:24px;box-sizing:border-box" data-is="${name}">`).join('')}</div></div>`,
    asked: [there('box', 'Note'), there('box', 'Place'), there('box', 'Room')],
  },
  {
    name: '8 twin: the style turns the order round',
    html: `<div style="display:flex;gap:20px"><div style="display:flex;flex-direction:column-reverse;gap:10px">${['Note', 'Place', 'Room'].map((name) => `<span style="height:24px">${name}</span>`).join('')}</div><div style="display:flex;flex-direction:column;gap:10px">${['Room', 'Place', 'Note'].map((name) => `<input style="height:24px;box-sizing:border-box" data-is="${name}">`).join('')}</div></div>`,
    asked: [there('box', 'Note'), there('box', 'Place'), there('box', 'Room')],
  },
  {
    name: '10 the same button in the form and in a closed window',
    html: '<p>Note <input data-is="Note"></p><button data-is="Submit">Submit</button><dialog><p>Declarations</p><button>Submit</button></dialog><div role="dialog" style="display:none"><button>Submit</button></div>',
    asked: [there('button', 'Submit'), there('box', 'Note')],
  },
  {
    name: '10 twin: the same button twice in the form, the same box in two blocks',
    html: '<fieldset><legend>First</legend><label>Password <input data-is="first"></label></fieldset><fieldset><legend>Second</legend><label>Password <input></label></fieldset><button>Submit</button> <button>Submit</button>',
    asked: [silent('box', 'Password'), silent('button', 'Submit')],
  },
  {
    name: '19 a page that the browser translated: the words are others',
    html: '<p><font dir="auto"><font dir="auto">Notiz</font></font> <input></p><p><font>Dienst</font> <select><option>Dienst 1</option><option>Dienst 2</option></select></p><button><font>Absenden</font></button><button><font>Löschen</font></button>',
    asked: [
      silent('box', 'Note'),
      silent('list', 'Service'),
      silent('button', 'Submit'),
      silent('button', 'Delete'),
    ],
  },
  {
    name: '19 twin: translated back, in wrappers',
    html: '<p><font dir="auto"><font dir="auto">Note</font></font> <input data-is="Note"></p><p><font><font>Service</font></font> <select data-is="Service"><option>Service 1</option><option>Service 2</option></select></p><button data-is="Submit"><font><font>Submit</font></font></button>',
    asked: [there('box', 'Note'), there('list', 'Service'), there('button', 'Submit')],
  },
  {
    name: '20 the name in help, errors and a search box, boxes named like properties, at 200 %',
    html: `<div style="zoom:2"><header><input placeholder="Search candidate or service"></header><form><input type="hidden" name="parentNode"><input type="hidden" name="childNodes"><input type="hidden" name="attributes"><p>Service is required. Enter the candidate.</p><div><span style="text-transform:uppercase">Service</span> <select name="tagName" data-is="Service">${LIST}</select></div><div>Candidate <input name="id" data-is="Candidate"></div><p class="error">Candidate must be a number</p><input type="submit" name="submit" value="Submit" data-is="Submit"></form></div>`,
    asked: [there('list', 'Service'), there('box', 'Candidate'), there('button', 'Submit')],
  },
  {
    name: '20 twin: the name only in help, errors and a search box',
    html: `<header><input placeholder="Search candidate or service"></header><form><p>Service is required. Enter the candidate.</p><div>Region <select name="children">${LIST}</select></div><p class="error">Candidate must be a number</p><div>Page <input name="nodeType"></div></form>`,
    asked: [silent('list', 'Service'), silent('box', 'Candidate'), silent('button', 'Submit')],
  },
];
