import { defineSkin } from '../skin';
import { modernPage } from './modern.page';
import { table } from './modern.table';

/** A centre of 5,000 candidates, all of them in one table. */
export default defineSkin({
  id: 'large',
  title: 'Large centre, one long list',
  control: (key) => key,
  candidates: 5_000,
  draw: (view, scene) => modernPage(view, scene, { table }),
});
