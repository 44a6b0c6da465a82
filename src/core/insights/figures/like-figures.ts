import type { Company } from '../../framework/company/company.ts';
import { emptyWords, monthNames, seasonNames } from '../../framework/counters/counter-words.ts';
import { monthsOf, plainText } from '../../framework/counters/plain-words.ts';
import { memoizeByObject, memoizeText } from '../../values/memoize.ts';
import type { FileFigure } from './file-figure.ts';
import { fileFigures } from './file-figures.ts';

/**
 * The one match between words of the owner and what the file counts: stems weighted by their rarity over the figures of
 * the file (TF-IDF and the cosine of Salton and Buckley 1988, “Term-weighting approaches in automatic text retrieval”).
 */

/** People or requests that were turned away. */
export const refusalSense = '#away';

/** Ways of saying one thing that no stem joins, in both languages. */
const senses: readonly (readonly [string, RegExp])[] = [
  [
    '#lost',
    /\b(?:los(?:e|es|ing|t|s)|leav(?:e|es|ing)|left|leavers?|cancel\w*|churn\w*|stopped|perd\w*|pertes?|depart\w*|partir|partie?s?|partent|(?:qui|il|elle|on|clients?|membres?) part\b|resili\w*|denonc\w*|desabonn\w*|arrete\w*|non renouvel\w*|not renewed)\b/,
  ],
  [
    '#back',
    /\b(?:again|back|returns?|returned|retours?|reven\w+|revien\w+|revoir|renvo\w+|renouvel\w*|renew\w*|second \w+|deuxieme \w+|re ?(?:achet|command|order|book|donn|pris|prendre)\w*)\b/,
  ],
  [
    '#returned',
    /\b(?:sent back|returns(?! to)|retours|renvoy\w+|(?:parcels?|orders?|goods|items?|things|colis|commandes|articles|produits) (?:that |which |qui )?(?:comes?|came|reviennent))\b/,
  ],
  [
    '#vain',
    /\b(?:wasted?|useless|for nothing|pour rien|inutile\w*|idle|unused|dort|dorment|never used|nobody (?:uses|plays)|perdue?s? pour)\b/,
  ],
  ['#room', /\b(?:full|fill\w*|empty|remplir|rempli\w*|vides?|complet\w*)\b/],
  [refusalSense, /\b(?:turned away|refus\w*|turn\w* (?:down|away)|declin\w*|waiting list|liste d attente)\b/],
  [
    '#missed',
    /\b(?:missed|unanswered|no ?shows?|absente?s?|manque\w*|sans reponse|never (?:answered|called|came)|not (?:answered|called))\b/,
  ],
  [
    '#again',
    /\b(?:remade|redone|re ?mak\w+|re ?do\w*|re ?work\w*|refai\w*|reprises?|retouch\w*|once|(?:sewn|made|done|cut|built|printed|welded|baked|painted) again|right (?:the )?first time|du premier coup)\b/,
  ],
  ['#teach', /\b(?:teach\w*|taught|enseign\w*|appren\w*)\b/],
  [
    '#new',
    /\b(?:newcomers?|beginners?|first time(?:rs?)?|debutante?s?|nouveaux venus|nouvelles venues|premiere fois)\b/,
  ],
  ['#price', /\b(?:prices?|prix|tarifs?|expensive|cheaper|cher|chers|chere)\b/],
  ['#phone', /\b(?:phone\w*|calls?|called|calling|telephon\w*|appel\w*)\b/],
  [
    '#write',
    /\b(?:letters?|e ?mails?|messages?|write|written|wrote|courriels?|lettres?|ecrire|ecrit\w*|sms|texts?|texted)\b/,
  ],
];

/** Endings of the words of one family; what is left names it. */
const ending =
  /(?:issements?|ations?|itions?|ements?|ments?|aisons?|ances?|ences?|euses?|eurs?|ages?|ives?|ifs?|ables?|ings?|ers?|ees?|ed|es|er|ez|ir|ly|s|x|e|y)$/;
