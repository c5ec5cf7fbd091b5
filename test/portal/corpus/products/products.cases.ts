import { choices, type Family, hint, markFirst, native } from '../families/family';

const radios: Family['choice'] = (field, id) =>
  choices(field)
    .map(
      (one, index) =>
        `<label for="${id}${index}"><input type="radio" id="${id}${index}" name="${id}"${markFirst(field, index)}> ${one}</label>`,
    )
    .join('\n');

/** Forms as well-known products write them: school systems, shops, office suites, old toolkits. */
export const PRODUCTS: Family[] = [
  {
    name: 'Moodle',
    field: (field, id) =>
      `<div id="fitem_${id}" class="form-group row fitem"><div class="col-md-3 col-form-label d-flex"><label class="d-inline word-break" for="${id}">${field.label}</label><div class="form-label-addon d-flex"><a class="btn btn-link p-0" role="button" tabindex="0"><i class="icon fa fa-question-circle" title="Help with ${field.label}" role="img" aria-label="Help with ${field.label}"></i></a></div></div><div class="col-md-9 form-inline felement" data-fieldtype="text">${native(field, `id="${id}" class="form-control"`)}<div class="form-control-feedback invalid-feedback" id="${id}e"></div></div></div>`,
    tick: (field, id) =>
      `<div class="form-group row fitem"><div class="col-md-3"></div><div class="col-md-9 checkbox"><div class="form-check d-flex"><input type="hidden" name="${id}" value="0"><input type="checkbox" name="${id}" class="form-check-input" id="${id}" data-is="${field.key}"><label for="${id}">${field.label}</label></div></div></div>`,
    choice: (field, id) =>
      `<div class="form-group row fitem"><div class="col-md-3 col-form-label"><p id="${id}_l" class="mb-0">${field.label}</p></div><div class="col-md-9 felement"><fieldset class="w-100"><legend class="sr-only">${field.label}</legend><div class="d-flex">${radios(field, id)}</div></fieldset></div></div>`,
    block: (title, body) =>
      `<fieldset class="clearfix collapsible"><legend class="sr-only">${title}</legend><div class="d-flex"><a class="btn btn-icon" role="button" aria-expanded="true" href="#"><span class="sr-only">${title}</span><i class="fa fa-chevron-down"></i></a><h3 class="d-flex" aria-hidden="true">${title}</h3></div><div class="fcontainer collapseable show">${body}</div></fieldset>`,
    button: (key, label) =>
      `<div class="form-group fitem"><span data-fieldtype="submit"><input type="submit" class="btn btn-primary" value="${label}" data-is="${key}"></span></div>`,
  },
  {
    name: 'Django admin',
    field: (field, id) =>
      `<div class="form-row field-${id}"><div><div class="flex-container"><label class="required" for="${id}">${field.label}:</label>${native(field, `id="${id}" class="vTextField"`)}</div>${hint(field, (words) => `<div class="help" id="${id}_h"><div>${words}</div></div>`)}</div></div>`,
    tick: (field, id) =>
      `<div class="form-row"><div class="flex-container checkbox-row"><input type="checkbox" id="${id}" data-is="${field.key}"><label class="vCheckboxLabel" for="${id}">${field.label}</label></div></div>`,
    choice: (field, id) =>
      `<div class="form-row"><label>${field.label}:</label><div id="${id}">${choices(field)
        .map(
          (one, index) =>
            `<div><label for="${id}_${index}"><input type="radio" name="${id}" id="${id}_${index}"${markFirst(field, index)}>\n ${one}</label></div>`,
        )
        .join('')}</div></div>`,
    block: (title, body) => `<fieldset class="module aligned"><h2>${title}</h2>${body}</fieldset>`,
    button: (key, label) => `<input type="submit" value="${label}" class="default" data-is="${key}">`,
    page: (title, body, buttons) =>
      `<div id="header"><h1 id="site-name"><a href="#">Administration</a></h1></div><div class="breadcrumbs"><a href="#">Home</a> › ${title}</div><div id="content"><h1>${title}</h1><form>${body}<div class="submit-row">${buttons}</div></form></div>`,
  },
  {
    name: 'WordPress settings',
    field: (field, id) =>
      `<tr><th scope="row"><label for="${id}">${field.label}</label></th><td>${native(field, `id="${id}" class="regular-text"`)}${hint(field, (words) => `<p class="description">${words}</p>`)}</td></tr>`,
    tick: (field, id) =>
      `<tr><th scope="row">Options</th><td><fieldset><legend class="screen-reader-text"><span>Options</span></legend><label for="${id}"><input type="checkbox" id="${id}" data-is="${field.key}"> ${field.label}</label></fieldset></td></tr>`,
    choice: (field, id) =>
      `<tr><th scope="row">${field.label}</th><td><fieldset><legend class="screen-reader-text"><span>${field.label}</span></legend>${choices(
        field,
      )
        .map(
          (one, index) =>
            `<label><input type="radio" name="${id}"${markFirst(field, index)}> <span>${one}</span></label><br>`,
        )
        .join('')}</fieldset></td></tr>`,
    block: (title, body) =>
      `<h2 class="title">${title}</h2><table class="form-table" role="presentation"><tbody>${body}</tbody></table>`,
    button: (key, label) =>
      `<p class="submit"><input type="submit" class="button button-primary" value="${label}" data-is="${key}"></p>`,
  },
  {
    name: 'Google Forms',
    field: (field, id) =>
      `<div role="listitem"><div class="Qr7Oae"><div class="geS5n"><div class="M4DNQ"><div id="${id}i" class="HoXoMd" role="heading" aria-level="3"><span class="M7eMe">${field.label}</span><span class="vnumgf" aria-label="Required question"> *</span></div><div class="gubaDc" id="${id}d"></div></div><div class="AgroKb">${
        field.sort === 'select'
          ? `<div class="jgvuAb" role="listbox" aria-expanded="false" tabindex="0" aria-labelledby="${id}i" data-is="${field.key}"><div role="presentation"><div role="option" aria-selected="true" data-value=""><span>Choose</span></div>${choices(
              field,
            )
              .map((one) => `<div role="option" aria-selected="false"><span>${one}</span></div>`)
              .join('')}</div></div>`
          : native(field, `class="whsOnd" aria-labelledby="${id}i ${id}d" tabindex="0"`)
      }</div></div></div></div>`,
    tick: (field) =>
      `<div role="listitem"><div role="list"><div role="listitem"><label><div class="bzfPab"><div role="checkbox" aria-checked="false" aria-label="${field.label}" tabindex="0" data-is="${field.key}"><div class="PkgjBf"></div></div><div class="YEVVod"><span dir="auto">${field.label}</span></div></div></label></div></div></div>`,
    choice: (field, id) =>
      `<div role="listitem"><div role="heading" aria-level="3" id="${id}i"><span>${field.label}</span></div><div role="radiogroup" aria-labelledby="${id}i">${choices(
        field,
      )
        .map(
          (one, index) =>
            `<label><div class="d7L4fc"><div role="radio" aria-checked="false" aria-label="${one}" tabindex="0"${markFirst(field, index)}><div class="vd3tt"></div></div><div class="YEVVod"><span dir="auto">${one}</span></div></div></label>`,
        )
        .join('')}</div></div>`,
    block: (title, body) =>
      `<div role="listitem"><div class="Dq4amc"><div role="heading" aria-level="2" class="aG9Vid"><span>${title}</span></div></div></div>${body}`,
    button: (key, label) =>
      `<div class="lRwqcd"><div role="button" class="uArJ5e" tabindex="0" data-is="${key}"><div class="Fvio9d"></div><span class="l4V7wb"><span class="NPEfkd">${label}</span></span></div></div>`,
  },
  {
    name: 'Jira',
    field: (field, id) =>
      `<div class="field-group"><label for="${id}">${field.label}<span class="aui-icon icon-required">Required</span></label>${native(field, `id="${id}" class="text long-field"`)}${hint(field, (words) => `<div class="description">${words}</div>`)}</div>`,
    tick: (field, id) =>
      `<fieldset class="group"><legend><span></span></legend><div class="checkbox"><input class="checkbox" id="${id}" type="checkbox" data-is="${field.key}"><label for="${id}">${field.label}</label></div></fieldset>`,
    choice: (field, id) =>
      `<fieldset class="group"><legend><span>${field.label}</span></legend>${choices(field)
        .map(
          (one, index) =>
            `<div class="radio"><input class="radio" id="${id}-${index}" name="${id}" type="radio"${markFirst(field, index)}><label for="${id}-${index}">${one}</label></div>`,
        )
        .join('')}</fieldset>`,
    block: (title, body) =>
      `<div class="module toggle-wrap"><div class="mod-header"><h4 class="toggle-title">${title}</h4></div><div class="mod-content">${body}</div></div>`,
    button: (key, label) =>
      `<a class="aui-button" id="b-${key}" href="#" title="${label} ( Type 'x' )" data-is="${key}"><span class="icon aui-icon"></span> <span class="trigger-label">${label}</span></a>`,
  },
  {
    name: 'ServiceNow',
    field: (field, id) =>
      `<div class="form-group" id="element.${id}"><div class="label_left control-label"><label for="${id}" dir="ltr" class="col-xs-12"><span id="status.${id}" class="required-marker label_description" mandatory="true"></span><span class="label-text" title="">${field.label}</span></label></div><div class="col-xs-10 form-field input_controls"><div class="input-group">${native(field, `id="${id}" class="form-control"`)}<span class="input-group-btn"><a class="btn btn-default" role="button" title="Lookup using list"><span class="icon icon-search"></span></a></span></div></div></div>`,
    tick: (field, id) =>
      `<div class="form-group"><div class="label_left control-label"><label for="ni.${id}"><span class="label-text">${field.label}</span></label></div><div class="input_controls"><input type="hidden" id="${id}"><span class="input-group-checkbox"><input type="checkbox" class="checkbox" id="ni.${id}" data-is="${field.key}"><label class="checkbox-label" for="ni.${id}"></label></span></div></div>`,
    choice: (field, id) => `<fieldset><legend>${field.label}</legend>${radios(field, id)}</fieldset>`,
    block: (title, body) =>
      `<div class="section"><div class="tabs2_section"><span class="section_header_content_no_scroll" data-header-only="true"><h2 class="navbar-title">${title}</h2></span><span><div class="vsplit">${body}</div></span></div></div>`,
    button: (key, label) =>
      `<button class="form_action_button header action_context btn btn-default" type="submit" data-is="${key}">${label}</button>`,
  },
  {
    name: 'Dojo Dijit',
    field: (field, id) =>
      `<tr><td class="labelCell"><label for="${id}">${field.label} :</label></td><td>${field.sort === 'select' ? `<table class="dijit dijitSelect" role="listbox" aria-haspopup="true" tabindex="0" id="${id}" data-is="${field.key}"><tbody role="presentation"><tr role="presentation"><td class="dijitButtonContents"><div class="dijitInputField"><span role="option" class="dijitSelectLabel">${choices(field)[0]}</span></div><input type="hidden"></td><td class="dijitArrowButton" role="presentation"><input class="dijitArrowButtonInner" value="▼ " type="text" tabindex="-1" readonly role="presentation" aria-hidden="true"></td></tr></tbody></table>` : `<div class="dijitTextBox dijitInline" role="presentation"><div class="dijitValidationContainer"><input class="dijitValidationIcon dijitValidationInner" value="Χ " type="text" tabindex="-1" readonly role="presentation"></div><div class="dijitInputContainer">${native(field, `id="${id}" class="dijitInputInner"`)}</div></div>`}</td></tr>`,
    tick: (field, id) =>
      `<tr><td></td><td><div class="dijit dijitCheckBox" role="presentation"><input type="checkbox" class="dijitReset dijitCheckBoxInput" style="opacity:0" id="${id}" data-is="${field.key}"></div> <label for="${id}">${field.label}</label></td></tr>`,
    choice: (field, id) =>
      `<tr><td class="labelCell">${field.label}</td><td>${choices(field)
        .map(
          (one, index) =>
            `<div class="dijit dijitRadio" role="presentation" style="display:inline-block"><input type="radio" class="dijitCheckBoxInput" style="opacity:0" name="${id}" id="${id}${index}"${markFirst(field, index)}></div><label for="${id}${index}">${one}</label>`,
        )
        .join('')}</td></tr>`,
    block: (title, body) =>
      `<div class="dijitTitlePane"><div class="dijitTitlePaneTitle dijitOpen"><div class="dijitTitlePaneTitleFocus" role="button" aria-expanded="true" tabindex="0"><span class="dijitInline dijitArrowNode" role="presentation"></span><span class="dijitTitlePaneTextNode">${title}</span></div></div><div class="dijitTitlePaneContentOuter" role="region"><table>${body}</table></div></div>`,
    button: (key, label) =>
      `<span class="dijit dijitButton" role="presentation"><span class="dijitButtonNode"><span class="dijitButtonContents" role="button" aria-labelledby="${key}_label" tabindex="0" data-is="${key}"><span class="dijitIcon dijitNoIcon"></span><span class="dijitButtonText" id="${key}_label">${label}</span></span></span><input type="button" class="dijitOffScreen" tabindex="-1" style="position:absolute;left:-10000px" role="presentation"></span>`,
  },
  {
    name: 'GWT',
    field: (field) =>
      `<tr><td align="left" style="vertical-align:top"><div class="gwt-Label">${field.label}</div></td></tr><tr><td align="left">${native(field, 'class="gwt-TextBox"')}</td></tr>`,
    tick: (field) =>
      `<tr><td align="left"><span class="gwt-CheckBox"><input type="checkbox" id="gwt-uid-${field.key}" data-is="${field.key}"><label for="gwt-uid-${field.key}">${field.label}</label></span></td></tr>`,
    choice: (field, id) =>
      `<tr><td><div class="gwt-Label">${field.label}</div></td></tr>${choices(field)
        .map(
          (one, index) =>
            `<tr><td><span class="gwt-RadioButton"><input type="radio" name="${id}" id="gwt-${id}-${index}"${markFirst(field, index)}><label for="gwt-${id}-${index}">${one}</label></span></td></tr>`,
        )
        .join('')}`,
    block: (title, body) =>
      `<table class="gwt-DisclosurePanel gwt-DisclosurePanel-open"><tbody><tr><td><a href="javascript:void(0);" class="header"><table><tbody><tr><td><img alt="" src="data:,"></td><td>${title}</td></tr></tbody></table></a></td></tr><tr><td><div><table class="content" cellspacing="4">${body}</table></div></td></tr></tbody></table>`,
    button: (key, label) => `<button type="button" class="gwt-Button" data-is="${key}">${label}</button>`,
  },
  {
    name: 'SharePoint list form',
    field: (field, id) =>
      `<tr><td nowrap="true" valign="top" width="113px" class="ms-formlabel"><h3 class="ms-standardheader"><nobr>${field.label}<span title="This is a required field." class="ms-accentText"> *</span></nobr></h3></td><td valign="top" class="ms-formbody"><span dir="none">${native(field, `title="${field.label} Required Field" id="${id}_$TextField" class="ms-long"`)}<br></span>${hint(field, (words) => `<span class="ms-metadata">${words}</span>`)}</td></tr>`,
    tick: (field, id) =>
      `<tr><td class="ms-formlabel"><h3 class="ms-standardheader"><nobr>${field.label}</nobr></h3></td><td class="ms-formbody"><span dir="none"><input id="${id}_$Boolean" type="checkbox" title="${field.label}" data-is="${field.key}"><br></span></td></tr>`,
    choice: (field, id) =>
      `<tr><td class="ms-formlabel"><h3 class="ms-standardheader"><nobr>${field.label}</nobr></h3></td><td class="ms-formbody"><span dir="none"><table id="${id}" cellpadding="0">${choices(
        field,
      )
        .map(
          (one, index) =>
            `<tr><td><span class="ms-RadioText" title="${one}"><input id="${id}_${index}" type="radio" name="${id}"${markFirst(field, index)}><label for="${id}_${index}">${one}</label></span></td></tr>`,
        )
        .join('')}</table></span></td></tr>`,
    block: (title, body) =>
      `<div class="ms-webpart-zone"><div class="ms-webpart-chrome-title"><h2 class="ms-webpart-titleText"><nobr><span>${title}</span></nobr></h2></div><table class="ms-formtable" border="0" width="100%">${body}</table></div>`,
    button: (key, label) =>
      `<td class="ms-toolbar" nowrap="nowrap"><input type="button" value="${label}" class="ms-ButtonHeightWidth" data-is="${key}"></td>`,
    page: (title, body, buttons) => `<h1>${title}</h1>${body}<table width="100%"><tr>${buttons}</tr></table>`,
  },
  {
    name: 'Salesforce classic',
    field: (field, id) =>
      `<tr><td class="labelCol requiredInput"><label for="${id}"><span class="assistiveText">*</span>${field.label}</label></td><td class="dataCol col02"><div class="requiredInput"><div class="requiredBlock"></div>${native(field, `id="${id}"`)}</div></td><td class="labelCol empty">&nbsp;</td><td class="dataCol empty">&nbsp;</td></tr>`,
    tick: (field, id) =>
      `<tr><td class="labelCol"><label for="${id}">${field.label}</label></td><td class="dataCol"><input id="${id}" type="checkbox" data-is="${field.key}"></td></tr>`,
    choice: (field, id) =>
      `<tr><td class="labelCol">${field.label}</td><td class="dataCol">${radios(field, id)}</td></tr>`,
    block: (title, body) =>
      `<div class="pbSubheader brandTertiaryBgr first"><span class="pbSubExtra"><span class="requiredLegend"><span class="requiredMark">*</span><span class="requiredText"> = Required Information</span></span></span><h3>${title}<span class="titleSeparatingColon">:</span></h3></div><div class="pbSubsection"><table class="detailList">${body}</table></div>`,
    button: (key, label) =>
      `<input value=" ${label} " class="btn" title="${label}" type="submit" data-is="${key}">`,
    page: (title, body, buttons) =>
      `<div class="bPageTitle"><h1 class="pageType">Record</h1><h2 class="pageDescription"> ${title}</h2></div><div class="pbHeader"><h2 class="mainTitle">${title}</h2></div><div class="pbBody">${body}</div><div class="pbBottomButtons">${buttons}</div>`,
  },
  {
    name: 'Vaadin',
    field: (field, id) =>
      `<div class="v-formlayout-row"><table class="v-formlayout"><tr class="v-formlayout-row"><td class="v-formlayout-captioncell"><div class="v-caption"><label class="v-captiontext" for="${id}x" id="${id}c">${field.label}</label><span class="v-required-field-indicator" aria-hidden="true">*</span></div></td><td class="v-formlayout-errorcell"></td><td class="v-formlayout-contentcell">${field.sort === 'select' ? `<div class="v-filterselect v-widget" role="combobox"><input type="text" class="v-filterselect-input" autocomplete="off" aria-labelledby="${id}c" data-is="${field.key}"><div class="v-filterselect-button" aria-hidden="true" role="button"></div></div>` : native(field, `class="v-textfield" aria-labelledby="${id}c"`)}</td></tr></table></div>`,
    tick: (field, id) =>
      `<span class="v-checkbox v-widget"><input type="checkbox" id="${id}" data-is="${field.key}"><label for="${id}">${field.label}</label></span>`,
    choice: (field, id) =>
      `<div class="v-caption"><span class="v-captiontext">${field.label}</span></div><div class="v-select-optiongroup" role="radiogroup">${choices(
        field,
      )
        .map(
          (one, index) =>
            `<span class="v-radiobutton v-select-option"><input type="radio" name="${id}" id="${id}-${index}"${markFirst(field, index)}><label for="${id}-${index}">${one}</label></span>`,
        )
        .join('')}</div>`,
    block: (title, body) =>
      `<div class="v-panel v-widget"><div class="v-panel-captionwrap"><div class="v-panel-caption"><span>${title}</span></div></div><div class="v-panel-content"><div class="v-verticallayout">${body}</div></div></div>`,
    button: (key, label) =>
      `<div tabindex="0" role="button" class="v-button v-widget" data-is="${key}"><span class="v-button-wrap"><span class="v-button-caption">${label}</span></span></div>`,
  },
  {
    name: 'Oracle ADF',
    field: (field, id) =>
      `<tr id="r1:${id}"><td class="af_panelLabelAndMessage_label xq"><label for="r1:${id}::content"><span class="af_required" title="Required">* </span>${field.label}</label></td><td valign="top" nowrap class="xve"><span id="r1:${id}::root">${native(field, `id="r1:${id}::content" name="r1:${id}"`)}</span></td></tr>`,
    tick: (field, id) =>
      `<tr><td></td><td><span class="af_selectBooleanCheckbox_content"><span class="x2"><input id="r1:${id}::c" type="checkbox" data-is="${field.key}"></span> <label for="r1:${id}::c">${field.label}</label></span></td></tr>`,
    choice: (field, id) =>
      `<tr><td class="af_label"><label>${field.label}</label></td><td><fieldset><legend class="p_OraHiddenLabel">${field.label}</legend><div>${choices(
        field,
      )
        .map(
          (one, index) =>
            `<div><span class="x3"><input type="radio" id="r1:${id}:_${index}" name="r1:${id}"${markFirst(field, index)}></span><label class="xr" for="r1:${id}:_${index}">${one}</label></div>`,
        )
        .join('')}</div></fieldset></td></tr>`,
    block: (title, body) =>
      `<div class="af_showDetailHeader x1"><table width="100%" role="presentation"><tr><td><a href="#" title="Collapse ${title}"><img alt="Collapse" src="data:,"></a></td><td width="100%"><h2 class="af_showDetailHeader_title-text-cell">${title}</h2></td></tr></table><div class="content"><table cellpadding="0" role="presentation" class="af_panelFormLayout"><tbody>${body}</tbody></table></div></div>`,
    button: (key, label) =>
      `<div id="cb_${key}" class="af_button p_AFTextOnly" role="presentation"><a href="#" onclick="this.focus();return false" class="xp" role="button" data-is="${key}"><span class="af_button_text">${label}</span></a></div>`,
  },
  {
    name: 'Drupal',
    field: (field, id) =>
      `<div class="js-form-item form-item form-type-textfield"><label for="edit-${id}" class="js-form-required form-required">${field.label}</label>${native(field, `id="edit-${id}" class="form-text required"`)}${hint(field, (words) => `<div id="edit-${id}--description" class="description">${words}</div>`)}</div>`,
    tick: (field, id) =>
      `<div class="js-form-item form-item form-type-checkbox"><input type="checkbox" id="edit-${id}" class="form-checkbox" data-is="${field.key}"> <label for="edit-${id}" class="option">${field.label}</label></div>`,
    choice: (field, id) =>
      `<fieldset class="fieldgroup form-composite"><legend><span class="fieldset-legend">${field.label}</span></legend><div class="fieldset-wrapper"><div class="form-radios">${choices(
        field,
      )
        .map(
          (one, index) =>
            `<div class="form-item form-type-radio"><input type="radio" id="edit-${id}-${index}" name="${id}" class="form-radio"${markFirst(field, index)}> <label for="edit-${id}-${index}" class="option">${one}</label></div>`,
        )
        .join('')}</div></div></fieldset>`,
    block: (title, body) =>
      `<details class="js-form-wrapper form-wrapper seven-details" open><summary role="button" aria-expanded="true">${title}<span class="summary"></span></summary><div class="seven-details__wrapper">${body}</div></details>`,
    button: (key, label) =>
      `<input type="submit" class="button js-form-submit form-submit" value="${label}" data-is="${key}">`,
  },
  {
    name: 'Lotus Notes on the web',
    field: (field) =>
      `<tr valign="top"><td width="1%"><img width="1" height="1" src="data:," alt=""></td><td bgcolor="#EFEFEF" width="200"><b><font size="2" color="#000080" face="Arial">${field.label}</font></b></td><td width="60%"><font size="2" face="Arial">${native(field, 'name="%%Surrogate"')}</font>${hint(field, (words) => `<br><font size="1">${words}</font>`)}</td></tr>`,
    tick: (field) =>
      `<tr valign="top"><td></td><td></td><td><font size="2"><input type="checkbox" data-is="${field.key}">${field.label}<br></font></td></tr>`,
    choice: (field, id) =>
      `<tr valign="top"><td></td><td><b><font size="2">${field.label}</font></b></td><td><font size="2">${choices(
        field,
      )
        .map((one, index) => `<input type="radio" name="${id}"${markFirst(field, index)}>${one}<br>\n`)
        .join('')}</font></td></tr>`,
    block: (title, body) =>
      `<table border="0" cellspacing="0" width="100%"><tr><td bgcolor="#000080"><b><font size="3" color="#FFFFFF">${title}</font></b></td></tr></table><table border="1" cellspacing="0" width="100%">${body}</table><br>`,
    button: (key, label) =>
      `<a href="" onclick="return _doClick('x', this, null)" data-is="${key}"><font size="2">${label}</font></a>`,
  },
];
