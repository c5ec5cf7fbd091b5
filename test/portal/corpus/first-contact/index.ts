import { LIBRARIES_OF_TODAY } from './a';
import { KITS_OF_OFFICES } from './b';
import { OFFICES_OF_ONE_PAGE } from './c';
import { WIDGETS_OF_SERVERS } from './d';
import { drawAll } from './draw';
import { GRIDS_OF_SERVERS } from './e';

const VARIANTS = 20;

/** Whole enquiry pages whose mistakes were looked at: they are for development. */
export const MET_PAGES = drawAll(
  [...LIBRARIES_OF_TODAY, ...OFFICES_OF_ONE_PAGE, ...WIDGETS_OF_SERVERS, ...GRIDS_OF_SERVERS],
  VARIANTS,
  4_242,
  'development',
);

/**
 * Whole enquiry pages written before anyone looked at how the locator works, and never looked at since: nothing is
 * tuned on them. README.md tells how they fared when they were met for the first time.
 */
export const NEVER_TUNED_PAGES = drawAll(KITS_OF_OFFICES, VARIANTS, 9_001, 'never used to tune');
