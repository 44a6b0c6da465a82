import type { SearchRow } from '../../analysis/semantics/search-rows.ts';
import { benchmarks } from '../../framework/benchmarks.ts';
import { searchChannelId } from '../../framework/channel-ids.ts';
import type { Company, CompanyKeyword, CompanyPersona } from '../../framework/company/company.ts';
import { marginWithin } from '../../framework/economics/unit-economics.ts';
import type { Language } from '../../language/language.ts';
import { queryIntent } from '../../semantics/intent/query-intent.ts';
import { keywordGroups } from '../../semantics/keywords/keyword-groups.ts';
import { foldedTerm } from '../../semantics/searches/counted-search.ts';
import { reachablePosition } from '../../semantics/searches/quick-win.ts';
import { groupBy } from '../../audits/groups.ts';
import { sum } from '../../values/sum.ts';
import { answerTo } from '../context/site-answers.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { isSearched } from './is-searched.ts';
import { namesRival } from './search-subjects.ts';
import { slug, stemsOf } from './topic-words.ts';

/** Most subjects that searches of files add to a plan, and keywords of each (working assumptions). */
const most = { subjects: 14, keywords: 4 };

/** A company with the searches of files among its keywords, and the site with the page that answers each. */
export interface SearchedCompany {
  readonly company: Company;
  readonly site: SiteSignals | null;
}

/**
 * The searches of files become keywords of the plan: figures that the company file leaves unknown are completed, and the
 * searches worth most are added, those that one page answers as one subject. Nothing declared is replaced, and the
 * company's own name or that of a rival is no subject.
 */
export function searchedCompany(
  company: Company,
  site: SiteSignals | null,
  rows: readonly SearchRow[],
  language: Language,
): SearchedCompany {
  if (rows.length === 0) return { company, site };
  const byTerm = new Map(rows.map((row) => [foldedTerm(row.query), row]));
  const completed = company.keywords.map((keyword) => withFigures(keyword, byTerm.get(foldedTerm(keyword.term))));
  const known = new Set(company.keywords.map(({ term }) => foldedTerm(term)));
  const fresh = rows.filter(
    ({ query, brand }) =>
      !brand && !known.has(foldedTerm(query)) && isSearched(company, query) && !namesRival(company, query),
  );
  const added = subjectsOf(fresh, language).flatMap((subject) => keywordsOf(company, site, subject, language));
  return {
    company: { ...company, keywords: [...completed, ...added.map(({ keyword }) => keyword)] },
    site: site === null ? null : withAnswers(site, [...declaredOf(completed, byTerm), ...added]),
  };
}

/** The keywords of the company file whose answer the searches measured. */
const declaredOf = (keywords: readonly CompanyKeyword[], byTerm: ReadonlyMap<string, SearchRow>): Added[] =>
  keywords.flatMap((keyword) => {
    const row = byTerm.get(foldedTerm(keyword.term));
    return row === undefined ? [] : [{ keyword, row }];
  });

/** What searches and their file say of a keyword that the company file leaves unknown. */
function withFigures(keyword: CompanyKeyword, row: SearchRow | undefined): CompanyKeyword {
  if (row === undefined) return keyword;
  const read = figuresOf(row);
  const volume = keyword.volume ?? read.volume;
  const position = keyword.position ?? row.position;
  const difficulty = keyword.difficulty ?? row.difficulty;
  const sources = {
    ...keyword.sources,
    ...(keyword.volume === null && volume !== null ? { volume: read.sources.volume } : {}),
    ...(keyword.position === null && position !== null ? { position: read.sources.position } : {}),
    ...(keyword.difficulty === null && difficulty !== null ? { difficulty: read.sources.difficulty } : {}),
  };
  return Object.keys(sources).length === 0 ? keyword : { ...keyword, volume, position, difficulty, sources };
}

interface Figures {
  readonly volume: number | null;
  readonly sources: Partial<Record<'volume' | 'position' | 'difficulty', string>>;
}

/** Searches a month of a list, else the times a month that the site was shown, each with its file and days. */
function figuresOf(row: SearchRow): Figures {
  const shown = sourceOf(row.shownFile, row.shownFrom, row.shownTo);
  const listed = sourceOf(row.volumeFile, row.volumeFrom, row.volumeTo);
  const volume = row.volume ?? row.impressionsPerMonth;
  return {
    volume: volume === null ? null : Math.round(volume),
    sources: {
      ...(volume === null ? {} : { volume: row.volume === null ? `${shown}, impressions` : listed }),
      ...(row.position === null ? {} : { position: shown }),
      ...(row.difficulty === null ? {} : { difficulty: listed }),
    },
  };
}

const sourceOf = (file: string | null, from: string | null, to: string | null): string =>
  from === null || to === null ? (file ?? '') : `${file ?? ''}, ${from} – ${to}`;

type Subject = readonly SearchRow[];

/** Searches that one page answers are one subject; those without a page are grouped by their words. */
function subjectsOf(rows: readonly SearchRow[], language: Language): Subject[] {
  const answered = groupBy(
    rows.filter(({ page }) => page !== null),
    ({ page }) => page!,
  );
  const open = rows.filter(({ page }) => page === null);
  const byTerm = new Map(open.map((row) => [row.query, row]));
  const groups = keywordGroups(
    open.map(({ query, volume, impressionsPerMonth }) => ({ term: query, volume: volume ?? impressionsPerMonth })),
    language,
    { seed: 1 },
  ).map(({ keywords }) => keywords.flatMap(({ term }) => byTerm.get(term) ?? []));
  const subjects = withoutNarrower(groups);
  const worth = (subject: Subject): number => sum(subject.map(({ expectedClicks }) => expectedClicks ?? 0));
  return [...answered.values(), ...subjects]
    .map((subject) => [...subject].sort(byClicks).slice(0, most.keywords))
    .filter((subject) => subject.length > 0)
    .sort((a, b) => worth(b) - worth(a) || (a[0]!.query < b[0]!.query ? -1 : 1))
    .slice(0, most.subjects);
}

