import type { Names } from '../names';

/** The one function of the page, by its renamed word. */
export function called(names: Names): string {
  return names.id('sendForm').replace(/[^\w$]/g, '_');
}

/** Sends the form and says what for; the address bar follows the frame, so that a reload stays on the page. */
export function script(quoted: (value: unknown) => string, names: Names): string {
  return `
function ${called(names)}(what) {
  var target = document.getElementById(${quoted(names.control('refresh'))});
  target.value = what;
  target.form.submit();
  return false;
}
if (window.parent !== window) window.parent.history.replaceState(null, '', location.pathname + location.search);`;
}
