import type { Target } from '../../planning/plan/action.ts';
import type { Company } from '../../framework/company/company.ts';
import { isWorthless } from '../../framework/keyword-value.ts';
import { coverageKpi } from '../../framework/kpis/kpi-ids.ts';
import type { LinkToAdd } from '../../planning/plan/action.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pathOf } from '../../planning/topics/topic-words.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { earlyAction, isToCollect } from '../data-to-collect.ts';
import { contentFaults, faultsAmong, faultUnless } from '../faults.ts';

export const cr08SemanticAnalysis = defineCriterion({
  id: 'Cr8',
  title: pair('l’analyse sémantique', 'the semantic analysis'),
  rules: [
    {
      id: 'cr8.hours-worth-it',
      severity: 'major',
      message: {
        fr: 'Aucun contenu ne sert un thème dont les recherches ne valent rien, tant qu’un autre thème du public en vaut.',
        en: 'No content serves a topic whose searches are worth nothing, as long as another topic of the audience is worth something.',
      },
      check: (strategy, company) => {
        const keywordsOf = (topic: Strategy['topics'][number]) =>
          company.keywords.filter(({ id }) => topic.keywordIds.includes(id));
        const worthless = strategy.topics.filter((topic) => isWorthless(keywordsOf(topic)));
        const ids = new Set(worthless.map(({ id }) => id));
        const others = (personaId: string): boolean =>
          strategy.topics.some((topic) => topic.personaId === personaId && !ids.has(topic.id));
        return faultsAmong(
          strategy.actions,
          '/actions',
          ({ content, personaIds }) => content === null || !ids.has(content.topicId) || !others(personaIds[0] ?? ''),
        );
      },
    },
    {
      id: 'cr8.no-page-twice',
      severity: 'blocker',
      message: {
        fr: 'Aucun contenu ne crée une page que le site a déjà.',
        en: 'No content creates a page that the site already has.',
      },
      check: (strategy, company) => {
        const known = new Set(company.sitePages.map(({ url }) => pathOf(url)));
        return contentFaults(strategy, ({ target }) => target.kind !== 'planned' || !known.has(pathOf(target.url)));
      },
    },
    {
      id: 'cr8.inputs-sufficient',
      severity: 'blocker',
      message: {
        fr: 'L’analyse sémantique repose sur un audit et trente mots-clés, ou dit pourquoi ils manquent ; ses sept étapes ont une trace.',
        en: 'The semantic analysis rests on an audit and thirty keywords, or says why they are missing; its seven steps leave a trace.',
      },
      check: (strategy) => {
        const { method, inputs, keywords } = strategy;
        return [
          ...faultUnless(method.length === 7 && method.every((one) => one.artefact !== ''), '/method'),
          ...faultUnless(inputs.siteHash !== null || isToCollect(strategy, 'site-audit'), '/dataToCollect'),
          ...faultUnless(keywords.length >= 30 || isToCollect(strategy, 'keywords'), '/keywords'),
        ];
      },
    },
    {
      id: 'cr8.keywords-scored',
      severity: 'blocker',
      message: {
        fr: 'Chaque mot-clé a une intention, un thème, un public et un potentiel ; la liste est triée.',
        en: 'Every keyword has an intent, a topic, an audience and a potential; the list is sorted.',
      },
      check: ({ keywords }) => {
        const isSorted = keywords.every(
          (one, index) => index === 0 || (keywords[index - 1]?.value ?? 0) >= (one.value ?? 0),
        );
        return [
          ...faultUnless(isSorted, '/keywords'),
          ...faultsAmong(
            keywords,
            '/keywords',
            (one) =>
              one.intent !== '' && one.topicId !== '' && one.personaId !== '' && (one.value !== null || one.proxy),
          ),
        ];
      },
    },
    {
      id: 'cr8.topics-linked',
      severity: 'blocker',
      message: {
        fr: 'Chaque thème mal relié a une action ou une raison.',
        en: 'Every badly linked topic has an action or a reason.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.topics,
          '/topics',
          (one) => one.linkStatus === 'ok' || one.actionIds.length > 0 || one.noActionReason !== null,
        ),
    },
    {
      id: 'cr8.existing-page-kept',
      severity: 'major',
      message: {
        fr: 'Aucune page à créer n’a l’adresse d’une page qui existe, et aucune page ne se relie à elle-même.',
        en: 'No page to create has the address of a page that exists, and no page links to itself.',
      },
      check: (strategy, company) => {
        const existing = new Set(
          [...company.offers.flatMap(({ landingUrls }) => landingUrls), ...company.sitePages.map(({ url }) => url)].map(
            (url) => barePath(url, company),
          ),
        );
        const isNew = ({ kind, url }: Target): boolean => kind !== 'planned' || !existing.has(barePath(url, company));
        return [
          ...faultsAmong(strategy.topics, '/topics', ({ target }) => isNew(target)),
          ...contentFaults(strategy, ({ links }) =>
            links.every(({ from, to }) => barePath(from, company) !== barePath(to, company)),
          ),
        ];
      },
    },
    {
      id: 'cr8.editorial-links-planned',
      severity: 'blocker',
      message: {
        fr: 'Chaque contenu éditorial a une page cible, un mot-clé et deux liens internes vers des pages connues ou prévues.',
        en: 'Every editorial item has a target page, a keyword and two internal links to known or planned pages.',
      },
      check: (strategy, company) => {
        const pages = knownPages(strategy, company);
        // With an audit, links start from pages that the crawl found and the plan does not list.
        const isLinkKnown = (link: LinkToAdd): boolean =>
          strategy.inputs.siteHash !== null || (pages.has(link.to) && pages.has(link.from));
        return contentFaults(
          strategy,
          (one) =>
            one.family !== 'editorial' ||
            (one.target.url !== '' && one.keyword !== '' && one.links.length >= 2 && one.links.every(isLinkKnown)),
        );
      },
    },
    {
      id: 'cr8.coverage-measured',
      severity: 'major',
      message: {
        fr: 'La couverture de chaque page cible existante est mesurée par un audit\u202f; sans audit, la mesurer est une action des deux premières semaines, avec ses heures, et le plan dit que la couverture est estimée.',
        en: 'The coverage of every existing target page is measured by an audit; without one, measuring it is an action of the first two weeks, with its hours, and the plan says that coverage is estimated.',
      },
      check: (strategy) =>
        strategy.inputs.siteHash === null
          ? faultUnless(
              isAuditPlanned(strategy),
              '/actions',
              pair(
                'Lancer un audit du site puis refaire le plan, ou prévoir cet audit en première semaine.',
                'Run a site audit then plan again, or plan that audit for the first week.',
              ),
            )
          : faultsAmong(
              strategy.topics,
              '/topics',
              (one) => one.target.kind !== 'page' || one.coverage !== null,
              (one) => pair(`Page sans mesure\u202f: ${one.target.url}.`, `Page not measured: ${one.target.url}.`),
            ),
    },
    {
      id: 'cr8.briefs-complete',
      severity: 'major',
      message: { fr: 'Chaque contenu éditorial a un brief complet.', en: 'Every editorial item has a complete brief.' },
      check: (strategy) =>
        contentFaults(
          strategy,
          (one) =>
            one.family !== 'editorial' ||
            (one.brief.title !== '' &&
              one.brief.outline.length >= 3 &&
              one.brief.terms.length > 0 &&
              one.brief.questions.length >= 3 &&
              one.brief.proofs.length > 0),
        ),
    },
    {
      id: 'cr8.tool-named',
      severity: 'minor',
      message: {
        fr: 'L’outil de l’analyse est nommé avec sa version.',
        en: 'The tool of the analysis is named with its version.',
      },
      check: (strategy) =>
        faultUnless(strategy.engineVersion !== '' && strategy.catalogueVersion !== '', '/engineVersion'),
    },
  ],
});

/** Pages of the company file and pages that the plan writes or creates, as absolute addresses. */
function knownPages({ topics, actions }: Strategy, { sitePages, offers, organisation }: Company): Set<string> {
  const own = ['/', ...sitePages.map((page) => page.url), ...offers.flatMap((offer) => offer.landingUrls)];
  return new Set([
    ...own.map((url) => new URL(url, organisation.domain).href),
    ...topics.map((one) => one.target.url),
    ...actions.flatMap((one) => (one.content === null ? [] : [one.content.target.url])),
  ]);
}

/** True when the missing audit is an early action with hours, a cost and its indicator, and the plan marks it as still to do. */
function isAuditPlanned(strategy: Strategy): boolean {
  const audit = earlyAction(strategy, 'measure-site');
  return (
    audit !== null &&
    audit.effort.planned > 0 &&
    audit.costs.length > 0 &&
    audit.kpis.some((one) => one.kpiId === coverageKpi) &&
    isToCollect(strategy, 'site-audit') &&
    strategy.method.some((step) => step.id === 'control' && !step.done)
  );
}

/** Path of an address without its last slash: one page, however it is written. */
const barePath = (url: string, { organisation }: Company): string =>
  new URL(url, organisation.domain).pathname.replace(/\/$/u, '');
