import { plainText } from '../../framework/counters/plain-words.ts';
import type { Locale } from '../../values/locale.ts';

/** Words that promise, prove, date or press: a draft may only use those of its facts. In lower case without accents. */
const statedWords: Readonly<Record<Locale, RegExp>> = {
  fr: /\b(gratui\w*|offerte?s?|offrons|cadeaux?|rembours\w*|remises?|reductions?|rabais|promo\w*|soldes?|engagement|frais|livr\w+|immediat\w*|exclusi\w*|chances?|urgen\w*|limite\w*|economis\w*|meilleur\w*|certifi\w*|labels?|labellis\w*|agree\w*|primee?s?|recompens\w*|medaill\w*|expert\w*|experience|specialist\w*|artisan\w*|bio|biologiques?|locale?s?|locaux|avis|etoiles?|recommand\w*|confiance|satisfai\w*|assur\w*|securi\w*|garanti\w*|depuis|annees?|tradition\w*|mesure|conseil\w*|accompagn\w*|rapide\w*|stock|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|demain|aujourd|bientot|weekend|noel|paques)\b/g,
  en: /\b(free\w*|gifts?|refund\w*|discount\w*|promo\w*|sales?|commitment|fees?|deliver\w*|shipping|immediate\w*|instant\w*|exclusiv\w*|chance|urgen\w*|limited|sav(?:e|es|ing|ings)|best|certif\w*|accredit\w*|award\w*|medals?|expert\w*|experience\w*|specialist\w*|artisan\w*|organic|local\w*|reviews?|stars?|recommend\w*|trust\w*|satisf\w*|insur\w*|secur\w*|guarante\w*|since|years?|tradition\w*|bespoke|advice|support\w*|fast|quick\w*|stock|january|february|march|april|may|june|july|august|september|october|november|december|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tomorrow|today|tonight|soon|weekend\w*|christmas|easter)\b/g,
};

/** Letters that two forms of one word share (working assumption). */
const root = 5;

/** The words of a text that state something its facts do not. */
export function unknownStatements(text: string, facts: string, locale: Locale): string[] {
  const known = new Set(
    plainText(facts)
      .split(/[^\p{L}\p{N}]+/u)
      .map(rootOf),
  );
  return [...plainText(text).matchAll(statedWords[locale])]
    .map(([word]) => word)
    .filter((word) => !known.has(rootOf(word)));
}

const rootOf = (word: string): string => word.slice(0, root);
