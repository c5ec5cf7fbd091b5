import type { PageFramework } from '../kit';
import { EXT_JS } from './extjs';
import { FLUENT } from './fluent';
import { KENDO } from './kendo';
import { MUI } from './mui';

/** What single-page offices are built of. */
export const OFFICES_OF_ONE_PAGE: PageFramework[] = [EXT_JS, FLUENT, KENDO, MUI];
