import type { Language, Languages } from '../language/language.ts';
import { compareText } from '../values/compare-text.ts';
import { unique } from '../values/unique.ts';
import { type KeywordMarket, keywordPotential } from './keyword-potential.ts';
import type { SiteKeyword } from './site-keywords.ts';
import { contentStems } from './terms.ts';

/** The keywords of a site with the clicks to gain where the company knows their market, given by the text of a keyword. */
export function withMarkets(
  keywords: readonly SiteKeyword[],
  markets: ReadonlyMap<string, KeywordMarket>,
  languages: Languages,
): readonly SiteKeyword[] {
  if (markets.size === 0) return keywords;
  const codes = unique(keywords.map(({ language }) => language));
  const marketOf = new Map(codes.map((code) => [code, marketsByStems(languages[code], markets)]));
  return keywords.map((keyword) => {
    const market = marketOf.get(keyword.language)!(keyword.key);
    const potential = market === null ? null : keywordPotential(market);
    if (potential === null) return keyword;
    const expectedClicks = Math.round(potential.expectedClicks * 10) / 10;
    return { ...keyword, potential: { expectedClicks, basis: 'volume', reason: null } };
  });
}

/** The market of a keyword by its stems, whatever the inflected form in the list of the company. */
function marketsByStems(language: Language, markets: ReadonlyMap<string, KeywordMarket>) {
  const byStems = new Map<string, KeywordMarket>();
  for (const [text, market] of [...markets].sort((a, b) => compareText(a[0], b[0])))
    byStems.set(contentStems(text, language).join(' '), market);
  return (key: string): KeywordMarket | null => {
    const stems = key.split(' ').filter((stem) => !language.stopWords.has(stem));
    return byStems.get(stems.join(' ')) ?? null;
  };
}
