import { inBoth, type Text } from '../../values/text.ts';
import { note, stageNames, title } from './words.ts';
import type { Cell, ReportBlock, ReportColumn } from '../blocks.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import type { EquityGrouping, SiteEquity } from '../../analysis/site-equity.ts';
import { shownAddress } from '../../values/shown-address.ts';

/** Where the internal weight of the site stands and goes, with how it was computed. */
export function equityPart({ personaNames }: Pick<SiteAnalysis, 'personaNames'>, equity: SiteEquity): ReportBlock[] {
  if (equity.method.rankedPages < 3) return [];
  return [
    title('equity', 'Où va le poids de vos liens', 'Where the weight of your links goes'),
    note(
      'Calculé : le poids suit les liens (PageRank, amortissement 0,85) ; un lien dans un texte compte 1, un lien de menu, d’en-tête ou de pied de page 0,25. Ce n’est pas du trafic.',
      'Computed: weight follows links (PageRank, damping 0.85); a link inside a text counts 1, one in a menu, header or footer 0.25. It is not traffic.',
    ),
    insideFigures(equity),
    ...groupingPart(equity.sections, 'par rubrique', 'by section'),
    ...(equity.topics === null ? [] : groupingPart(equity.topics, 'par sujet', 'by topic')),
    ...(equity.personas === null ? [] : groupingPart(equity.personas, 'par persona', 'by persona')),
    ...(equity.stages === null ? [] : groupingPart(equity.stages, 'par étape', 'by stage', stageNames)),
    ...entriesPart(equity, personaNames),
    ...cocoonPart(equity),
    ...givingPart(equity),
  ];
}

function insideFigures({ sections, topics, method }: SiteEquity): ReportBlock {
  const figure = (fr: string, en: string, value: number | null) => ({
    label: { fr, en },
    value,
    unit: 'share' as const,
    note: {
      fr: `part du poids transmis par les liens entre ${method.rankedPages} pages indexables`,
      en: `share of the weight that links pass on between ${method.rankedPages} indexable pages`,
    },
    provenance: 'computed' as const,
  });
  return {
    kind: 'figures',
    items: [
      figure('Poids qui reste dans sa rubrique', 'Weight that stays in its section', sections.inside),
      ...(topics === null
        ? []
        : [figure('Poids qui reste dans son sujet', 'Weight that stays in its topic', topics.inside)]),
    ],
  };
}

const groupsShown = 15;
const flowsShown = 12;
const squareShown = 10;

function groupingPart(
  { groups, flow }: EquityGrouping,
  fr: string,
  en: string,
  names: Readonly<Record<string, Text>> = {},
): ReportBlock[] {
  if (groups.length < 2) return [];
  const sorted = [...groups].sort((a, b) => b.held - a.held || (a.id < b.id ? -1 : 1));
  const nameOf = new Map(
    groups.map(({ id, name }): [string, Text] => [id, names[id] ?? inBoth(() => shownAddress(name))]),
  );
  const leaving = flow.filter(({ from, to }) => from !== to);
  const square = sorted.slice(0, squareShown);
  return [
    {
      kind: 'table',
      caption: { fr: `Le poids interne ${fr}`, en: `Internal weight ${en}` },
      columns: [
        { label: { fr: 'Groupe', en: 'Group' }, wide: true },
        number('Pages', 'Pages'),
        number('Poids (%)', 'Weight (%)'),
        number('Poids d’une page (1 = moyenne du site)', 'Weight of one page (1 = site average)'),
        number('Reste dans le groupe (%)', 'Stays in the group (%)'),
        number('Reçu par les menus (%)', 'Received through menus (%)'),
      ],
      rows: sorted
        .slice(0, groupsShown)
        .map((group): Cell[] => [
          nameOf.get(group.id)!,
          group.pages,
          percent(group.held),
          Math.round(100 * group.perPage) / 100,
          percent(group.inside),
          percent(group.fromMenus),
        ]),
      more: Math.max(0, sorted.length - groupsShown),
    },
    {
      kind: 'heat',
      caption: {
        fr: `Ce que chaque groupe transmet à chaque autre ${fr} : part du poids qu’il donne, à lire par ligne`,
        en: `What each group passes to each other ${en}: share of the weight it gives, read by row`,
      },
      rows: square.map(({ name }) => name),
      columns: square.map(({ id }) => nameOf.get(id)!),
      values: square.map(({ id }) => {
        const given = flow.filter(({ from }) => from === id);
        const all = given.reduce((sum, { passed }) => sum + passed, 0);
        return square.map((other) => (all === 0 ? null : (given.find(({ to }) => to === other.id)?.passed ?? 0) / all));
      }),
    },
    {
      kind: 'table',
      caption: { fr: `Les plus grandes fuites ${fr}`, en: `The largest leaks ${en}` },
      columns: [
        { label: { fr: 'De', en: 'From' }, wide: true },
        { label: { fr: 'Vers', en: 'To' }, wide: true },
        number('Liens (pondérés)', 'Links (weighted)'),
        number('Poids transmis (%)', 'Weight passed (%)'),
      ],
      rows: leaving
        .slice(0, flowsShown)
        .map(({ from, to, links, passed }): Cell[] => [nameOf.get(from)!, nameOf.get(to)!, links, percent(passed)]),
      more: Math.max(0, leaving.length - flowsShown),
    },
  ];
}

