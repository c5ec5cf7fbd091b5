import { childrenOf, closestTag, getter, isElement, isText, tagOf } from '../locate/tree';
import { drawnAs } from './drawn-as';
import { keptAttributes, type Renamed } from './kept-attributes';
import { keptInRow } from './kept-in-row';
import { keptName, keptWords } from './kept-words';

const LEFT_OUT = [
  'script',
  'style',
  'link',
  'meta',
  'noscript',
  'base',
  'object',
  'embed',
  'enquiry-assistant',
];
/** Drawn by the browser: their inside is no part of the page's words. */
const EMPTIED = ['svg', 'canvas', 'video', 'audio', 'picture', 'math', 'map', 'textarea'];
const VOID = ['input', 'br', 'hr', 'img', 'wbr', 'col', 'area', 'source', 'track', 'param'];
/** Enough rows to see how they are made and that there are more than a few. */
const MOST_ROWS = 12;

const nodeChildren = getter<NodeListOf<ChildNode>>('Node', 'childNodes');
const shadowRootOf = getter<ShadowRoot | null>('Element', 'shadowRoot');

/** What one skeleton needs on its way through the page. */
export interface Writing {
  /** Rows of lists, in which every word and number is a candidate's until it is known not to be. */
  rows: ReadonlySet<Element>;
  /** Native lists over which the page draws its own: only by what is chosen can the two be known to be one. */
  drawn: ReadonlySet<Element>;
  renamed: Renamed;
  /** How many numbers of each length were replaced in rows. */
  numbers: Map<number, number>;
  /** How many elements may still be written. */
  left: number;
  page: Document;
}

/** An element as markup, with all that is kept of it. Open shadow roots and frames of the same origin go along. */
export function writeElement(element: Element, writing: Writing, inRow = false): string {
  const tag = keptTag(element);
  if (tag === null || writing.left <= 0) return '';
  writing.left -= 1;
  const row = inRow || writing.rows.has(element);
  const open = `<${tag}${attributesOf(element, writing, row)}`;
  if (VOID.includes(tag)) return `${open}>`;
  return `${open}${frameOf(element, writing, row)}>${insideOf(element, tag, writing, row)}</${tag}>`;
}

/** Tags of the language as they are; others only when their parts are words of markup. */
function keptTag(element: Element): string | null {
  const tag = tagOf(element);
  if (LEFT_OUT.includes(tag) || (tag === 'template' && !shadowRootOf(element))) return null;
  if (tag === 'svg' || tag === 'math') return 'span';
  if (tag.includes('-')) return keptName(tag) ? tag : 'x-part';
  const isKnown = Object.prototype.toString.call(element) !== '[object HTMLUnknownElement]';
  return isKnown && /^[a-z]+[1-6]?$/.test(tag) ? tag : 'span';
}

function attributesOf(element: Element, writing: Writing, row: boolean): string {
  const words = (text: string): string => wordsOf(text, writing, row);
  const kept = keptAttributes(element, { renamed: writing.renamed, words });
  const style = drawnAs(element);
  const chosen = isChosenInDrawn(element, writing) ? [['selected', ''] as const] : [];
  return [...kept, ...chosen, ...(style === '' ? [] : [['style', style] as const])]
    .map(([name, value]) => (value === '' ? ` ${name}=""` : ` ${name}="${escaped(value)}"`))
    .join('');
}

function isChosenInDrawn(element: Element, { drawn }: Writing): boolean {
  const list = tagOf(element) === 'option' ? closestTag(element, 'select') : null;
  return list !== null && drawn.has(list) && (element as HTMLOptionElement).selected;
}

/** A frame of the same origin carries its page in itself. */
function frameOf(element: Element, writing: Writing, row: boolean): string {
  if (tagOf(element) !== 'iframe') return '';
  const [body] = childrenOf(element);
  if (!body || !isElement(body) || tagOf(body) !== 'body') return '';
  return ` srcdoc="${escaped(writeElement(body, writing, row))}"`;
}

function insideOf(element: Element, tag: string, writing: Writing, row: boolean): string {
  if (EMPTIED.includes(tagOf(element)) || tag === 'iframe') return '';
  const shadow = shadowRootOf(element);
  const inShadow = shadow
    ? `<template shadowrootmode="open">${writeAll([...nodeChildren(shadow)], writing, row)}</template>`
    : '';
  return `${inShadow}${writeAll([...nodeChildren(element)], writing, row)}`;
}

/** Of many rows the first ones are enough. */
function writeAll(nodes: readonly Node[], writing: Writing, inRow: boolean): string {
  let rows = 0;
  return nodes
    .map((node) => {
      if (isText(node)) return textOf(node.data, writing, inRow);
      if (!isElement(node)) return '';
      if (writing.rows.has(node)) rows += 1;
      return rows > MOST_ROWS && writing.rows.has(node) ? '' : writeElement(node, writing, inRow);
    })
    .join('');
}

function textOf(text: string, writing: Writing, inRow: boolean): string {
  if (text.trim() === '') return text.includes('\n') ? '\n' : text === '' ? '' : ' ';
  const kept = wordsOf(text, writing, inRow);
  return `${/^\s/.test(text) ? ' ' : ''}${escaped(kept)}${/\s$/.test(text) ? ' ' : ''}`;
}

function wordsOf(text: string, { numbers }: Writing, inRow: boolean): string {
  return inRow ? keptInRow(text, numbers) : keptWords(text);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
