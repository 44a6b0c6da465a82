import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { groupBy } from '../../../audits/groups.ts';
import { pageWords, subjectWords } from '../subject-words.ts';
import type { StatedFact } from './stated-fact.ts';

/** A price of a night, a person, a month: only prices of one unit are compared. */
const unitPrice =
  /(?<from>(?:from|starting at|à partir de|dès)\s*)?(?<![+\p{L}\p{N}])(?<sign>[€£$]|R|Rs\.?|CHF)?\s?(?<amount>\d[\d.,\u00a0\u202f]*)\s?(?<after>€|£|CHF|euros?)?\s?(?:for \d+ (?:people|persons|guests) |pour \d+ personnes )?(?:\/|per|par|a|la)\s?(?<unit>night|nuit|week|semaine|month|mois|day|jour|hour|heure|person|personne)(?!\p{L})/giu;
const fewestListed = 2;

/** The lowest price of a thing that a page says in so many words, or that its list of prices shows. */
export interface LowestPrice extends StatedFact {
  readonly isListed: boolean;
}

/** By heading, « from … » as the page says it, and the least of the prices that it lists. */
export function lowestPrices(page: PageFacts, facts: SiteFacts): LowestPrice[] {
  const own = pageWords(page, facts).join(' ');
  const prices = pricesUnderHeadings(page, facts, own);
  return [...groupBy(prices, ({ key }) => key).values()].flatMap((group): LowestPrice[] => {
    const said = group.filter(({ isFrom }) => isFrom);
    const listed = group.filter(({ isFrom }) => !isFrom);
    if (said.length > 0) return said.slice(0, 1).map((one) => factOf(page, one, false));
    if (listed.length < fewestListed) return [];
    return [
      factOf(
        page,
        listed.reduce((low, one) => (one.amount < low.amount ? one : low)),
        true,
      ),
    ];
  });
}

interface UnitPrice {
  readonly key: string;
  readonly amount: number;
  readonly isFrom: boolean;
  readonly words: string;
}

const factOf = (page: PageFacts, { key, amount, words }: UnitPrice, isListed: boolean): LowestPrice => ({
  page,
  key,
  value: String(amount),
  words,
  isListed,
});

function pricesUnderHeadings(page: PageFacts, facts: SiteFacts, own: string): UnitPrice[] {
  let name = own;
  let heading = '';
  return page.content!.blocks.flatMap(({ kind, level, position, text }): UnitPrice[] => {
    if (position !== 'content' || kind === 'quote') return [];
    if (kind === 'heading') {
      heading = level === 1 ? '' : text;
      name = level === 1 ? own : subjectWords(text, facts).join(' ');
    }
    if (name === '') return [];
    return [...text.matchAll(unitPrice)].flatMap(({ 0: words, groups }): UnitPrice[] => {
      const currency = (groups!.sign ?? groups!.after ?? '').toLowerCase().replace(/^euros?$/, '€');
      const amount = Number(
        (groups!.amount ?? '').replaceAll(/[.,](?=\d{3}(?!\d))|[\u00a0\u202f]/g, '').replace(',', '.'),
      );
      if (currency === '' || !Number.isFinite(amount) || amount === 0) return [];
      const shown = heading === '' || heading === text ? words.trim() : `${heading}, ${words.trim()}`;
      const isFrom = groups!.from !== undefined;
      return [{ key: `${currency} ${groups!.unit!.toLowerCase()} ${name}`, amount, isFrom, words: shown }];
    });
  });
}
