import { linkPositions } from '../pages/page.ts';
import type { Locale } from '../values/locale.ts';
import type { Text } from '../values/text.ts';
import type { FindingRow } from '../audits/to-findings.ts';
import type { Cell, Report, ReportBlock, ReportNode } from './blocks.ts';
import { priorityActions } from './priorities.ts';
import type { SiteAnalysis } from './site-analysis.ts';

/** Positions of the drawn pages, from the graph room: parallel to `nodes`. */
export interface GraphPicture {
  /** Rows of `facts.pages`. */
  readonly nodes: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly edges: readonly (readonly [number, number])[];
}

/** The written audit: the five actions that matter first, then the evidence. */
export function auditReport(analysis: SiteAnalysis, picture: GraphPicture | null): Report {
  const { facts } = analysis;
  const host = hostOf(facts.crawl.seed);
  return {
    title: { fr: `Audit du maillage interne de ${host}`, en: `Internal linking audit of ${host}` },
    subtitle: {
      fr: `${pagesText(facts.pages.length, 'fr')} connues, ${pagesText(facts.indexablePages.length, 'fr')} indexables, depuis ${facts.crawl.seed}`,
      en: `${pagesText(facts.pages.length, 'en')} known, ${pagesText(facts.indexablePages.length, 'en')} indexable, from ${facts.crawl.seed}`,
    },
    blocks: [
      ...actionsPart(analysis),
      ...overviewPart(analysis),
      ...graphPart(analysis, picture),
      ...linksPart(analysis),
      ...topicsPart(analysis),
      ...coveragePart(analysis),
      ...findingsPart(analysis),
      ...limitsPart(analysis),
    ],
  };
}

function actionsPart(analysis: SiteAnalysis): ReportBlock[] {
  const items = priorityActions(analysis, 5);
  const heading = title('actions', 'Les cinq actions qui comptent', 'The five actions that matter');
  if (items.length === 0) {
    return [
      heading,
      note('Aucun défaut n’a été trouvé par les contrôles mesurés.', 'The checks that could be made found no fault.'),
    ];
  }
  return [heading, { kind: 'actions', items }];
}

function overviewPart({ facts, scores, semantics }: SiteAnalysis): ReportBlock[] {
  const depths = facts.pages.flatMap((page) => (page.indexable && page.depth !== null ? [page.depth] : []));
  const content = facts.pages.reduce(
    (sum, page) => sum + page.record.links.filter((link) => link.internal && link.position === 'content').length,
    0,
  );
  const internal = facts.pages.reduce((sum, page) => sum + page.record.links.filter((link) => link.internal).length, 0);
  const contentShare = internal === 0 ? null : content / internal;
  const areas = Object.entries(scores).filter(([area]) => area !== 'whole');
  return [
    title('overview', 'Vue d’ensemble', 'Overview'),
    ...(facts.crawl.complete ? [] : [warning(incompleteText(facts.crawl.incompleteReasons))]),
    {
      kind: 'scores',
      items: [
        { label: { fr: 'Note globale', en: 'Overall score' }, value: scores.whole },
        ...areas.map(([area, value]) => ({ label: areaNames[area] ?? { fr: area, en: area }, value })),
      ],
    },
    {
      kind: 'figures',
      items: [
        figure(
          'Pages connues',
          'Known pages',
          facts.pages.length,
          'adresses internes vues par l’exploration',
          'internal addresses seen by the crawl',
          'measured',
        ),
        figure(
          'Pages indexables',
          'Indexable pages',
          facts.indexablePages.length,
          'répondent 200, sans noindex ni canonique vers ailleurs',
          'answer 200, without noindex or a canonical elsewhere',
          'computed',
        ),
        figure(
          'Liens internes',
          'Internal links',
          internal,
          'toutes occurrences, menus compris',
          'all occurrences, menus included',
          'measured',
        ),
        {
          ...figure(
            'Liens dans les textes',
            'Links inside texts',
            contentShare,
            'part des liens internes placés dans le contenu',
            'share of internal links placed in content',
            'computed',
          ),
          unit: 'share' as const,
        },
        figure(
          'Profondeur la plus grande',
          'Deepest page',
          depths.length === 0 ? null : Math.max(...depths),
          'clics depuis la page de départ',
          'clicks from the start page',
          'computed',
        ),
        figure(
          'Liens à ajouter',
          'Links to add',
          semantics === null ? null : semantics.suggestions.length,
          semantics === null ? 'analyse des textes non demandée' : 'phrase et ancre déjà dans vos textes',
          semantics === null ? 'text analysis not asked for' : 'sentence and anchor already in your texts',
          'computed',
        ),
      ],
    },
  ];
}

