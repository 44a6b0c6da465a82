const folded = (text) => text.replace(/\s+/g, ' ').trim();
const textOf = (node) => node.text ?? (node.children ?? []).map(textOf).join('');

/** Parts of a text that may carry a link: headings, cards and code may not. */
const places = new Set(['paragraph', 'listitem', 'quote', 'extended-quote']);

/**
 * The text of a post with one more link, on `anchor` in the `sentence`; null when that sentence is not there as it was
 * read, or when its words are in a link already. Nothing else changes.
 */
export function linkInLexical(lexical, { sentence, anchor, to }) {
  const document = JSON.parse(lexical);
  const place = placeOf(document.root, folded(sentence));
  const at = place?.children.findIndex((child) => typeof child.text === 'string' && child.text.includes(anchor)) ?? -1;
  if (at < 0) return null;
  const whole = place.children[at];
  const start = whole.text.indexOf(anchor);
  const piece = (text) => ({ ...whole, text });
  const link = {
    type: 'link',
    version: 1,
    url: to,
    rel: null,
    target: null,
    title: null,
    format: '',
    indent: 0,
    direction: null,
    children: [piece(anchor)],
  };
  const parts = [piece(whole.text.slice(0, start)), link, piece(whole.text.slice(start + anchor.length))];
  place.children.splice(at, 1, ...parts.filter((part) => part.text !== ''));
  return JSON.stringify(document);
}

function placeOf(node, sentence) {
  for (const child of node.children ?? []) {
    const found = placeOf(child, sentence);
    if (found !== null) return found;
  }
  return places.has(node.type) && folded(textOf(node)).includes(sentence) ? node : null;
}
