/** Longest run of letters that a cell keeps whole: a wider one would widen the table, and shrink every page in print. */
const unbroken = /\S{40,}/gu;
const piece = /.{1,20}/gu;

/** The same for a cell of a table: a run of letters without end may be broken. */
export function escapedInCell(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(unbroken)) {
    parts.push(escaped(text.slice(at, index)), (run.match(piece) ?? []).map(escaped).join('<wbr>'));
    at = index + run.length;
  }
  return parts.join('') + escaped(text.slice(at));
}

/** Text that may stand anywhere in HTML: between tags or inside a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
