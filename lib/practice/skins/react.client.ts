import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './react.app';
import { pageIn } from './react.page';

const place = document.querySelector('[data-root]');
const first = pageIn(document);
if (place && first) createRoot(place).render(createElement(App, { first }));
