import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { groupBy } from '../audits/groups.ts';
import { isPrintVersion } from '../audits/page-kinds/print-versions.ts';
import { pageName } from '../audits/wording.ts';
import { compareText } from '../values/compare-text.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import type { Locale } from '../values/locale.ts';
import type { Text } from '../values/text.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { allDays, statedDays } from './signs/stated/stated-days.ts';
import { lowestPrices } from './signs/stated/lowest-prices.ts';
import type { StatedFact } from './signs/stated/stated-fact.ts';
import { isGeneralPage, statedFigures } from './signs/stated/stated-figures.ts';
import { speaksOfCompany } from './signs/stated/speaks-of-company.ts';
import { foldedWords } from './signs/shingles.ts';
import { statedRefusals } from './signs/stated/stated-refusals.ts';
import { statedDelays } from './signs/stated/stated-delays.ts';
import { statedHours } from './signs/stated/stated-times.ts';
import { addressesOf, closestFirst, mostCompared } from './signs/subject-pages.ts';
import { pageWords } from './signs/subject-words.ts';

/** Two statements of one fact that cannot both be true. */
interface Disagreement {
  readonly fact: 'price' | 'hours' | 'days' | 'places' | 'delay' | 'refusal';
  readonly usual: StatedFact;
  readonly other: StatedFact;
}

const factNames: Readonly<Record<Disagreement['fact'], Text>> = {
  price: { fr: 'prix', en: 'price' },
  hours: { fr: 'horaires', en: 'opening hours' },
  days: { fr: 'jours d’ouverture', en: 'opening days' },
  places: { fr: 'nombre de places', en: 'number of places' },
  delay: { fr: 'délai', en: 'delay' },
  refusal: { fr: 'ce que vous faites', en: 'what you do' },
};

export const factsDisagree = defineDiagnosis({
  id: 'facts-disagree',
  severity: 'high',
  effort: 'hours',
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Deux pages se contredisent sur un fait', en: 'Two pages disagree on a fact' },
  action: {
    fr: 'Accordez les pages qui se contredisent',
    en: 'Make the pages that disagree state one fact',
  },
  why: {
    fr: 'Un visiteur qui lit deux prix, deux horaires, ou un oui et un non, ne sait lequel vaut\u00a0: il n’achète pas, se déplace pour rien ou exige le plus bas. Google et les assistants peuvent citer le mauvais.',
    en: 'A visitor who reads two prices, two opening hours, or a yes and a no, cannot know which is valid: they do not buy, come for nothing or claim the lower one. Google and assistants may quote the wrong one.',
  },
  how: {
    fr: 'Décidez de la page qui fait foi (tarifs, horaires), corrigez les autres d’après elle et faites-les renvoyer à cette page au lieu de recopier les chiffres\u202f; si les deux sont vrais, écrivez ce qui les distingue.',
    en: 'Decide which page is the reference (prices, hours), correct the others from it, and let them link to it instead of repeating the figures; where both are true, write what makes the difference.',
  },
  effect: {
    fr: 'Moins de questions et de litiges\u00a0: comptez ceux d’un mois avant et d’un mois après.',
    en: 'Fewer questions and disputes: count those of a month before and of a month after.',
  },
  explains: [],
  capsScore: 56,
  disputes: true,
  find: (facts) => {
    const found = disagreements(facts);
    const [first] = found;
    if (first === undefined) return null;
    const pages = closestFirst([...new Set(found.flatMap(({ usual, other }) => [usual.page, other.page]))]);
    return {
      pages: pages.length,
      share: pages.length / facts.htmlPages.length,
      examples: addressesOf(pages),
      sentence: sentenceOf(first, found.length - 1),
      edits: found.map(editOf),
    };
  },
});

function sentenceOf({ fact, usual, other }: Disagreement, more: number): Text {
  const quote = (locale: Locale, open: string, close: string): [string, string] =>
    [other, usual].map(({ words, page }) => `${open}${words}${close} (${nameOf(page)[locale]})`) as [string, string];
  const [fr, en] = [quote('fr', '«\u202f', '\u202f»'), quote('en', '“', '”')];
  const name = factNames[fact];
  return {
    fr: `Deux pages se contredisent (${name.fr})\u00a0: ${fr[0]} et ${fr[1]}${more > 0 ? `, et ${more} autre${more > 1 ? 's' : ''} désaccord${more > 1 ? 's' : ''}` : ''}.`,
    en: `Two pages disagree (${name.en}): ${en[0]} and ${en[1]}${more > 0 ? `, and ${more} more disagreement${more > 1 ? 's' : ''}` : ''}.`,
  };
}

const nameOf = ({ record }: PageFacts): Text => pageName(shownAddress(record.url));

function editOf({ usual, other }: Disagreement): DiagnosisEdit {
  const at = nameOf(usual.page);
  return {
    page: other.page.record.url,
    before: other.words,
    text: {
      fr: `Vérifiez et accordez avec ${at.fr}, qui donne «\u202f${usual.words}\u202f».`,
      en: `Check, and make it agree with ${at.en}, which states “${usual.words}”.`,
    },
  };
}

