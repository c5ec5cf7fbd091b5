import { each, is, type PageFramework, type PageKit, text, when } from '../kit';

/** Material UI 5 with its DataGrid: floating labels, selects that are divs, grids of divs with a row number. */
export const MUI: PageFramework = {
  name: 'Material UI',
  kit: (dice): PageKit => {
    const shrink = dice.percent(60);
    const native = dice.percent(30);
    const unbound = dice.percent(40);
    const label = (id: string, words: string, required: boolean) =>
      `<label class="MuiInputLabel-root MuiFormLabel-root" data-shrink="${shrink}"${when(!unbound, ` for="${id}"`)} id="${id}-label" style="position:absolute;left:14px;top:${shrink ? '-9px' : '16px'}">${text(words)}${when(required, '<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span>')}</label>`;
    const control = (id: string, words: string, required: boolean, inner: string, hint = '') =>
      `<div class="MuiFormControl-root MuiTextField-root" style="position:relative;margin:12px 0">${label(id, words, required)}${inner}${when(hint, `<p class="MuiFormHelperText-root" id="${id}-helper-text">${text(hint)}</p>`)}</div>`;
    const outline = (words: string) =>
      `<fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline" style="position:absolute;inset:-5px 0 0;pointer-events:none"><legend style="visibility:hidden;height:11px"><span style="opacity:0">${text(words)}</span></legend></fieldset>`;
    const box = (key: string, ticked: boolean, ears: string) =>
      `<span class="MuiCheckbox-root${when(ticked, ' Mui-checked')}" style="position:relative;display:inline-flex;padding:9px"><input class="PrivateSwitchBase-input" type="checkbox"${when(ticked, ' checked')}${when(key, ` data-tick="${key}"`)}${when(ears, ` aria-label="${text(ears)}"`)} style="position:absolute;opacity:0;width:100%;height:100%;top:0;left:0"><svg class="MuiSvgIcon-root" aria-hidden="true" width="24" height="24"></svg></span>`;
    const data = (
      title: string,
      heads: string[],
      lines: { tick: string; tone: unknown; cells: string[] }[],
    ) => {
      const first = lines.some(({ tick }) => tick !== '');
      const th = (name: string, at: number) =>
        `<div class="MuiDataGrid-columnHeader" data-field="f${at}" role="columnheader" tabindex="-1" aria-colindex="${at + 2}" style="display:inline-block;width:160px"><div class="MuiDataGrid-columnHeaderTitleContainer"><div class="MuiDataGrid-columnHeaderTitle">${name}</div></div><div class="MuiDataGrid-columnSeparator"></div></div>`;
      return `${when(title, `<h3 class="MuiTypography-h6">${title}</h3>`)}<div class="MuiDataGrid-root" role="grid" aria-colcount="${heads.length + 1}" aria-rowcount="${lines.length + 1}" aria-multiselectable="true"><div class="MuiDataGrid-main"><div class="MuiDataGrid-columnHeaders"><div class="MuiDataGrid-columnHeadersInner" role="rowgroup"><div role="row" aria-rowindex="1">${when(first, `<div class="MuiDataGrid-columnHeader" role="columnheader" aria-label="Checkbox selection" style="display:inline-block;width:50px">${box('', false, 'Select all rows')}</div>`)}${each(heads, th)}</div></div></div><div class="MuiDataGrid-virtualScroller"><div class="MuiDataGrid-virtualScrollerContent"><div class="MuiDataGrid-virtualScrollerRenderZone" role="rowgroup">${each(lines, ({ tick, tone, cells }, index) => `<div class="MuiDataGrid-row" data-id="${index}" data-rowindex="${index}" role="row" aria-rowindex="${index + 2}"${when(tone, ' style="background:#ccc"')}>${when(first, `<div class="MuiDataGrid-cell MuiDataGrid-cellCheckbox" role="cell" style="display:inline-block;width:50px">${tick}</div>`)}${each(cells, (words, at) => `<div class="MuiDataGrid-cell" data-field="f${at}" role="cell" style="display:inline-block;width:160px"><div class="MuiDataGrid-cellContent" title="">${words}</div></div>`)}</div>`)}</div></div></div></div></div>`;
    };
    return {
      text: ({ key, label: words, value, id, required, hint }) =>
        control(
          id,
          words,
          required,
          `<div class="MuiInputBase-root MuiOutlinedInput-root" style="position:relative"><input aria-invalid="false" id="${id}" type="text" class="MuiInputBase-input" value="${text(value)}" style="height:50px" ${is(key)}>${outline(words)}</div>`,
          hint,
        ),
      list: ({ key, label: words, value, id, required }, choices) =>
        control(
          id,
          words,
          required,
          native
            ? `<div class="MuiInputBase-root"><select id="${id}" class="MuiNativeSelect-select" ${is(key)}><option value=""></option>${each(choices, (one) => `<option${when(one === value, ' selected')}>${text(one)}</option>`)}</select></div>`
            : `<div class="MuiInputBase-root MuiOutlinedInput-root MuiSelect-root" style="position:relative"><div tabindex="0" role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="${id}-label ${id}-select" id="${id}-select" class="MuiSelect-select" ${is(key)}>${text(value) || '<span class="notranslate">&#8203;</span>'}</div><input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="${text(value)}" style="opacity:0;position:absolute;left:0;bottom:0;width:100%">${outline(words)}</div>`,
        ),
      ahead: ({ key, label: words, value, id, required }) =>
        control(
          id,
          words,
          required,
          `<div class="MuiAutocomplete-root"><div class="MuiInputBase-root" style="position:relative"><input aria-invalid="false" autocomplete="off" id="${id}" type="text" class="MuiAutocomplete-input" aria-autocomplete="list" aria-expanded="false" autocapitalize="none" spellcheck="false" role="combobox" value="${text(value)}" style="height:50px" ${is(key)}><div class="MuiAutocomplete-endAdornment"><button tabindex="-1" type="button" aria-label="Clear" title="Clear"><svg></svg></button><button tabindex="-1" type="button" aria-label="Open" title="Open"><svg></svg></button></div>${outline(words)}</div></div>`,
        ),
      ways: ({ id, label: words }, ways) =>
        dice.percent(50)
          ? `<fieldset class="MuiFormControl-root"><legend class="MuiFormLabel-root" id="${id}">${words}</legend><div class="MuiRadioGroup-root" role="radiogroup" aria-labelledby="${id}">${each(ways, ({ key, label: name, chosen }) => `<label class="MuiFormControlLabel-root" ${is(key)}><span class="MuiRadio-root"><input class="PrivateSwitchBase-input" type="radio" name="${id}"${when(chosen, ' checked')} style="opacity:0"></span><span class="MuiTypography-root MuiFormControlLabel-label">${name}</span></label>`)}</div></fieldset>`
          : `<div role="group" class="MuiToggleButtonGroup-root" aria-label="${words}">${each(ways, ({ key, label: name, chosen }) => `<button class="MuiToggleButton-root${when(chosen, ' Mui-selected')}" type="button" aria-pressed="${chosen}" value="${key}" ${is(key)}>${name}<span class="MuiTouchRipple-root"></span></button>`)}</div>`,
      ticks: (title, lines) =>
        `<fieldset class="MuiFormControl-root"><legend class="MuiFormLabel-root">${title}</legend><div class="MuiFormGroup-root">${each(lines, ({ key, ticked, cells }) => `<label class="MuiFormControlLabel-root">${box(key, ticked, '')}<span class="MuiTypography-root MuiFormControlLabel-label">${text(cells[0] ?? '')}</span></label>`)}</div></fieldset>`,
      grid: (title, heads, lines) =>
        data(
          title,
          heads,
          lines.map(({ key, ticked, cells, tone }) => ({
            tick: box(key, ticked, 'Select row'),
            tone,
            cells: cells.map(text),
          })),
        ),
      sheet: (title, heads, all) =>
        data(
          title,
          heads,
          all.map((cells) => ({ tick: '', tone: null, cells })),
        ),
      pairs: (all) =>
        `<div class="MuiGrid-container">${each(all, ([name, value]) => `<div class="MuiGrid-item"><span class="MuiTypography-caption" style="display:block">${name}</span><p class="MuiTypography-body1">${value}</p></div>`)}</div>`,
      window: (title, body) =>
        `<div role="presentation" class="MuiDialog-root MuiModal-root" style="position:fixed;inset:0"><div class="MuiBackdrop-root" style="position:fixed;inset:0;background:#0008"></div><div class="MuiDialog-container" style="position:relative"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-labelledby="dt" style="background:#fff"><h2 class="MuiDialogTitle-root" id="dt">${title}</h2><div class="MuiDialogContent-root">${body}</div></div></div></div>`,
      tick: (words) =>
        `<label class="MuiFormControlLabel-root">${box('', false, '')}<span class="MuiFormControlLabel-label">${words}</span></label>`,
      block: (title, body) =>
        dice.percent(50)
          ? `<div class="MuiPaper-root MuiCard-root"><div class="MuiCardHeader-root"><div class="MuiCardHeader-content"><span class="MuiTypography-h5 MuiCardHeader-title">${title}</span></div></div><div class="MuiCardContent-root">${body}</div></div>`
          : `<div class="MuiAccordion-root Mui-expanded"><div class="MuiAccordionSummary-root" tabindex="0" role="button" aria-expanded="true"><div class="MuiAccordionSummary-content"><p class="MuiTypography-body1">${title}</p></div></div><div role="region"><div class="MuiAccordionDetails-root">${body}</div></div></div>`,
      button: (key, name) =>
        `<button class="MuiButtonBase-root MuiButton-root" tabindex="0" type="button" ${is(key)}>${when(dice.percent(40), '<span class="MuiButton-startIcon"><svg></svg></span>')}${name}<span class="MuiTouchRipple-root"></span></button>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div id="root"><header class="MuiAppBar-root">${top}</header><main class="MuiContainer-root"><h1 class="MuiTypography-h4">${title}</h1>${body}<div class="MuiStack-root">${bar}</div></main>${foot}</div>`,
    };
  },
};
