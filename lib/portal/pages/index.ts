import type { PageDefinition } from '../define-page';

const found = import.meta.glob<PageDefinition>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every page of Direct the assistant knows, found by folder. */
export const PAGES: readonly PageDefinition[] = Object.values(found);
