import { type NastyCase, silent, there } from './nasty-case';

const SHADOW = (html: string): void => document.body.setHTMLUnsafe(html);

function framed(outside: string): (html: string) => void {
  return (html) => {
    document.body.innerHTML = `${outside}<iframe style="width:600px;height:300px"></iframe>`;
    const page = document.querySelector('iframe')?.contentDocument;
    page?.open();
    page?.write(html);
    page?.close();
  };
}

function sandboxed(html: string): void {
  document.body.innerHTML = `${html}<iframe sandbox srcdoc="<p>Note <input></p><button>Submit</button>"></iframe>`;
}

const rows = (count: number, row: (number: string) => string): string =>
  Array.from({ length: count }, (_, index) => row(String(index + 1).padStart(4, '0'))).join('');

/** Parts that are drawn, wrapped, copied or kept elsewhere. */
export const PARTS: NastyCase[] = [
  {
    name: '9 boxes under their decoration, four in a run',
    html: `<style>.d{position:relative;display:inline-block;width:20px;height:20px;border:1px solid}.d input{position:absolute;opacity:0}</style><p>Show</p>${['All', 'Open', 'Closed', 'Late'].map((name) => `<div class="d"><input type="checkbox" data-is="${name}"></div> ${name}<br>`).join('')}`,
    asked: [there('tick', 'All'), there('tick', 'Open'), there('tick', 'Closed'), there('tick', 'Late')],
  },
  {
    name: '9 twin: the same run with the names in front',
    html: `<p>${['All', 'Open', 'Closed', 'Late'].map((name) => `${name} <input type="checkbox" data-is="${name}">`).join(' ')}</p>`,
    asked: [there('tick', 'All'), there('tick', 'Open'), there('tick', 'Closed'), there('tick', 'Late')],
  },
  {
    name: '11 a list drawn by a widget, its choices in a layer at the end of the page',
    html: `<div class="ui-selectonemenu" style="width:200px"><div class="ui-helper-hidden-accessible"><input id="s_focus" type="text" aria-labelledby="sl" readonly></div><div class="ui-helper-hidden-accessible"><select id="s_input" tabindex="-1" aria-hidden="true" data-is="Service"><option></option><option selected>Service 2</option></select></div><label class="ui-selectonemenu-label">Service 2</label><div class="ui-selectonemenu-trigger"></div></div><p><span id="r">Region</span> <span role="combobox" tabindex="0" aria-haspopup="listbox" aria-labelledby="r" data-is="Region">North</span></p><label id="sl" for="s_focus">Service</label><div class="overlay" style="position:absolute;top:300px"><div role="listbox"><div role="option">North</div><div role="option">South</div></div></div>`,
    asked: [there('list', 'Service'), there('list', 'Region')],
  },
  {
    name: '11 twin: a list laid away with nothing drawn in its place',
    html: '<div style="display:none"><label>Service <select><option>Service 2</option></select></label></div><p>Region <b>North</b></p>',
    asked: [silent('list', 'Service'), silent('list', 'Region')],
  },
  {
    name: '12 a box with a list of proposals below it',
    html: '<p>Assessment <input role="combobox" aria-expanded="true" aria-controls="lb" data-is="Assessment"></p><ul id="lb" role="listbox"><li role="option">Loading…</li><li role="option">0625 Physics</li><li role="option">0972 Physics</li></ul>',
    asked: [there('ahead', 'Assessment'), silent('ahead', 'Physics')],
  },
  {
    name: '12 twin: only a list of proposals, whose box is gone',
    html: '<p>Assessment</p><ul role="list"><li>0625 Physics</li><li>No results</li></ul><p>Room <input></p>',
    asked: [silent('ahead', 'Assessment')],
  },
  {
    name: '14 the page before is still there, out of use',
    html: '<div inert><h1>Create Enquiry</h1><p>Note <input></p><button>Submit</button></div><div hidden><p>Note <input></p></div><div><h1>Create Enquiry</h1><p>Note <input data-is="Note"></p><button data-is="Submit">Submit</button></div>',
    asked: [there('box', 'Note'), there('button', 'Submit')],
  },
  {
    name: '14 twin: two of the same pages in use',
    html: '<div><h1>Create Enquiry</h1><p>Note <input></p><button>Submit</button></div><div><h1>Create Enquiry</h1><p>Note <input></p><button>Submit</button></div>',
    asked: [silent('box', 'Note'), silent('button', 'Submit')],
  },
  {
    name: '15 a frame that was written later',
    html: '<body><p>Note: <input data-is="Note"></p><button data-is="Submit">Submit</button></body>',
    asked: [there('box', 'Note'), there('button', 'Submit')],
    mount: framed('<p>Menu</p>'),
  },
  {
    name: '15 twin: the same words outside the frame and in one that is closed to us',
    html: '<p>Note: see below.</p><p>Place <input data-is="Place"></p>',
    asked: [silent('box', 'Note'), silent('button', 'Submit'), there('box', 'Place')],
    mount: sandboxed,
  },
  {
    name: '16 shadow roots in shadow roots, and a label outside',
    html: '<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open"><label for="i">Note</label><input id="i" data-is="Note"></template></x-b></template></x-a><div><span>Place</span> <x-c><template shadowrootmode="open"><input data-is="Place"></template></x-c></div>',
    asked: [there('box', 'Note'), there('box', 'Place')],
    mount: SHADOW,
  },
  {
    name: '16 twin: a label that names a box of another root',
    html: '<label for="i">Note</label><p>That is all.</p><x-c><template shadowrootmode="open"><p>Room</p><input id="i" data-is="Room"></template></x-c>',
    asked: [silent('box', 'Note'), there('box', 'Room')],
    mount: SHADOW,
  },
  {
    name: '17 buttons that are none',
    html: `<a href="javascript:__doPostBack('a','')" data-is="Save">Save</a> <input type="image" alt="Print" src="data:," data-is="Print"> <span class="btn" data-is="Delete"><i class="material-icons">delete</i>Delete</span> <div role="button" tabindex="0" data-is="Submit"><span class="icon">send</span>Submit</div> <div style="cursor:pointer" data-is="Proceed">Proceed</div>`,
    asked: [
      there('button', 'Save'),
      there('button', 'Print'),
      there('button', 'Delete'),
      there('button', 'Submit'),
      there('button', 'Proceed'),
    ],
  },
  {
    name: '17 twin: words that look like buttons and cannot be pressed',
    html: '<p>Press <b>Save</b>, then <span class="name">Submit</span>.</p><h3>Delete</h3><ul><li>Print</li></ul><p>Proceed</p>',
    asked: [
      silent('button', 'Save'),
      silent('button', 'Submit'),
      silent('button', 'Delete'),
      silent('button', 'Print'),
      silent('button', 'Proceed'),
    ],
  },
  {
    name: '18 a list with a head kept in view, a box to tick all, filters in its head and a pager',
    html: `<p>Candidate <input data-is="Candidate"></p><table aria-hidden="true"><thead><tr><th></th><th>Candidate</th><th>Service</th></tr></thead></table><table><thead><tr><th><input type="checkbox" title="All"></th><th>Candidate</th><th>Service</th></tr><tr><th></th><th><input placeholder="Filter"></th><th><select><option>All</option><option>1</option></select></th></tr></thead><tbody><tr><td colspan="3">Group A</td></tr>${rows(6, (number) => `<tr><td><input type="checkbox"></td><td>${number}</td><td>2</td></tr>`)}</tbody></table><p>1 to 6 of 40 <a href="#">Next</a></p>`,
    asked: [there('box', 'Candidate'), silent('list', 'Qualification')],
  },
  {
    name: '18 twin: the name is only that of a column',
    html: `<table><thead><tr><th></th><th>Candidate</th><th>Service</th></tr></thead><tbody>${rows(6, (number) => `<tr><td><input type="checkbox"></td><td rowspan="1">${number}</td><td>2</td></tr>`)}</tbody></table><p>Rows of a page <input></p>`,
    asked: [silent('box', 'Candidate'), silent('list', 'Service')],
  },
  {
    name: '13 a block that was replaced while it was in use',
    html: '<div id="u"><p>Note <input></p></div><div id="v"><p>Room <input data-is="Room"></p></div>',
    asked: [there('box', 'Note'), there('box', 'Room')],
    mount: (html) => {
      document.body.innerHTML = html;
      const block = document.querySelector('#u');
      if (block) block.innerHTML = '<div><span>Note</span></div><div><input id="new" data-is="Note"></div>';
    },
  },
  {
    name: '13 twin: the block was emptied',
    html: '<div id="u"><p>Note <input></p></div><div id="v"><p>Room <input data-is="Room"></p></div>',
    asked: [silent('box', 'Note'), there('box', 'Room')],
    mount: (html) => {
      document.body.innerHTML = html;
      const block = document.querySelector('#u');
      if (block) block.innerHTML = '<p>Note</p><p>Please wait…</p>';
    },
  },
];
