import type { PageFramework } from '../kit';
import { GRID_VIEW } from './grid-view';

/** Grids as a server writes them without a vendor's help. */
export const GRIDS_OF_SERVERS: PageFramework[] = [GRID_VIEW];
