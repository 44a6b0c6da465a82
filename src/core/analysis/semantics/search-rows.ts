import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { addressPlacer } from '../../audits/texts/place-address.ts';
import { analysedLanguages, type LanguageCode, type Languages } from '../../language/language.ts';
import { groupOfKeywords } from '../../semantics/keywords/keyword-groups.ts';
import {
  type CountedSearch,
  foldedTerm,
  impressionsPerMonth,
  rankOf,
  type SearchSource,
} from '../../semantics/searches/counted-search.ts';
import { clicksToGain, isNearFirst } from '../../semantics/searches/quick-win.ts';
import { contentStems } from '../../semantics/terms.ts';
import { compareText } from '../../values/compare-text.ts';
import { unique } from '../../values/unique.ts';
import { rounded } from '../../values/rounded.ts';
import { pair, type Text } from '../../values/text.ts';
import { type IndexedSite, type ShownAnswer, subjectAnswers } from './subject-answers.ts';

/** A search of the imported files, with the page that answers it and what to change there. */
export interface SearchRow {
  /** The words, as the file writes them. */
  readonly query: string;
  /** Page that the file names, else the one that answers best; null when a page is to be created. */
  readonly page: string | null;
  /** `answered`, `partly` (a page to complete) or `missing` (a page to create); `unknown` without texts. */
  readonly answer: ShownAnswer['answer'];
  /** How well the page answers, 0–1; null = not measured. */
  readonly coverage: number | null;
  /** Mean position, from 1; null = not known. */
  readonly position: number | null;
  /** Times shown over the days of the file; null = no file counts them. */
  readonly impressions: number | null;
  /** Visits over the days of the file; null = no file counts them. */
  readonly clicks: number | null;
  /** Times shown a month; null when the days of the file are not known. */
  readonly impressionsPerMonth: number | null;
  /** Searches a month in all; null = no list counts them. */
  readonly volume: number | null;
  /** How hard a first page is to reach, 0–100; null = not known. */
  readonly difficulty: number | null;
  /** Clicks a month to gain, estimated; null when its searches a month are not known. */
  readonly expectedClicks: number | null;
  /** True for a search of positions 5 to 20 that a page of the site can gain. */
  readonly quickWin: boolean;
  /** What to change on the page; null where nothing is within reach. */
  readonly change: Text | null;
  /** True for a search of the name of the company or of its site. */
  readonly brand: boolean;
  /** File of the impressions, clicks and position; null without any. */
  readonly shownFile: string | null;
  /** First day of its figures; null = not known. */
  readonly shownFrom: string | null;
  /** Last day of its figures; null = not known. */
  readonly shownTo: string | null;
  /** File of the volume; null without one. */
  readonly volumeFile: string | null;
  /** First day of the volume; null = not known. */
  readonly volumeFrom: string | null;
  /** Last day of the volume; null = not known. */
  readonly volumeTo: string | null;
}

interface Site extends IndexedSite {
  readonly facts: Pick<SiteFacts, 'kindOf' | 'pageOf'>;
  readonly seed: string;
  /** Names of the company and of its site. */
  readonly names: readonly string[];
}

/** The searches of the imported files, the most clicks to gain first, then the most shown. */
export function searchRows(searches: readonly CountedSearch[], site: Site, languages: Languages): SearchRow[] {
  const place = addressPlacer(site.seed);
  const answerOf = bestAnswer(site, languages);
  const isBrand = brandTest(site.names, languages);
  const known = (address: string | null): string | null => {
    const placed = address === null ? null : place(address);
    return placed !== null && 'url' in placed && site.facts.pageOf.has(placed.url) ? placed.url : null;
  };
  return searches
    .map((search): SearchRow => {
      const { answer, code } = answerOf(search.term);
      const page = known(search.page) ?? answer.page;
      const brand = isBrand(search.term);
      const quickWin = !brand && page !== null && isNearFirst(search);
      const change = quickWin ? changeOf(search.term, page, answer, { site, languages, code }) : null;
      return { query: search.term, page, brand, quickWin, change, ...answerFields(answer), ...figuresOf(search) };
    })
    .sort(
      (a, b) =>
        (b.expectedClicks ?? -1) - (a.expectedClicks ?? -1) ||
        (b.impressions ?? -1) - (a.impressions ?? -1) ||
        compareText(a.query, b.query),
    );
}

const answerFields = ({ answer, coverage }: ShownAnswer): Pick<SearchRow, 'answer' | 'coverage'> => ({
  answer,
  coverage,
});

type Figures = Omit<SearchRow, 'query' | 'page' | 'answer' | 'coverage' | 'brand' | 'quickWin' | 'change'>;