function graphPart({ facts, semantics }: SiteAnalysis, picture: GraphPicture | null): ReportBlock[] {
  const ranked = [...facts.indexablePages].sort(
    (a, b) => (b.rank ?? 0) - (a.rank ?? 0) || (a.record.url < b.record.url ? -1 : 1),
  );
  const top = ranked.slice(0, 15);
  const best = top[0]?.rank ?? 0;
  return [
    title('graph', 'La carte des liens', 'The map of links'),
    ...(picture === null ? [] : [graphBlock(facts.pages.length, picture, semantics, facts)]),
    {
      kind: 'table',
      caption: { fr: 'Les pages que votre maillage met le plus en avant', en: 'The pages your linking pushes most' },
      columns: [
        { label: { fr: 'Page', en: 'Page' }, wide: true },
        { label: { fr: 'Titre', en: 'Title' }, wide: true },
        { label: { fr: 'Poids interne (0–100)', en: 'Internal weight (0–100)' }, number: true },
        { label: { fr: 'Pages qui y mènent', en: 'Pages linking here' }, number: true },
        { label: { fr: 'Clics', en: 'Clicks' }, number: true },
      ],
      rows: top.map((page): Cell[] => [
        { url: page.record.url },
        page.content?.title ?? null,
        best === 0 || page.rank === null ? null : rankScale(page.rank, best),
        page.inlinks,
        page.depth,
      ]),
      more: Math.max(0, ranked.length - top.length),
    },
  ];
}

function graphBlock(
  known: number,
  picture: GraphPicture,
  semantics: SiteAnalysis['semantics'],
  facts: SiteAnalysis['facts'],
): ReportBlock {
  const topics = semantics?.topics ?? [];
  const shown = topics.slice(0, 12);
  const groupOf = new Map(shown.map((topic, at) => [topic.id, at]));
  const ranks = picture.nodes.map((row) => facts.pages[row]!.rank ?? 0);
  const best = Math.max(...ranks, Number.MIN_VALUE);
  const named = new Set([...picture.nodes.keys()].sort((a, b) => ranks[b]! - ranks[a]! || a - b).slice(0, 14));
  const nodes = picture.nodes.map((row, at): ReportNode => {
    const url = facts.pages[row]!.record.url;
    const topic = semantics?.topicOf.get(url);
    return {
      x: picture.x[at]!,
      y: picture.y[at]!,
      size: 2.5 + 11 * Math.sqrt(ranks[at]! / best),
      group: topic === undefined ? -1 : (groupOf.get(topic) ?? -1),
      label: named.has(at) ? pathOf(url) : null,
    };
  });
  const count = picture.nodes.length;
  return {
    kind: 'graph',
    caption: {
      fr: `${count} pages sur ${known}, liens dans les textes ; la taille suit le poids interne, la couleur le sujet. Le tableau qui suit dit la même chose en chiffres.`,
      en: `${count} pages of ${known}, links inside texts; size follows internal weight, colour the topic. The table below says the same in figures.`,
    },
    nodes,
    edges: picture.edges,
    groups: shown.map((topic) => topic.name),
  };
}

