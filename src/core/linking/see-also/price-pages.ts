import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import { contentStems } from '../../semantics/terms.ts';
import { nameInTitle } from '../candidates/page-title.ts';
import { folded } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';

/** Whole words, folded: the stem of "rates" is that of an animal. */
const priceWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: wordList('tarif tarifs prix honoraires'),
  en: wordList('price prices pricing fee fees rates'),
};
/** Words that a label for prices has beside them. */
const besidePrices = wordList('nos notre les le la de des du et our the and of list liste grille');

/** "Tarifs", "Fees", « Prix d’un ramonage »: what a reader of an offer asks next. */
export function namesPrices(page: LinkingPage): boolean {
  return wordsOf(labelOf(page)).some((word) => priceWords[page.text.language].has(word));
}

/** True for the page of all prices: its label says nothing else. */
export function isPriceList(page: LinkingPage): boolean {
  const own = priceWords[page.text.language];
  return namesPrices(page) && wordsOf(labelOf(page)).every((word) => own.has(word) || besidePrices.has(word));
}

/** Stems of what a page of prices is about, the years left out: empty for the page of all prices. */
export function pricedStems(page: LinkingPage, { language }: Pick<LinkingSite, 'language'>): ReadonlySet<string> {
  const own = priceWords[language.code];
  const words = wordsOf(labelOf(page)).filter(
    (word) => !own.has(word) && !besidePrices.has(word) && !/^\d+$/.test(word),
  );
  return new Set(words.length === 0 ? [] : contentStems(withoutPrices(labelOf(page), own), language));
}

function withoutPrices(label: string, prices: ReadonlySet<string>): string {
  return label.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (prices.has(folded(word)) || /^\d+$/.test(word) ? ' ' : word));
}

function labelOf({ menu, name, text }: LinkingPage): string {
  return menu ?? name ?? nameInTitle(text.title);
}

function wordsOf(label: string): readonly string[] {
  return folded(label).match(/[\p{L}\p{N}]+/gu) ?? [];
}