/** A group whose first search is another's with at most as many words again is a part of it: one page answers both. */
function withoutNarrower(groups: readonly Subject[]): Subject[] {
  const wide: { readonly stems: readonly string[]; readonly rows: SearchRow[] }[] = [];
  const byWords = [...groups].map((rows) => ({ stems: stemsOf(rows[0]!.query), rows: [...rows] }));
  for (const one of byWords.sort((a, b) => a.stems.length - b.stems.length)) {
    const holder = wide.find(
      ({ stems }) =>
        stems.length > 0 && 2 * stems.length >= one.stems.length && stems.every((stem) => one.stems.includes(stem)),
    );
    if (holder === undefined) wide.push(one);
    else holder.rows.push(...one.rows);
  }
  return wide.map(({ rows }) => rows);
}

const byClicks = (a: SearchRow, b: SearchRow): number =>
  (b.expectedClicks ?? -1) - (a.expectedClicks ?? -1) ||
  (b.impressions ?? -1) - (a.impressions ?? -1) ||
  (a.query < b.query ? -1 : 1);

interface Added {
  readonly keyword: CompanyKeyword;
  readonly row: SearchRow;
}

function keywordsOf(company: Company, site: SiteSignals | null, subject: Subject, language: Language): Added[] {
  const persona = nearestPersona(company, subject);
  const clusterId = clusterOf(company, site, subject[0]!) ?? `search-${slug(subject[0]!.query)}`;
  const { conversionRate, source } = searchConversion(company);
  return subject.map((row) => {
    const { volume, sources } = figuresOf(row);
    const keyword: CompanyKeyword = {
      id: `search-${slug(row.query)}`,
      term: row.query,
      volume,
      difficulty: row.difficulty,
      intent: intentOf(row.query, language),
      position: row.position,
      targetPosition: reachablePosition(row.position),
      serpFactor: 1,
      conversionRate,
      marginPerConversion: marginWithin(company.economics, customerMonths),
      personaRelevance: 1,
      personaId: persona.id,
      clusterId,
      pos: row.position === null ? {} : { own: row.position },
      sources: { ...sources, ...(source === null ? {} : { conversionRate: source }) },
    };
    return { keyword, row };
  });
}

/** A search without a sign of its intent asks for information; the local ones are those of who is near. */
const intentOf = (query: string, language: Language): CompanyKeyword['intent'] => {
  const { intent, trace } = queryIntent(query, language.code);
  return trace.length === 0 ? 'informational' : intent === 'navigational' ? 'commercial' : intent;
};

/** Months of margin that a customer brings. */
const customerMonths = 12;

/** Customers among the visits from search: those that the company counts, else a published low figure, which is named. */
function searchConversion({ channels }: Company): { readonly conversionRate: number; readonly source: string | null } {
  const metrics = channels.find(({ typeId }) => typeId === searchChannelId)?.metrics;
  const visits = metrics?.gscClicks ?? metrics?.sessions ?? null;
  const customers = metrics?.newCustomers ?? null;
  if (visits !== null && visits > 0 && customers !== null && customers > 0 && customers <= visits)
    return { conversionRate: customers / visits, source: null };
  const { id, low, median, source, year } = benchmarks.find((one) => one.id === 'shop-conversion')!;
  return { conversionRate: low ?? median, source: `${id}, ${source} ${year}` };
}

/** The subject of the company file whose keyword the same page answers: one page is one subject. */
function clusterOf(company: Company, site: SiteSignals | null, { page }: SearchRow): string | null {
  if (page === null) return null;
  const own = company.keywords.find(
    ({ term, personaId, intent }) => answerTo(company, site, { words: term, personaId, intent })?.page?.url === page,
  );
  return own?.clusterId ?? null;
}

/** The persona that shares most words with the searches, the heaviest of them otherwise. */
function nearestPersona(company: Company, subject: Subject): CompanyPersona {
  const words = new Set(subject.flatMap(({ query }) => stemsOf(query)));
  const shared = ({ vocabulary, interests, jobs }: CompanyPersona): number =>
    stemsOf([...vocabulary, ...interests, ...jobs].join(' ')).filter((stem) => words.has(stem)).length;
  return [...company.personas].sort(
    (a, b) => shared(b) - shared(a) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  )[0]!;
}

/** The measured answers beside those of the audit; a search that was not measured has none. */
function withAnswers(site: SiteSignals, added: readonly Added[]): SiteSignals {
  const measured = new Set((site.needs ?? []).map(({ text }) => foldedTerm(text)));
  const needs = added.flatMap(({ keyword, row }) =>
    row.answer === 'unknown' || row.coverage === null || measured.has(foldedTerm(keyword.term))
      ? []
      : [
          {
            text: keyword.term,
            persona: keyword.personaId,
            score: row.page === null ? 0 : Math.max(row.coverage, fewestAnswer),
            page: row.page,
            topic: null,
            passage: null,
          },
        ],
  );
  return { ...site, needs: [...(site.needs ?? []), ...needs] };
}

/** A page that is named after a search is the one to complete, however little it says of it. */
const fewestAnswer = 0.35;
