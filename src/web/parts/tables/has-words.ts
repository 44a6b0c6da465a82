/**
 * True when one of the texts contains the words of a filter, from the beginning of a word: “link” is in “broken links”, not in
 * “blinking”. Always for an empty filter.
 */
export function hasWords(filter: string, texts: readonly (string | null)[]): boolean {
  const words = filter.trim().toLowerCase();
  if (words === '') return true;
  const whole = texts.join(' ').toLowerCase();
  const isLetter = (at: string): boolean => /[\p{L}\p{N}]/u.test(at);
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1))
    if (!isLetter(words.charAt(0)) || !isLetter(whole.charAt(at - 1))) return true;
  return false;
}
