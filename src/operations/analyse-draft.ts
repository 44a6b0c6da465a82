import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { AudienceCoverage } from '../core/audience/audience-coverage.ts';
import type { Language } from '../core/language/language.ts';
import { nameInTitle } from '../core/linking/candidates/page-title.ts';
import { virtualPage } from '../core/linking/virtual-page.ts';
import { siteHost } from '../core/values/addresses/site-host.ts';
import type { StoredDecision } from '../io/services/link-decisions.ts';
import { queryIntent } from '../core/semantics/intent/query-intent.ts';
import { pageCandidates, rankKeyphrases } from '../core/semantics/keyphrases/keyphrases.ts';
import type { PageText } from '../core/semantics/page-text.ts';
import { guideQuestions } from '../core/semantics/writing/guide-questions.ts';
import { minGuidePages, writingGuide } from '../core/semantics/writing/writing-guide.ts';
import { DraftAnalysis } from './inputs/draft-analysis.ts';
import { field, pathField } from './inputs/field.ts';
import { askedPersonas, personaFields } from './inputs/persona-fields.ts';
import { defineOperation } from './operation.ts';
import { auditFields, auditIdOf, auditedSite, type SiteLanguage } from './sites/audited-site.ts';
import {
  countWords,
  decidedLinks,
  draftCorpus,
  draftLink,
  draftRivals,
  medianHeadings,
  personaFits,
  undecidedLinks,
} from './sites/draft-comparison.ts';
import { competitorTexts, type Draft, draftPage, fileText, maxDraftLength } from './sites/draft-page.ts';
import { requireKnownPersonas } from './sites/link-goal.ts';

const mostCompetitors = 10;

/** With its own run, the answer comes within 300 ms, the goal of the service; a later one is of no use while a person writes. */
const mostWaitMs = 150;

export const analyseDraft = defineOperation({
  id: 'analyse-draft',
  summary: {
    fr: 'Analyser un brouillon\u202f: termes attendus, questions, liens, deux notes',
    en: 'Analyse a draft: expected terms, questions, links, two scores',
  },
  input: z.strictObject({
    ...auditFields,
    file: pathField(z.string().min(1).optional(), 'fichier HTML du brouillon', 'HTML file of the draft'),
    html: field(z.string().max(maxDraftLength).optional(), 'le brouillon, en HTML', 'the draft, as HTML'),
    title: field(z.string().max(300).optional(), 'titre, s’il n’est pas dans le HTML', 'title, when the HTML has none'),
    url: field(z.string().max(2048).optional(), 'adresse de la page', 'address of the page'),
    keyphrase: field(z.string().max(120).optional(), 'expression visée', 'phrase aimed at'),
    ...personaFields,
    competitor: pathField(
      z.array(z.string().min(1)).max(mostCompetitors).optional(),
      'fichier HTML d’une page concurrente, à répéter\u202f; à partir de trois, elles servent de mesure',
      'HTML file of a competitor’s page, may be repeated; three or more become the measure',
    ),
    competitorHtml: field(
      z.array(z.string().max(maxDraftLength)).max(mostCompetitors).optional(),
      'pages concurrentes, en HTML',
      'competitors’ pages, as HTML',
    ),
    limit: field(z.number().int().min(1).max(20).default(5), 'liens proposés au plus', 'most links proposed'),
  }),
  output: DraftAnalysis,
  quota: () => ({ drafts: 1 }),
  needs: ['store', 'files', 'languages'],
  heavy: true,
  mostWaitMs,
  async run(input, { store, files, languages }, context) {
    const html = input.html ?? (await fileText(input.file, context.typedByPerson, files));
    const site = await auditedSite(await auditIdOf(input, files, context), store, languages);
    const coverage = await store.readDocument<AudienceCoverage>(site.id, 'coverage');
    const personas = askedPersonas(input);
    requireKnownPersonas(input, coverage);
    const draft = draftPage({ ...input, html }, site);
    const known = site.language(draft.text.language);
    const competitors = await competitorTexts(input, draft.text.language, context.typedByPerson, files);
    const language = languages[draft.text.language];
    const decided = await store.linkDecisions(siteHost(site.seed));
    const decisions = new Map(decided.map((one) => [one.id, one]));
    return analysisOf(draft, { ...input, html, personas, competitors }, { known, coverage, language, decisions });
  },
});

