import { inScript } from '../markup';
import { defineSkin } from '../skin';
import { rowsOnDemand, script } from './large.rows';
import { modernPage } from './modern.page';

/** A centre of 5,000 candidates, 25 to a page: the others are not in the document. */
export default defineSkin({
  id: 'large-paged',
  title: 'Large centre, page by page',
  control: (key) => key,
  candidates: 5_000,
  draw: (view, scene) =>
    modernPage(view, scene, {
      table: (item, names) => rowsOnDemand(item, 'pages', names),
      script: script(inScript, scene.names),
    }),
});
