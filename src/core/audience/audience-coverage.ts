import type { PageText } from '../semantics/page-text.ts';
import { analysedLanguages, type Language, type LanguageCode } from '../language/language.ts';
import { unique } from '../values/unique.ts';
import { askedOffers } from './asked-offers.ts';
import { pageAffinities, servesFrom } from './page-affinity.ts';
import type { CoverageCell, CoveragePages, NeedCoverage, PageContext } from './coverage-cell.ts';
import { onTopicFrom, personaCells, type PersonaSite } from './coverage-cells.ts';
import { coveredFrom } from './coverage-meter.ts';
import { contentStems } from '../semantics/terms.ts';
import { namedPages, type RowsNamedAfter } from './named-pages.ts';
import { needsOfName } from './need-of-name.ts';
import { type NeedKeyword, type PersonaVoice, personaTerms } from './persona-needs.ts';

export interface AudienceCoverage {
  readonly needs: readonly NeedCoverage[];
  readonly cells: readonly CoverageCell[];
  /** Mean of the measured cells, weighted by persona; null when none is measured. */
  readonly overall: number | null;
  /** URLs that answer no need of any persona well enough, sorted. */
  readonly servesNobody: readonly string[];
}

/** Needs in a language with which its pages are judged. Working assumption. */
const fewestKeywords = 3;

export function measureCoverage(
  personas: readonly PersonaVoice[],
  pages: Readonly<Partial<Record<LanguageCode, CoveragePages>>>,
  context: PageContext,
  languages: Readonly<Record<LanguageCode, Language>>,
): AudienceCoverage {
  const named = new Map<LanguageCode, RowsNamedAfter>();
  const sold = {
    company: unique(personas.flatMap(({ offers = [] }) => offers)),
    site: context.offers.map(({ name }) => name),
  };
  const asks = askedOffers(personas, sold, languages);
  const found = personas.map((voice) => {
    const asked = (voice.offers ?? []).filter((name) => asks(voice, name));
    // Who asks for nothing that is sold here is still somebody to whom it is sold.
    const persona = asked.length === 0 ? voice : { ...voice, offers: asked };
    const language = languages[persona.language];
    const own = pages[persona.language];
    const namedAfter =
      named.get(persona.language) ?? (own === undefined ? () => [] : namedPages(own, context.offers, language));
    named.set(persona.language, namedAfter);
    const site = {
      persona,
      pages: own,
      context: { ...context, offers: context.offers.filter(({ name }) => asks(voice, name)) },
      language,
      namedAfter: withOfferPages(namedAfter, persona, own, language),
    };
    const described = needsOfName(persona.name, language, {
      texts: textsOf(own),
      offers: [...(voice.offers ?? []), ...context.offers.map(({ name }) => name)],
    });
    const needs = personaTerms(persona, language, described).map((need) => needCoverage(need, site));
    return { needs, cells: personaCells(needs, site) };
  });
  const needs = found.flatMap((one) => one.needs);
  const cells = found.flatMap((one) => one.cells);
  const weights = new Map(personas.map((persona) => [persona.id, persona.weight]));
  return { needs, cells, overall: overallCoverage(cells, weights), servesNobody: servesNobody(needs, pages) };
}

/** The page that the company gives for an offer is about it, whatever it is called there. */
function withOfferPages(
  namedAfter: RowsNamedAfter,
  { offerPages = [] }: PersonaVoice,
  pages: CoveragePages | undefined,
  language: Language,
): RowsNamedAfter {
  if (pages === undefined || offerPages.length === 0) return namedAfter;
  const keyOf = (text: string): string => [...new Set(contentStems(text, language))].sort().join(' ');
  const rows = new Map(Array.from({ length: pages.rows }, (_, row) => [pages.urlOf(row), row]));
  const given = new Map<string, number[]>();
  for (const { name, page } of offerPages) {
    const row = rows.get(page);
    if (row !== undefined) given.set(keyOf(name), [...(given.get(keyOf(name)) ?? []), row]);
  }
  return (subject) => [...new Set([...(given.get(keyOf(subject)) ?? []), ...namedAfter(subject)])];
}

const textsOf = (pages: CoveragePages | undefined): PageText[] =>
  Array.from({ length: pages?.rows ?? 0 }, (_, row) => pages!.textOf(row)).filter((text) => text !== null);

function needCoverage(need: NeedKeyword, { pages, context, namedAfter }: PersonaSite): NeedCoverage {
  const best = pages?.meter.best(need.text) ?? { score: 0, row: null, passage: null };
  const named = best.score >= coveredFrom ? undefined : bestNamed(need.text, { pages, namedAfter });
  const found = named ?? best;
  const url = found.row === null || found.score < onTopicFrom ? null : pages!.urlOf(found.row);
  return {
    ...need,
    score: found.score,
    covered: found.score >= coveredFrom,
    page: url,
    passage: url === null ? null : found.passage,
    topic: url === null ? null : context.topicOf(url),
  };
}

/** The page named after a need, which few words of a short page would not show. */
function bestNamed(text: string, { pages, namedAfter }: Pick<PersonaSite, 'pages' | 'namedAfter'>) {
  const [first] = namedAfter(text)
    .map((row) => ({ row, said: pages!.meter.coverage(text, row) }))
    .sort((a, b) => b.said - a.said || a.row - b.row);
  if (first === undefined) return undefined;
  const { row, said } = first;
  return { row, score: Math.max(said, coveredFrom), passage: pages!.meter.passage(text, row) };
}

/** Pages that serve no persona, among those in a language of at least one persona: other languages cannot be judged. */
function servesNobody(
  needs: readonly NeedKeyword[],
  pages: Readonly<Partial<Record<LanguageCode, CoveragePages>>>,
): string[] {
  const found: string[] = [];
  for (const code of analysedLanguages) {
    const known = pages[code];
    const own = needs.filter((need) => need.language === code);
    if (known === undefined || own.length < fewestKeywords) continue;
    const serving = new Set(
      pageAffinities(own, known.meter)
        .filter((page) => page.affinity >= servesFrom)
        .map((page) => page.row),
    );
    for (let row = 0; row < known.rows; row += 1) if (!serving.has(row)) found.push(known.urlOf(row));
  }
  return found.sort();
}

/** Mean of the measured cells, weighted by persona, for the coverage indicator; null when none is measured. */
export function overallCoverage(
  cells: readonly Pick<CoverageCell, 'persona' | 'score'>[],
  weights: ReadonlyMap<string, number>,
): number | null {
  let sum = 0;
  let total = 0;
  for (const cell of cells) {
    if (cell.score === null) continue;
    const weight = weights.get(cell.persona) ?? 0;
    sum += weight * cell.score;
    total += weight;
  }
  return total === 0 ? null : Number((sum / total).toFixed(4));
}