interface DraftRequest {
  readonly html: string;
  readonly keyphrase?: string | undefined;
  /** Whose questions the draft should answer; empty: those of all. */
  readonly personas: readonly string[];
  readonly limit: number;
  /** The competitors' pages in the language of the draft. */
  readonly competitors: readonly PageText[];
}

/** What the analysis reads besides the draft; `known` is null when the site has no page in its language. */
interface DraftContext {
  readonly known: SiteLanguage | null;
  readonly coverage: AudienceCoverage | null;
  readonly language: Language;
  /** Decisions about links of the site, by id. */
  readonly decisions: ReadonlyMap<string, StoredDecision>;
}

function analysisOf({ text, page }: Draft, request: DraftRequest, context: DraftContext): DraftAnalysis {
  const { known, coverage, language, decisions } = context;
  const phrases = rankKeyphrases(pageCandidates(text, language), language, 8);
  const keyphrase = request.keyphrase ?? phrases[0]?.text ?? nameInTitle(text.title);
  const linkingPage = { ...page, keyphrases: [keyphrase, ...phrases.map((phrase) => phrase.text)] };
  const found = known === null ? null : virtualPage(known.linking, linkingPage);
  const needs = (coverage?.needs ?? []).filter((need) => need.language === text.language);
  const open = (links: Parameters<typeof undecidedLinks>[0]) =>
    undecidedLinks(links, decisions).slice(0, request.limit);
  const { personas } = request;
  const read = needs.filter((need) => personas.length === 0 || personas.includes(need.persona));
  return {
    contentHash: createHash('sha256').update(request.html).digest('hex').slice(0, 16),
    language: text.language,
    intent: queryIntent(text.title, text.language).intent,
    keyphrase,
    ...comparisonOf(text, keyphrase, request, { known, language, needs: read.map((need) => need.text) }),
    linksOut: open((found?.linksOut ?? []).map((link) => draftLink(link, linkingPage, link.page))),
    linksIn: open((found?.linksIn ?? []).map((link) => draftLink(link, link.page, linkingPage))),
    decided: decidedLinks(text.url, decisions.values()),
    rivals: draftRivals(found?.near ?? [], keyphrase, text, language),
    personas: personaFits(needs, text, language),
  };
}

type Comparison = Omit<
  DraftAnalysis,
  'contentHash' | 'language' | 'intent' | 'keyphrase' | 'linksOut' | 'linksIn' | 'decided' | 'rivals' | 'personas'
>;

/** The draft compared with competitors' pages when there are enough, else with those of the site. */
function comparisonOf(
  text: PageText,
  keyphrase: string,
  { competitors }: DraftRequest,
  { known, language, needs }: Pick<DraftContext, 'known' | 'language'> & { readonly needs: readonly string[] },
): Comparison {
  const hasCompetitors = competitors.length >= minGuidePages;
  const corpus = hasCompetitors ? competitors : draftCorpus(keyphrase, text, known);
  const site = known?.linking.index ?? null;
  const guide = writingGuide({ draft: text, corpus, mainKeyphrase: keyphrase, site }, language);
  const measured = 'reason' in guide ? null : guide;
  return {
    words: { have: countWords(text, language), aimed: measured?.aimedWords ?? null },
    headings: { have: text.headings.length, usual: corpus.length < minGuidePages ? null : medianHeadings(corpus) },
    coverage: measured?.coverage ?? null,
    overOptimisation: measured?.overOptimisation ?? null,
    reason: 'reason' in guide ? guide.reason : null,
    corpus: {
      source: hasCompetitors ? 'competitors' : 'site',
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
    questions: guideQuestions(text, corpus, needs, language),
  };
}
