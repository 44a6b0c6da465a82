const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replaceAll('’', "'");

const negation =
  /(?<!\p{L})(?:no|not|never|none|neither|nor|without|cannot|\p{L}+n[’']t|ne|n[’']|pas|jamais|aucune?|ni|sans)(?!\p{L})/u;

/**
 * True when a sentence of a text makes a claim: one that asks about it (“Is it accredited?”) or denies it (“We have no
 * accredited workshop”) does not. A negation within the words of the claim (“no risk”) denies nothing.
 */
export function makesClaim(text: string, claim: string): boolean {
  const words = folded(claim).trim();
  if (words === '') return false;
  return folded(text)
    .split(/(?<=[.!?…])\s+|\n+/u)
    .some((sentence) => {
      if (!sentence.includes(words) || sentence.trimEnd().endsWith('?')) return false;
      return !negation.test(sentence.replaceAll(words, ' '));
    });
}