function disagreements(facts: SiteFacts): Disagreement[] {
  if (facts.htmlPages.length > mostCompared) return [];
  const pages = facts.htmlPages.filter(
    (page) => !page.record.url.includes('?') && !isPrintVersion(page) && speaksOfCompany(page, facts.kindOf),
  );
  const general = pages.filter((page) => isGeneralPage(page, facts));
  const figures = pages.flatMap((page) => statedFigures(page, facts));
  const isPrice = ({ key }: StatedFact): boolean => !/^(?:from )?(?:places?|participants?|seats|couverts) /.test(key);
  return [
    ...betweenPages('price', figures.filter(isPrice)).filter(({ usual, other }) => mayBeOfOne(usual, other, facts)),
    ...lowestDisagreements(pages, facts),
    ...betweenPages('hours', general.flatMap(statedHours)),
    ...betweenPages('days', openDays(pages)),
    ...betweenPages(
      'places',
      figures.filter((one) => !isPrice(one)),
    ),
    ...inEachLanguage(general).flatMap((some) => betweenPages('delay', some.flatMap(statedDelays))),
    ...inEachLanguage(pages).flatMap((some) =>
      betweenPages(
        'refusal',
        some.flatMap((page) => statedRefusals(page, facts)),
      ),
    ),
  ];
}

/** « From 70 » on the page of a thing, and no price as low, or a lower one, in the list of prices. */
function lowestDisagreements(pages: readonly PageFacts[], facts: SiteFacts): Disagreement[] {
  const stated = pages.flatMap((page) => lowestPrices(page, facts));
  return [...groupBy(stated, ({ key }) => key).values()].flatMap((group): Disagreement[] => {
    const said = group.filter(({ isListed }) => !isListed);
    const listed = group.filter(({ isListed }) => isListed);
    const isOne = [said, listed].every((some) => new Set(some.map(({ value }) => value)).size === 1);
    if (!isOne || said[0]!.value === listed[0]!.value) return [];
    return [{ fact: 'price', usual: closest(said), other: closest(listed) }];
  });
}

/** Days from one to another may be those of a part of the house, unless a page says that it never closes. */
function openDays(pages: readonly PageFacts[]): StatedFact[] {
  const stated = pages.flatMap(statedDays);
  return stated.some(({ value }) => value === allDays) ? stated : [];
}

/** Facts that are read by words alone are compared within a language: a word and its translation differ in extent. */
const inEachLanguage = (pages: readonly PageFacts[]): PageFacts[][] => [...groupBy(pages, languageOf).values()];

/** The language of the text, else the one that the page declares. */
const languageOf = ({ language, content }: PageFacts): string =>
  /^[a-z]{2}$/.test(language) ? language : (content?.lang ?? '').slice(0, 2).toLowerCase();

/** One disagreement for each fact of which pages that state one value state different ones. */
function betweenPages(fact: Disagreement['fact'], stated: readonly StatedFact[]): Disagreement[] {
  return [...groupBy(stated, ({ key }) => key).values()].flatMap((group): Disagreement[] => {
    const byPage = [...groupBy(group, ({ page }) => page.record.url).values()];
    // A page with two values distinguishes what this key does not.
    if (byPage.some((own) => new Set(own.map(({ value }) => value)).size > 1)) return [];
    const single = byPage.map(([one]) => one!);
    const byValue = [...groupBy(single, ({ value }) => value).values()].sort(
      (a, b) => b.length - a.length || compareText(a[0]!.page.record.url, b[0]!.page.record.url),
    );
    if (byValue.length < 2) return [];
    const usual = closest(byValue[0]!);
    const others = byValue
      .slice(1)
      .flat()
      .filter((one) => areOfOneThing(one, usual));
    return others.length === 0 ? [] : [{ fact, usual, other: closest(others) }];
  });
}

/** Two offers of unlike titles have their own prices, however much their names share: « Visage » and « Corps ». */
function mayBeOfOne(usual: StatedFact, other: StatedFact, facts: SiteFacts): boolean {
  const [one, two] = [usual.page, other.page];
  const isNamed = (stated: StatedFact, page: PageFacts): boolean =>
    stated.nameAbove === pageWords(page, facts).join(' ');
  if (isNamed(usual, two) || isNamed(other, one)) return true;
  if (isGeneralPage(one, facts) || isGeneralPage(two, facts)) return true;
  return foldedWords(one.content?.title ?? '').join(' ') === foldedWords(two.content?.title ?? '').join(' ');
}

/** False for « famille (4 personnes) » and « famille (6 personnes) », where a page states both values, and for “12 days” beside “2 to 3 weeks”. */
const areOfOneThing = (a: StatedFact, b: StatedFact): boolean =>
  !(a.range !== undefined && b.range !== undefined && a.range[0] <= b.range[1] && b.range[0] <= a.range[1]) &&
  (a.detail === undefined || b.detail === undefined || a.detail === b.detail) &&
  a.also?.has(b.value) !== true &&
  b.also?.has(a.value) !== true;

function closest(stated: readonly StatedFact[]): StatedFact {
  const [page] = closestFirst(stated.map((one) => one.page));
  return stated.find((one) => one.page === page)!;
}
