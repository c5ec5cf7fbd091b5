import { definePage, notFound } from '../page';
import { skinOf } from '../skins';

/** A script or style sheet that the pages of the present skin load. */
export default definePage({
  routes: ['part'],
  get: ({ state, args: [name = ''] }) => {
    const { parts = {} } = skinOf(state.skin);
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    return part ? { kind: 'part', name, part } : notFound('There is no such part of a page.');
  },
});
