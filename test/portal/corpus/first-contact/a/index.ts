import type { Framework } from '../kit';
import { ANGULAR_MATERIAL } from './angular-material';
import { ANT_DESIGN } from './ant-design';
import { BOOTSTRAP_AG_GRID } from './bootstrap-ag-grid';
import { ORACLE_ADF } from './oracle-adf';
import { OWN_ELEMENTS } from './own-elements';
import { TELERIK } from './telerik';

/** Libraries that a school portal of today may be written with. */
export const LIBRARIES_OF_TODAY: Framework[] = [
  ANGULAR_MATERIAL,
  ANT_DESIGN,
  BOOTSTRAP_AG_GRID,
  ORACLE_ADF,
  OWN_ELEMENTS,
  TELERIK,
];