function linksPart({ semantics }: SiteAnalysis): ReportBlock[] {
  if (semantics === null) return [];
  const heading = title('links', 'Liens à ajouter', 'Links to add');
  if (semantics.suggestions.length === 0) {
    return [
      heading,
      note(
        'Aucun lien manquant n’a été trouvé dans les phrases existantes.',
        'No missing link was found in existing sentences.',
      ),
    ];
  }
  const shown = semantics.suggestions.slice(0, 40);
  return [
    heading,
    {
      kind: 'paragraph',
      text: {
        fr: 'Chaque proposition part d’une phrase qui existe déjà : les mots surlignés deviennent l’ancre du lien. Rien n’est appliqué sans votre accord.',
        en: 'Each proposal starts from a sentence that exists: the highlighted words become the anchor. Nothing is applied without your consent.',
      },
    },
    {
      kind: 'links',
      items: shown.map((suggestion) => ({
        from: suggestion.from,
        to: suggestion.to,
        sentence: suggestion.sentence,
        offset: suggestion.offset,
        length: suggestion.anchor.length,
        reason: suggestion.reason,
        confidence: confidenceNames[suggestion.confidence]!,
      })),
      more: semantics.suggestions.length - shown.length,
    },
  ];
}

function topicsPart({ semantics, facts }: SiteAnalysis): ReportBlock[] {
  if (semantics === null) return [];
  const heading = title('topics', 'Vos sujets (cocons)', 'Your topics');
  if (semantics.topics.length === 0) {
    const reason = semantics.notMeasured.find((item) => item.what === 'topics')?.reason;
    return [
      heading,
      {
        kind: 'paragraph',
        tone: 'note',
        text: reason ?? { fr: 'Les sujets n’ont pas pu être mesurés.', en: 'Topics could not be measured.' },
      },
    ];
  }
  const rows = semantics.topics.map((topic): Cell[] => [
    topic.name,
    topic.pages.length,
    topic.hub === null ? null : { url: topic.hub },
    topic.terms.slice(0, 6).join(', '),
    insideShare(topic.pages, facts),
  ]);
  const keywords = semantics.siteKeywords.slice(0, 25);
  return [
    heading,
    {
      kind: 'table',
      caption: {
        fr: 'Sujets trouvés dans les textes, avec leur page pilier',
        en: 'Topics found in the texts, with their hub page',
      },
      columns: [
        { label: { fr: 'Sujet', en: 'Topic' } },
        { label: { fr: 'Pages', en: 'Pages' }, number: true },
        { label: { fr: 'Page pilier', en: 'Hub page' }, wide: true },
        { label: { fr: 'Termes', en: 'Terms' }, wide: true },
        { label: { fr: 'Liens qui restent dans le sujet (%)', en: 'Links staying inside (%)' }, number: true },
      ],
      rows: rows.slice(0, 40),
      more: Math.max(0, rows.length - 40),
    },
    {
      kind: 'table',
      caption: { fr: 'Mots-clés du site', en: 'Keywords of the site' },
      columns: [
        { label: { fr: 'Mot-clé', en: 'Keyword' }, wide: true },
        { label: { fr: 'Pages', en: 'Pages' }, number: true },
        { label: { fr: 'Intention', en: 'Intent' } },
      ],
      rows: keywords.map((keyword): Cell[] => [
        keyword.text,
        keyword.pages,
        intentNames[keyword.intent ?? ''] ?? keyword.intent,
      ]),
      more: Math.max(0, semantics.siteKeywords.length - keywords.length),
    },
  ];
}

/** Share, in percent, of the content links leaving these pages that stay among them; null without any. */
function insideShare(pages: readonly string[], facts: SiteAnalysis['facts']): number | null {
  const own = new Set(pages);
  let inside = 0;
  let all = 0;
  for (const url of pages) {
    for (const link of facts.pageOf.get(url)?.record.links ?? []) {
      if (!link.internal || link.position !== linkPositions[0]) continue;
      all += 1;
      if (own.has(link.to)) inside += 1;
    }
  }
  return all === 0 ? null : Math.round((100 * inside) / all);
}

