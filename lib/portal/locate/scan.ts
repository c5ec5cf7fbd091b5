import { type BoxesOf, boxesIn, MANY, manyAlike, type RowTaker } from './alike-rows';
import { type Block, namesOf, passNameUp } from './block';
import { type Kinds, kindsOf } from './control';
import { forgetLabels } from './evidence/labels';
import { forgetGroups } from './evidence/nearby';
import {
  cellsOf,
  columnNameOf,
  firstRowsOf,
  headerCellsOf,
  isColumnNamesOnly,
  isDataGrid,
  rowsOf,
  titlesOf,
} from './grid';
import { isHeading, ownBlockName } from './heading';
import { isAside, isInline, isUnseen, standsApart, textOf } from './page-text';
import { atOnce, everyFew, type Steps } from './steps';
import { plainText } from './text';
import { attribute, childrenOf, documentElementOf, elementsBelow, isElement, isText, tagOf } from './tree';
import { joinWidgets, wrapsControl } from './widget';

/** Something a person can type into, choose from or press. */
export interface Control {
  element: Element;
  kinds: Kinds;
  /** Names of the blocks around it, nearest first, in plain text. */
  sections: string[];
  /** Position in the page's order. */
  order: number;
  /** What a person sees in place of a native list that is laid away. */
  drawn?: Element;
  /** Boxes that only serve the drawing: their names are this control's names. */
  helpers?: Element[];
}

/** A run of text a person reads as one, in plain form, and how it stands on the page. */
export interface Word {
  text: string;
  plain: string;
  role: 'heading' | 'control' | 'header' | 'text';
  element: Element;
}

/** One walk over a page: what is needed to recognise it and to find its fields. Bodies of data grids are left out. */
export interface Scan {
  root: Document;
  controls: Control[];
  words: Word[];
  grids: Element[];
}

interface Walk extends Scan {
  blocks: Block[];
  boxesOf: BoxesOf;
  run: { text: string; owner: Element };
  /** The names of the blocks here, as long as none has changed. */
  sections: string[] | null;
  isTimeToPause(): boolean;
}

const OWN_HOST = 'enquiry-assistant';
const LONGEST_WORD = 1_200;
/** In short lists the links and buttons are read as well: a list of series, a Create Enquiry for each service. */
const SHORT_LIST = 60;
const NODES_A_STEP = 32;

/** Walks a document once. Reads only, and costs no layout. */
export function scanPage(root: Document): Scan {
  return atOnce(scanInSteps(root, boxesIn));
}

/** Like `scanPage`, in steps. `boxesOf` finds the boxes in a row of a long list. */
export function* scanInSteps(root: Document, boxesOf: BoxesOf): Steps<Scan> {
  const top = documentElementOf(root);
  if (!top) return { root, controls: [], words: [], grids: [] };
  forgetLabels();
  forgetGroups();
  const run = { text: '', owner: top };
  const found = { root, controls: [], words: [], grids: [] };
  const isTimeToPause = everyFew(NODES_A_STEP);
  const walk: Walk = { ...found, blocks: [], boxesOf, run, sections: null, isTimeToPause };
  yield* visit(walk, top);
  return { root, controls: joinWidgets(walk.controls), words: walk.words, grids: walk.grids };
}

function* visit(walk: Walk, element: Element): Steps<void> {
  if (tagOf(element) === OWN_HOST) return;
  const kinds = kindsOf(element);
  if (kinds && !wrapsControl(element)) visitControl(walk, element, kinds);
  else if (isUnseen(element)) return;
  else if (isColumnNamesOnly(element)) visitColumnNames(walk, element);
  else if (isDataGrid(element)) visitGrid(walk, element);
  else if (isInline(element) && !isTitleInLine(element)) yield* visitChildren(walk, element);
  else yield* visitBlock(walk, element);
}

function visitControl(walk: Walk, element: Element, kinds: Kinds): void {
  endRun(walk);
  addControl(walk, element, kinds);
  const isList = tagOf(element) === 'select' || attribute(element, 'role') === 'listbox';
  if (isList) atOnce(visitChildren(walk, element));
  const isNamedInside = 'button' in kinds || 'tab' in kinds;
  if (isNamedInside && attribute(element, 'aria-expanded') === 'true') nameBlock(walk, textOf(element));
  addWord(
    walk,
    (isNamedInside && textOf(element)) || captionOf(element),
    isNamedInside ? 'control' : 'text',
    element,
  );
}

/** A title that folds the block below it. */
function nameBlock(walk: Walk, title: string): void {
  const block = walk.blocks.at(-1);
  if (!block || title === '') return;
  block.name = plainText(title);
  walk.sections = null;
}

/** How rows of a long list are taken: walked as a whole, or only their boxes. */
function rowsTaker(walk: Walk): RowTaker {
  return {
    walk(row) {
      const before = walk.controls.length;
      atOnce(visit(walk, row));
      return walk.controls.length - before;
    },
    take(element, kinds) {
      // Between the boxes of two rows stand words of a row.
      if ('option' in kinds) walk.run.text = '';
      else endRun(walk);
      addControl(walk, element, kinds);
    },
  };
}

