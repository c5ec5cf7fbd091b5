import { each, type Framework, is, text, when } from '../kit';

/** Oracle ADF Faces 12: form layouts of tables, panel boxes, tables with frozen columns and a header of their own. */
export const ORACLE_ADF: Framework = {
  name: 'Oracle ADF',
  kit: (dice) => {
    const frozen = dice.percent(50);
    const ones = dice.percent(50);
    const tips = dice.percent(60);
    const row = (
      id: string,
      label: string,
      required: boolean,
      content: string,
      hint: string,
      inner: string,
    ) =>
      `<tr id="pt1:r1:0:${id}" class="x1u p_AFRequired"><td class="xu x4w">${when(required, '<span class="required" title="Required">*</span>')}<label${when(content, ` for="${content}"`)}>${text(label)}</label></td><td valign="top" nowrap class="xve">${inner}${when(hint, `<div class="x1mr"><span>${text(hint)}</span></div>`)}</td></tr>`;
    const tip = (label: string) => when(tips, ` title="${text(label)}"`);
    return {
      css: '.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.x19o,.x19p{table-layout:fixed;border-collapse:collapse}.x19o td,.x19p td,.x19h{width:180px}.sel{width:30px!important}',
      text: ({ key, label, value, id, required, hint }) =>
        row(
          id,
          label,
          required,
          `pt1:r1:0:${id}::content`,
          hint,
          `<span class="x1x"><input id="pt1:r1:0:${id}::content" name="pt1:r1:0:${id}" class="x25" size="40" maxlength="120" type="text" value="${text(value)}"${tip(label)} ${is(key)}></span>`,
        ),
      list: ({ key, label, value, id, required }, choices) =>
        ones
          ? row(
              id,
              label,
              required,
              `pt1:r1:0:${id}::content`,
              '',
              `<span class="x1x"><select id="pt1:r1:0:${id}::content" name="pt1:r1:0:${id}" class="x2h"${tip(value)} ${is(key)}><option value=""></option>${each(choices, (one, index) => `<option title="${text(one)}" value="${index}"${when(one === value, ' selected')}>${text(one)}</option>`)}</select></span>`,
            )
          : row(
              id,
              label,
              required,
              `pt1:r1:0:${id}::content`,
              '',
              `<span class="x1x" ${is(key)}><span class="x10i"><input id="pt1:r1:0:${id}::content" class="x25" readonly role="combobox" aria-expanded="false" aria-haspopup="listbox" type="text" value="${text(value)}"><a tabindex="-1" id="pt1:r1:0:${id}::drop" class="x2qn" title="Select"></a></span></span>`,
            ),
      ahead: ({ key, label, value, id, required }) =>
        row(
          id,
          label,
          required,
          `pt1:r1:0:${id}::content`,
          '',
          `<span class="AFFieldTextMarker"><input id="pt1:r1:0:${id}::content" class="x25" role="combobox" aria-autocomplete="list" autocomplete="off" type="text" value="${text(value)}" ${is(key)}><a href="#" id="pt1:r1:0:${id}::lovIconId" class="xj8" title="Search: ${text(label)}"><img alt="Search: ${text(label)}" src="data:,"></a></span>`,
        ),
      ways: ({ id, label }, ways) =>
        `<tr><td class="xu"><label>${label}</label></td><td><fieldset class="x1e"><legend class="hid">${label}</legend><div>${each(ways, ({ key, label: words, chosen }, index) => `<div class="xf"><span class="x1z"><input id="${id}:_${index}" name="${id}" type="radio" value="${index}"${when(chosen, ' checked')} class="xrr" ${is(key)}><label class="p_OraHiddenLabel xqi" for="${id}:_${index}">${words}</label></span></div>`)}</div></fieldset></td></tr>`,
      ticks: (title, lines) =>
        `<tr><td class="xu" valign="top"><label>${title}</label></td><td><fieldset><legend class="hid">${title}</legend>${each(lines, ({ key, ticked, cells }, index) => `<span class="x20"><input type="checkbox" id="smc:_${index}" name="smc"${when(ticked, ' checked')} data-tick="${key}"><label for="smc:_${index}">${text(cells[0] ?? '')}</label></span><br>`)}</fieldset></td></tr>`,
      grid: (title, heads, lines) => {
        const cell = (words: string) =>
          `<td class="xen" nowrap><span class="x2gh">${text(words)}</span></td>`;
        const tick = (key: string, ticked: boolean) =>
          `<td class="sel xen" align="center"><span class="x1z"><input type="checkbox" title="Select"${when(ticked, ' checked')} data-tick="${key}"></span></td>`;
        const th = (words: string) =>
          `<th class="x19h" scope="col" abbr="${words}"><div class="x19j"><span class="af_column_label-text">${words}</span></div></th>`;
        const grey = (tone: unknown) => when(tone, ' style="background:#ddd"');
        const [first = '', ...others] = heads;
        if (frozen)
          return `${when(title, `<div class="x18u"><h2 class="xhd">${title}</h2></div>`)}<div id="pt1:t1" class="x19n" role="grid" aria-label="${title || 'Candidates'}" style="position:relative;height:320px"><div style="position:absolute;left:0;top:0;width:230px"><table class="x19o" role="presentation"><tbody><tr><th class="sel x19h"><input type="checkbox" title="Select all"></th>${th(first)}</tr></tbody></table></div><div style="position:absolute;left:230px;top:0"><table class="x19o" role="presentation"><tbody><tr>${each(others, th)}</tr></tbody></table></div><div id="pt1:t1::db" style="position:absolute;top:24px;left:0"><div style="position:absolute;left:0;width:230px"><table class="x19p" role="presentation"><tbody>${each(lines, ({ key, ticked, cells, tone }, index) => `<tr _afrrk="${index}"${grey(tone)} style="height:24px">${tick(key, ticked)}${cell(cells[0] ?? '')}</tr>`)}</tbody></table></div><div style="position:absolute;left:230px"><table class="x19p" role="presentation"><tbody>${each(lines, ({ cells, tone }, index) => `<tr _afrrk="${index}"${grey(tone)} style="height:24px">${each(cells.slice(1), cell)}</tr>`)}</tbody></table></div></div></div>`;
        return `${when(title, `<div class="x18u"><h2 class="xhd">${title}</h2></div>`)}<div id="pt1:t1" class="x19n"><div id="pt1:t1::ch" class="x19l"><table class="x19o" role="presentation"><tbody><tr><th class="sel x19h"><input type="checkbox" title="Select all"></th>${each(heads, th)}</tr></tbody></table></div><div id="pt1:t1::db" class="x19s"><table class="x19p" summary="${title || 'Candidates'}"><tbody>${each(lines, ({ key, ticked, cells, tone }, index) => `<tr _afrrk="${index}" class="xem"${grey(tone)}>${tick(key, ticked)}${each(cells, cell)}</tr>`)}</tbody></table></div></div>`;
      },
      block: (title, body) =>
        dice.percent(50)
          ? `<div class="x12k"><table role="presentation" class="x12n" width="100%"><tbody><tr><td><a href="#" title="Collapse ${title}" class="xdisc"><img alt="Collapse ${title}" src="data:,"></a></td><td class="x12o"><div role="heading" aria-level="2" class="x12p">${title}</div></td></tr></tbody></table><div class="x12q"><table role="presentation" class="xfl"><tbody>${asRow(body)}</tbody></table></div></div>`
          : `<div class="xph"><div class="xhh"><h2 class="x16b">${title}</h2></div><table role="presentation" class="xfl"><tbody>${asRow(body)}</tbody></table></div>`,
      button: (key, label) => {
        const link = `<div id="pt1:${key}" class="x7j p_AFTextOnly" role="presentation" ${is(key)}><a href="#" onclick="return false" class="xfp" role="button"><span class="xfx">${label}</span></a></div>`;
        return key === 'applyFilter' ? `<tr><td></td><td>${link}</td></tr>` : link;
      },
      page: ({ title, top, body, bar, foot }) =>
        `<form name="f1" id="f1" method="POST"><div id="pt1:pt" class="xpt">${top}<div class="xph"><h1 class="x15z">${title}</h1><div role="toolbar" class="xtb">${bar}</div>${body}</div></div></form>${foot}<div id="afr::DlgSrvPopupCtnr" style="display:none"></div>`,
    };
  },
};

const asRow = (body: string): string => body.replace(/^(<p>.*?<\/p>)/, '<tr><td colspan="2">$1</td></tr>');
