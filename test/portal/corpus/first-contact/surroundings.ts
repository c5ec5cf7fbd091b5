import type { Dice } from '../dice';
import { each } from './kit';

const TABS = ['Administer exams', 'My Messages', 'Support Materials', 'File Transfers', 'Timetables'];

/** What stands above the form: menus, a search, where one is. */
export function top(dice: Dice, series: string): string {
  const menu = dice.oneOf([
    `<ul class="menu">${each(TABS, (tab) => `<li><a href="#">${tab}</a></li>`)}</ul>`,
    `<div role="menubar">${each(TABS, (tab) => `<div role="menuitem" tabindex="-1">${tab}</div>`)}</div>`,
    `<table class="nav"><tr>${each(TABS, (tab) => `<td><a href="#">${tab}</a></td>`)}</tr></table>`,
  ]);
  const search = dice.oneOf([
    '',
    '<input type="search" placeholder="Search" aria-label="Search this site">',
    '<form role="search"><label for="q0">Search for a candidate or service</label><input id="q0"><button>Go</button></form>',
    '<select aria-label="Language"><option>English</option><option>Español</option></select>',
  ]);
  const where = dice.oneOf([
    `<nav aria-label="Breadcrumb"><ol><li><a href="#">Enquiries about results</a></li><li><a href="#">${series}</a></li><li aria-current="page">Create Enquiry</li></ol></nav>`,
    `<div class="subtabs"><a href="#" class="on">Enquiries about results</a> <a href="#">List Enquiries</a></div><p>Exam series: <b>${series}</b></p>`,
    `<p class="context">Series ${series} | <a href="#">List Enquiries</a> | <a href="#">My Centre Details</a></p>`,
  ]);
  return menu + search + where;
}

/** What stands below it, on show or waiting for its turn. */
export function foot(dice: Dice): string {
  return dice.oneOf([
    '<footer><a href="#">Privacy</a> <a href="#">Contact us</a></footer>',
    '<div class="modal" style="display:none" role="dialog"><h2>Tell us what you think</h2><label>Note <textarea></textarea></label><button>Submit</button><button>Delete</button></div>',
    '<div class="cookies"><p>We use cookies.</p><button>Save my choice</button></div>',
    '<div hidden id="confirm"><h2>Delete this enquiry?</h2><p>The note and the service are lost.</p><button>Delete</button><button>Cancel</button></div>',
    '<footer><form><label for="nl">Email newsletter</label><input id="nl" type="email"><button>Subscribe</button></form></footer>',
  ]);
}
