import { each, type Framework, is, text, when } from '../kit';

/** HTML of 1999 as a script wrote it: unclosed cells, centred tables, names before and after the boxes, in a frame. */
export const FRAMESET: Framework = {
  name: 'a script of 1999',
  kit: (dice) => {
    const style = dice.oneOf(['cells', 'lines', 'below'] as const);
    const upper = dice.percent(40);
    const dots = dice.percent(40);
    const say = (words: string) =>
      `<font face="Arial" size="-1">${text(words)}${when(dots, ' . . . . .', ':')}</font>`;
    const row = (label: string, required: boolean, inner: string, hint = '') => {
      const star = when(required, '<font color="red">*</font>');
      if (style === 'cells')
        return `<tr><td align="right" bgcolor="#eeeecc">${star}${say(label)}</td><td>${inner} ${when(hint, `<i><font size="-2">${text(hint)}</font></i>`)}</td></tr>`;
      if (style === 'below')
        return `<tr><td colspan="2">${star}${say(label)}<br>${inner}${when(hint, `<br><small>${text(hint)}</small>`)}</td></tr>`;
      return `<tr><td colspan="2">${say(label)}${star} ${inner}<br></td></tr>`;
    };
    const name = (id: string) => `name="${id.toUpperCase()}"`;
    return {
      text: ({ key, label, value, id, required, hint }) =>
        row(label, required, `<input ${name(id)} size="30" value="${text(value)}" ${is(key)}>`, hint),
      list: ({ key, label, value, id, required }, choices) =>
        row(
          label,
          required,
          `<select ${name(id)} onchange="this.form" ${is(key)}><option value="">(choose)${each(choices, (one) => `<option${when(one === value, ' selected')}>${text(one)}`)}</select>`,
        ),
      ahead: ({ key, label, value, id, required }) =>
        row(
          label,
          required,
          `<input ${name(id)} size="20" value="${text(value)}" ${is(key)}> <input type="button" value="Look up..." onclick="return false">`,
        ),
      ways: ({ id, label }, ways) =>
        row(
          label,
          false,
          each(
            ways,
            ({ key, label: words, chosen }) =>
              `<input type="radio" ${name(id)}${when(chosen, ' checked')} ${is(key)}><font size="-1">${words}</font>&nbsp;&nbsp;`,
          ),
        ),
      ticks: (title, lines) =>
        `<tr><td colspan="2">${say(title)}<br>${each(lines, ({ key, ticked, cells }) => `<input type="checkbox" name="C"${when(ticked, ' checked')} data-tick="${key}"> ${text(cells[0] ?? '')}<br>`)}</td></tr>`,
      grid: (title, heads, lines) =>
        `${when(title, `<p><b>${title}</b></p>`)}<table border="1" cellspacing="0" cellpadding="3"><tr bgcolor="#99ccff"><td><font size="-1">&nbsp;</font></td>${each(heads, (one) => `<td><font size="-1"><b>${one}</b></font></td>`)}</tr>${each(lines, ({ key, ticked, cells, tone }) => `<tr${when(tone, ' bgcolor="#cccccc"')}><td><input type="checkbox" name="K" value="x${key}"${when(ticked, ' checked')} data-tick="${key}"></td>${each(cells, (cell) => `<td><font size="-1">${text(cell) || '&nbsp;'}</font></td>`)}</tr>`)}</table>`,
      block: (title, body) =>
        `<table width="600" border="0" bgcolor="#ffffee"><tr><td colspan="2" bgcolor="#003366"><font color="#ffffff"><b>${upper ? title.toUpperCase() : title}</b></font></td></tr>${body.replace(/^(<p>.*?<\/p>)/, '<tr><td colspan="2">$1</td></tr>')}</table><br>`,
      button: (key, label) => {
        const input = `<input type="${key === 'submit' ? 'submit' : 'button'}" value="${key === 'save' ? ` ${label} ` : label}" ${is(key)}>`;
        return key === 'applyFilter'
          ? `<tr><td colspan="2" align="center">${input}</td></tr>`
          : `${input}&nbsp;`;
      },
      page: ({ title, top, body, bar, foot }) =>
        `<center>${top}<h2><font face="Arial">${title}</font></h2><form name="main" method="post">${body}<hr>${bar}</form></center>${foot}`,
    };
  },
  mount: (html) => {
    document.body.innerHTML =
      '<table width="100%"><tr><td><a href="#">Administer exams</a></td></tr></table><iframe name="main" width="1000" height="900"></iframe>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('There is no frame.');
    inner.open();
    inner.write(`<html><body bgcolor="#ffffff">${html}</body></html>`);
    inner.close();
  },
};
