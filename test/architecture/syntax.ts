import { parseSync } from 'vite';
import { lineOf, type Source } from './source';

/** A node of the syntax tree (ESTree with TypeScript), as far as the checks look into it. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** A name of another file or package, however it is imported. */
export interface ImportOf {
  name: string;
  line: number;
}

/** The syntax tree of a file. @throws when the file cannot be parsed */
export function treeOf({ path, text }: Source): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  const first = errors[0];
  if (first) throw new Error(`${path} cannot be read: ${first.message}`);
  return program as unknown as SyntaxNode;
}

/** Everything a file imports: `import`, `export … from`, `import()`, and types by `import('…')`. */
export function importsOf(source: Source): ImportOf[] {
  const found: ImportOf[] = [];
  visit(treeOf(source), (node) => {
    if (!/^(Import|Export(Named|All))Declaration$|^ImportExpression$|^TSImportType$/.test(node.type)) return;
    const name = isNode(node.source) ? node.source.value : null;
    if (typeof name === 'string') found.push({ name, line: lineOf(source.text, node.start) });
  });
  return found;
}

/** Calls `look` for every node with the nodes around it, the nearest first. */
export function visit(
  node: SyntaxNode,
  look: (node: SyntaxNode, around: SyntaxNode[]) => void,
  around: SyntaxNode[] = [],
): void {
  look(node, around);
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (isNode(child)) visit(child, look, [node, ...around]);
    }
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name a node stands for when it is a plain name, else null. */
export function nameOf(node: unknown): string | null {
  return isNode(node) && typeof node.name === 'string' ? node.name : null;
}

/** The name behind the point in `a.name`, else null. */
export function memberOf(node: unknown): string | null {
  return isNode(node) && node.type === 'MemberExpression' && node.computed === false
    ? nameOf(node.property)
    : null;
}

/** True when a name is used as a value, not as the label of a property or the part behind a point. */
export function isReference(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (node.type !== 'Identifier' || !parent) return false;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) return parent.value === node;
  return !/^(TS|Import|Export)/.test(parent.type) || parent.type === 'TSAsExpression';
}
