import type { Markup } from '../markup';
import { ariaOnly } from './aria-only';
import { bootstrap3 } from './bootstrap-3';
import { bootstrap5 } from './bootstrap-5';
import { composed } from './composed';
import { definitionLists } from './definition-lists';
import { govuk } from './govuk';
import { html4 } from './html-4';
import { inAFrame } from './in-a-frame';
import { jqueryWidgets } from './jquery-widgets';
import { labelsFirst } from './labels-first';
import { liferay } from './liferay';
import { material } from './material';
import { peoplesoft } from './peoplesoft';
import { primefaces } from './primefaces';
import { reactDivs } from './react-divs';
import { webComponents } from './web-components';
import { webforms } from './webforms';

/** Every way of writing Direct's pages that the reading is held against. */
export const MARKUPS: Markup[] = [
  bootstrap3,
  bootstrap5,
  govuk,
  material,
  webforms,
  primefaces,
  peoplesoft,
  liferay,
  html4,
  definitionLists,
  labelsFirst,
  ariaOnly,
  jqueryWidgets,
  reactDivs,
  webComponents,
  ...composed,
  ...inAFrame,
];
