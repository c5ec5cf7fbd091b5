import { each, type Framework, is, text, when } from '../kit';

/** Oracle APEX: regions, labels with their own cell, floating or hidden; pop-up lists; an interactive grid. */
export const APEX: Framework = {
  name: 'Oracle APEX',
  kit: (dice) => {
    const look = dice.oneOf(['floatingLabel', 'stacked', 'hiddenLabel'] as const);
    const grid = dice.percent(50);
    const container = (id: string, label: string, required: boolean, inner: string, hint = '') =>
      `<div class="row"><div class="col col-12 apex-col-auto"><div class="t-Form-fieldContainer t-Form-fieldContainer--${look} apex-item-wrapper${when(required, ' is-required')}" id="${id}_CONTAINER"><div class="t-Form-labelContainer"><label for="${id}" id="${id}_LABEL" class="t-Form-label${when(look === 'hiddenLabel', ' u-vh')}">${text(label)}${when(required, ' <span class="u-VisuallyHidden u-vh">(Value Required)</span>')}</label></div><div class="t-Form-inputContainer">${when(required, '<div class="t-Form-itemRequired" aria-hidden="true"></div>')}<div class="t-Form-itemWrapper">${inner}<button class="t-Form-helpButton" title="View help text for ${text(label)}." aria-label="View help text for ${text(label)}." type="button"><span class="a-Icon icon-help"></span></button></div>${when(hint, `<span class="t-Form-inlineHelp">${text(hint)}</span>`)}<span id="${id}_error_placeholder" class="a-Form-error u-vh"></span></div></div></div></div>`;
    const tip = (label: string) => when(look === 'hiddenLabel', ` placeholder="${text(label)}"`);
    const tick = (key: string, ticked: boolean) =>
      grid
        ? `<span class="a-GV-rowSelector${when(ticked, ' is-checked')}"${when(key, ` data-tick="${key}"`)} role="checkbox" tabindex="0" aria-checked="${ticked}" aria-label="Select Row"><span class="u-selector"></span></span>`
        : `<input type="checkbox" name="f01"${when(ticked, ' checked')}${when(key, ` data-tick="${key}"`)} aria-label="Row">`;
    return {
      css: '.u-vh{position:absolute!important;clip:rect(0 0 0 0)!important;height:1px;width:1px;margin:-1px;overflow:hidden;border:0;padding:0}.u-selector{display:inline-block;width:16px;height:16px;border:1px solid}.a-GV-hdr td,.a-GV-bdy td,.a-GV-hdr th{width:200px}',
      text: ({ key, label, value, id, required, hint }) =>
        container(
          id,
          label,
          required,
          `<input type="text" id="${id}" name="${id}" class="text_field apex-item-text" value="${text(value)}" size="30"${tip(label)} ${is(key)}>`,
          hint,
        ),
      list: ({ key, label, value, id, required }, choices) =>
        dice.percent(50)
          ? container(
              id,
              label,
              required,
              `<select id="${id}" name="${id}" class="selectlist apex-item-select" ${is(key)}><option value="">- Select -</option>${each(choices, (one) => `<option${when(one === value, ' selected')}>${text(one)}</option>`)}</select>`,
            )
          : container(
              id,
              label,
              required,
              `<a-select-one class="apex-item-comboselect" id="${id}x" ${is(key)}><span class="apex-item-group"><input id="${id}" type="text" role="combobox" readonly aria-expanded="false" aria-labelledby="${id}_LABEL" class="apex-item-text" value="${text(value)}"${tip(label)}></span></a-select-one>`,
            ),
      ahead: ({ key, label, value, id, required }) =>
        container(
          id,
          label,
          required,
          `<div class="apex-item-group apex-item-group--popup-lov" ${is(key)}><input type="hidden" id="${id}_HIDDENVALUE" value=""><input type="text" id="${id}" class="apex-item-text apex-item-popup-lov" role="combobox" aria-autocomplete="list" aria-expanded="false" value="${text(value)}"${tip(label)}><button type="button" class="a-Button a-Button--popupLOV" aria-label="Popup: ${text(label)}"><span class="a-Icon icon-popup-lov"></span></button></div>`,
        ),
      ways: ({ id, label }, ways) =>
        container(
          id,
          label,
          false,
          `<div tabindex="-1" id="${id}" aria-labelledby="${id}_LABEL" class="radio_group apex-item-pill" role="radiogroup">${each(ways, ({ key, label: words, chosen }, index) => `<div class="apex-item-option"><input type="radio" id="${id}_${index}" name="${id}" value="${index}"${when(chosen, ' checked')} ${is(key)}><label class="u-radio" for="${id}_${index}">${words}</label></div>`)}</div>`,
        ),
      ticks: (title, lines) =>
        container(
          'P1_COMP',
          title,
          false,
          `<div id="P1_COMP" role="group" aria-labelledby="P1_COMP_LABEL" class="checkbox_group apex-item-checkbox">${each(lines, ({ key, ticked, cells }, index) => `<div class="apex-item-option"><input type="checkbox" id="P1_COMP_${index}"${when(ticked, ' checked')} data-tick="${key}"><label class="u-checkbox" for="P1_COMP_${index}">${text(cells[0] ?? '')}</label></div>`)}</div>`,
        ),
      grid: (title, heads, lines) =>
        `<div class="t-Region t-IRR-region" role="region" aria-label="${title}">${when(title, `<div class="t-Region-header"><h2 class="t-Region-title">${title}</h2></div>`)}<div class="a-IG"><div class="a-Toolbar"><input type="text" aria-label="Search" placeholder="Search: All Text Columns" class="a-Toolbar-input"><button type="button" class="a-Button">Go</button></div><div class="a-GV" ${when(grid, 'role="application"')}><div class="a-GV-w-hdr"><table class="a-GV-hdr" role="${grid ? 'presentation' : 'none'}"><thead><tr class="a-GV-headerGroup"><th class="a-GV-header a-GV-selHeader" style="width:40px">${tick('', false)}</th>${each(heads, (name) => `<th class="a-GV-header is-readonly"><span class="a-GV-headerLabel">${name}</span><span class="a-GV-controls"><button class="a-Button a-GV-controlsButton" tabindex="-1" type="button" aria-label="Sort ${name} ascending"></button></span></th>`)}</tr></thead></table></div><div class="a-GV-w-scroll"><table class="a-GV-table a-GV-bdy" role="grid"><tbody>${each(lines, ({ key, ticked, cells, tone }, index) => `<tr class="a-GV-row${when(ticked, ' is-selected')}${when(tone, ' is-grey')}" data-id="${index}" role="row" aria-selected="${ticked}"><th class="a-GV-selHeader" role="rowheader" style="width:40px">${tick(key, ticked)}</th>${each(cells, (cell) => `<td class="a-GV-cell" role="gridcell">${text(cell)}</td>`)}</tr>`)}</tbody></table></div><div class="a-GV-footer"><span class="a-GV-pageRange">1 rows selected</span> <span>Total ${lines.length}</span></div></div></div></div>`,
      block: (title, body) =>
        `<div class="t-Region t-Form--slimPadding"><div class="t-Region-header"><div class="t-Region-headerItems t-Region-headerItems--title"><h2 class="t-Region-title">${title}</h2></div><div class="t-Region-headerItems t-Region-headerItems--buttons"></div></div><div class="t-Region-bodyWrap"><div class="t-Region-body"><div class="container">${body}</div></div></div></div>`,
      button: (key, label) =>
        `<button class="t-Button t-Button--icon t-Button--hot" type="button" id="B${key}" ${is(key)}><span class="t-Icon fa" aria-hidden="true"></span><span class="t-Button-label">${label}</span></button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<form id="wwvFlowForm" novalidate><header class="t-Header">${top}</header><div class="t-Body"><div class="t-Body-title"><h1 class="t-Breadcrumb-item">${title}</h1></div><div class="t-Body-content"><div class="t-ButtonRegion">${bar}</div>${body}</div></div></form>${foot}`,
    };
  },
};
