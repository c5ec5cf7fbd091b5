import { withCandidates } from './centre/crowd';
import { first, readControls } from './controls';
import type { PracticeState } from './model';
import { type Names, namesFor, type Rename } from './names';
import type { PageDefinition, Reply, Visit } from './page';
import { pages } from './pages';
import { londonClock } from './portal-time';
import { portalNow } from './records';
import type { PracticeRequest, PracticeResponse } from './request';
import { ribbon } from './ribbon';
import { findRoute } from './routes';
import { skinOf, skins } from './skins';
import type { PageView } from './view';

const PAGE_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** The state after a request, and what goes back to the browser. */
export interface Handled {
  state: PracticeState;
  response: PracticeResponse;
}

/**
 * The whole practice portal: what a request does to the state, and the page that answers it. Pure; `now` is the
 * real time, the state holds how far the portal's clock was moved. Anything it cannot use becomes an error page.
 */
export function handle(
  given: PracticeState,
  request: PracticeRequest,
  now: Date,
  rename: Rename = (word) => word,
): Handled {
  const skin = skinOf(given.skin);
  const state = withCandidates(given, skin.candidates ?? 0);
  const names = namesFor(skin.control, rename);
  if (request.fault === 'too-large') return problem(413, 'That is more than this form takes.');
  if (request.fault === 'broken') return problem(400, 'What your browser sent could not be read.');
  const found = findRoute(request.path, rename);
  const page = found && pages.get(found.route);
  if (!page) return problem(404, 'There is no such page.');
  if (skin.frame && request.isTop) {
    const inside = names.href({ route: found.route, args: found.args });
    return {
      state,
      response: { status: 200, headers: { ...PAGE_HEADERS }, body: skin.frame(inside, names) },
    };
  }
  const visit: Visit = {
    ...found,
    state,
    now: portalNow(state, now),
    realNow: now,
    search: first(readControls(request.query, names).values, 'search'),
  };
  const reply = answer(page, visit, request, names);
  return reply ? respond(reply) : problem(405, 'This page cannot be used in that way.');

  function respond(found: Reply): Handled {
    if (found.kind === 'problem') return problem(found.status, found.text);
    if (found.kind === 'letter') return { state, response: letter(found) };
    if (found.kind === 'part') return { state, response: part(found) };
    if (found.kind === 'go') {
      const location = 'path' in found.to ? found.to.path : names.href(found.to);
      return { state: found.state, response: { status: 303, headers: { location }, body: '' } };
    }
    return { state: { ...state, messages: [] }, response: drawn(200, found.view) };
  }

  function problem(status: number, text: string): Handled {
    return { state, response: drawn(status, problemView(text)) };
  }

  function drawn(status: number, view: PageView): PracticeResponse {
    const scene = {
      names,
      ribbon: ribbon(
        {
          clock: londonClock(portalNow(state, now)),
          looks: [...skins.values()],
          look: skin.id,
          path: request.path,
        },
        names,
      ),
    };
    return { status, headers: { ...PAGE_HEADERS }, body: skin.draw(view, scene) };
  }
}

function answer(
  page: PageDefinition,
  visit: Visit,
  request: PracticeRequest,
  names: Names,
): Reply | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return page.get?.(visit);
  if (request.method === 'POST') return page.post?.(visit, readControls(request.form, names));
  return undefined;
}

function letter({ letter: body }: Extract<Reply, { kind: 'letter' }>): PracticeResponse {
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${body.name}.pdf"`,
  };
  return { status: 200, headers, body };
}

const PART_TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

function part({ name, part: body }: Extract<Reply, { kind: 'part' }>): PracticeResponse {
  const type = PART_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

function problemView(text: string): PageView {
  return {
    heading: 'Sorry, that did not work',
    messages: [{ tone: 'warning', text }],
    sections: [
      {
        name: 'way-back',
        heading: 'Where to go',
        items: [
          {
            kind: 'links',
            style: 'list',
            links: [
              { text: 'Enquiries about results', to: { route: 'series-list' } },
              { text: 'Home', to: { route: 'home' } },
            ],
          },
        ],
      },
    ],
    buttons: [],
  };
}
