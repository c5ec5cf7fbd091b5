import type { PageDefinition } from '../page';
import type { RouteName } from '../routes';

const found = import.meta.glob<PageDefinition>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every page of the folder under the routes it answers. */
export const pages: ReadonlyMap<RouteName, PageDefinition> = new Map(
  Object.values(found).flatMap((page) => page.routes.map((route) => [route, page] as const)),
);
