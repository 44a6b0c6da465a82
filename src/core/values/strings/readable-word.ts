/** Readable letters by script; signs, marks and right-to-left scripts have none. */
const latin = /^[a-zA-ZÀ-ÖØ-öø-İĲ-ķĹ-ľŁ-ňŊ-žƠơƯưȘ-țẞẠ-ỹ]$/u;
const greek = /^[\u0386-\u03ce]$/u;
const cyrillic = /^[\u0400-\u045f\u0490-\u0493]$/u;
const eastAsian = /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})$/u;

/** Letters that look like Latin ones: a word of them alone may be mistaken (after the host name policy of Chromium). */
const lookalikes = { greek: new Set('αγεηικνορτυχωάέήίόύώϊϋ'), cyrillic: new Set('асеһіјӏорѕхуъьпгёѐїўќ') };

/** True for a letter or digit that is allowed in a readable word. */
export function isReadable(letter: string): boolean {
  if (/^[0-9’]$/u.test(letter)) return true;
  return (
    [latin, greek, cyrillic, eastAsian].some((script) => script.test(letter)) &&
    /^\p{L}$/u.test(letter) &&
    letter.normalize('NFKC') === letter
  );
}

/**
 * True for a word that cannot be mistaken for another: of one script, or of East Asian scripts with Latin, and in Greek or
 * Cyrillic with a letter that does not look like a Latin one. Browsers apply these rules to host names.
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
