import { each, is, type PageFramework, type PageKit, text, when } from '../kit';

/** ASP.NET WebForms without a vendor: nested layout tables, a grid that keeps its pager among its rows, titles told by size. */
export const GRID_VIEW: PageFramework = {
  name: 'ASP.NET GridView',
  kit: (dice): PageKit => {
    const header = dice.percent(50);
    const template = dice.percent(30);
    const sorts = dice.oneOf(['', 'Sort by: ', 'Sorted by ']);
    const cid = (id: string) => `ctl00_ContentPlaceHolder1_${id}`;
    const row = (id: string, label: string, required: boolean, inner: string, hint = '') =>
      `<tr><td class="lbl" style="width:160px;text-align:right;vertical-align:top"><span id="${cid(id)}_lbl">${text(label)}:</span>${when(required, '<span style="color:Red">*</span>')}</td><td class="fld">${inner}${when(hint, `<br><span class="note">${text(hint)}</span>`)}</td></tr>`;
    const turner = (pages: number[]) =>
      `<tr class="pgr"><td colspan="9"><table border="0"><tbody><tr>${template ? `<td>Page 1 of ${pages.length}</td>` : each(pages, (one, at) => `<td>${at === 0 ? `<span>${one}</span>` : `<a href="javascript:__doPostBack('g','Page$${one}')">${one}</a>`}</td>`)}</tr></tbody></table></td></tr>`;
    const name = (words: string, at: number) =>
      at === 0 && sorts
        ? `<a href="javascript:__doPostBack('g','Sort$0')"><span style="position:absolute;clip:rect(0 0 0 0)">${sorts}</span>${words}</a>`
        : words;
    const grid = (heads: string[], rows: string, pages: number[]) =>
      `<div><table cellspacing="0" rules="all" border="1" id="${cid('gv')}" style="border-collapse:collapse;width:100%"><tbody><tr style="background:#5d7b9d;color:#fff">${each(heads, (one, at) => `<th scope="col">${one === '' ? '&nbsp;' : name(one, at)}</th>`)}</tr>${rows}${turner(pages)}</tbody></table></div>`;
    const box = (id: string, ticked: boolean, words: string, mark = '') =>
      `<input id="${cid(id)}" type="checkbox" name="${id}"${when(ticked, ' checked')}${mark}>${when(words, `<label for="${cid(id)}">${text(words)}</label>`)}`;
    const layout = (rows: string) =>
      `<table cellpadding="3" cellspacing="0" border="0"><tbody>${rows}</tbody></table>`;
    return {
      css: '.ttl{font-size:20px;color:#036}#aspnetForm td,#aspnetForm th{font-family:Verdana}',
      text: ({ key, label, value, id, required, hint }) =>
        row(
          id,
          label,
          required,
          `<input name="${cid(id)}" type="text" value="${text(value)}" id="${cid(id)}" style="width:300px" ${is(key)}>`,
          hint,
        ),
      list: ({ key, label, value, id, required }, choices) =>
        row(
          id,
          label,
          required,
          `<select name="${cid(id)}" id="${cid(id)}" ${is(key)}><option value="">--Select--</option>${each(choices, (one) => `<option${when(one === value, ' selected')}>${text(one)}</option>`)}</select>`,
        ),
      ahead: ({ key, label, value, id, required }) =>
        row(
          id,
          label,
          required,
          `<input name="${cid(id)}" type="text" value="${text(value)}" autocomplete="off" id="${cid(id)}" ${is(key)}><div style="position:absolute;visibility:hidden"></div>`,
        ),
      ways: ({ id }, ways) =>
        `<tr><td>&nbsp;</td><td><table id="${cid(id)}" border="0"><tbody><tr>${each(ways, ({ key, label, chosen }, at) => `<td><input id="${cid(id)}_${at}" type="radio" name="${id}"${when(chosen, ' checked')} ${is(key)}><label for="${cid(id)}_${at}">${label}</label></td>`)}</tr></tbody></table></td></tr>`,
      ticks: (title, lines) =>
        row(
          'cbl',
          title,
          false,
          `<table id="${cid('cbl')}" border="0"><tbody>${each(lines, ({ key, ticked, cells }) => `<tr><td>${box(`cbl_${key}`, ticked, cells[0] ?? '', ` data-tick="${key}"`)}</td></tr>`)}</tbody></table>`,
        ),
      grid: (title, heads, lines) =>
        when(title, `<div><b>${title}</b></div>`) +
        grid(
          ['', ...heads],
          each(
            lines,
            ({ key, ticked, cells, tone }) =>
              `<tr${when(tone, ' style="background-color:LightGrey"')}><td>${box(`gv_${key}`, ticked, '', ` data-tick="${key}"`)}</td>${each(cells, (one) => `<td>${text(one) || '&nbsp;'}</td>`)}</tr>`,
          ),
          [1],
        ),
      sheet: (title, heads, all) =>
        when(title, `<h3>${title}</h3>`) +
        grid(
          heads,
          each(all, (cells) => `<tr>${each(cells, (one) => `<td>${one || '&nbsp;'}</td>`)}</tr>`),
          [1, 2, 3],
        ),
      pairs: (all) =>
        layout(each(all, ([name, value]) => row(name.toLowerCase(), name, false, `<span>${value}</span>`))),
      window: (title, body) =>
        `<div style="position:fixed;inset:0;background:gray;opacity:.5"></div><div id="${cid('pnl')}" style="position:fixed;left:250px;top:150px;width:560px;background:#fff;border:2px solid #333">${layout(`<tr><td style="font-weight:bold">${title}</td></tr><tr><td>${body}</td></tr>`)}</div>`,
      tick: (words) => `<div>${box(`decl${words.length}`, false, words)}</div>`,
      block: (title, body) => {
        const [, aside = '', rows = ''] = /^(<p>.*?<\/p>)?(.*)$/s.exec(body) ?? [];
        return `<table cellspacing="0" cellpadding="0" style="width:100%;border:1px solid #7f9db9"><tbody><tr><td style="background:#dce6f2;font-weight:bold">${header ? `<b>${title}</b>` : title}</td></tr><tr><td>${aside}${layout(rows)}</td></tr></tbody></table>`;
      },
      button: (key, label) =>
        key === 'applyFilter'
          ? `<tr><td></td><td><input type="submit" name="b" value="${label}" ${is(key)}></td></tr>`
          : `<input type="submit" name="b${key}" value="${label}" ${is(key)}>`,
      page: ({ title, top, body, bar, foot }) =>
        `<form method="post" action="Enquiry.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDw"><table width="1000" align="center"><tbody><tr><td>${top}</td></tr><tr><td><table width="100%"><tbody><tr><td class="ttl">${title}</td></tr></tbody></table><div id="${cid('up1')}">${body}</div><table width="100%"><tbody><tr><td align="right">${bar}</td></tr></tbody></table></td></tr></tbody></table></form>${foot}`,
    };
  },
};
