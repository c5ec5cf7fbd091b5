/** The classic skin's style sheet, its class names renamed by `css`. */
export function style(css: (word: string) => string): string {
  const c = (word: string) => `.${css(word)}`;
  return `
body { margin: 0; background: #f4f1e6; }
body, td, input, select { font-family: Verdana, "DejaVu Sans", Arial, sans-serif; font-size: 11px; color: #222; }
a { color: #5a3d00; }
${c('top')} { background: #7d6a2f; }
${c('top')} a { color: #fff; text-decoration: none; line-height: 24px; }
${c('menu')} td { padding: 0 14px; border-right: 1px solid #a89556; font-weight: bold; }
${c('menu')} td${c('here')} { background: #5b4c1f; }
${c('sub')} { margin: 2px 0 6px; }
${c('sub')} td { padding: 4px 10px; border: 1px solid #b8ab7c; background: #e6dfc4; }
${c('sub')} td${c('here')} { background: #fff; border-bottom-color: #fff; font-weight: bold; }
${c('title')} { margin: 4px 0 8px; }
${c('title')} font { font-size: 17px; color: #5b4c1f; }
${c('panel')} { border: 1px solid #b8ab7c; background: #fff; margin-bottom: 10px; }
${c('bar')} { background: #d9cfa6; padding: 4px 8px; border-bottom: 1px solid #b8ab7c; }
${c('grid')} { border-collapse: collapse; border-color: #cfc59c; }
${c('head')} { background: #efe9d2; }
${c('box')} { border: 1px solid #cc9966; margin-bottom: 8px; }
${c('btn')} { padding: 2px 12px; }
${c('suggest')} { position: relative; }
${c('suggest')} > div { position: absolute; z-index: 9; left: 0; top: 22px; width: 380px; max-height: 220px; overflow: auto; background: #fff; border: 1px solid #7d6a2f; }
${c('suggest')} > div > div { padding: 3px 6px; cursor: pointer; }
${c('suggest')} > div > div:hover { background: #efe9d2; }
${c('cover')} { position: fixed; top: 0; left: 0; width: 100%; height: 100%; z-index: 50; background: rgba(60, 50, 20, 0.6); }
${c('window')} { background: #fff; border: 2px solid #5b4c1f; text-align: left; }`;
}