function coveragePart({ semantics }: SiteAnalysis): ReportBlock[] {
  const coverage = semantics?.coverage;
  if (semantics === null || coverage === null || coverage === undefined) return [];
  const personas = [...new Set(coverage.needs.map((need) => need.persona))];
  const stages = ['ACQ', 'ACT', 'RET', 'REF', 'REV'] as const;
  const used = stages.filter((stage) => coverage.needs.some((need) => need.stage === stage));
  const values = personas.map((persona) =>
    used.map((stage) => {
      const needs = coverage.needs.filter((need) => need.persona === persona && need.stage === stage);
      if (needs.length === 0) return null;
      const total = needs.reduce((sum, need) => sum + need.importance, 0);
      return (
        needs.reduce((sum, need) => sum + need.importance * Math.min(1, Math.max(0, (need.score - 0.35) / 0.5)), 0) /
        total
      );
    }),
  );
  const missing = coverage.needs.filter((need) => !need.covered);
  const proofs = coverage.needs.filter((need) => need.covered && need.passage !== null);
  return [
    title('coverage', 'Ce que vos personas trouvent sur le site', 'What your personas find on the site'),
    {
      kind: 'heat',
      caption: {
        fr: 'Couverture de chaque persona par étape, de 0 à 100',
        en: 'Coverage of each persona by stage, 0 to 100',
      },
      rows: personas,
      columns: used.map((stage) => `${stage}`),
      values,
    },
    {
      kind: 'table',
      caption: { fr: 'Besoins sans réponse suffisante', en: 'Needs without a sufficient answer' },
      columns: [
        { label: { fr: 'Persona', en: 'Persona' } },
        { label: { fr: 'Ce qu’il cherche', en: 'What they look for' }, wide: true },
        { label: { fr: 'Étape', en: 'Stage' } },
        { label: { fr: 'Page la plus proche', en: 'Closest page' }, wide: true },
        { label: { fr: 'Score (0–1)', en: 'Score (0–1)' }, number: true },
      ],
      rows: missing
        .slice(0, 30)
        .map((need): Cell[] => [
          need.persona,
          need.text,
          stageNames[need.stage]!,
          need.page === null ? noPage : { url: need.page },
          Number(need.score.toFixed(2)),
        ]),
      more: Math.max(0, missing.length - 30),
    },
    {
      kind: 'table',
      caption: {
        fr: 'Besoins couverts, avec la phrase qui le prouve',
        en: 'Needs met, with the sentence that proves it',
      },
      columns: [
        { label: { fr: 'Persona', en: 'Persona' } },
        { label: { fr: 'Besoin', en: 'Need' } },
        { label: { fr: 'Preuve', en: 'Proof' }, wide: true },
        { label: { fr: 'Page', en: 'Page' }, wide: true },
      ],
      rows: proofs
        .slice(0, 20)
        .map((need): Cell[] => [need.persona, need.text, need.passage, need.page === null ? null : { url: need.page }]),
      more: Math.max(0, proofs.length - 20),
    },
  ];
}

