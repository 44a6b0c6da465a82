/** Letters that nothing else resembles, by script; signs, marks and scripts written from right to left are none. */
const latin = /^[a-zA-ZÀ-ÖØ-öø-İĲ-ķĹ-ľŁ-ňŊ-žƠơƯưȘ-țẞẠ-ỹ]$/u;
const greek = /^[\u0386-\u03ce]$/u;
const cyrillic = /^[\u0400-\u045f\u0490-\u0493]$/u;
const eastAsian = /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})$/u;

/** Drawn as Latin letters: a word of them alone reads as another (after the list that Chromium keeps for names of hosts). */
const lookalikes = { greek: new Set('αγεηικνορτυχωάέήίόύώϊϋ'), cyrillic: new Set('асеһіјӏорѕхуъьпгёѐїўќ') };

/** A letter or a digit that may stand in a readable word, alone. */
export function isReadable(letter: string): boolean {
  if (/^[0-9’]$/u.test(letter)) return true;
  return (
    [latin, greek, cyrillic, eastAsian].some((script) => script.test(letter)) &&
    /^\p{L}$/u.test(letter) &&
    letter.normalize('NFKC') === letter
  );
}

/**
 * Whether a word reads as itself and as no other: one script, or East Asian ones with Latin, and in Greek or Cyrillic at
 * least one letter that no Latin one resembles. So do browsers judge names of hosts.
 */
export function isReadableWord(word: string): boolean {
  const letters = Array.from(word);
  if (!letters.every(isReadable)) return false;
  const has = (script: RegExp): boolean => letters.some((letter) => script.test(letter));
  const scripts = [latin, greek, cyrillic].filter(has).length;
  if (scripts > 1 || (scripts === 1 && has(eastAsian) && !has(latin))) return false;
  const alike = has(greek) ? lookalikes.greek : has(cyrillic) ? lookalikes.cyrillic : null;
  return (
    alike === null ||
    letters.some((letter) => (greek.test(letter) || cyrillic.test(letter)) && !alike.has(letter.toLowerCase()))
  );
}
