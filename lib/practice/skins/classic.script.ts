import type { Names } from '../names';

/** A function of the script by its renamed word; signs that no function name can have become underscores. */
export function called(word: string, names: Names): string {
  return names.id(word).replace(/[^\w$]/g, '_');
}

/** The classic skin's own script: posting the form back, and the list that opens under the Assessment box. */
export function script(quoted: (value: unknown) => string, names: Names): string {
  const target = quoted(names.control('refresh'));
  return `
function ${called('__doPostBack', names)}(name) {
  var field = document.getElementById(${target});
  field.value = name;
  field.form.submit();
}
function ${called('suggest', names)}(input, boxId) {
  var box = document.getElementById(boxId), words = input.value.toLowerCase(), found = 0;
  for (var i = 0; i < box.children.length; i++) {
    var fits = words !== '' && box.children[i].textContent.toLowerCase().indexOf(words) >= 0;
    box.children[i].style.display = fits ? '' : 'none';
    if (fits) found++;
  }
  box.style.display = found ? '' : 'none';
}
function ${called('pick', names)}(line, name) {
  document.getElementById(name).value = line.textContent;
  ${called('__doPostBack', names)}(name);
}`;
}
