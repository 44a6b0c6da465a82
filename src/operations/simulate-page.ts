import { z } from 'zod';
import type { AudienceCoverage } from '../core/audience/audience-coverage.ts';
import { detectLanguage } from '../core/language/detect.ts';
import { analysedLanguages, type LanguageCode } from '../core/language/language.ts';
import { proposedSlug } from '../core/language/proposed-slug.ts';
import { withLinks } from '../core/linking/network/link-network.ts';
import { type PlannedPage as CorePlannedPage, plannedPage } from '../core/linking/planned-page.ts';
import { simulatedChange } from '../core/linking/link-simulation.ts';
import { contentStems } from '../core/semantics/terms.ts';
import { Failure } from '../core/values/failure.ts';
import { field } from './inputs/field.ts';
import { auditFields, auditIdOf, type AuditedSite, auditedSite } from './sites/audited-site.ts';
import { BlockPlace, SentenceToAdd, Simulation } from './inputs/link-schemas.ts';
import { pageAddress } from './inputs/page-address.ts';
import { defineOperation } from './operation.ts';
import { BilingualText } from './inputs/bilingual-text.ts';

const PlannedLink = z.object({
  from: z.string(),
  to: z.string(),
  anchor: z.string(),
  sentence: z.string(),
  offset: z.number(),
  block: BlockPlace,
});

export const PageSimulation = z.object({
  id: z.string(),
  url: z.string(),
  depth: z.number().nullable(),
  linksIn: z.array(PlannedLink),
  linksOut: z.array(PlannedLink),
  sentencesIn: z.array(SentenceToAdd),
  pagesToCite: z.array(z.object({ page: z.string(), title: z.string(), likeness: z.number() })),
  linksInWanted: z.number(),
  rivals: z.array(
    z.object({
      page: z.string(),
      title: z.string(),
      risk: z.number(),
      likeness: z.number(),
      sameKeyphrase: z.boolean(),
      sameIntent: z.boolean(),
      advice: BilingualText,
    }),
  ),
  /** Needs of personas that no page answers and whose words are in the brief. */
  answers: z.array(z.object({ persona: z.string(), stage: z.string(), text: z.string() })),
  simulation: Simulation,
});
export type PageSimulation = z.output<typeof PageSimulation>;

export const simulatePage = defineOperation({
  id: 'simulate-page',
  summary: {
    fr: 'Simuler une page à créer\u202f: liens, profondeur, concurrence avec les pages existantes',
    en: 'Simulate a page to be created: links, depth, competition with the pages there are',
  },
  input: z.strictObject({
    ...auditFields,
    title: field(z.string().min(3).max(300), 'titre de la page à créer', 'title of the page to create'),
    keyphrase: field(z.string().max(120).default(''), 'expression visée', 'phrase aimed at'),
    outline: field(
      z.array(z.string().min(1).max(300)).max(60).default([]),
      'intertitres, dans l’ordre',
      'headings, in order',
    ),
    url: field(z.string().max(2048).optional(), 'adresse prévue', 'address planned'),
    lang: field(z.enum(analysedLanguages).optional(), 'langue de la page', 'language of the page'),
  }),
  output: PageSimulation,
  needs: ['store', 'files', 'languages'],
  heavy: true,
  async run(input, { store, files, languages }, context) {
    const site = await auditedSite(await auditIdOf(input, files, context), store, languages);
    const code = languageOf(input, site);
    const known = site.language(code)!;
    const url = pageAddress(input.url ?? `/${proposedSlug(input.title, code)}/`, site.seed);
    const brief = { url, title: input.title, keyphrase: input.keyphrase, outline: input.outline };
    const planned = plannedPage(known.linking, brief, (page) => site.facts.pageOf.get(page)?.depth ?? null);
    const stems = new Set(contentStems([brief.title, brief.keyphrase, ...brief.outline].join('\n'), languages[code]));
    const needs = (await store.readDocument<AudienceCoverage>(site.id, 'coverage'))?.needs ?? [];
    return {
      id: site.id,
      url,
      ...(planned as Writable<CorePlannedPage>),
      answers: needs
        .filter((need) => need.language === code && !need.covered)
        .filter((need) => contentStems(need.text, languages[code]).every((stem) => stems.has(stem)))
        .map(({ persona, stage, text }) => ({ persona, stage, text })),
      simulation: simulationOf(planned, url, site),
    } as PageSimulation;
  },
});

type Writable<Data> = { -readonly [Key in keyof Data]: Data[Key] };

function languageOf(input: { lang?: LanguageCode | undefined; title: string }, site: AuditedSite): LanguageCode {
  const detected = input.lang ?? detectLanguage(input.title, null);
  const code = analysedLanguages.find((one) => one === detected && site.language(one) !== null);
  const largest = [...analysedLanguages].sort(
    (a, b) => (site.index.byLanguage[b]?.pages.length ?? 0) - (site.index.byLanguage[a]?.pages.length ?? 0),
  )[0]!;
  if (site.language(largest) !== null) return code ?? largest;
  throw new Failure('conflict', {
    fr: 'Aucune page de cet audit n’a de texte analysable.',
    en: 'No page of this audit has text that can be analysed.',
  });
}

/** The network with the planned page and its links. */
function simulationOf(planned: CorePlannedPage, url: string, site: AuditedSite): z.output<typeof Simulation> {
  const network = site.network();
  if (network.rowOf.has(url)) {
    throw new Failure('conflict', {
      fr: `${url} existe déjà\u202f: donnez l’adresse d’une page à créer.`,
      en: `${url} exists already: give the address of a page to create.`,
    });
  }
  const row = network.urls.length;
  const sources = [...planned.linksIn, ...planned.sentencesIn].flatMap(({ from }) => network.rowOf.get(from) ?? []);
  const targets = [...planned.linksOut.map(({ to }) => to), ...planned.pagesToCite.map(({ page }) => page)].flatMap(
    (to) => network.rowOf.get(to) ?? [],
  );
  const links = [
    ...sources.map((source) => ({ source, target: row })),
    ...targets.map((target) => ({ source: row, target })),
  ];
  return simulatedChange(network, withLinks(network, links, [url]), [url]) as z.output<typeof Simulation>;
}
