import { each, is, type PageFramework, type PageKit, text, when } from '../kit';

/** Fluent UI 8: labels over the boxes, drop-downs that are spans, a details list whose rows tick by their mark. */
export const FLUENT: PageFramework = {
  name: 'Fluent UI',
  kit: (dice): PageKit => {
    const placeholders = dice.percent(30);
    const pivot = dice.percent(40);
    const toggle = dice.percent(40);
    const label = (id: string, words: string, required: boolean) =>
      `<label for="${id}" id="${id}-label" class="ms-Label root-1${when(required, ' is-required')}"${when(placeholders, ' style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"')}>${text(words)}</label>`;
    const box = (key: string, ticked: boolean, words: string) =>
      toggle
        ? `<div class="ms-Toggle"><div class="ms-Toggle-innerContainer"><button type="button" role="switch" aria-checked="${ticked}" id="t${key}" class="ms-Toggle-background" aria-labelledby="t${key}-label" data-tick="${key}"><span class="ms-Toggle-thumb"></span></button><label class="ms-Label" id="t${key}-label" for="t${key}">${text(words)}</label></div></div>`
        : `<div class="ms-Checkbox${when(ticked, ' is-checked')}"><input type="checkbox" id="c${key}" class="input-53" style="position:absolute;opacity:0"${when(ticked, ' checked')} data-tick="${key}"><label class="ms-Checkbox-label" for="c${key}"><div class="ms-Checkbox-checkbox"><i class="ms-Checkbox-checkmark"></i></div><span class="ms-Checkbox-text">${text(words)}</span></label></div>`;
    const details = (
      title: string,
      heads: string[],
      lines: { mark: string; tone: unknown; cells: string[] }[],
    ) =>
      `${when(title, `<h3>${title}</h3>`)}<div class="ms-Viewport"><div class="ms-DetailsList"><div role="grid" aria-rowcount="${lines.length + 1}" aria-colcount="${heads.length + 1}"><div role="presentation" class="ms-DetailsList-headerWrapper"><div role="row" class="ms-DetailsHeader">${when(
        lines.some(({ mark }) => mark),
        '<div role="columnheader" class="ms-DetailsHeader-cell ms-DetailsHeader-cellIsCheck" style="display:inline-block;width:48px"><div class="ms-Check-host"><div role="checkbox" aria-checked="false" aria-label="Toggle selection for all items" class="ms-DetailsRow-check"></div></div></div>',
      )}${each(heads, (name) => `<div role="columnheader" class="ms-DetailsHeader-cell" style="display:inline-block;width:170px"><span class="ms-TooltipHost"><span class="ms-DetailsHeader-cellTitle"><span class="ms-DetailsHeader-cellName">${name}</span></span></span></div>`)}</div></div><div role="presentation" class="ms-DetailsList-contentWrapper"><div class="ms-SelectionZone"><div class="ms-List" role="presentation"><div class="ms-List-surface" role="presentation"><div class="ms-List-page" role="presentation">${each(lines, ({ mark, tone, cells }, index) => `<div role="presentation" class="ms-List-cell" data-list-index="${index}"><div role="row" class="ms-DetailsRow" aria-rowindex="${index + 2}" data-item-index="${index}"${when(tone, ' style="background:#ccc"')}>${mark}<div class="ms-DetailsRow-fields" role="presentation" style="display:inline-block">${each(cells, (words, at) => `<div role="${at === 0 ? 'rowheader' : 'gridcell'}" class="ms-DetailsRow-cell" style="display:inline-block;width:170px">${words}</div>`)}</div></div></div>`)}</div></div></div></div></div></div></div></div>`;
    return {
      text: ({ key, label: words, value, id, required, hint }) =>
        `<div class="ms-TextField${when(required, ' is-required')}"><div class="ms-TextField-wrapper">${label(id, words, required)}<div class="ms-TextField-fieldGroup"><input type="text" id="${id}" class="ms-TextField-field" value="${text(value)}"${when(placeholders, ` placeholder="${text(words)}"`)} ${is(key)}></div></div>${when(hint, `<span><span class="ms-TextField-description">${text(hint)}</span></span>`)}</div>`,
      list: ({ key, label: words, value, id, required }) =>
        `<div class="ms-Dropdown-container">${label(id, words, required)}<div id="${id}" tabindex="0" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${id}-label ${id}-option" class="ms-Dropdown" ${is(key)}><span id="${id}-option" class="ms-Dropdown-title" aria-invalid="false">${text(value) || 'Select an option'}</span><span class="ms-Dropdown-caretDownWrapper"><i aria-hidden="true" class="ms-Dropdown-caretDown"></i></span></div></div>`,
      ahead: ({ key, label: words, value, id, required }) =>
        `<div class="ms-ComboBox-container">${label(`${id}-input`, words, required)}<div class="ms-ComboBox" id="${id}wrapper"><input type="text" id="${id}-input" autocomplete="off" role="combobox" aria-autocomplete="both" aria-expanded="false" class="ms-ComboBox-Input" value="${text(value)}" ${is(key)}><button type="button" tabindex="-1" aria-hidden="true" class="ms-ComboBox-CaretDown-button"><span><i></i></span></button></div></div>`,
      ways: ({ id, label: words }, ways) =>
        pivot
          ? `<div role="toolbar" class="ms-Pivot"><div class="ms-FocusZone" role="tablist" aria-label="${words}">${each(ways, ({ key, label: name, chosen }) => `<button type="button" role="tab" aria-selected="${chosen}" name="${name}" class="ms-Button ms-Pivot-link${when(chosen, ' is-selected')}" ${is(key)}><span class="ms-Button-flexContainer"><span class="ms-Pivot-linkContent"><span class="ms-Pivot-text"> ${name}</span></span></span></button>`)}</div></div>`
          : `<div class="ms-ChoiceFieldGroup" role="radiogroup" aria-labelledby="${id}l"><label class="ms-Label" id="${id}l">${words}</label><div class="ms-ChoiceFieldGroup-flexContainer">${each(ways, ({ key, label: name, chosen }, index) => `<div class="ms-ChoiceField"><div class="ms-ChoiceField-wrapper"><input id="${id}-${index}" class="ms-ChoiceField-input" type="radio" name="${id}" style="position:absolute;opacity:0"${when(chosen, ' checked')} ${is(key)}><label for="${id}-${index}" class="ms-ChoiceField-field"><span class="ms-ChoiceFieldLabel">${name}</span></label></div></div>`)}</div></div>`,
      ticks: (title, lines) =>
        `<div role="group" aria-labelledby="cg"><span id="cg" class="ms-Label">${title}</span>${each(lines, ({ key, ticked, cells }) => box(key, ticked, cells[0] ?? ''))}</div>`,
      grid: (title, heads, lines) =>
        details(
          title,
          heads,
          lines.map(({ key, ticked, cells, tone }) => ({
            tone,
            cells: cells.map(text),
            mark: `<div role="gridcell" aria-colindex="1" class="ms-DetailsRow-cell ms-DetailsRow-cellCheck" style="display:inline-block;width:48px"><div role="checkbox" aria-checked="${ticked}" aria-label="Select row" tabindex="-1" class="ms-DetailsRow-check" data-tick="${key}"><div class="ms-Check"><i class="ms-Check-circle"></i></div></div></div>`,
          })),
        ),
      sheet: (title, heads, all) =>
        details(
          title,
          heads,
          all.map((cells) => ({ mark: '', tone: null, cells })),
        ),
      pairs: (all) =>
        each(
          all,
          ([name, value]) =>
            `<div class="ms-Stack"><span class="ms-Label">${name}</span><span class="ms-Text">${value}</span></div>`,
        ),
      window: (title, body) =>
        `<div class="ms-Layer"><div class="ms-Modal is-open ms-Dialog" role="dialog" aria-modal="true" aria-labelledby="dt" style="position:fixed;inset:0"><div class="ms-Overlay"></div><div class="ms-Dialog-main" style="background:#fff"><div class="ms-Dialog-header"><div class="ms-Dialog-title" id="dt" role="heading" aria-level="1">${title}</div></div><div class="ms-Dialog-inner">${body}</div></div></div></div>`,
      tick: (words) =>
        `<div class="ms-Checkbox"><input type="checkbox" id="d${words.length}" style="position:absolute;opacity:0"><label class="ms-Checkbox-label" for="d${words.length}"><div class="ms-Checkbox-checkbox"></div><span class="ms-Checkbox-text">${words}</span></label></div>`,
      block: (title, body) =>
        `<div class="ms-Stack card"><span class="ms-Text ms-fontSize-20" role="heading" aria-level="2">${title}</span>${body}</div>`,
      button: (key, name) =>
        `<button type="button" class="ms-Button ms-Button--primary" data-is-focusable="true" ${is(key)}><span class="ms-Button-flexContainer"><i data-icon-name="Save" aria-hidden="true" class="ms-Icon ms-Button-icon"></i><span class="ms-Button-textContainer"><span class="ms-Button-label" id="id__${key}">${name}</span></span></span></button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div class="ms-Fabric">${top}<div class="ms-Stack"><h1 class="ms-Text">${title}</h1><div role="menubar" class="ms-CommandBar"><div class="ms-OverflowSet">${bar}</div></div>${body}</div>${foot}</div>`,
    };
  },
};
