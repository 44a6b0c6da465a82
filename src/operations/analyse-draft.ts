import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { AudienceCoverage } from '../core/audience/audience-coverage.ts';
import type { Language, Languages } from '../core/language/language.ts';
import { textHash } from '../core/linking/link-patch.ts';
import type { LinkingPage } from '../core/linking/linking-page.ts';
import { nameInTitle } from '../core/linking/candidates/page-title.ts';
import { type VirtualLink, virtualPage } from '../core/linking/virtual-page.ts';
import { competitionRisk } from '../core/semantics/competing-pages.ts';
import { guideQuestions } from '../core/semantics/writing/guide-questions.ts';
import { queryIntent } from '../core/semantics/intent/query-intent.ts';
import { pageCandidates, rankKeyphrases } from '../core/semantics/keyphrases/keyphrases.ts';
import type { PageText } from '../core/semantics/page-text.ts';
import { contentStems } from '../core/semantics/terms.ts';
import { minGuidePages, writingGuide } from '../core/semantics/writing/writing-guide.ts';
import { field, pathField } from './inputs/field.ts';
import { auditFields, auditIdOf, type SiteLanguage, auditedSite } from './sites/audited-site.ts';
import { mustBeKnown } from './sites/link-goal.ts';
import { BlockPlace } from './inputs/link-schemas.ts';
import { defineOperation } from './operation.ts';
import { competitorTexts, type Draft, fileText, mostDraft, draftPage } from './sites/draft-page.ts';
import { BilingualText } from './inputs/bilingual-text.ts';

const DraftLink = z.object({
  from: z.string(),
  to: z.string(),
  title: z.string(),
  anchor: z.string(),
  sentence: z.string(),
  offset: z.number(),
  block: BlockPlace,
  likeness: z.number(),
});
const Spread = z.object({ least: z.number(), median: z.number(), most: z.number() });

export const DraftAnalysis = z.object({
  contentHash: z.string(),
  language: z.string(),
  intent: z.string(),
  keyphrase: z.string(),
  words: z.object({ have: z.number(), aimed: z.number().nullable() }),
  headings: z.object({ have: z.number(), usual: z.number().nullable() }),
  /** 0–100 each; null with the reason when the site has too few pages on the subject. */
  coverage: z.number().nullable(),
  overOptimisation: z.number().nullable(),
  reason: BilingualText.nullable(),
  /** The pages the draft is set beside: competitors' when three or more were given, else the site's own on the subject. */
  corpus: z.object({
    source: z.enum(['competitors', 'site']),
    pages: z.array(z.string()),
    coverage: Spread.nullable(),
    overOptimisation: Spread.nullable(),
  }),
  terms: z.array(
    z.object({
      term: z.string(),
      have: z.number(),
      low: z.number(),
      high: z.number(),
      weight: z.number(),
      inHeading: z.boolean(),
      state: z.enum(['missing', 'low', 'ok', 'high']),
    }),
  ),
  actions: z.array(
    z.object({
      kind: z.enum(['add', 'add-to-heading', 'remove']),
      term: z.string(),
      times: z.number(),
      points: z.number(),
      coverage: z.number(),
      overOptimisation: z.number(),
    }),
  ),
  questions: z.array(z.object({ text: z.string(), source: z.enum(['page', 'persona']), answered: z.boolean() })),
  linksOut: z.array(DraftLink),
  linksIn: z.array(DraftLink),
  rivals: z.array(z.object({ page: z.string(), title: z.string(), risk: z.number(), likeness: z.number() })),
  /** Share of each persona's needs, by importance, whose words the draft holds. */
  personas: z.array(z.object({ id: z.string(), fit: z.number() })),
});
export type DraftAnalysis = z.output<typeof DraftAnalysis>;

const corpusSize = 8;
const mostCompetitors = 10;

