import { kindWordCounts, kindWordLists } from '../../audits/classification/kind-words.ts';
import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { functionWords } from '../../language/function-words.ts';
import { nameOfPage } from '../../offers/offer-pages.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { foldedWords } from './shingles.ts';

/** Words of headings and labels that name no thing: « Nos tarifs », “Price per person, details”. */
const nameless = new Set(
  `tarif prix price rate fee cost cout montant amount total ttc ht eur euro detail information info event ticket billet
  admission entry entree fixed fixe seulement only just environ about opening ouverture horaire hour`.split(/\s+/),
);
const helpList = kindWordLists.indexOf('help');
/** Share of the titles that contain a word of the name of the site. Working assumption. */
const siteShare = 0.5;
const shortestPlural = 4;

/** Words of a name of a thing, sorted, in singular: those of the site, of prices and of help are left out. */
export function subjectWords(text: string, facts: SiteFacts): string[] {
  const site = siteWords(facts);
  const words = foldedWords(text).map(singular);
  return [...new Set(words)].filter((word) => !isNameless(word) && !site.has(word)).sort();
}

/** Words of the name of the page that name a thing. */
export const pageWords = (page: PageFacts, facts: SiteFacts): string[] => subjectWords(nameOfPage(page, facts), facts);

/** `chambres` → `chambre`, `tours` → `tour`; `bus` and `prix` are left alone. */
const singular = (word: string): string =>
  word.length >= shortestPlural && /[^su]s$/.test(word) ? word.slice(0, -1) : word;

function isNameless(word: string): boolean {
  if (nameless.has(word) || functionWords.fr!.has(word) || functionWords.en!.has(word)) return true;
  return (word.length === 1 && !/\d/.test(word)) || kindWordCounts([word])[helpList]! > 0;
}

/** Words that most titles contain: the name of the site. */
const siteWords = memoizeByObject(({ htmlPages }: SiteFacts): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { content } of htmlPages) {
    const words = new Set(foldedWords(content?.title ?? '').map(singular));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= siteShare * htmlPages.length ? [word] : [])));
});
