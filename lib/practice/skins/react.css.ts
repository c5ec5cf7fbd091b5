/** The React skin's style sheet. */
export const style = `
body { margin: 0; background: #f2f4f9; color: #1c2340; font: 15px/1.5 Roboto, "Noto Sans", sans-serif; }
.app { max-width: 920px; padding: 0 24px 60px; }
.app[aria-busy=true] { cursor: progress; }
.tabs { display: flex; gap: 22px; padding: 10px 0; }
.tabs a[aria-current] { font-weight: 600; }
h1 { font-size: 23px; }
h2 { margin: 0 0 12px; font-size: 17px; }
.paper { margin: 0 0 16px; padding: 16px 20px; border-radius: 8px; background: #fff; box-shadow: 0 1px 4px #1c234033; }
.field { position: relative; display: flex; flex-direction: column; max-width: 520px; margin: 0 0 14px; padding-top: 20px; }
.field label { position: absolute; top: 0; font-size: 13px; color: #4b567e; }
.field input, .field select { font: inherit; padding: 6px 10px; border: 1px solid #8d97b8; border-radius: 6px; background: #fff; }
.field ul { position: absolute; z-index: 4; top: 100%; width: 100%; max-height: 240px; overflow: auto; margin: 2px 0; padding: 4px 0; list-style: none; background: #fff; box-shadow: 0 4px 16px #1c234055; }
.field li { padding: 5px 12px; cursor: pointer; }
.field li:hover { background: #e3e8f7; }
.pick { display: flex; align-items: center; gap: 10px; padding: 2px 0; }
.drawn { position: relative; display: inline-grid; place-items: center; width: 18px; height: 18px; border: 2px solid #4a5ba8; border-radius: 4px; font-size: 12px; color: #2d3f94; }
.round { border-radius: 50%; }
.drawn input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 5px 10px; border-bottom: 1px solid #dde2f0; text-align: start; }
.facts td:first-child { width: 160px; color: #4b567e; }
tr.grey td { background: #cfd2da; }
tr.yellow td { background: #fff2a0; }
[role=alert] { margin: 0 0 10px; padding: 8px 14px; border-radius: 6px; background: #e2ebfb; }
[role=alert].done { background: #e2f4e4; }
[role=alert].warning { background: #fdeedb; }
[role=alert] ul { margin: 0; }
.buttons { display: flex; gap: 10px; margin: 8px 0; }
button.outlined, button.contained { padding: 7px 20px; border: 1px solid #2d3f94; border-radius: 6px; background: #fff; color: #2d3f94; font: inherit; cursor: pointer; }
button.contained { background: #2d3f94; color: #fff; }
.buttons button:disabled { opacity: 0.6; }
.backdrop { position: fixed; inset: 0; z-index: 20; display: grid; place-items: center; background: #1c2340a0; }
[role=dialog] { width: 560px; }`;
