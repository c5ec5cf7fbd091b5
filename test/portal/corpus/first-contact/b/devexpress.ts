import { each, type Framework, is, text, when } from '../kit';

/** DevExpress for ASP.NET: editors that are tables, captions left or above, ticks as spans, buttons as divs. */
export const DEVEXPRESS: Framework = {
  name: 'DevExpress',
  kit: (dice) => {
    const above = dice.percent(50);
    const spans = dice.percent(60);
    const asTable = (id: string, inner: string, button: boolean, key = '') =>
      `<table class="dxeTextBoxSys dxeButtonEditSys" id="${id}" border="0" ${is(key)}><tbody><tr><td style="display:none"><input id="${id}_VI" name="${id}_VI" type="hidden"></td><td class="dxic" style="width:100%">${inner}</td>${when(button, `<td id="${id}_B-1" class="dxeButton dxeButtonEditButton"><img class="dxEditors_edtDropDown" src="data:," alt="v"></td>`)}</tr></tbody></table>`;
    const item = (id: string, label: string, required: boolean, inner: string, hint = '') => {
      const caption = `<td class="dxflCaptionCell dxflCaptionCellSys"><label class="dxflCaption" for="${id}_I" id="${id}_C">${text(label)}:${when(required, '<em class="dxflRequired">*</em>')}</label></td>`;
      const nested = `<td class="dxflNestedControlCell">${inner}${when(hint, `<div class="dxflHelpText">${text(hint)}</div>`)}</td>`;
      return above
        ? `<td class="dxflLayoutItem"><table class="dxflItem"><tbody><tr>${caption}</tr><tr>${nested}</tr></tbody></table></td>`
        : `<td class="dxflLayoutItem"><table class="dxflItem"><tbody><tr>${caption}${nested}</tr></tbody></table></td>`;
    };
    const loose = (html: string) => `<tr>${html}</tr>`;
    const box = (key: string, ticked: boolean, words: string) =>
      spans
        ? `<table class="dxeBase dxichCellSys"><tbody><tr><td class="dxichCellSys"><span class="dxICheckBox dxWeb_edtCheckBox${ticked ? 'Checked' : 'Unchecked'}" role="checkbox" aria-checked="${ticked}" tabindex="0"${when(key, ` data-tick="${key}"`)}><span class="dxKBSW"><input type="text" value="${ticked ? 'C' : 'U'}" readonly style="opacity:0;width:1px;height:1px;position:relative;border-width:0" aria-hidden="true" tabindex="-1"></span></span></td>${when(words, `<td class="dxichTextCellSys"><label>${text(words)}</label></td>`)}</tr></tbody></table>`
        : `<span class="dxeBase"><input type="checkbox"${when(ticked, ' checked')}${when(key, ` data-tick="${key}"`)}>${when(words, `<label>${text(words)}</label>`)}</span>`;
    return {
      css: '.dxflItem{border-spacing:0}.dxICheckBox{display:inline-block;width:16px;height:16px;border:1px solid}',
      text: ({ key, label, value, id, required, hint }) =>
        loose(
          item(
            id,
            label,
            required,
            asTable(
              id,
              `<input class="dxeEditArea" id="${id}_I" name="${id}" type="text" value="${text(value)}" ${is(key)}>`,
              false,
            ),
            hint,
          ),
        ),
      list: ({ key, label, value, id, required }) =>
        loose(
          item(
            id,
            label,
            required,
            `${asTable(id, `<input class="dxeEditArea" id="${id}_I" name="${id}" type="text" readonly autocomplete="off" value="${text(value)}">`, true, key)}<div style="display:none" id="${id}_DDD"><table id="${id}_L"><tbody><tr><td>…</td></tr></tbody></table></div>`,
          ),
        ),
      ahead: ({ key, label, value, id, required }) =>
        loose(
          item(
            id,
            label,
            required,
            asTable(
              id,
              `<input class="dxeEditArea" id="${id}_I" name="${id}" type="text" autocomplete="off" value="${text(value)}">`,
              true,
              key,
            ),
          ),
        ),
      ways: ({ id, label }, ways) =>
        loose(
          item(
            id,
            label,
            false,
            `<table id="${id}" class="dxeRadioButtonList" role="radiogroup"><tbody><tr>${each(ways, ({ key, label: words, chosen }, index) => `<td class="dxe"><table class="dxeBase"><tbody><tr><td><span class="dxeIRadioButton" role="radio" aria-checked="${chosen}" tabindex="0" id="${id}_RB${index}_I_D" ${is(key)}><input type="radio" name="${id}" value="${index}"${when(chosen, ' checked')} style="opacity:0;width:1px;height:1px" ${is(key)}></span></td><td><label for="${id}_RB${index}_I">${words}</label></td></tr></tbody></table></td>`)}</tr></tbody></table>`,
          ),
        ),
      ticks: (title, lines) =>
        loose(
          `<td><span class="dxeCaption">${title}</span>${each(lines, ({ key, ticked, cells }) => box(key, ticked, cells[0] ?? ''))}</td>`,
        ),
      grid: (title, heads, lines) =>
        `<table id="grid" class="dxgvControl" border="0"><tbody><tr><td>${when(title, `<div class="dxgvTitlePanel">${title}</div>`)}<div class="dxgvHSDC" style="overflow:hidden"><table class="dxgvTable"><tbody><tr id="grid_DXHeadersRow0"><td class="dxgvHeader dxgvCommandColumn" style="width:40px">${spans ? box('', false, '') : ''}</td>${each(heads, (name) => `<td class="dxgvHeader" style="width:200px"><table style="width:100%"><tbody><tr><td>${name}</td><td style="width:1px;text-align:right"><span class="dx-vam">&nbsp;</span></td></tr></tbody></table></td>`)}</tr></tbody></table></div><div class="dxgvCSD" style="overflow-y:scroll;height:500px"><table id="grid_DXMainTable" class="dxgvTable"><tbody>${each(lines, ({ key, ticked, cells, tone }, index) => `<tr id="grid_DXDataRow${index}" class="dxgvDataRow${when(tone, ' existing')}"><td class="dxgvCommandColumn dxgv" style="width:40px">${box(key, ticked, '')}</td>${each(cells, (cell) => `<td class="dxgv" style="width:200px">${text(cell) || '&nbsp;'}</td>`)}</tr>`)}</tbody></table></div></td></tr></tbody></table>`,
      block: (title, body) =>
        `<table class="dxrpControl"><tbody><tr><td class="dxrpHeader"><div class="dxrpHT"><span>${title}</span></div></td></tr><tr><td class="dxrpContent"><table class="dxflFormLayout"><tbody>${body.replace(/^(<p>.*?<\/p>)/, '<tr><td>$1</td></tr>')}</tbody></table></td></tr></tbody></table>`,
      button: (key, label) => {
        const button = `<div class="dxbButton dxbButtonSys" id="btn_${key}" style="display:inline-block;cursor:default" ${is(key)}><div class="dxb"><div class="dxbTSys"><div style="opacity:0;width:0;height:0;position:relative;overflow:hidden"><input type="${key === 'submit' ? 'submit' : 'button'}" name="btn_${key}" value="${label}" tabindex="-1"></div><span class="dx-vam">${label}</span></div></div></div>`;
        return key === 'applyFilter' ? `<tr><td>${button}</td></tr>` : button;
      },
      page: ({ title, top, body, bar, foot }) =>
        `<form id="form1" method="post"><div class="header">${top}</div><div class="content"><h1>${title}</h1>${body}<div class="bar">${bar}</div></div></form>${foot}`,
    };
  },
};
