import { choices, type Family, hint, markFirst, native } from './family';

/** A list that has no native element at all: what is chosen stands in a part with a role. */
const drawn = (key: string, label: string, shown: string, more: string): string =>
  `<div class="select" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" ${more} data-is="${key}"><span>${shown}</span></div><input type="hidden" name="${label.length}">`;

/** The markup of widely used form libraries, written out as they draw it. */
export const LIBRARIES: Family[] = [
  {
    name: 'Bootstrap 5: floating labels behind their boxes',
    field: (field, id) =>
      `<div class="form-floating mb-3">${native(field, `id="${id}" class="form-control" placeholder=" "`)}<label for="${id}">${field.label}</label>${hint(field, (words) => `<div class="form-text">${words}</div>`)}</div>`,
    tick: (field, id) =>
      `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="${id}" data-is="${field.key}"><label class="form-check-label" for="${id}">${field.label}</label></div>`,
    choice: (field, id) =>
      `<div class="btn-group" role="group">${choices(field)
        .map(
          (one, index) =>
            `<input type="radio" class="btn-check" name="${id}" id="${id}${index}" style="position:absolute;clip:rect(0,0,0,0)"${markFirst(field, index)}><label class="btn btn-outline-primary" for="${id}${index}">${one}</label>`,
        )
        .join('')}</div>`,
    block: (title, body) =>
      `<div class="card"><div class="card-header">${title}</div><div class="card-body">${body}</div></div>`,
    button: (key, label) =>
      `<button class="btn btn-primary" data-is="${key}"><span class="spinner-border d-none" hidden></span> ${label}</button>`,
  },
  {
    name: 'MUI: notched outlines, lists drawn as parts',
    field: (field, id) => {
      const label = `<label class="MuiInputLabel-root" id="${id}-label" for="${id}">${field.label}<span aria-hidden="true"> *</span></label>`;
      const notch = `<fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>${field.label} *</span></legend></fieldset>`;
      const control =
        field.sort === 'select'
          ? drawn(
              field.key,
              field.label,
              '\u200b',
              `aria-labelledby="${id}-label ${id}-select" id="${id}-select"`,
            )
          : native(field, `id="${id}" class="MuiInputBase-input"`);
      return `<div class="MuiFormControl-root">${label}<div class="MuiInputBase-root">${control}${notch}</div>${hint(field, (words) => `<p class="MuiFormHelperText-root">${words}</p>`)}</div>`;
    },
    tick: (field) =>
      `<label class="MuiFormControlLabel-root"><span class="MuiCheckbox-root"><input type="checkbox" style="opacity:0;position:absolute" data-is="${field.key}"><svg></svg></span><span class="MuiTypography-root">${field.label}</span></label>`,
    choice: (field) =>
      `<div role="tablist">${choices(field)
        .map(
          (one, index) =>
            `<button role="tab" class="MuiTab-root" type="button"${markFirst(field, index)}>${one}<span class="MuiTouchRipple-root"></span></button>`,
        )
        .join('')}</div>`,
    block: (title, body) =>
      `<div class="MuiPaper-root"><h6 class="MuiTypography-h6">${title}</h6>${body}</div>`,
    button: (key, label) =>
      `<button class="MuiButton-root css-1hw9j7s" type="button" data-is="${key}"><span class="MuiButton-startIcon"><span class="material-icons">${key}</span></span>${label}<span class="MuiTouchRipple-root"></span></button>`,
  },
  {
    name: 'Ant Design: label columns, boxes inside their lists',
    field: (field, id) => {
      const control =
        field.sort === 'select'
          ? `<div class="ant-select"><div class="ant-select-selector"><span class="ant-select-selection-search"><input id="${id}" role="combobox" aria-haspopup="listbox" aria-autocomplete="list" readonly unselectable="on" style="opacity:0" data-is="${field.key}"></span><span class="ant-select-selection-item" title="${choices(field)[0]}">${choices(field)[0]}</span></div><span class="ant-select-arrow" aria-hidden="true"></span></div>`
          : native(field, `id="${id}" class="ant-input"`);
      return `<div class="ant-form-item"><div class="ant-row"><div class="ant-col ant-form-item-label"><label for="${id}" title="${field.label}" class="ant-form-item-required">${field.label}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input">${control}</div>${hint(field, (words) => `<div class="ant-form-item-extra">${words}</div>`)}</div></div></div>`;
    },
    tick: (field) =>
      `<div class="ant-form-item"><label class="ant-checkbox-wrapper"><span class="ant-checkbox"><input type="checkbox" class="ant-checkbox-input" style="opacity:0" data-is="${field.key}"><span class="ant-checkbox-inner"></span></span><span>${field.label}</span></label></div>`,
    choice: (field, id) =>
      `<div class="ant-radio-group">${choices(field)
        .map(
          (one, index) =>
            `<label class="ant-radio-button-wrapper"><span class="ant-radio-button"><input type="radio" name="${id}" style="opacity:0;width:0;height:0"${markFirst(field, index)}><span class="ant-radio-button-inner"></span></span><span>${one}</span></label>`,
        )
        .join('')}</div>`,
    block: (title, body) =>
      `<div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title">${title}</div></div></div><div class="ant-card-body">${body}</div></div>`,
    button: (key, label) =>
      `<button type="button" class="ant-btn" data-is="${key}"><span>${label}</span></button>`,
  },
  {
    name: 'React Select beside labels bound to nothing',
    field: (field, id) =>
      `<div class="css-b62m3t-field"><div class="css-lbl">${field.label}</div>${field.sort === 'select' ? `<div class="css-b62m3t-container"><span id="react-select-${id}-live-region"></span><div class="css-13cymwt-control"><div class="css-hlgwow"><div class="css-1jqq78o-placeholder" id="react-select-${id}-placeholder">Select...</div><div class="css-19bb58m" data-value=""><input autocapitalize="none" autocomplete="off" id="react-select-${id}-input" spellcheck="false" type="text" aria-autocomplete="list" aria-expanded="false" aria-haspopup="true" role="combobox" aria-describedby="react-select-${id}-placeholder" value="" style="opacity:1;width:100%" data-is="${field.key}"></div></div><div class="css-1wy0on6"><span></span><div aria-hidden="true"><svg></svg></div></div></div><input name="x" type="hidden" value=""></div>` : native(field)}${hint(field, (words) => `<div class="css-muted">${words}</div>`)}</div>`,
    tick: (field) =>
      `<div class="css-row"><input type="checkbox" data-is="${field.key}"><span class="css-x">${field.label}</span></div>`,
    choice: (field) =>
      `<div class="css-seg">${choices(field)
        .map(
          (one, index) =>
            `<button type="button" role="radio" aria-checked="false"${markFirst(field, index)}>${one}</button>`,
        )
        .join('')}</div>`,
    block: (title, body) =>
      `<div class="css-1x2"><div class="css-1y3" role="heading" aria-level="2">${title}</div>${body}</div>`,
    button: (key, label) =>
      `<div class="css-9q" tabindex="0" style="cursor:pointer" data-is="${key}">${label}</div>`,
  },
  {
    name: 'Lightning: stars in front, buttons for lists',
    field: (field, id) =>
      `<div class="slds-form-element"><label class="slds-form-element__label" for="${id}"><abbr title="required" class="slds-required">*</abbr>${field.label}</label><div class="slds-form-element__control">${
        field.sort === 'select'
          ? `<div class="slds-combobox"><button id="${id}" type="button" role="combobox" aria-haspopup="listbox" aria-label="${field.label}, --None--" data-is="${field.key}"><span class="slds-truncate">--None--</span></button><div role="listbox" style="display:none"><div role="option">--None--</div>${choices(
              field,
            )
              .map((one) => `<div role="option">${one}</div>`)
              .join('')}</div></div>`
          : native(field, `id="${id}" class="slds-input"`)
      }</div>${hint(field, (words) => `<div class="slds-form-element__help">${words}</div>`)}</div>`,
    tick: (field, id) =>
      `<div class="slds-form-element"><span class="slds-checkbox"><input type="checkbox" id="${id}" data-is="${field.key}"><label class="slds-checkbox__label" for="${id}"><span class="slds-checkbox_faux"></span><span class="slds-form-element__label">${field.label}</span></label></span></div>`,
    choice: (field, id) =>
      `<fieldset class="slds-form-element"><legend class="slds-form-element__legend">${field.label}</legend>${choices(
        field,
      )
        .map(
          (one, index) =>
            `<span class="slds-radio"><input type="radio" id="${id}${index}" name="${id}"${markFirst(field, index)}><label for="${id}${index}"><span class="slds-radio_faux"></span><span>${one}</span></label></span>`,
        )
        .join('')}</fieldset>`,
    block: (title, body) =>
      `<div class="slds-section slds-is-open"><h3 class="slds-section__title"><button aria-expanded="true"><svg></svg><span title="${title}">${title}</span></button></h3><div class="slds-section__content">${body}</div></div>`,
    button: (key, label) =>
      `<lightning-button><button class="slds-button slds-button_neutral" title="${label}" data-is="${key}">${label}</button></lightning-button>`,
  },
  {
    name: 'UI5: labels as parts, buttons in three layers',
    field: (field, id) =>
      `<div class="sapUiFormElement"><div class="sapUiFormElementLbl"><span id="${id}l" class="sapMLabel sapMLabelTBHeader"><span class="sapMLabelTextWrapper"><label for="${id}-inner"><bdi>${field.label}</bdi></label></span><span class="sapMLabelColonAndRequired" data-colon=":"></span></span></div><div class="sapUiRespGridSpan"><div class="sapMInputBase"><div class="sapMInputBaseContentWrapper">${field.sort === 'select' ? `<div id="${id}-inner" role="combobox" class="sapMSlt" tabindex="0" aria-haspopup="listbox" aria-labelledby="${id}l" data-is="${field.key}"><span class="sapMSltLabel"><span>${choices(field)[0]}</span></span><span class="sapMSltArrow" aria-hidden="true"></span></div>` : native(field, `id="${id}-inner" class="sapMInputBaseInner" aria-labelledby="${id}l"`)}</div></div></div></div>`,
    tick: (field) =>
      `<div class="sapMCb" role="checkbox" tabindex="0" aria-checked="false" data-is="${field.key}"><div class="sapMCbBg"><input type="CheckBox" style="visibility:hidden"></div><span class="sapMCbLabel"><bdi>${field.label}</bdi></span></div>`,
    choice: (field) =>
      `<ul class="sapMSegB" role="listbox">${choices(field)
        .map(
          (one, index) =>
            `<li role="option" tabindex="0" aria-selected="false"${markFirst(field, index)}><span class="sapMSegBBtnInner">${one}</span></li>`,
        )
        .join('')}</ul>`,
    block: (title, body) =>
      `<div class="sapUiFormContainer"><div class="sapMTitle sapUiFormTitle" role="heading"><span><bdi>${title}</bdi></span></div>${body}</div>`,
    button: (key, label) =>
      `<button class="sapMBtn" data-is="${key}"><span class="sapMBtnInner"><span class="sapMBtnIcon" aria-hidden="true" data-sap-ui-icon-content="x"></span><span class="sapMBtnContent"><bdi>${label}</bdi></span></span></button>`,
  },
  {
    name: 'Tailwind with Headless UI: buttons for lists, peers for labels',
    field: (field, id) =>
      `<div class="sm:col-span-3"><span class="block text-sm font-medium" id="${id}-l">${field.label}</span><div class="mt-2">${field.sort === 'select' ? `<div class="relative"><button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${id}-l ${id}-b" id="${id}-b" class="relative w-full" data-is="${field.key}"><span class="block truncate">${choices(field)[0]}</span><span class="absolute"><svg></svg></span></button></div>` : native(field, 'class="block w-full rounded-md"')}</div>${hint(field, (words) => `<p class="mt-3 text-sm">${words}</p>`)}</div>`,
    tick: (field, id) =>
      `<div class="flex gap-3"><button type="button" role="switch" aria-checked="false" aria-labelledby="${id}" class="inline-flex" data-is="${field.key}"><span class="sr-only">Use setting</span><span aria-hidden="true"></span></button><span id="${id}" class="text-sm">${field.label}</span></div>`,
    choice: (field) =>
      `<div role="radiogroup" class="flex">${choices(field)
        .map(
          (one, index) =>
            `<div role="radio" tabindex="0" aria-checked="false" class="cursor-pointer"${markFirst(field, index)}><p class="font-medium">${one}</p></div>`,
        )
        .join('')}</div>`,
    block: (title, body) =>
      `<div class="border-b pb-12"><h2 class="text-base font-semibold">${title}</h2><p class="mt-1 text-sm">Please check what you write here.</p><div class="grid">${body}</div></div>`,
    button: (key, label) =>
      `<button type="submit" class="rounded-md bg-indigo-600" data-is="${key}">${label}<span aria-hidden="true"> &rarr;</span></button>`,
  },
  {
    name: 'web components with names as attributes of their own',
    field: (field) =>
      `<w-field label="${field.label}"><template shadowrootmode="open"><style>:host{display:block}</style><div part="base"><label part="label" for="input"><slot name="label">${field.label}</slot></label><div part="control">${native(field, 'id="input"')}</div><slot name="help">${field.hint ?? ''}</slot></div></template></w-field>`,
    tick: (field) =>
      `<w-tick><template shadowrootmode="open"><label><span part="control"><input type="checkbox" data-is="${field.key}"></span><span part="label"><slot></slot></span></label></template>${field.label}</w-tick>`,
    choice: (field) =>
      `<w-choice><template shadowrootmode="open"><fieldset><legend>${field.label}</legend><slot></slot></fieldset></template>${choices(
        field,
      )
        .map(
          (one, index) =>
            `<w-radio role="radio" aria-checked="false"${markFirst(field, index)}><template shadowrootmode="open"><span part="label"><slot></slot></span></template>${one}</w-radio>`,
        )
        .join('')}</w-choice>`,
    block: (title, body) =>
      `<w-card><template shadowrootmode="open"><div part="header"><slot name="header"></slot></div><slot></slot></template><h4 slot="header">${title}</h4>${body}</w-card>`,
    button: (key, label) =>
      `<w-button><template shadowrootmode="open"><button part="base" data-is="${key}"><span part="prefix"><slot name="prefix"></slot></span><span part="label"><slot></slot></span></button></template>${label}</w-button>`,
    mount: (html) => document.body.setHTMLUnsafe(html),
  },
];