function findingsPart({ results, findings }: SiteAnalysis): ReportBlock[] {
  const byCheck = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    if (finding.status === 'fail') byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), finding]);
  }
  const order = { critical: 0, high: 1, medium: 2, low: 3, info: 4 } as const;
  const failed = results
    .filter((result) => result.status === 'fail')
    .sort(
      (a, b) =>
        order[a.audit.severity] - order[b.audit.severity] ||
        b.findings.length - a.findings.length ||
        (a.audit.id < b.audit.id ? -1 : 1),
    );
  const passed = results.filter((result) => result.status === 'pass' && result.checked > 0);
  return [
    title('findings', 'Les constats, un par un', 'Findings, one by one'),
    {
      kind: 'table',
      caption: { fr: 'Résumé des contrôles', en: 'Summary of checks' },
      columns: [
        { label: { fr: 'Contrôle', en: 'Check' }, wide: true },
        { label: { fr: 'Gravité', en: 'Severity' } },
        { label: { fr: 'Constats', en: 'Findings' }, number: true },
        { label: { fr: 'Éléments examinés', en: 'Items examined' }, number: true },
      ],
      rows: failed.map((result): Cell[] => [
        result.audit.title,
        severityNames[result.audit.severity]!,
        result.findings.length,
        result.checked,
      ]),
      more: 0,
    },
    note(
      `${passed.length} autres contrôles ont été passés sans constat.`,
      `${passed.length} other checks were made without a finding.`,
    ),
    ...failed.flatMap((result): ReportBlock[] => {
      const rows = byCheck.get(result.audit.id) ?? [];
      return [
        { kind: 'heading', level: 3, text: result.audit.title, id: `check-${result.audit.id.replace('.', '-')}` },
        { kind: 'paragraph', text: result.audit.why },
        {
          kind: 'table',
          caption: severityNames[result.audit.severity]!,
          columns: [
            { label: { fr: 'Page', en: 'Page' }, wide: true },
            { label: { fr: 'Constat', en: 'Finding' }, wide: true },
            { label: { fr: 'Correction', en: 'Fix' }, wide: true },
          ],
          rows: rows
            .slice(0, 8)
            .map((row): Cell[] => [row.page === null ? wholeSite : { url: row.page }, row.message, row.fix]),
          more: Math.max(0, rows.length - 8),
        },
      ];
    }),
  ];
}

function limitsPart({ results, semantics, facts }: SiteAnalysis): ReportBlock[] {
  const reasons = new Map<string, { text: Text; checks: string[] }>();
  for (const result of results) {
    if (result.reason === null) continue;
    const entry = reasons.get(result.reason.en) ?? { text: result.reason, checks: [] };
    entry.checks.push(result.audit.id);
    reasons.set(result.reason.en, entry);
  }
  const unread = new Map<string, { text: Text; count: number }>();
  for (const item of semantics?.notMeasured ?? []) {
    const entry = unread.get(item.reason.en) ?? { text: item.reason, count: 0 };
    unread.set(item.reason.en, { ...entry, count: entry.count + 1 });
  }
  const items: Text[] = [
    ...facts.crawl.incompleteReasons.map((reason) => incompleteText([reason])),
    ...[...reasons.values()].map(({ text, checks }) => ({
      fr: `${checks.join(', ')} : ${text.fr}`,
      en: `${checks.join(', ')}: ${text.en}`,
    })),
    ...[...unread.values()].map(({ text, count }) => ({
      fr: `${pagesText(count, 'fr')} : ${text.fr}`,
      en: `${pagesText(count, 'en')}: ${text.en}`,
    })),
  ];
  return [
    title('limits', 'Ce qui n’a pas été mesuré', 'What was not measured'),
    items.length === 0
      ? note('Tout ce que cet audit devait mesurer l’a été.', 'Everything this audit set out to measure was measured.')
      : { kind: 'list', items },
    note(
      'Les poids internes sont une simulation de la façon dont les liens se partagent l’importance ; ils ne sont pas du trafic.',
      'Internal weights simulate how links share importance; they are not traffic.',
    ),
  ];
}

/** 0–100 on a logarithmic scale, the strongest page at 100: ranks span orders of magnitude. */
function rankScale(rank: number, best: number): number {
  if (rank <= 0) return 0;
  return Math.max(0, Math.round(100 + 20 * Math.log10(rank / best)));
}

