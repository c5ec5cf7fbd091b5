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
  {
    name: 'help that goes through every page, with a box for comments',
    html: `<nav><a href="#">Enquiries about results</a> <a href="#">List Enquiries</a></nav><h1>Help: how to submit an enquiry</h1><article><h2>Create Enquiry</h2><p>On the series page, choose <strong>Create Enquiry</strong>. 12 days remaining is shown beside each deadline.</p><h3>Service</h3><p>Type a <b>Note</b> and choose a <b>Service</b>.</p><h3>Centre Details</h3><p>Check your <b>E-mail</b>.</p><h3>Candidates Filter</h3><ul><li>Qualification</li><li>Assessment</li><li>Apply Filter</li></ul><p>Press <b>Save</b> or <b>Submit</b>. Status: Submitted.</p></article><aside><label>Search the help <input></label><button>Search</button><label>Comment <textarea></textarea></label><button>Submit</button></aside>`,
    is: ['unknown'],
  },
  {
    name: 'the guide written as a page',
    html: '<h1>Enquiries about results guide</h1><h2>Submitting an enquiry</h2><ol><li>Select the exam series, for example June 2023.</li><li>The page shows the services available, the deadline and the number of days remaining.</li><li>Click Create Enquiry.</li></ol><table><thead><tr><th>Service</th><th>Description</th><th>Deadline</th><th>Status</th></tr></thead><tbody><tr><td>Service 1</td><td>Clerical re-check</td><td>20 September 2023</td><td>Open</td></tr><tr><td>Service 2S</td><td>Review of marking with copy of script</td><td>20 September 2023</td><td>Open</td></tr></tbody></table><h2>List Enquiries</h2><p>Enquiry number, Note, Service, Status, Candidates and Documents are shown. The status is Submitted, Received, Acknowledged, Pending or Completed.</p><p>AckLetter, OutLetter, CoSLetter and Rpt are found under Files. The Extensions tab shows extensions.</p>',
    is: ['unknown'],
  },
  {
    name: 'what a search found',
    html: '<h1>Search results for "create enquiry"</h1><form role="search"><input value="create enquiry"><button>Search</button></form><ol><li><a href="#">Create Enquiry</a><p>Candidates Filter: Qualification, Assessment, Candidate. Apply Filter, then Save or Submit.</p></li><li><a href="#">List Enquiries</a><p>Number, Note, Service, Status.</p></li><li><a href="#">Enquiries about results: June 2023</a><p>Services and deadlines, 14 days remaining</p></li></ol>',
    is: ['unknown'],
  },
  {
    name: 'an enquiry to customer services',
    html: '<h1>Create Enquiry</h1><p>Ask our customer service team.</p><label>Subject <input></label><label>Service <select><option>Timetables</option><option>Invoices</option></select></label><label>Your message <textarea></textarea></label><label>E-mail <input></label><button>Submit</button>',
    is: ['unknown'],
  },
  {
    name: 'an enquiry about something else, with a note and a service',
    html: '<h1>New enquiry</h1><fieldset><legend>Product</legend><label>Service <select><option>Broadband</option><option>Phone</option></select></label><label>Note <input></label></fieldset><fieldset><legend>Contact</legend><label>E-mail <input></label></fieldset><button>Save</button><button>Submit</button>',
    is: ['unknown'],
  },
  {
    name: 'a list of something else with numbers, states and documents',
    html: '<h1>Support tickets</h1><table><thead><tr><th>Number</th><th>Subject</th><th>Status</th><th>Documents</th></tr></thead><tbody><tr><td>88</td><td>Login</td><td>Completed</td><td>pdf</td></tr><tr><td>89</td><td>Files</td><td>Pending</td><td>-</td></tr></tbody></table>',
    is: ['unknown'],
  },
  {
    name: 'a window about cookies with two boxes and Submit',
    html: '<h1>Privacy</h1><div role="dialog" aria-modal="true"><h2>Information</h2><label><input type="checkbox"> I confirm that I am an exams officer</label><label><input type="checkbox"> I understand that this site uses cookies</label><button>Submit</button></div>',
    is: ['unknown'],
  },
  {
    name: 'key dates with links to two series',
    html: '<h1>Key dates</h1><p><a href="#">June 2024</a> <a href="#">November 2024</a></p><p>Enquiries about results: 14 days remaining for June 2024.</p>',
    is: ['unknown'],
  },
];
