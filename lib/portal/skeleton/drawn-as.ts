/**
 * What the page's style sheets say about an element being seen, being pressed and standing beside others, as a style of
 * its own: the sheets themselves are left out. Sizes are not kept, only their order.
 */
export function drawnAs(element: Element): string {
  const style = getComputedStyle(element);
  return [
    ...(style.display === 'none' ? ['display:none'] : []),
    ...(style.visibility === 'hidden' ? ['visibility:hidden'] : []),
    ...(style.cursor === 'pointer' ? ['cursor:pointer'] : []),
    ...(/^(?:left|right)$/.test(style.float) ? [`float:${style.float}`] : []),
    ...(/^(?:inline-)?grid$/.test(style.display) ? gridOf(style) : []),
    ...(/^(?:inline-)?flex$/.test(style.display)
      ? ['display:flex', `flex-direction:${style.flexDirection}`]
      : []),
  ].join(';');
}

function gridOf(style: CSSStyleDeclaration): string[] {
  const tracks = (sizes: string): number => (sizes === 'none' ? 0 : sizes.split(' ').length);
  const rows = tracks(style.gridTemplateRows);
  const columns = tracks(style.gridTemplateColumns);
  const isByColumn = style.gridAutoFlow.startsWith('column');
  return [
    'display:grid',
    ...(isByColumn ? ['grid-auto-flow:column', 'justify-content:start'] : []),
    ...(isByColumn && rows > 0 ? [`grid-template-rows:repeat(${Math.min(rows, 40)},auto)`] : []),
    ...(!isByColumn && columns > 0 ? [`grid-template-columns:repeat(${Math.min(columns, 40)},auto)`] : []),
  ];
}