function entriesPart({ entries, stages }: SiteEquity, names: ReadonlyMap<string, string>): ReportBlock[] {
  const order = (stages?.groups ?? []).map(({ id }) => id);
  if (entries.length === 0 || order.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: {
        fr: 'Où les liens mènent un lecteur qui part des pages qui répondent le mieux à un persona (part de son poids, %)',
        en: 'Where links take a reader who starts on the pages that answer a persona best (share of that weight, %)',
      },
      columns: [
        { label: { fr: 'Persona', en: 'Persona' } },
        { label: { fr: 'Étape de départ', en: 'Start stage' } },
        number('Pages de départ', 'Start pages'),
        ...order.map((stage) => ({ label: stageNames[stage]!, number: true })),
      ],
      rows: entries.map(({ persona, stage, entries: pages, reaches }): Cell[] => [
        persona === null ? { fr: 'tous', en: 'all' } : (names.get(persona) ?? persona),
        stage === null ? { fr: 'toutes', en: 'all' } : stageNames[stage]!,
        pages.length,
        ...reaches.map(({ share }) => percent(share)),
      ]),
      more: 0,
    },
  ];
}

const cocoonsShown = 20;

function cocoonPart({ cocoons }: SiteEquity): ReportBlock[] {
  if (cocoons.length === 0) return [];
  const missing = (cocoon: SiteEquity['cocoons'][number]): number =>
    cocoon.withoutParent.length + cocoon.withoutChild.length + cocoon.withoutSister.length;
  const sorted = [...cocoons].sort((a, b) => missing(b) - missing(a) || (a.topic < b.topic ? -1 : 1));
  return [
    {
      kind: 'table',
      caption: {
        fr: 'Liens qui manquent aux cocons, dans les textes : vers la page pilier, depuis elle, entre pages sœurs',
        en: 'Links that cocoons lack, inside texts: up to the hub page, down from it, between sister pages',
      },
      columns: [
        { label: { fr: 'Sujet', en: 'Topic' } },
        { label: { fr: 'Page pilier', en: 'Hub page' }, wide: true },
        number('Pages', 'Pages'),
        number('Sans lien vers le pilier', 'Without a link to the hub'),
        number('Sans lien depuis le pilier', 'Without a link from the hub'),
        number('Sans lien vers une sœur', 'Without a link to a sister'),
      ],
      rows: sorted
        .slice(0, cocoonsShown)
        .map((cocoon): Cell[] => [
          cocoon.name,
          { url: cocoon.hub },
          cocoon.pages,
          cocoon.withoutParent.length,
          cocoon.withoutChild.length,
          cocoon.withoutSister.length,
        ]),
      more: Math.max(0, sorted.length - cocoonsShown),
    },
  ];
}

function givingPart({ hubs }: SiteEquity): ReportBlock[] {
  const shown = hubs.slice(0, 10);
  if (shown.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: {
        fr: 'Les pages dont les textes transmettent le plus de poids : y placer un lien compte le plus',
        en: 'The pages whose texts pass most weight on: a link placed there counts most',
      },
      columns: [
        { label: { fr: 'Page', en: 'Page' }, wide: true },
        number('Poids transmis (%)', 'Weight passed (%)'),
        number('Dont hors de son sujet (%)', 'Of it outside its topic (%)'),
      ],
      rows: shown.map(({ url, passed, outsideTopic }): Cell[] => [{ url }, percent(passed), percent(outsideTopic)]),
      more: Math.max(0, hubs.length - shown.length),
    },
  ];
}

function number(fr: string, en: string): ReportColumn {
  return { label: { fr, en }, number: true };
}

/** One decimal. */
function percent(share: number | null): number | null {
  return share === null ? null : Math.round(1000 * share) / 10;
}
