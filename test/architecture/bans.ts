import { roomOf } from './rooms';
import { isProduct, lineOf, type Problem, type Source } from './source';
import { isReference, memberOf, nameOf, type SyntaxNode, treeOf, visit } from './syntax';

/** Looks at one node and says which rule it breaks, or null. */
type Ban = (node: SyntaxNode, around: SyntaxNode[]) => string | null;

const KNOWS_THE_PAGE = ['portal', 'platform', 'components', 'entrypoints', 'practice', 'test'];
const MAKES_PAGES_FROM_TEXT = /^(innerHTML|outerHTML|srcdoc)$/;
const READS_MARKUP = /^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/;
const TALKS_TO_SERVERS = /^(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport)$/;

/** What a file does that the house forbids where it stands. */
export function banProblems(source: Source): Problem[] {
  const bans = bansFor(source.path);
  const problems: Problem[] = [];
  visit(treeOf(source), (node, around) => {
    for (const ban of bans) {
      const rule = ban(node, around);
      if (rule) problems.push({ path: source.path, line: lineOf(source.text, node.start), rule });
    }
  });
  return problems;
}

function bansFor(path: string): Ban[] {
  const room = roomOf(path);
  if (room === 'test' || room === null) return [];
  return [
    noMarkupFromText,
    noCodeFromText,
    ...(room === 'practice' || path === 'lib/platform/clock.ts' ? [] : [noClock]),
    ...(isProduct(path) ? [noConnections] : []),
    ...(isProduct(path) && room !== 'platform' ? [noBrowserInterface] : []),
    ...(KNOWS_THE_PAGE.includes(room) ? [] : [noPage]),
  ];
}

const noPage: Ban = (node, [parent]) => {
  if (isReference(node, parent) && /^(document|window)$/.test(nameOf(node) ?? ''))
    return `uses ${nameOf(node)}: this room knows no page`;
  const type = node.type === 'TSTypeReference' ? nameOf(node.typeName) : null;
  return type !== null && /^(HTML\w*Element|Element|Document|ShadowRoot)$/.test(type)
    ? `names the type ${type}: this room knows no page`
    : null;
};

const noBrowserInterface: Ban = (node, [parent]) =>
  isReference(node, parent) &&
  parent?.type === 'MemberExpression' &&
  /^(chrome|browser)$/.test(nameOf(node) ?? '')
    ? `uses ${nameOf(node)}: only lib/platform may`
    : null;

const noClock: Ban = (node) => {
  const called = /^(New|Call)Expression$/.test(node.type) ? nameOf(node.callee) : null;
  const bare = called === 'Date' && Array.isArray(node.arguments) && node.arguments.length === 0;
  const now = memberOf(node) === 'now' && /^(Date|Temporal)$/.test(nameOf(node.object) ?? '');
  return bare || now ? 'reads the clock: only lib/platform/clock.ts may' : null;
};

const noConnections: Ban = (node, [parent]) => {
  const name = isReference(node, parent) ? nameOf(node) : memberOf(node);
  return name !== null && (TALKS_TO_SERVERS.test(name) || name === 'sendBeacon')
    ? `uses ${name}: the assistant sends nothing anywhere`
    : null;
};

const noMarkupFromText: Ban = (node) => {
  const name = memberOf(node) ?? (node.type === 'JSXAttribute' ? nameOf(node.name) : null);
  if (name === 'dangerouslySetInnerHTML' || READS_MARKUP.test(name ?? ''))
    return `uses ${name}: page content is text, never markup`;
  const target = node.type === 'AssignmentExpression' ? memberOf(node.left) : null;
  return target !== null && MAKES_PAGES_FROM_TEXT.test(target)
    ? `sets ${target}: page content is text, never markup`
    : null;
};

const noCodeFromText: Ban = (node) => {
  const called = /^(New|Call)Expression$/.test(node.type) ? nameOf(node.callee) : null;
  return called === 'eval' || called === 'Function' ? `calls ${called}: text never becomes code` : null;
};
