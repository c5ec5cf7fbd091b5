/** The page that holds nothing but the two frames. */
export const outerStyle = `
html, body { height: 100%; margin: 0; }
body { display: grid; grid-template-columns: 160px 1fr; }
iframe { width: 100%; height: 100%; border: 0; }`;

/** A page inside the frame. */
export function contentStyle(css: (word: string) => string): string {
  const c = (word: string) => `.${css(word)}`;
  return `
body { margin: 0; font: 14px/1.45 "Liberation Sans", Arial, sans-serif; color: #18272e; background: #eef3f5; }
${c('page')} { max-width: 860px; padding: 4px 16px 60px; }
${c('block')} { margin: 0 0 12px; padding: 8px 14px; border-top: 3px solid #24414f; background: #fff; }
${c('bar')} { margin: 12px 0; }
h2 { font-size: 19px; }
h3 { margin: 0 0 8px; font-size: 15px; }
${c('line')} { display: flex; margin: 0 0 8px; }
${c('name')} { width: 160px; padding-top: 4px; }
${c('entry')} input[type=text], ${c('entry')} select { width: 400px; padding: 4px; font: inherit; box-sizing: border-box; }
ul { margin: 0; padding: 0; list-style: none; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 8px; text-align: start; border: 1px solid #b9c8cf; }
th { background: #dde7ec; }
tr${c('grey')} td { background: #cdcdcd; }
tr${c('yellow')} td { background: #fff29c; }
${c('said')} { margin: 6px 0; padding: 6px 10px; border: 1px dashed #5b7c8b; background: #f7fbfd; }
${c('press')} { display: inline-block; margin-inline-end: 6px; padding: 4px 16px; border: 1px solid #24414f; background: #e3edf1; color: #18272e; font: inherit; text-decoration: none; cursor: pointer; }
${c('cover')} { position: fixed; inset: 0; z-index: 9; display: grid; place-items: center; background: #18272e99; }
${c('window')} { width: 540px; padding: 12px 20px; background: #fff; }`;
}
