/** A meta element as it is written in the head. */
export function metaElement(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${inAttribute(content)}">`;
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Whole sentences from the start of a text, as many as fit; null when they are fewer than `fewest` characters. */
export function openingSentences(text: string, fewest: number, most: number): string | null {
  const clean = text.replace(/\s+/gu, ' ').trim();
  let kept = '';
  for (const { index, 0: end } of clean.matchAll(/[.!?…][»”"’)]?(?=\s|$)/gu)) {
    const sentences = clean.slice(0, index + end.length);
    if (Array.from(sentences).length > most) break;
    kept = sentences;
  }
  return Array.from(kept).length < fewest ? null : kept;
}
