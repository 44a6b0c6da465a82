/** Letters by which two forms of a word are told to be one: “delivery”, “deliveries”. Working assumption. */
const sharedLetters = 5;
/** Words of fewer letters, articles among them, name no subject. Working assumption. */
const shortestWord = 4;

/** The pages that have all the words of a subject in their title, in the order of the site; accents do not count. */
export function pagesNamed(subject: string, titles: ReadonlyMap<string, string | null>): string[] {
  const wanted = wordsOf(subject);
  const words = wanted.some((word) => word.length >= shortestWord)
    ? wanted.filter((word) => word.length >= shortestWord)
    : wanted;
  if (words.length === 0) return [];
  return [...titles].flatMap(([url, title]) => {
    const said = wordsOf(title ?? '');
    return words.every((word) => said.some((one) => one.startsWith(word.slice(0, sharedLetters)))) ? [url] : [];
  });
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
