/**
 * Blocks that React streams: `<div hidden id="S:0">…</div><script>$RC("B:0","S:0")</script>` comes after the page, and the
 * script moves the block to its place, in front of `<template id="B:0">`. Visitors and search engines read the page with its
 * blocks in place.
 */
const completion = /\$R([CRS])\("([^"\\]{1,80})","([^"\\]{1,80})"/g;

/** Blocks placed on one page, so that the time stays linear. Working assumption. */
const mostBlocks = 200;

/** The document with its streamed blocks in the place where the inline scripts put them. */
export function withStreamedBlocks(html: string): string {
  if (!html.includes('<div hidden id="')) return html;
  const moves = [...html.matchAll(completion)].slice(0, mostBlocks);
  let placed = html;
  for (const [, verb, first, second] of moves)
    placed = verb === 'S' ? moved(placed, first!, second!) : moved(placed, second!, first!);
  return placed;
}

function moved(html: string, block: string, place: string): string {
  const opening = `<div hidden id="${block}">`;
  const from = html.indexOf(opening);
  const at = html.indexOf(`<template id="${place}"></template>`);
  const script = html.indexOf(`"${block}"`, from + opening.length);
  const to = html.lastIndexOf(closing, html.lastIndexOf('<script', script));
  if (from < 0 || at < 0 || script < 0 || to < from || (at > from && at < to)) return html;
  const text = html.slice(from + opening.length, to);
  const end = endOfFallback(html, at);
  const after = to + closing.length;
  return at < from
    ? html.slice(0, at) + text + html.slice(end, from) + html.slice(after)
    : html.slice(0, from) + html.slice(after, at) + text + html.slice(end);
}

const closing = '</div>';
const boundary = '<!--$?-->';
const marker = /<!--(\/?)\$[?!~]?-->/g;

/** The end of what is shown while the block is awaited: the marker that closes the boundary of the place. */
function endOfFallback(html: string, at: number): number {
  const end = html.indexOf('</template>', at) + '</template>'.length;
  if (!html.slice(0, at).endsWith(boundary)) return end;
  let open = 1;
  for (const found of html.slice(end).matchAll(marker)) {
    open += found[1] === '/' ? -1 : 1;
    if (open === 0) return end + found.index;
  }
  return end;
}
