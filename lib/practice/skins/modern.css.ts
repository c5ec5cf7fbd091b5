/** The modern skin's style sheet, its class names renamed by `css`. */
export function style(css: (word: string) => string): string {
  const c = (word: string) => `.${css(word)}`;
  return `
* { box-sizing: border-box; }
body { margin: 0; background: #f3f5f4; color: #1d2b2a; font: 15px/1.45 system-ui, "Noto Sans", sans-serif; }
a { color: #0b5d57; }
${c('menu')} { background: #fff; border-bottom: 1px solid #cdd6d4; padding: 0 24px; }
${c('menu')} p { margin: 0; padding: 6px 0 0; text-align: end; font-size: 13px; }
${c('tabs')} { display: flex; gap: 4px; margin: 0; padding: 0; list-style: none; }
${c('tabs')} a { display: block; padding: 8px 14px; text-decoration: none; border-bottom: 3px solid transparent; }
${c('tabs')} a[aria-current] { border-color: #0b7a70; color: #1d2b2a; font-weight: 600; }
main { max-width: 940px; padding: 12px 24px 48px; }
main > ${c('tabs')} { margin-bottom: 12px; font-size: 14px; border-bottom: 1px solid #cdd6d4; }
h1 { font-size: 24px; margin: 8px 0 16px; }
h2, legend { font-size: 17px; font-weight: 600; margin: 0 0 8px; padding: 0; }
fieldset, section { margin: 0 0 16px; padding: 16px 20px; border: 1px solid #cdd6d4; border-radius: 6px; background: #fff; }
fieldset > legend { float: inline-start; width: 100%; }
fieldset > legend + * { clear: both; }
${c('field')} { display: grid; grid-template-columns: 160px minmax(0, 460px); gap: 2px 12px; align-items: center; margin: 0 0 10px; position: relative; }
${c('field')} small { grid-column: 2; color: #53615f; }
input[type=text], select { font: inherit; width: 100%; padding: 6px 8px; border: 1px solid #8a9896; border-radius: 4px; background: #fff; }
input:focus-visible, select:focus-visible, a:focus-visible, button:focus-visible { outline: 3px solid #e5a50a; outline-offset: 1px; }
${c('lookup')} ul { position: absolute; z-index: 5; top: 100%; left: 172px; width: 460px; max-height: 260px; overflow: auto; margin: 2px 0 0; padding: 4px 0; list-style: none; background: #fff; border: 1px solid #8a9896; border-radius: 4px; box-shadow: 0 4px 14px #0003; }
${c('lookup')} li { padding: 5px 10px; cursor: pointer; }
${c('lookup')} li:hover, ${c('lookup')} li[aria-selected=true] { background: #dcecea; }
${c('group')} { display: flex; flex-wrap: wrap; gap: 4px 24px; padding: 8px 0 10px; border: 0; margin: 0; }
${c('group')} > legend { font-size: 15px; margin: 0 0 2px; }
${c('column')} { flex-direction: column; }
dl { display: grid; gap: 4px; margin: 0 0 8px; }
dl div { display: grid; grid-template-columns: 160px 1fr; gap: 12px; }
dt { color: #53615f; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; background: #fff; }
th, td { text-align: start; padding: 6px 10px; border-bottom: 1px solid #dfe5e4; vertical-align: top; }
td:last-child { white-space: nowrap; }
th { background: #e8eeed; font-weight: 600; }
tr${c('grey')} td { background: #d2d5d5; color: #45504f; }
tr${c('yellow')} td { background: #fff3a8; }
${c('message')} { margin: 0 0 12px; padding: 10px 14px; border-inline-start: 5px solid; background: #fff; }
${c('message')} p { margin: 0; }
${c('message')} ul { margin: 4px 0 0; padding-inline-start: 20px; }
${c('done')} { border-color: #2e7d32; background: #eaf5ea; }
${c('info')} { border-color: #1565c0; background: #e8f1fb; }
${c('warning')} { border-color: #c77700; background: #fff4e0; }
${c('button')} { display: inline-block; font: inherit; padding: 7px 18px; border: 1px solid #0b7a70; border-radius: 4px; background: #fff; color: #0b5d57; text-decoration: none; cursor: pointer; }
${c('main')} { background: #0b7a70; color: #fff; }
${c('buttons')} { display: flex; gap: 8px; margin: 8px 0; }
${c('backdrop')} { position: fixed; inset: 0; z-index: 20; display: grid; place-items: center; background: #0b1f1d99; }
[role=dialog] { width: 560px; max-height: 86vh; overflow: auto; padding: 20px 24px; background: #fff; border-radius: 8px; }
[role=dialog] fieldset { padding: 8px 0; }`;
}