function figuresOf(search: CountedSearch): Figures {
  const { shown, volume, difficulty } = search;
  const monthly = impressionsPerMonth(search);
  const gained = clicksToGain(search);
  const position = rankOf(search);
  return {
    position: position === null ? null : rounded(position, 1),
    impressions: shown?.impressions ?? null,
    clicks: shown?.clicks ?? null,
    impressionsPerMonth: monthly === null ? null : rounded(monthly, 1),
    volume: volume?.value ?? null,
    difficulty: difficulty?.value ?? null,
    expectedClicks: gained === null ? null : rounded(gained, 1),
    ...days('shown', shown ?? (position === null ? null : search.rank)),
    ...days('volume', volume),
  };
}

function days<Name extends 'shown' | 'volume'>(
  name: Name,
  source: SearchSource | null,
): Record<`${Name}${'File' | 'From' | 'To'}`, string | null> {
  const { file = null, period = null } = source ?? {};
  return { [`${name}File`]: file, [`${name}From`]: period?.from ?? null, [`${name}To`]: period?.to ?? null } as Record<
    `${Name}${'File' | 'From' | 'To'}`,
    string | null
  >;
}

/** The best answer over the languages of the site: a search says too little to show its own. */
function bestAnswer(
  site: IndexedSite,
  languages: Languages,
): (term: string) => { readonly answer: ShownAnswer; readonly code: LanguageCode } {
  const present = analysedLanguages.filter((code) => site.index.byLanguage[code] !== undefined);
  const codes = present.length > 0 ? present : analysedLanguages.slice(0, 1);
  const answers = codes.map((code) => ({ code, of: subjectAnswers(site, code, languages) }));
  return (term) => {
    const found = answers.map(({ code, of }) => ({
      code,
      answer: of(groupOfKeywords([{ term, volume: null }], code)),
    }));
    return found.sort((a, b) => rankOfAnswer(b.answer) - rankOfAnswer(a.answer))[0]!;
  };
}

const rankOfAnswer = ({ page, coverage }: ShownAnswer): number => (page === null ? 0 : 1) + (coverage ?? 0);

/** A search of the whole name of the company, with or without its light words, written in one word or several. */
function brandTest(names: readonly string[], languages: Languages): (term: string) => boolean {
  const squeezed = (words: string): string => foldedTerm(words).replace(/[^\p{L}\p{N}]/gu, '');
  const isLight = (word: string): boolean =>
    analysedLanguages.some((code) => languages[code].stopWords.has(word.toLowerCase()) || word.length < 2);
  const withoutLight = (name: string): string[] => {
    const words = name.split(/[\s'’-]+/u);
    const first = words.findIndex((word) => !isLight(word));
    return [words.slice(Math.max(0, first)).join(' '), words.filter((word) => !isLight(word)).join(' ')];
  };
  const known = unique(names.flatMap((name) => [name, ...withoutLight(name)]).map(squeezed));
  const long = known.filter((name) => name.length >= leastName);
  return (term) => [term, ...withoutLight(term)].some((one) => long.some((name) => squeezed(one).includes(name)));
}

/** A shorter name is found inside other words. */
const leastName = 4;

/** Fewest links from the texts of other pages that a page needs to be found (working assumption). */
const fewestLinks = 2;
const answeredFrom = 0.6;

interface Place {
  readonly site: Site;
  readonly languages: Languages;
  readonly code: LanguageCode;
}

/** What is missing on the page for a search, the title first: at most two changes. */
function changeOf(term: string, page: string, answer: ShownAnswer, { site, languages, code }: Place): Text {
  const facts = site.facts.pageOf.get(page);
  const content = facts?.content ?? null;
  const wanted = contentStems(term, languages[code]);
  const lacks = (words: string): boolean => {
    const said = new Set(contentStems(words, languages[code]));
    return wanted.some((stem) => !said.has(stem));
  };
  const isMeasured = answer.page === page && answer.coverage !== null;
  const changes: Text[] = [
    ...(content !== null && lacks(content.title ?? '')
      ? [pair(`dire «\u202f${term}\u202f» dans le titre de la page`, `say “${term}” in the title of the page`)]
      : []),
    ...(content !== null && lacks(content.headings.map(({ text }) => text).join(' '))
      ? [
          pair(
            `lui donner un intertitre «\u202f${term}\u202f» et sa réponse`,
            `give it a heading “${term}” and its answer`,
          ),
        ]
      : []),
    ...(facts !== undefined && facts.contentInlinks < fewestLinks
      ? [
          pair(
            `relier la page depuis le texte de pages voisines, avec l’ancre «\u202f${term}\u202f»`,
            `link the page from the texts of neighbouring pages, with the anchor “${term}”`,
          ),
        ]
      : []),
    ...(isMeasured && answer.coverage! < answeredFrom
      ? [pair(`compléter la réponse à «\u202f${term}\u202f»`, `complete the answer to “${term}”`)]
      : []),
  ];
  const first = changes.slice(0, 2);
  return first.length > 0
    ? pair(first.map(({ fr }) => fr).join('\u202f; '), first.map(({ en }) => en).join('; '))
    : pair(
        'titre, intertitres et liens disent déjà la recherche\u202f: comparer la page à celles qui la devancent, et la compléter',
        'title, headings and links say the search already: compare the page with those before it, and complete it',
      );
}
