import { posix } from 'node:path';
import type { Problem, Source } from './source';
import { isNode, nameOf, type SyntaxNode, treeOf, visit } from './syntax';

const SAYS_NOTHING = /^(utils?|helpers?|common|misc)(\.|$)/i;

/**
 * Folders whose files are found without a list: one default export each, its id the file's name.
 * A file with a second dot in its name is a part of the file beside it.
 */
const FOUND_BY_FOLDER = [
  /^lib\/rules\/[^/]+\/([^/.]+)\.ts$/,
  /^lib\/timeline\/((?!index|define-|moments)[^/.]+)\.ts$/,
  /^lib\/portal\/pages\/((?!index|define-)[^/.]+)\.ts$/,
  /^lib\/practice\/skins\/((?!index)[^/.]+)\.ts$/,
];

const TOP_LEVEL = [
  ...['entrypoints', 'components', 'lib', 'public', 'test', 'node_modules'],
  ...[
    'wxt.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'biome.json',
    'README.md',
    'LICENSE',
  ],
];

/** Files and folders whose name does not say what is in them, or is not written as the room writes names. */
export function nameProblems(path: string): Problem[] {
  const parts = path.split('/');
  const empty = parts.find((part) => SAYS_NOTHING.test(part));
  if (empty) return [{ path, line: 1, rule: `"${empty}" does not say what is in it` }];
  const name = posix.basename(path);
  if (
    path.startsWith('lib/') &&
    /\.(tsx?|mjs)$/.test(name) &&
    !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name)
  )
    return [{ path, line: 1, rule: 'is not in kebab-case' }];
  return [];
}

/** Entries at the top of the project that have no business there. Dot files may be. */
export function topLevelProblems(entries: string[]): Problem[] {
  return entries
    .filter((entry) => !entry.startsWith('.') && !TOP_LEVEL.includes(entry) && !entry.endsWith('.log'))
    .map((path) => ({ path, line: 1, rule: 'does not belong at the top of the project' }));
}

/** A file found by its folder that has no default export, or another id than its name. */
export function idProblems(source: Source): Problem[] {
  const { path } = source;
  const name = FOUND_BY_FOLDER.map((folder) => folder.exec(path)?.[1]).find((one) => one !== undefined);
  if (name === undefined) return [];
  const exported = defaultExport(treeOf(source));
  if (!exported) return [{ path, line: 1, rule: 'has no default export, and is found by its folder' }];
  const id = idIn(exported);
  return id === name
    ? []
    : [{ path, line: 1, rule: `has the id ${id ?? '(none)'}, which is not its file name` }];
}

/** What `export default` gives, looked up when it is a name of the same file. */
function defaultExport(tree: SyntaxNode): SyntaxNode | null {
  let exported: SyntaxNode | null = null;
  const named = new Map<string, SyntaxNode>();
  visit(tree, (node) => {
    if (node.type === 'ExportDefaultDeclaration' && isNode(node.declaration)) exported = node.declaration;
    const name = node.type === 'VariableDeclarator' ? nameOf(node.id) : null;
    if (name !== null && isNode(node.init)) named.set(name, node.init);
  });
  return named.get(nameOf(exported) ?? '') ?? exported;
}

/** The text of the first `id: '…'` inside. */
function idIn(node: SyntaxNode): string | null {
  let id: string | null = null;
  visit(node, (part) => {
    const isId = part.type === 'Property' && nameOf(part.key) === 'id' && isNode(part.value);
    if (id === null && isId && isNode(part.value) && typeof part.value.value === 'string')
      id = part.value.value;
  });
  return id;
}
