import { each, type Framework, is, text, when } from '../kit';

/** Headless widgets under utility classes: lists that are buttons, switches, and each list twice, for phone and desk. */
export const TAILWIND: Framework = {
  name: 'headless widgets',
  kit: (dice) => {
    const clone = dice.percent(50);
    const floating = dice.percent(40);
    const hiddenClone = dice.percent(50);
    const wrap = (id: string, label: string, required: boolean, inner: string, hint = '') =>
      floating
        ? `<div class="relative z-0 mt-6">${inner}<label for="${id}" class="peer-focus:-translate-y-6 absolute top-3 -z-10">${text(label)}${when(required, '<span class="text-red-500">*</span>')}</label>${when(hint, `<p class="mt-2 text-xs">${text(hint)}</p>`)}</div>`
        : `<div class="mb-4 grid gap-1"><div class="flex justify-between"><label for="${id}" class="text-sm font-medium">${text(label)}</label>${when(!required, '<span class="text-xs text-gray-500">Optional</span>')}</div>${inner}${when(hint, `<p class="text-xs" id="${id}-d">${text(hint)}</p>`)}</div>`;
    const box = (key: string, ticked: boolean, words: string) =>
      words
        ? `<div class="flex items-center" role="group"><button type="button" role="checkbox" aria-checked="${ticked}" data-state="${ticked ? 'checked' : 'unchecked'}" id="c-${key}" class="peer h-4 w-4" data-tick="${key}">${when(ticked, '<span><svg></svg></span>')}</button><label for="c-${key}" class="text-sm leading-none">${text(words)}</label></div>`
        : `<button type="button" role="checkbox" aria-checked="${ticked}" data-state="${ticked ? 'checked' : 'unchecked'}" aria-label="Select row" class="h-4 w-4"${when(key, ` data-tick="${key}"`)}>${when(ticked, '<span><svg></svg></span>')}</button>`;
    return {
      css: '.relative{position:relative}.absolute{position:absolute}.top-3{top:-14px}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.hidden{display:none}.h-4{width:16px;height:16px}',
      text: ({ key, label, value, id, required, hint }) =>
        wrap(
          id,
          label,
          required,
          `<input type="text" id="${id}" placeholder=" " class="block w-full peer" value="${text(value)}" ${is(key)}>`,
          hint,
        ),
      list: ({ key, label, value, id }) =>
        `<div class="mb-4"><label id="${id}-label" class="block text-sm" data-headlessui-state="">${text(label)}</label><div class="relative"><button id="${id}" type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${id}-label ${id}" class="relative w-full" ${is(key)}><span class="block truncate">${text(value || 'Select…')}</span><span class="pointer-events-none"><svg aria-hidden="true"></svg></span></button></div></div>`,
      ahead: ({ key, label, value, id, required }) =>
        wrap(
          id,
          label,
          required,
          `<div class="relative"><input id="${id}" role="combobox" aria-expanded="false" aria-autocomplete="list" placeholder="Type a name or number" class="w-full" value="${text(value)}" ${is(key)}><button type="button" tabindex="-1" aria-haspopup="listbox" class="absolute"><svg></svg></button></div>`,
        ),
      ways: ({ id, label }, ways) =>
        dice.percent(50)
          ? `<div role="radiogroup" aria-labelledby="${id}l"><label id="${id}l" class="sr">${label}</label>${each(ways, ({ key, label: words, chosen }, index) => `<div role="radio" aria-checked="${chosen}" tabindex="${chosen ? 0 : -1}" aria-labelledby="${id}o${index}" class="cursor-pointer rounded" ${is(key)}><span class="dot"></span><p id="${id}o${index}">${words}</p></div>`)}</div>`
          : `<div role="tablist" aria-orientation="horizontal" class="inline-flex">${each(ways, ({ key, label: words, chosen }) => `<button type="button" role="tab" aria-selected="${chosen}" data-state="${chosen ? 'active' : 'inactive'}" ${is(key)}>${words}</button>`)}</div>`,
      ticks: (title, lines) =>
        `<fieldset><legend class="text-sm">${title}</legend>${each(lines, ({ key, ticked, cells }) => box(key, ticked, cells[0] ?? ''))}</fieldset>`,
      grid: (title, heads, lines) => {
        const table = `<div class="${hiddenClone ? '' : 'md:block'}"><table class="min-w-full"><thead><tr><th><span class="sr">Select</span></th>${each(heads, (name) => `<th scope="col" class="px-3">${name}</th>`)}</tr></thead><tbody>${each(lines, ({ key, ticked, cells, tone }) => `<tr class="border-b${when(tone, ' bg-gray-200 text-gray-500')}"${when(tone, ' style="background:#e5e7eb"')} data-state="${ticked ? 'selected' : ''}"><td>${box(key, ticked, '')}</td>${each(cells, (cell) => `<td class="px-3">${text(cell)}</td>`)}</tr>`)}</tbody></table></div>`;
        const cards = `<ul class="hidden md:hidden" role="list">${each(lines, ({ ticked, cells }) => `<li class="p-4"><input type="checkbox"${when(ticked, ' checked')}> ${each(cells, (cell, at) => `<dl><dt>${heads[at]}</dt><dd>${text(cell)}</dd></dl>`)}</li>`)}</ul>`;
        const chosen = lines.filter(({ ticked }) => ticked);
        return `${when(title, `<h3 class="font-semibold">${title}</h3>`)}${table}${when(clone, cards)}<div class="flex gap-2" aria-live="polite">${each(chosen, ({ cells }) => `<span class="inline-flex rounded-full px-2">${text(cells[0] ?? '')}<button type="button" class="ml-1"><span class="sr">Remove ${text(cells[0] ?? '')}</span>×</button></span>`)}</div>`;
      },
      block: (title, body) =>
        dice.percent(50)
          ? `<div class="divide-y rounded-lg shadow"><div class="px-4 py-5 text-lg font-semibold">${title}</div><div class="px-4 py-5">${body}</div></div>`
          : `<section aria-labelledby="s-${title.replaceAll(/\W/g, '')}"><h2 id="s-${title.replaceAll(/\W/g, '')}" class="text-lg">${title}</h2>${body}</section>`,
      button: (key, label) =>
        `<button type="button" class="inline-flex items-center rounded" ${is(key)}><svg aria-hidden="true"></svg>${label}</button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div id="__next"><header>${top}</header><main><h1 class="text-2xl">${title}</h1>${body}${when(clone, `<div class="hidden sticky bottom-0">${bar.replaceAll(/data-is="\w+"/g, '')}</div>`)}<div class="flex justify-end gap-x-3">${bar}</div></main>${foot}</div><div id="headlessui-portal-root"></div>`,
    };
  },
};