function addControl(walk: Walk, element: Element, kinds: Kinds): void {
  // Buttons in a title bar leave it a title bar.
  if (!('button' in kinds || 'tab' in kinds)) for (const block of walk.blocks) block.hasControls = true;
  walk.controls.push({ element, kinds, sections: sectionsHere(walk), order: walk.controls.length });
}

function visitGrid(walk: Walk, grid: Element): void {
  endRun(walk);
  walk.grids.push(grid);
  for (const title of titlesOf(grid)) addWord(walk, textOf(title), 'heading', title);
  for (const cell of headerCellsOf(grid)) addWord(walk, columnNameOf(cell), 'header', cell);
  const rows = firstRowsOf(grid, SHORT_LIST + 1);
  if (rows.length > SHORT_LIST) return;
  for (const inner of rows.flatMap((row) => [...elementsBelow(row)])) {
    const kinds = kindsOf(inner);
    if (kinds && 'button' in kinds) addWord(walk, textOf(inner) || captionOf(inner), 'control', inner);
  }
}

/** Names of columns in a table of their own; the rows are in the next. */
function visitColumnNames(walk: Walk, table: Element): void {
  endRun(walk);
  for (const cell of rowsOf(table).flatMap(cellsOf)) addWord(walk, columnNameOf(cell), 'header', cell);
}

/** `<span class="page-title">`, or bold words over a block: a title although it runs within a line. */
function isTitleInLine(element: Element): boolean {
  return ['span', 'b', 'strong'].includes(tagOf(element)) && isHeading(element);
}

function* visitBlock(walk: Walk, element: Element): Steps<void> {
  endRun(walk);
  const block: Block = {
    name: plainText(ownBlockName(element) ?? '') || null,
    loose: null,
    hasControls: false,
  };
  walk.blocks.push(block);
  walk.sections = null;
  const title = isHeading(element) ? textOf(element) : '';
  if (title === '') yield* visitChildren(walk, element);
  else {
    block.name = plainText(textOf(element, isAside) || title);
    addWord(walk, title, 'heading', element);
    for (const child of childrenOf(element)) if (isElement(child)) visitTitlePart(walk, child);
  }
  endRun(walk);
  walk.blocks.pop();
  walk.sections = null;
  passNameUp(block, walk.blocks.at(-1));
}

/** A heading's words are taken as a whole; a link or button inside it is still a control. */
function visitTitlePart(walk: Walk, element: Element): void {
  const kinds = kindsOf(element);
  if (kinds) visitControl(walk, element, kinds);
  else for (const child of childrenOf(element)) if (isElement(child)) visitTitlePart(walk, child);
}

function* visitChildren(walk: Walk, element: Element): Steps<void> {
  let before: Node | null = null;
  const children = childrenOf(element);
  const isOneOfMany = children.length > MANY ? manyAlike(rowsTaker(walk), walk.boxesOf) : null;
  for (const child of children) {
    if (walk.isTimeToPause()) yield;
    if (isElement(child)) {
      if (isOneOfMany?.(child)) continue;
      if (standsApart(child, before)) endRun(walk);
      yield* visit(walk, child);
      if (tagOf(child) === 'label') addShortName(walk, child);
    } else if (isText(child)) {
      if (walk.run.text.trim() === '' && child.data.trim() !== '') walk.run.owner = element;
      walk.run.text += child.data;
    }
    if (!isText(child) || child.data.trim() !== '') before = child;
  }
}

/** A label with a hint or tooltip inside is known by its name alone as well. */
function addShortName(walk: Walk, label: Element): void {
  const short = textOf(label, isAside);
  if (short !== textOf(label)) addWord(walk, short, 'text', label);
}

function endRun(walk: Walk): void {
  const { text, owner } = walk.run;
  if (text === '') return;
  walk.run = { text: '', owner };
  if (text.length <= LONGEST_WORD) addWord(walk, text, 'text', owner);
}

function addWord(walk: Walk, text: string, role: Word['role'], element: Element): void {
  const plain = plainText(text);
  if (plain !== '') walk.words.push({ text: text.replace(/\s+/g, ' ').trim(), plain, role, element });
}

function sectionsHere(walk: Walk): string[] {
  walk.sections ??= namesOf(walk.blocks);
  return walk.sections;
}

/** The words a control carries in place of text: on a button its value, in a box its hint. */
function captionOf(element: Element): string {
  const names = ['aria-label', 'placeholder', 'title', 'alt'];
  if (tagOf(element) === 'input' && /^(submit|button|reset)$/i.test(attribute(element, 'type') ?? ''))
    names.unshift('value');
  return names.map((name) => attribute(element, name)).find((text) => text) ?? '';
}
