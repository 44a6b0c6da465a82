/** Number of characters of the inline SVG drawings: they are content, not code around the text. */
export function svgLength(html: string): number {
  let length = 0;
  for (let from = html.indexOf('<svg'); from >= 0; from = html.indexOf('<svg', from)) {
    const end = html.indexOf('</svg>', from);
    if (end < 0) break;
    length += end - from;
    from = end;
  }
  return length;
}
