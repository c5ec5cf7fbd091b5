import type { Plan } from '../plans/plan';

/** What stands around a form on real pages, and uses the same words. */
export const NOISE: Record<string, (html: string, plan: Plan) => string> = {
  'on a bare page': (html) => html,
  'among menus, a search box and help that use its words': (html, plan) => {
    const fields = plan.blocks.flatMap(({ fields }) => fields);
    const [one = '', two = '', three = ''] = fields.map(({ label }) => label);
    return `<header><a href="#">Portal</a><nav><ul>${plan.blocks.map(({ title }) => `<li><a href="#">${title}</a></li>`).join('')}<li><a href="#">${one} list</a></li><li><a href="#">My ${two}s</a></li></ul></nav><form role="search"><input type="search" placeholder="Search ${one} or ${two}"><button>Search</button></form></header>
    <main><ol class="breadcrumb"><li><a href="#">Home</a></li><li>${plan.title}</li></ol><div class="alert">${one} is required. Enter the ${two} before you go on.</div>${html}</main>
    <aside><h4>Help</h4><p><b>${one}</b> is what you call it. <b>${two}</b> can be changed later. See also <a href="#">${three}</a>.</p></aside><footer><a href="#">Terms</a> ${plan.title}</footer>`;
  },
  'with the form of the page before kept hidden, and a closed window': (html, plan) => {
    const fields = plan.blocks.flatMap(({ fields }) => fields).filter(({ sort }) => sort === 'text');
    const buttons = plan.buttons.map(({ label }) => `<button>${label}</button>`).join('');
    const copies = fields.map(({ label }) => `<label>${label} <input></label>`).join('');
    return `<div class="page" style="display:none"><h1>Before</h1>${copies}${buttons}</div>${html}<dialog><p>Are you sure?</p>${buttons}</dialog>`;
  },
};
