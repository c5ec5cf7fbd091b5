/** The widgets skin's style sheet; Select2 and jQuery UI bring their own. */
export function style(css: (word: string) => string): string {
  const c = (word: string) => `.${css(word)}`;
  return `
body { margin: 0; background: #f7f4f0; color: #2b2118; font: 14px/1.5 "Open Sans", "Noto Sans", sans-serif; }
${c('wrap')} { max-width: 940px; padding: 0 20px 60px; }
${c('nav')} { display: flex; gap: 4px; margin: 0; padding: 6px 0 0; list-style: none; border-bottom: 1px solid #d5c8b8; }
${c('nav')} a { display: block; padding: 6px 12px; color: #7a3b12; text-decoration: none; }
${c('active')} a { background: #fff; border: 1px solid #d5c8b8; border-bottom-color: #fff; }
${c('heading')} { margin: 14px 0; font-size: 22px; }
${c('panel')} { margin: 0 0 14px; border: 1px solid #d5c8b8; border-radius: 4px; background: #fff; }
${c('title')} { padding: 8px 14px; background: #efe6da; font-size: 15px; }
${c('content')} { padding: 14px; }
${c('row')} { display: grid; grid-template-columns: 160px 440px; align-items: center; margin: 0 0 10px; }
${c('entry')} input, ${c('entry')} select, ${c('entry')} .select2 { width: 440px; box-sizing: border-box; }
${c('entry')} input { padding: 5px 8px; border: 1px solid #aaa; border-radius: 4px; font: inherit; }
${c('facts')} { display: grid; grid-template-columns: 160px 1fr; margin: 0; }
${c('facts')} dd { margin: 0; }
${c('check')} { position: relative; display: flex; align-items: center; gap: 8px; padding: 2px 0; cursor: pointer; }
${c('check')} input { position: absolute; left: 0; width: 18px; height: 18px; margin: 0; opacity: 0; z-index: 1; }
${c('check')} i { width: 16px; height: 16px; border: 1px solid #7a3b12; border-radius: 3px; background: #fff; }
${c('check')} input:checked + i { background: #7a3b12; box-shadow: inset 0 0 0 3px #fff; }
${c('check')} input:focus-visible + i { outline: 2px solid #1565c0; }
${c('grid')} { border: 1px solid #d5c8b8; }
${c('grid')} [role=row] { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); padding: 4px 10px; border-bottom: 1px solid #eee4d8; }
${c('grid')} [role=columnheader] { font-weight: 600; }
${c('grid')} ${c('grey')} { background: #d0d0d0; }
${c('grid')} ${c('yellow')} { background: #fff3a0; }
${c('alert')} { margin: 0 0 10px; padding: 8px 12px; border: 1px solid #9fb7d1; background: #eaf2fb; }
${c('done')} { border-color: #9ec59f; background: #e9f5e9; }
${c('warning')} { border-color: #dcb877; background: #fdf3df; }
${c('toolbar')} { margin: 8px 0; }
${c('btn')} { display: inline-block; padding: 5px 16px; border: 1px solid #7a3b12; border-radius: 4px; background: #fff; color: #7a3b12; font: inherit; text-decoration: none; cursor: pointer; }
${c('btn')}.btn-primary { background: #7a3b12; color: #fff; }
${c('btn')}:disabled { opacity: 0.5; }
${c('mask')} { position: fixed; inset: 0; z-index: 30; padding-top: 200px; text-align: center; background: #fff9; }
${c('mask')}[hidden] { display: none; }`;
}
