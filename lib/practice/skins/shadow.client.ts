import { fieldTags } from './shadow.fields';
import { listTags } from './shadow.list';
import { pressTags } from './shadow.press';

for (const [tag, component] of [...fieldTags, ...listTags, ...pressTags])
  customElements.define(tag, component);
