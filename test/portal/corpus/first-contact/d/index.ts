import type { PageFramework } from '../kit';
import { PRIMEFACES } from './primefaces';
import { VAADIN } from './vaadin';
import { VUETIFY } from './vuetify';

/** Servers that write widgets, elements within elements, and a library of Vue. */
export const WIDGETS_OF_SERVERS: PageFramework[] = [PRIMEFACES, VAADIN, VUETIFY];