function incompleteText(reasons: readonly { code: string; count: number; examples: readonly string[] }[]): Text {
  const parts = (locale: Locale): string =>
    reasons.map((reason) => `${incompleteNames[reason.code]?.[locale] ?? reason.code} (${reason.count})`).join(', ');
  return {
    fr: `L’exploration n’est pas complète : ${parts('fr')}. Ce qui demande un site entier n’est pas affirmé.`,
    en: `The crawl is not complete: ${parts('en')}. Whatever needs the whole site is not claimed.`,
  };
}

const incompleteNames: Record<string, Text> = {
  'max-pages': { fr: 'limite de pages atteinte', en: 'page limit reached' },
  'max-depth': { fr: 'limite de profondeur atteinte', en: 'depth limit reached' },
  robots: { fr: 'adresses refusées par robots.txt', en: 'addresses refused by robots.txt' },
  errors: { fr: 'pages en erreur', en: 'pages in error' },
  traps: { fr: 'séries d’adresses non suivies', en: 'series of addresses not followed' },
  interrupted: { fr: 'arrêt demandé', en: 'stopped on request' },
};

function figure(
  fr: string,
  en: string,
  value: number | null,
  noteFr: string,
  noteEn: string,
  provenance: 'measured' | 'computed',
) {
  return { label: { fr, en }, value, note: { fr: noteFr, en: noteEn }, provenance };
}

function title(id: string, fr: string, en: string): ReportBlock {
  return { kind: 'heading', level: 2, text: { fr, en }, id };
}

function note(fr: string, en: string): ReportBlock {
  return { kind: 'paragraph', tone: 'note', text: { fr, en } };
}

function warning(text: Text): ReportBlock {
  return { kind: 'paragraph', tone: 'warning', text };
}

function pagesText(count: number, locale: Locale): string {
  const number = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(count);
  return `${number} page${count > 1 || (locale === 'en' && count === 0) ? 's' : ''}`;
}

function hostOf(url: string): string {
  return new URL(url).host;
}

function pathOf(url: string): string {
  const path = new URL(url).pathname;
  return path.length > 34 ? `…${path.slice(-33)}` : path;
}

const wholeSite: Text = { fr: 'Tout le site', en: 'Whole site' };
const noPage: Text = { fr: 'aucune', en: 'none' };
const confidenceNames: Record<string, Text> = {
  sure: { fr: 'sûr', en: 'sure' },
  probable: { fr: 'probable', en: 'probable' },
  possible: { fr: 'possible', en: 'possible' },
};
const severityNames: Record<string, Text> = {
  critical: { fr: 'critique', en: 'critical' },
  high: { fr: 'forte', en: 'high' },
  medium: { fr: 'moyenne', en: 'medium' },
  low: { fr: 'faible', en: 'low' },
  info: { fr: 'information', en: 'information' },
};
const stageNames: Record<string, Text> = {
  ACQ: { fr: 'acquisition', en: 'acquisition' },
  ACT: { fr: 'activation', en: 'activation' },
  RET: { fr: 'rétention', en: 'retention' },
  REF: { fr: 'recommandation', en: 'referral' },
  REV: { fr: 'revenu', en: 'revenue' },
};
const intentNames: Record<string, Text> = {
  informational: { fr: 's’informer', en: 'informational' },
  commercial: { fr: 'comparer', en: 'commercial' },
  transactional: { fr: 'acheter', en: 'transactional' },
  navigational: { fr: 'accéder à un site', en: 'navigational' },
};
const areaNames: Record<string, Text> = {
  linking: { fr: 'Maillage', en: 'Linking' },
  reachability: { fr: 'Accès', en: 'Reachability' },
  indexing: { fr: 'Indexation', en: 'Indexing' },
  content: { fr: 'Contenu', en: 'Content' },
  presentation: { fr: 'Présentation', en: 'Presentation' },
  accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
  performance: { fr: 'Rapidité', en: 'Performance' },
  security: { fr: 'Sécurité', en: 'Security' },
  trust: { fr: 'Confiance', en: 'Trust' },
};
