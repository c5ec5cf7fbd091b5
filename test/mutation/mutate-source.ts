import { isNode, nameOf, type SyntaxNode, treeOf } from '../architecture/syntax';

/** One small change to the code, switched on by its number. */
export interface Mutant {
  id: number;
  path: string;
  line: number;
  /** `a === b → a !== b` */
  change: string;
  /** It stands outside every function: it only counts when its file is loaded anew. */
  atLoad: boolean;
}

interface Edit {
  node: SyntaxNode;
  changes: string[];
  atLoad: boolean;
}

const OTHER_OPERATORS: Record<string, string[]> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};
const OTHER_WORDS: Record<string, string> = {
  pass: 'waiting',
  waiting: 'pass',
  'not-applicable': 'pass',
  fail: 'cannot-tell',
  'cannot-tell': 'fail',
  error: 'advice',
  warning: 'advice',
  advice: 'warning',
};
const OTHER_CALLS: Record<string, string> = { some: 'every', every: 'some' };
const LEFT_OUT_CALLS = ['filter', 'sort', 'trim', 'toLowerCase', 'flat'];
/** Words for people are held by the pages made from them, and patterns of files by the tools. */
const NOT_CHANGED = ['docs', 'messages'];
const FUNCTION = /Function/;
const LOOP = /^(While|For)Statement$/;

/** The code with every mutant in it, each asleep until `__mutant` is its number; numbers start at `firstId`. */
export function mutateSource(
  path: string,
  text: string,
  firstId: number,
): { code: string; mutants: Mutant[] } {
  const edits = new Map<SyntaxNode, Edit>();
  const loops: SyntaxNode[] = [];
  walk(treeOf({ path, text }), false, (node, inFunction) => {
    if (LOOP.test(node.type) && isNode(node.test)) loops.push(node.test);
    const add = (what: SyntaxNode, changes: string[]) => {
      const known = edits.get(what)?.changes ?? [];
      if (changes.length > 0)
        edits.set(what, { node: what, changes: [...known, ...changes], atLoad: !inFunction });
    };
    if (node.type === 'IfStatement' && isNode(node.test)) add(node.test, ['true', 'false']);
    add(node, changesOf(node, text));
  });
  const mutants: Mutant[] = [];
  const inOrder = [...edits.values()].sort((a, b) => a.node.start - b.node.start);
  const numbered = inOrder.map((edit) => ({
    ...edit,
    ids: edit.changes.map((change) => {
      const { start, end } = edit.node;
      const line = text.slice(0, start).split('\n').length;
      const id = firstId + mutants.length;
      const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 70);
      mutants.push({
        id,
        path,
        line,
        atLoad: edit.atLoad,
        change: `${short(text.slice(start, end))} → ${short(change)}`,
      });
      return id;
    }),
  }));
  const render = (from: number, to: number, around: SyntaxNode | null): string => {
    const inside = numbered
      .filter(({ node }) => node !== around && node.start >= from && node.end <= to)
      .filter(({ node }, _, all) => !all.some((one) => one.node !== node && holds(one.node, node)));
    let at = from;
    let code = '';
    for (const { node, changes, ids } of inside) {
      const own = render(node.start, node.end, node);
      const switches = ids.map((id, index) => `globalThis.__mutant === ${id} ? (${changes[index]}) : `);
      const guarded = loops.includes(node) ? `globalThis.__turn() && (${own})` : own;
      code += `${text.slice(at, node.start)}(${switches.join('')}(${guarded}))`;
      at = node.end;
    }
    return code + text.slice(at, to);
  };
  return { code: render(0, text.length, null), mutants };
}

function holds(outer: SyntaxNode, inner: SyntaxNode): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  );
}

function walk(
  node: SyntaxNode,
  inFunction: boolean,
  look: (node: SyntaxNode, inFunction: boolean) => void,
): void {
  if (/^(Import|ExportAll)/.test(node.type)) return;
  if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(node.type)) return;
  if (node.type === 'Property' && NOT_CHANGED.includes(nameOf(node.key) ?? '')) return;
  if (node.type === 'VariableDeclarator' && NOT_CHANGED.includes(nameOf(node.id) ?? '')) return;
  look(node, inFunction);
  for (const [part, value] of Object.entries(node)) {
    if (part === 'typeAnnotation' || part === 'typeArguments' || part === 'returnType') continue;
    if (node.type === 'Property' && part === 'key' && node.computed !== true) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, inFunction || FUNCTION.test(node.type), look);
    }
  }
}

/** Everything a node could be instead, as code. */
function changesOf(node: SyntaxNode, text: string): string[] {
  const code = (part: unknown): string => (isNode(part) ? `(${text.slice(part.start, part.end)})` : '');
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const words = [node.left, node.right].some((side) => /^\(['"`]/.test(code(side)));
      if (node.operator === '+' && words) return [];
      const others = OTHER_OPERATORS[String(node.operator)] ?? [];
      return others.map((operator) => `${code(node.left)} ${operator} ${code(node.right)}`);
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [code(node.argument)] : [];
    case 'Literal':
      return literal(node.value);
    case 'ConditionalExpression':
      return [code(node.consequent), code(node.alternate)];
    case 'ArrayExpression':
      return Array.isArray(node.elements) && node.elements.length > 0 ? ['[]'] : [];
    case 'CallExpression':
      return call(node, code);
    default:
      return [];
  }
}

function literal(value: unknown): string[] {
  if (typeof value === 'boolean') return [String(!value)];
  if (typeof value === 'number') return [String(value + 1)];
  const other = typeof value === 'string' ? OTHER_WORDS[value] : undefined;
  return other === undefined ? [] : [`'${other}'`];
}

function call(node: SyntaxNode, code: (part: unknown) => string): string[] {
  const { callee } = node;
  if (!isNode(callee) || callee.type !== 'MemberExpression' || callee.optional === true) return [];
  const name = nameOf(callee.property) ?? '';
  const args = Array.isArray(node.arguments)
    ? node.arguments.map((one) => code(one).slice(1, -1)).join(', ')
    : '';
  const other = OTHER_CALLS[name];
  if (other) return [`${code(callee.object)}.${other}(${args})`];
  return LEFT_OUT_CALLS.includes(name) ? [code(callee.object)] : [];
}
