/** The page around the components; they bring their own styles. */
export const style = `
body { margin: 0; background: #f6f3fa; color: #221a2e; font: 15px/1.5 "DejaVu Sans", sans-serif; }
nav { display: flex; gap: 20px; padding: 8px 24px; background: #e4dcef; }
nav a[aria-current] { font-weight: bold; }
main { max-width: 900px; padding: 0 24px 48px; }
main > nav { padding-inline: 0; background: none; }
h1 { font-size: 22px; }
dl { display: grid; grid-template-columns: 170px 1fr; margin: 0; }
dd { margin: 0; }
aside { margin: 8px 0; padding: 4px 12px; background: #e6ecf7; border: 1px solid #8aa0c8; }
aside.done { background: #e2f2e4; border-color: #6fa877; }
aside.warning { background: #fdf0d8; border-color: #cf9a3a; }
aside p { margin: 2px 0; }`;
