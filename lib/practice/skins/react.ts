import { CONTROL_KEYS } from '../controls';
import { html, inScript, raw } from '../markup';
import { defineSkin } from '../skin';
import { writtenInWords } from '../written-dates';
import { style } from './react.css';

/** One program in the browser: React draws every page from data, holds what is typed, and makes buttons anew. */
export default defineSkin({
  id: 'react',
  title: 'React',
  control: (key) => `ear${key[0]?.toUpperCase()}${key.slice(1)}`,
  parts: { 'app.js': { program: 'react.client.ts' } },
  draw: (view, { names, ribbon }) => {
    const controls = Object.fromEntries(CONTROL_KEYS.map((key) => [key, names.control(key)]));
    // Places and dates become what the program can show as it is.
    const page = JSON.parse(JSON.stringify(view), (_key, value) => {
      if (typeof value?.route === 'string') return names.href(value);
      return typeof value?.date === 'string' ? (value.written ?? writtenInWords(value.date)) : value;
    });
    return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${view.heading} – Practice portal</title>
<style>${raw(style)}</style>
</head>
<body>
${ribbon}
<div id="${names.id('root')}" data-root></div>
<script type="application/json" data-page>${raw(inScript({ view: page, controls, details: names.href({ route: 'my-centre-details' }) }))}</script>
<script src="${names.href({ route: 'part', args: ['app.js'] })}" defer></script>
</body>
</html>`.markup;
  },
});