const leastStem = 4;
const longestStem = 7;

function stemOf(word: string): string {
  const cut = word.replace(ending, '');
  return (cut.length >= leastStem ? cut : word.replace(/(?:es|s|x|e)$/, '')).slice(0, longestStem);
}

/** Words of a direction, a time or a wish, which name nothing that is counted. */
const unsaid: ReadonlySet<string> = new Set([
  ...Object.keys(monthNames),
  ...Object.keys(seasonNames),
  ...'more less fewer moins plus win gain gagner avoir have get keep garder want make faire bring reach year years month months week weeks ans annee mois semaine semaines cycle each every chaque tous toutes all one once again back part second first after before when whose those these everybody everyone anyone somebody someone already put look rather plutot other others autre autres know known lose losing lost perdre perdu perdus perdue perdues'.split(
    ' ',
  ),
]);

/** Stems and senses of a text, each once. */
export const termsOf = memoizeText((text): readonly string[] => {
  const plain = plainText(text);
  const words = (plain.match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !emptyWords.has(word) && !unsaid.has(word))
    .map(stemOf);
  return [...new Set([...words, ...senses.flatMap(([name, sign]) => (sign.test(plain) ? [name] : []))])];
});

/** What figures of a kind say without the word. */
const senseOf: Partial<Readonly<Record<FileFigure['kind'], string>>> = { room: '#room', refusals: refusalSense };

/** Weight of a word around a figure beside one of its label (working assumption). */
const aroundWeight = 0.5;

interface Weighted {
  readonly figure: FileFigure;
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

interface Index {
  readonly rarity: (term: string) => number;
  readonly rows: readonly Weighted[];
}

const indexOf = memoizeByObject((company: Company): Index => {
  const figures = fileFigures(company);
  const seen = new Map<string, number>();
  for (const { label, around } of figures)
    for (const term of new Set([...termsOf(label), ...termsOf(around)])) seen.set(term, (seen.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log(1 + figures.length / (seen.get(term) ?? 0.5));
  const rows = figures.map((figure) => {
    const weights = new Map(termsOf(figure.around).map((term) => [term, aroundWeight * rarity(term)]));
    for (const term of termsOf(figure.label)) weights.set(term, rarity(term));
    const sense = senseOf[figure.kind];
    if (sense !== undefined) weights.set(sense, aroundWeight * rarity(sense));
    return { figure, weights, length: Math.hypot(...weights.values()) };
  });
  return { rarity, rows };
});

/** A figure with how much its words are those of a text, 0–1. */
export interface LikeFigure {
  readonly figure: FileFigure;
  readonly score: number;
  /** Words of both. */
  readonly shared: number;
}

/** Weight of a figure of the months that a text names, and of one of other months (working assumptions). */
const sameMonths = 1.25;
const otherMonths = 0.6;

function timed({ months }: FileFigure, asked: readonly number[]): number {
  if (asked.length === 0 || months.length === 0) return 1;
  const shared = months.filter((month) => asked.includes(month)).length;
  return 2 * shared >= months.length ? sameMonths : otherMonths;
}

/** Weight of a sentence beside a count in its own place (working assumption). */
const sentenceWeight = 0.7;

/** The figures whose words are those of a text, the closest first. */
export function likeFigures(
  text: string,
  company: Company,
  fits: (figure: FileFigure) => boolean = () => true,
): LikeFigure[] {
  const { rarity, rows } = indexOf(company);
  const terms = termsOf(text);
  const months = monthsOf(text);
  const asked = Math.hypot(...terms.map(rarity));
  return rows
    .filter(({ figure }) => fits(figure))
    .map(({ figure, weights, length }) => {
      let product = 0;
      for (const term of terms) product += rarity(term) * (weights.get(term) ?? 0);
      const own = timed(figure, months) * (figure.kind === 'note' ? sentenceWeight : 1);
      const shared = terms.filter((term) => weights.has(term)).length;
      return { figure, shared, score: product === 0 ? 0 : Math.min(1, (own * product) / (asked * length)) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}
