import type { PageId } from '@/lib/model/page-id';

/** A page that shares words with another one, and what it must be taken for. */
export interface LookAlike {
  name: string;
  html: string;
  is: (PageId | 'unknown')[];
}

const rows = (count: number, row: (number: string) => string): string =>
  Array.from({ length: count }, (_, index) => row(String(index + 1).padStart(4, '0'))).join('');

export const LOOK_ALIKES: LookAlike[] = [
  {
    name: 'news about the form',
    html: `<h1>News</h1><article><h2>Create Enquiry has changed</h2><p>The blocks are now called Service, Centre Details and Candidates Filter.</p><h3>Service</h3><p>Choose the service.</p><h3>Centre Details</h3><p>Check them.</p><h3>Candidates Filter</h3><p>Press <b>Apply Filter</b>, then <b>Save</b> or <b>Submit</b>. The <b>Note</b> is for you.</p></article><form role="search"><input placeholder="Search news"><button>Search</button></form>`,
    is: ['unknown'],
  },
  {
    name: 'a help page with pictures of the buttons, and a box for comments',
    html: `<h1>Help: Create Enquiry</h1><ol><li>Note</li><li>Service</li><li>Qualification</li><li>Assessment</li><li>Candidates Filter</li></ol><p><a href="#">Save</a> <a href="#">Submit</a></p><h2>Was this useful?</h2><label>Comment <textarea></textarea></label><button>Submit</button>`,
    is: ['unknown'],
  },
  {
    name: 'entries with a filter, tick boxes, Save and Submit',
    html: `<h1>Entries – June 2024</h1><fieldset><legend>Candidates Filter</legend><label>Qualification <select><option>Cambridge IGCSE</option></select></label><label>Assessment <input></label><label>Candidate <input></label><button>Apply Filter</button></fieldset><table><thead><tr><th></th><th>Candidate</th><th>Name</th></tr></thead><tbody>${rows(5, (number) => `<tr><td><input type="checkbox"></td><td>${number}</td><td>Name ${number}</td></tr>`)}</tbody></table><button>Save</button><button>Submit</button>`,
    is: ['unknown'],
  },
  {
    name: 'forecast grades with notes and Submit',
    html: `<h1>Forecast grades</h1><label>Note <input></label><label>Assessment <input value="0625"></label><table><tr><th>Candidate</th><th>Name</th><th>Grade</th></tr>${rows(4, (number) => `<tr><td>${number}</td><td>Name</td><td><select><option>A</option></select></td></tr>`)}</table><button>Save</button><button>Submit</button>`,
    is: ['unknown'],
  },
  {
    name: 'a timetable of a series',
    html: `<h1>Timetables</h1><h2>June 2024</h2><table><thead><tr><th>Date</th><th>Syllabus</th><th>Component</th><th>Duration</th></tr></thead><tbody><tr><td>26 April 2024</td><td>0625</td><td>42</td><td>1h 15m</td></tr><tr><td>2 May 2024</td><td>0625</td><td>22</td><td>45m</td></tr></tbody></table>`,
    is: ['unknown'],
  },
  {
    name: 'the page to sign in',
    html: '<h1>Sign in to Direct</h1><form><label>User name <input></label><label>Password <input type="password"></label><label><input type="checkbox"> I confirm that I have read and accept the terms</label><button>Submit</button></form>',
    is: ['unknown'],
  },
  {
    name: 'terms of use with two boxes to tick, where nobody submits an enquiry',
    html: '<h1>Terms of use</h1><label><input type="checkbox"> I have read and accept the terms of use of this site</label><label><input type="checkbox"> I agree to the use of cookies on this site</label><button>Continue</button>',
    is: ['unknown'],
  },
  {
    name: 'messages with states',
    html: '<h1>My Messages</h1><table><thead><tr><th>Date</th><th>Subject</th><th>Status</th></tr></thead><tbody><tr><td>1 May 2024</td><td>Your enquiry 512345 has been submitted</td><td>Read</td></tr><tr><td>2 May 2024</td><td>Deadlines</td><td>New</td></tr></tbody></table>',
    is: ['unknown'],
  },
  {
    name: 'the home page with all its tabs',
    html: '<ul><li><a href="#">Administer exams</a></li><li><a href="#">My Messages</a></li><li><a href="#">Support Materials</a></li><li><a href="#">File Transfers</a></li><li><a href="#">Timetables</a></li></ul><h1>Welcome</h1><p>June 2024 results are released.</p>',
    is: ['home', 'unknown'],
  },
  {
    name: 'results broadsheet with candidates, no enquiry',
    html: `<h1>Results June 2024</h1><table><tr><th>Candidate</th><th>Name</th><th>0625 Physics</th></tr>${rows(30, (number) => `<tr><td>${number}</td><td>Name</td><td>A</td></tr>`)}</table>`,
    is: ['unknown'],
  },
];
