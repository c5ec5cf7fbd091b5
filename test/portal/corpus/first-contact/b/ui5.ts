import { each, type Framework, is, text, when } from '../kit';

/** SAP UI5: labels in bold or above, selects as text with a hidden list, tables of two halves or lists that pop in. */
export const UI5: Framework = {
  name: 'SAP UI5',
  kit: (dice) => {
    const halves = dice.percent(50);
    const invisible = dice.percent(50);
    const field = (id: string, label: string, required: boolean, inner: string) =>
      `<div class="sapUiFormCLElement"><div class="sapUiFormElementLbl"><span id="${id}-label" class="sapMLabel sapUiSelectable${when(required, ' sapMLabelRequired')} sapMLabelTBHeader"><label for="${id}-inner" id="${id}-label-bdi"><bdi>${text(label)}</bdi></label><span class="sapMLabelColonAndRequired" data-colon=":"></span></span></div><div>${inner}</div></div>`;
    const tick = (key: string, ticked: boolean, words: string) =>
      `<div data-sap-ui="cb${key}" role="checkbox" tabindex="0" aria-checked="${ticked}" class="sapMCb${when(words, ' sapMCbHasLabel')}"${when(!words, ' aria-label="Item Selection"')} data-tick="${key}"><div class="sapMCbBg sapMCbHoverable${when(ticked, ' sapMCbMarkChecked')}"><input type="CheckBox" name="cb${key}-CB" tabindex="-1"${when(ticked, ' checked')} aria-hidden="true" style="display:none"></div>${when(words, `<span class="sapMLabel sapMCbLabel"><bdi>${text(words)}</bdi></span>`)}</div>`;
    const hint = (words: string, id: string) =>
      when(
        words && invisible,
        `<span id="${id}-desc" class="sapUiInvisibleText" aria-hidden="true">${text(words)}</span>`,
      );
    return {
      css: '.sapUiInvisibleText{position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden;left:-1000px}.sapUiTableCCnt{position:relative;display:flex}.sapUiTableCtrlFixed td,.sapUiTableCtrlScroll td{height:30px;width:200px}.sapUiTableRowHdr{height:30px;width:40px}',
      text: ({ key, label, value, id, required, hint: words }) =>
        field(
          id,
          label,
          required,
          `<div id="${id}" class="sapMInputBase sapMInput"><div id="${id}-content" class="sapMInputBaseContentWrapper"><input id="${id}-inner" value="${text(value)}" autocomplete="off" class="sapMInputBaseInner" aria-describedby="${id}-desc" ${is(key)}></div>${hint(words, id)}</div>`,
        ),
      list: ({ key, label, value, id, required }, choices) =>
        field(
          id,
          label,
          required,
          `<div id="${id}" class="sapMSlt sapMSltHoverable sapMSltWithArrow" ${is(key)}><div id="${id}-hiddenSelect" class="sapUiInvisibleText" aria-haspopup="listbox" role="combobox" aria-expanded="false" aria-labelledby="${id}-label" tabindex="0">${text(value)}</div><span class="sapMSltLabel" id="${id}-label2">${text(value) || '&nbsp;'}</span><span class="sapMSltArrow"></span><select style="display:none">${each(choices, (one) => `<option>${text(one)}</option>`)}</select></div>`,
        ),
      ahead: ({ key, label, value, id, required }) =>
        field(
          id,
          label,
          required,
          `<div id="${id}" class="sapMInputBase sapMComboBoxBase sapMComboBox"><div class="sapMInputBaseContentWrapper"><input id="${id}-inner" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-autocomplete="both" value="${text(value)}" aria-roledescription="Combo Box" class="sapMInputBaseInner" ${is(key)}><div class="sapMInputBaseIconContainer"><span role="button" aria-label="Select Options" class="sapUiIcon sapMInputBaseIcon"></span></div></div></div>`,
        ),
      ways: ({ id, label }, ways) =>
        dice.percent(50)
          ? `<span class="sapMLabel" id="${id}-label"><bdi>${label}</bdi></span><div class="sapMRbG" role="radiogroup" aria-labelledby="${id}-label">${each(ways, ({ key, label: words, chosen }, index) => `<div id="${id}-${index}" class="sapMRbB${when(chosen, ' sapMRbSel')}" role="radio" tabindex="0" aria-checked="${chosen}" aria-labelledby="${id}-${index}-label" ${is(key)}><div class="sapMRbBOut"><div class="sapMRbBInn"><input type="radio" name="${id}" tabindex="-1" style="display:none"${when(chosen, ' checked')}></div></div><span id="${id}-${index}-label" class="sapMLabel sapMRbBLabel"><bdi>${words}</bdi></span></div>`)}</div>`
          : `<ul class="sapMSegB" role="listbox" aria-label="${label}">${each(ways, ({ key, label: words, chosen }) => `<li role="option" aria-selected="${chosen}" tabindex="0" class="sapMSegBBtn${when(chosen, ' sapMSegBBtnSel')}" ${is(key)}><div class="sapMSegBBtnInner">${words}</div></li>`)}</ul>`,
      ticks: (title, lines) =>
        `<div class="sapMVBox"><span class="sapMText">${title}</span>${each(lines, ({ key, ticked, cells }) => `<div class="sapMFlexItem">${tick(key, ticked, cells[0] ?? '')}</div>`)}</div>`,
      grid: (title, heads, lines) => {
        const th = (name: string) =>
          `<td role="columnheader" class="sapUiTableCell sapUiTableHeaderCell" tabindex="-1"><div class="sapUiTableCellInner"><span class="sapMText">${name}</span></div></td>`;
        const td = (words: string) =>
          `<td role="gridcell" class="sapUiTableCell" headers="x"><div class="sapUiTableCellInner"><span class="sapMText sapMTextNoWrap">${text(words)}</span></div></td>`;
        if (halves) {
          const [first = '', ...rest] = heads;
          return `<div class="sapUiTable" aria-label="${title}">${when(title, `<div class="sapUiTableHdr"><div role="heading" aria-level="2">${title}</div></div>`)}<div class="sapUiTableColHdrCnt" style="display:flex"><div class="sapUiTableColRowHdr" role="columnheader" title="Select all" style="width:40px"></div><table role="presentation" class="sapUiTableCtrlFixed"><tbody><tr role="row">${th(first)}</tr></tbody></table><table role="presentation" class="sapUiTableCtrlScroll"><tbody><tr role="row">${each(rest, th)}</tr></tbody></table></div><div class="sapUiTableCCnt"><div class="sapUiTableRowHdrScr">${each(lines, ({ key, ticked }, index) => `<div class="sapUiTableRowHdr" role="row" data-sap-ui-rowindex="${index}" style="height:30px">${tick(key, ticked, '')}</div>`)}</div><table role="grid" class="sapUiTableCtrlFixed"><tbody>${each(lines, ({ cells, tone }, index) => `<tr role="row" data-sap-ui-rowindex="${index}"${when(tone, ' style="background:#ccc"')}>${td(cells[0] ?? '')}</tr>`)}</tbody></table><table role="presentation" class="sapUiTableCtrlScroll"><tbody>${each(lines, ({ cells, tone }, index) => `<tr role="row" data-sap-ui-rowindex="${index}"${when(tone, ' style="background:#ccc"')}>${each(cells.slice(1), td)}</tr>`)}</tbody></table></div></div>`;
        }
        return `<div class="sapMList">${when(title, `<div class="sapMListHdr" role="heading">${title}</div>`)}<table class="sapMListTbl" role="grid"><thead><tr class="sapMListTblRow sapMListTblHeader"><th class="sapMListTblSelCol">${tick('', false, '').replace('data-tick=""', '')}</th>${each(heads, (name) => `<th class="sapMListTblCell"><div class="sapMColumnHeader"><span class="sapMText">${name}</span></div></th>`)}</tr></thead><tbody>${each(lines, ({ key, ticked, cells, tone }) => `<tr role="row" class="sapMLIB sapMListTblRow" aria-selected="${ticked}"${when(tone, ' style="background:#ccc"')}><td class="sapMListTblSelCol">${tick(key, ticked, '')}</td>${each(cells, (cell) => `<td class="sapMListTblCell"><span class="sapMText">${text(cell)}</span></td>`)}</tr>`)}</tbody></table></div>`;
      },
      block: (title, body) =>
        `<section class="sapUiFormResGrid"><div class="sapMPanelHeader sapMTB" role="toolbar"><div class="sapMTitle" role="heading" aria-level="3"><span>${title}</span></div></div><div class="sapUiFormCL">${body}</div></section>`,
      button: (key, label) =>
        `<button id="__button-${key}" class="sapMBtnBase sapMBtn" aria-describedby="d-${key}" ${is(key)}><span class="sapMBtnInner sapMBtnHoverable sapMBtnText"><span class="sapMBtnContent"><bdi>${label}</bdi></span></span></button><span id="d-${key}" class="sapUiInvisibleText">Emphasized</span>`,
      page: ({ title, top, body, bar, foot }) =>
        `<div class="sapUiBody"><div class="sapMShell">${top}<div class="sapMPage"><header class="sapMBar"><h1 class="sapMTitle"><span>${title}</span></h1></header><section class="sapMPageEnableScrolling">${body}</section><footer class="sapMTBActive" role="toolbar">${bar}</footer></div></div><div id="sap-ui-static"><span class="sapUiInvisibleText">Delete</span></div>${foot}</div>`,
    };
  },
};
