import { posix } from 'node:path';
import type { Problem, Source } from './source';
import { importsOf } from './syntax';

const PURE = ['rules', 'timeline', 'catalogue', 'note', 'requests', 'imports', 'export'] as const;
const BELOW_STORES = ['model', ...PURE, 'platform'] as const;
const BELOW_COMPONENTS = [...BELOW_STORES, 'stores', 'i18n'] as const;

/** Which rooms a room may import from, besides itself. Down only, never sideways. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  ...Object.fromEntries(PURE.map((room) => [room, ['model']])),
  platform: ['model'],
  stores: BELOW_STORES,
  i18n: BELOW_STORES,
  portal: BELOW_COMPONENTS,
  components: BELOW_COMPONENTS,
  entrypoints: [...BELOW_COMPONENTS, 'portal', 'components'],
  practice: ['model'],
  test: [...BELOW_COMPONENTS, 'portal', 'components', 'entrypoints', 'practice'],
};

/** Packages that belong to some rooms only. The longest name that fits counts. */
const PACKAGES: [name: string, rooms: readonly string[]][] = [
  ['wxt', ['entrypoints', 'platform']],
  ['wxt/browser', ['platform']],
  ['wxt/testing', ['test']],
  ['preact', ['components', 'entrypoints', 'test']],
  ['pouchdb-core', ['stores', 'test']],
  ['pouchdb-adapter-idb', ['stores', 'test']],
  ['node:', ['practice', 'test']],
  ['playwright', ['practice', 'test']],
  ['vite', ['practice', 'test']],
  ['vitest', ['test']],
  ['pdf-lib', ['practice', 'test']],
];

/** The room a file belongs to: `rules`, `portal`, `components`, `entrypoints`, `test` …; null outside all rooms. */
export function roomOf(path: string): string | null {
  const room = /^lib\/([^/]+)\//.exec(path)?.[1] ?? /^(components|entrypoints|test)\//.exec(path)?.[1];
  return room !== undefined && room in MAY_IMPORT ? room : null;
}

/** What a file imports from rooms or packages it must not know. */
export function importProblems(source: Source): Problem[] {
  const room = roomOf(source.path);
  if (room === null) return [{ path: source.path, line: 1, rule: 'is in no room of the house' }];
  return importsOf(source).flatMap(({ name, line }) => {
    const target = fileOf(source.path, name);
    const rule = target === null ? packageRule(room, name) : fileRule(room, source.path, target);
    return rule ? [{ path: source.path, line, rule }] : [];
  });
}

/** The path an import points to, or null when it names a package. */
function fileOf(from: string, name: string): string | null {
  const plain = name.replace(/\?.*$/, '');
  if (plain.startsWith('@/')) return plain.slice(2);
  return plain.startsWith('.') ? posix.join(posix.dirname(from), plain) : null;
}

function fileRule(room: string, from: string, target: string): string | null {
  const there = roomOf(`${target}/`) ?? roomOf(target);
  if (there === null) return room === 'test' ? null : `imports ${target}, which is in no room`;
  if (target === 'lib/platform/browser' && room !== 'platform')
    return 'imports the browser interface, which only lib/platform may';
  if (there === room) return room === 'entrypoints' ? strangerRule(from, target) : null;
  if ((MAY_IMPORT[room] ?? []).includes(there)) return null;
  return `imports ${target}: ${room} may not know ${there}`;
}

/** Entry points are built one by one: one that imports another would be built into it. */
function strangerRule(from: string, target: string): string | null {
  const own = from.split('/')[1];
  return target.split('/')[1] === own ? null : `imports ${target}: an entry point may not know another`;
}

function packageRule(room: string, name: string): string | null {
  const fitting = PACKAGES.filter(([known]) => fits(name, known)).sort((a, b) => b[0].length - a[0].length);
  const rooms = fitting[0]?.[1];
  return rooms && !rooms.includes(room) ? `imports ${name}, which belongs to ${rooms.join(', ')}` : null;
}

function fits(name: string, known: string): boolean {
  return name === known || name.startsWith(known.endsWith(':') ? known : `${known}/`);
}