export const analyseDraft = defineOperation({
  id: 'analyse-draft',
  summary: {
    fr: 'Analyser un brouillon\u202f: termes attendus, questions, liens, deux notes',
    en: 'Analyse a draft: expected terms, questions, links, two scores',
  },
  input: z.strictObject({
    ...auditFields,
    file: pathField(z.string().min(1).optional(), 'fichier HTML du brouillon', 'HTML file of the draft'),
    html: field(z.string().max(mostDraft).optional(), 'le brouillon, en HTML', 'the draft, as HTML'),
    title: field(z.string().max(300).optional(), 'titre, s’il n’est pas dans le HTML', 'title, when the HTML has none'),
    url: field(z.string().max(2048).optional(), 'adresse de la page', 'address of the page'),
    keyphrase: field(z.string().max(120).optional(), 'expression visée', 'phrase aimed at'),
    persona: field(z.string().max(80).optional(), 'persona visé', 'persona aimed at'),
    competitor: pathField(
      z.array(z.string().min(1)).max(mostCompetitors).optional(),
      'fichier HTML d’une page concurrente, à répéter\u202f; à partir de trois, elles servent de mesure',
      'HTML file of a competitor’s page, may be repeated; three or more become the measure',
    ),
    competitorHtml: field(
      z.array(z.string().max(mostDraft)).max(mostCompetitors).optional(),
      'pages concurrentes, en HTML',
      'competitors’ pages, as HTML',
    ),
    limit: field(z.number().int().min(1).max(20).default(5), 'liens proposés au plus', 'most links proposed'),
  }),
  output: DraftAnalysis,
  needs: ['store', 'files', 'languages'],
  heavy: true,
  async run(input, { store, files, languages }, context) {
    const html = input.html ?? (await fileText(input.file, context.typedByPerson, files));
    const site = await auditedSite(await auditIdOf(input, files, context), store, languages);
    const coverage = await store.readDocument<AudienceCoverage>(site.id, 'coverage');
    if (input.persona !== undefined) mustBeKnown(input.persona, coverage);
    const draft = draftPage({ ...input, html }, site);
    const known = site.language(draft.text.language);
    const competitors = await competitorTexts(input, draft.text.language, context.typedByPerson, files);
    return analysisOf(draft, known, coverage, { ...input, html, competitors }, languages);
  },
});

interface DraftRequest {
  readonly html: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly keyphrase?: string | undefined;
  readonly persona?: string | undefined;
  readonly limit: number;
}

type AnalysisRequest = DraftRequest & { readonly competitors: readonly PageText[] };

function analysisOf(
  draft: Draft,
  known: SiteLanguage | null,
  coverage: AudienceCoverage | null,
  request: AnalysisRequest,
  languages: Languages,
): DraftAnalysis {
  const { text } = draft;
  const language = languages[text.language];
  const phrases = rankKeyphrases(pageCandidates(text, language), language, 8);
  const keyphrase = request.keyphrase ?? phrases[0]?.text ?? nameInTitle(text.title);
  const page = { ...draft.page, keyphrases: [keyphrase, ...phrases.map((phrase) => phrase.text)] };
  const measuredByOthers = request.competitors.length >= minGuidePages;
  const corpus = measuredByOthers ? request.competitors : corpusOf(keyphrase, text, known);
  const guide = writingGuide(
    { draft: text, corpus, mainKeyphrase: keyphrase, site: known?.linking.index ?? null },
    language,
  );
  const found = known === null ? null : virtualPage(known.linking, page);
  const needs = (coverage?.needs ?? []).filter((need) => need.language === text.language);
  const questions = needs.filter((need) => request.persona === undefined || need.persona === request.persona);
  const measured = 'reason' in guide ? null : guide;
  return {
    contentHash: createHash('sha256').update(request.html).digest('hex').slice(0, 16),
    language: text.language,
    intent: queryIntent(text.title, text.language).intent,
    keyphrase,
    words: { have: wordsOf(text, language), aimed: measured?.aimedWords ?? null },
    headings: { have: text.headings.length, usual: corpus.length < minGuidePages ? null : medianHeadings(corpus) },
    coverage: measured?.coverage ?? null,
    overOptimisation: measured?.overOptimisation ?? null,
    reason: 'reason' in guide ? guide.reason : null,
    corpus: {
      source: measuredByOthers ? 'competitors' : 'site',
      pages: corpus.map(({ url }) => url),
      coverage: measured?.corpus.coverage ?? null,
      overOptimisation: measured?.corpus.overOptimisation ?? null,
    },
    terms: (measured?.terms ?? []).map(({ text: term, have, low, high, weight, inHeading, state }) => ({
      term,
      have,
      low,
      high,
      weight: Number(weight.toFixed(4)),
      inHeading,
      state,
    })),
    actions: [...(measured?.actions ?? [])],
    questions: guideQuestions(
      text,
      corpus,
      questions.map((need) => need.text),
      language,
    ),
    linksOut: (found?.linksOut ?? []).slice(0, request.limit).map((link) => linkOf(link, page, link.page)),
    linksIn: (found?.linksIn ?? []).slice(0, request.limit).map((link) => linkOf(link, link.page, page)),
    rivals: rivalsOf(found?.near ?? [], keyphrase, text, language),
    personas: fitsOf(needs, text, language),
  };
}

