import { functionWords } from '../../language/function-words.ts';
import { editDistance } from '../../values/strings/edit-distance.ts';
import { unique } from '../../values/unique.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { foldedPath, lastSegment, pagesByPath } from './closest-page.ts';

/** Shorter names that differ by a letter are often two words; a replaced letter more often than a missing one. Working assumptions. */
const shortest = { missing: 4, replaced: 8 } as const;
/** A shorter word with another letter is another word, such as another town, whatever the words beside it. Working assumption. */
const shortestWord = 7;
/** Words that two addresses share, and their share among the words of both. Working assumptions. */
const [fewestWords, leastShare] = [2, 0.75];

/**
 * Returns a function that proposes a page for a wrong address that no page has: the only one in its folder whose name is a
 * letter away, else the only one whose name holds all its words, or whose words it holds, with few others; null when none or
 * several are. It is a guess, for a person to check.
 */
export function nearestPage(pages: readonly PageFacts[]): (url: string) => string | null {
  const named = [...pagesByPath(pages)].map(([path, { record }]) => ({
    url: record.url,
    folder: folderOf(path),
    name: lastSegment(path),
    words: wordsOf(path),
  }));
  return (url) => {
    const path = foldedPath(url);
    const [folder, name, words] = [folderOf(path), lastSegment(path), wordsOf(path)];
    const only = (found: readonly { readonly url: string }[]): string | null =>
      found.length === 1 ? found[0]!.url : null;
    return (
      only(named.filter((page) => page.folder === folder && isLetterAway(page.name, name))) ??
      only(named.filter((page) => sharesWords(page.words, words)))
    );
  };
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const wordsOf = (path: string): string[] => unique(lastSegment(path).split('-').filter(Boolean));
const digitsOf = (name: string): string => name.replaceAll(/\D/g, '');

/** Two numbers are two pages, whatever their letters. */
function isLetterAway(a: string, b: string): boolean {
  const least = a.length === b.length ? shortest.replaced : shortest.missing;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < least) return false;
  return digitsOf(a) === digitsOf(b) && editDistance(a, b) === 1 && !replacesShortWord(a, b);
}

function replacesShortWord(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')];
  const at = left.length === right.length ? left.findIndex((word, place) => word !== right[place]) : -1;
  return at >= 0 && left[at]!.length === right[at]!.length && left[at]!.length < shortestWord;
}

function sharesWords(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word));
  if (shared.length < Math.min(a.length, b.length)) return false;
  if (shared.filter(isOwnWord).length < fewestWords) return false;
  const others = [...a, ...b].filter((word) => !shared.includes(word));
  return shared.length >= leastShare * (shared.length + others.length) && !others.some((word) => /\d/.test(word));
}

const isOwnWord = (word: string): boolean =>
  word.length > 2 && !functionWords.fr!.has(word) && !functionWords.en!.has(word);
