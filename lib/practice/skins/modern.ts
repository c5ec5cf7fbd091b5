import { defineSkin } from '../skin';
import { modernPage } from './modern.page';
import { table } from './modern.table';

/** Meaningful markup: labels, fieldsets, real tables. Choices change parts of the page without leaving it. */
export default defineSkin({
  id: 'modern',
  title: 'Modern',
  control: (key) => key,
  draw: (view, scene) => modernPage(view, scene, { table }),
});