/** The pages of the site that answer the subject best, the draft's own address left out. */
function corpusOf(keyphrase: string, draft: PageText, known: SiteLanguage | null): PageText[] {
  if (known === null) return [];
  const { pages } = known.linking;
  return known
    .search(`${keyphrase} ${nameInTitle(draft.title)}`, corpusSize + 1)
    .flatMap(({ row }) => pages[row]?.text ?? [])
    .filter((text) => text.url !== draft.url)
    .slice(0, corpusSize);
}

function wordsOf(text: PageText, language: Language): number {
  return text.blocks.reduce(
    (sum, block) => sum + language.words(block.text).filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length,
    0,
  );
}

function medianHeadings(corpus: readonly PageText[]): number {
  const counts = corpus.map((page) => page.headings.length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

function linkOf({ place, likeness }: VirtualLink, from: LinkingPage, to: LinkingPage): z.output<typeof DraftLink> {
  const block = from.text.blocks.find(({ index }) => index === place.block)!;
  return {
    from: from.text.url,
    to: to.text.url,
    title: nameInTitle(to.text.title),
    anchor: place.anchor,
    sentence: place.sentence,
    offset: place.offset,
    block: { index: place.block, start: place.start, end: place.end, textHash: textHash(block.text) },
    likeness,
  };
}

const leastRisk = 0.35;
const mostRivals = 5;

function rivalsOf(
  near: readonly { readonly page: LinkingPage; readonly likeness: number }[],
  keyphrase: string,
  draft: PageText,
  language: Language,
): DraftAnalysis['rivals'] {
  const key = (text: string): string => [...new Set(contentStems(text, language))].sort().join(' ');
  const wanted = new Set([key(keyphrase), key(nameInTitle(draft.title))]);
  const intent = queryIntent(draft.title, language.code).intent;
  return near
    .map(({ page, likeness }) => {
      const sameHead = [nameInTitle(page.text.title), ...page.keyphrases.slice(0, 3)].some((one) =>
        wanted.has(key(one)),
      );
      const sameIntent = queryIntent(page.text.title, language.code).intent === intent;
      const risk = competitionRisk({ sameHead, cosine: likeness, sameIntent });
      return { page: page.text.url, title: nameInTitle(page.text.title), risk, likeness };
    })
    .filter(({ risk }) => risk >= leastRisk)
    .sort((a, b) => b.risk - a.risk || (a.page < b.page ? -1 : 1))
    .slice(0, mostRivals);
}

function fitsOf(needs: AudienceCoverage['needs'], text: PageText, language: Language): DraftAnalysis['personas'] {
  const words = [text.title, ...text.blocks.map((block) => block.text)].join('\n');
  const present = new Set(contentStems(words, language));
  const sums = new Map<string, { held: number; all: number }>();
  for (const { persona, text: need, importance } of needs) {
    const sum = sums.get(persona) ?? { held: 0, all: 0 };
    sums.set(persona, sum);
    sum.all += importance;
    if (contentStems(need, language).every((stem) => present.has(stem))) sum.held += importance;
  }
  return [...sums]
    .map(([id, { held, all }]) => ({ id, fit: Number((held / all).toFixed(3)) }))
    .sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1));
}
