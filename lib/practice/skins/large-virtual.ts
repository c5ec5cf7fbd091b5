import { inScript } from '../markup';
import { defineSkin } from '../skin';
import { rowsOnDemand, script } from './large.rows';
import { modernPage } from './modern.page';

/** A centre of 5,000 candidates in a box to scroll: only the rows in sight are in the document. */
export default defineSkin({
  id: 'large-virtual',
  title: 'Large centre, rows as they are scrolled to',
  control: (key) => key,
  candidates: 5_000,
  draw: (view, scene) =>
    modernPage(view, scene, {
      table: (item, names) => rowsOnDemand(item, 'scrolled', names),
      script: script(inScript, scene.names),
    }),
});
