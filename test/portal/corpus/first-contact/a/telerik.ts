import { each, type Framework, is, text, when } from '../kit';

/** ASP.NET WebForms with Telerik's RadControls in nested layout tables and an update panel. */
export const TELERIK: Framework = {
  name: 'Telerik WebForms',
  kit: (dice) => {
    const bound = dice.percent(40);
    const above = dice.percent(35);
    const native = dice.percent(40);
    const font = dice.percent(50);
    const cid = (id: string) => `ctl00_ContentPlaceHolder1_${id}`;
    const caption = (id: string, label: string, required: boolean) =>
      bound
        ? `<label for="${cid(id)}" id="${cid(id)}_lbl">${text(label)}${when(required, '<span style="color:Red">*</span>')}</label>`
        : `<span id="${cid(id)}_lbl" class="lbl">${when(font, '<font size="2"><b>')}${text(label)}:${when(font, '</b></font>')}${when(required, '&nbsp;<span style="color:Red;">*</span>')}</span>`;
    const row = (id: string, label: string, required: boolean, inner: string, hint = '') =>
      above
        ? `<tr><td colspan="2" class="cap">${caption(id, label, required)}</td></tr><tr><td>${inner}</td><td>${when(hint, `<span class="hint">${text(hint)}</span>`)}<span id="${cid(id)}_rfv" style="color:Red;visibility:hidden;">${text(label)} is required</span></td></tr>`
        : `<tr><td style="width:12px"><img src="data:," width="12" height="1" alt=""></td><td class="cap" nowrap valign="top">${caption(id, label, required)}</td><td>${inner}<span id="${cid(id)}_rfv" style="color:Red;display:none;">${text(label)} is required</span>${when(hint, `<br><span class="hint">${text(hint)}</span>`)}</td></tr>`;
    const combo = (id: string, key: string, value: string, readonly: boolean) =>
      `<div id="${cid(id)}" class="RadComboBox RadComboBox_Default" style="width:300px;white-space:normal" ${is(key)}><table summary="combobox" style="border-width:0;border-collapse:collapse;width:100%"><tbody><tr class="rcbReadOnly"><td class="rcbInputCell rcbInputCellLeft" style="width:100%"><input name="${cid(id).replaceAll('_', '$')}" type="text" class="rcbInput" id="${cid(id)}_Input" value="${text(value || 'Select...')}" autocomplete="off"${when(readonly, ' readonly')}></td><td class="rcbArrowCell rcbArrowCellRight"><a id="${cid(id)}_Arrow" style="overflow:hidden;display:block;position:relative;outline:none">select</a></td></tr></tbody></table><div class="rcbSlide" style="z-index:6000;display:none"><div class="RadComboBoxDropDown"><div class="rcbScroll"></div></div></div><input id="${cid(id)}_ClientState" name="${cid(id)}_ClientState" type="hidden"></div>`;
    return {
      css: 'table{border-spacing:2px}.rgMaster td{padding:2px}',
      text: ({ key, label, value, id, required, hint }) =>
        row(
          id,
          label,
          required,
          `<span id="${cid(id)}_wrapper" class="riSingle RadInput"><input id="${cid(id)}" name="${cid(id)}" size="20" maxlength="100" class="riTextBox riEnabled" type="text" value="${text(value)}" ${is(key)}><input id="${cid(id)}_ClientState" type="hidden"></span>`,
          hint,
        ),
      list: ({ key, label, value, id, required }, choices) =>
        row(
          id,
          label,
          required,
          native
            ? `<select name="${cid(id)}" onchange="javascript:void 0" id="${cid(id)}" class="ddl" ${is(key)}><option value="">-- Select --</option>${each(choices, (one) => `<option${when(one === value, ' selected')}>${text(one)}</option>`)}</select>`
            : combo(id, key, value, true),
        ),
      ahead: ({ key, label, value, id, required }) =>
        row(id, label, required, combo(id, key, value, false).replace('Select...', '')),
      ways: ({ id, label }, ways) =>
        row(
          id,
          label,
          false,
          `<table id="${cid(id)}" border="0"><tbody><tr>${each(ways, ({ key, label: words, chosen }, index) => `<td><input id="${cid(id)}_${index}" type="radio" name="${cid(id)}" value="${index}"${when(chosen, ' checked')} ${is(key)}><label for="${cid(id)}_${index}">${words}</label></td>`)}</tr></tbody></table>`,
        ),
      ticks: (title, lines) =>
        `<tr><td colspan="3"><b>${title}</b><table id="${cid('cbl')}" class="cbl"><tbody>${each(lines, ({ key, ticked, cells }, index) => `<tr><td><span class="aspNetDisabled"><input id="${cid('cbl')}_${index}" type="checkbox"${when(ticked, ' checked')} data-tick="${key}"><label for="${cid('cbl')}_${index}">${text(cells[0] ?? '')}</label></span></td></tr>`)}</tbody></table></td></tr>`,
      grid: (title, heads, lines) =>
        `${when(title, `<div class="rgCommandRow">${title}</div>`)}<div id="${cid('RadGrid1')}" class="RadGrid RadGrid_Default"><table class="rgMasterTable rgMaster" border="0" id="${cid('RadGrid1_ctl00')}" style="width:100%"><colgroup><col>${each(heads, () => '<col>')}</colgroup><thead><tr><th scope="col" class="rgHeader rgCheck"><input id="${cid('hdr')}" type="checkbox" name="hdr"></th>${each(heads, (name) => `<th scope="col" class="rgHeader"><a onclick="return false" title="Click here to sort" href="javascript:__doPostBack('x','')">${name}</a></th>`)}</tr><tr class="rgFilterRow"><td>&nbsp;</td>${each(heads, (name) => `<td style="white-space:nowrap"><input type="text" size="10" class="rgFilterBox" title="Filter ${name} column" alt="Filter ${name} column"><input type="button" value=" " title="Filter" class="rgFilter"></td>`)}</tr></thead><tbody>${each(lines, ({ key, ticked, cells, tone }, index) => `<tr class="${index % 2 ? 'rgAltRow' : 'rgRow'}${when(ticked, ' rgSelectedRow')}"${when(tone, ' style="background-color:#CCCCCC"')}><td><input type="checkbox" name="r${index}"${when(ticked, ' checked')} data-tick="${key}"></td>${each(cells, (cell) => `<td>${text(cell) || '&nbsp;'}</td>`)}</tr>`)}</tbody></table></div>`,
      block: (title, body) =>
        `<table width="100%" cellpadding="0" cellspacing="0" class="box"><tbody><tr><td class="boxHead" colspan="3">${font ? `<font color="#003366"><b>${title}</b></font>` : `<span class="hd">${title}</span>`}</td></tr><tr><td><table border="0" cellpadding="2"><tbody>${body.startsWith('<p>') ? body.replace(/^(<p>.*?<\/p>)/, '<tr><td colspan="3">$1</td></tr>') : body}</tbody></table></td></tr></tbody></table>`,
      button: (key, label) =>
        key === 'applyFilter'
          ? `<tr><td></td><td colspan="2"><input type="submit" name="${cid(`b${key}`)}" value="${label}" class="btn" ${is(key)}></td></tr>`
          : dice.percent(50)
            ? `<a class="RadButton rbButton rbSkinnedButton" tabindex="0" href="javascript:void(0)" ${is(key)}><input class="rbDecorated" type="submit" name="${cid(key)}_input" value="${label}" tabindex="-1" ${is(key)}></a>`
            : `<a id="${cid(key || 'x')}" class="lnk" href="javascript:__doPostBack('ctl00$${key}','')" ${is(key)}><img src="data:," alt="">${label}</a>`,
      page: ({ title, top, body, bar, foot }) =>
        `<form method="post" action="./Enquiry.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDw"><table width="100%"><tbody><tr><td colspan="2">${top}</td></tr><tr><td valign="top" width="150"><a href="#">List Enquiries</a><br><a href="#">Help</a></td><td valign="top"><span class="PageTitle">${title}</span><div id="${cid('UpdatePanel1')}">${body}<table class="bar"><tbody><tr><td align="right">${bar}</td></tr></tbody></table></div><div id="${cid('UpdateProgress1')}" style="display:none">Loading…</div></td></tr></tbody></table></form>${foot}`,
    };
  },
};
