import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import type { EquityGroup, EquityGrouping, SiteEquity, TopicCocoon } from '../../analysis/equity/site-equity.ts';
import type { Stage } from '../../framework/stages.ts';
import { compareText } from '../../values/compare-text.ts';
import { rounded } from '../../values/rounded.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock, ReportFigure } from '../blocks.ts';
import { figure, heading, note, table } from '../build-blocks.ts';
import { stageNames } from '../stage-names.ts';

/** How the internal weight of the site is shared and where it flows, with the method. */
export function equityPart({ personaNames }: Pick<SiteAnalysis, 'personaNames'>, equity: SiteEquity): ReportBlock[] {
  if (equity.method.rankedPages < 3) return [];
  const { sections, topics, personas, stages } = equity;
  return [
    heading('equity', pair('Où va le poids de vos liens', 'Where the weight of your links goes')),
    note(
      pair(
        'Calculé\u202f: le poids suit les liens (PageRank, amortissement 0,85)\u202f; un lien dans un texte compte 1, un lien de menu, d’en-tête ou de pied de page 0,25. Ce n’est pas du trafic.',
        'Computed: weight follows links (PageRank, damping 0.85); a link inside a text counts 1, one in a menu, header or footer 0.25. It is not traffic.',
      ),
    ),
    insideFigures(equity),
    ...groupingPart(sections, pair('par rubrique', 'by section')),
    ...(topics === null ? [] : groupingPart(topics, pair('par sujet', 'by topic'))),
    ...(personas === null ? [] : groupingPart(personas, pair('par persona', 'by persona'))),
    ...(stages === null ? [] : groupingPart(stages, pair('par étape', 'by stage'), stageNames)),
    ...entryTable(equity, personaNames),
    ...cocoonTable(equity),
    ...givingTable(equity),
  ];
}

function insideFigures({ sections, topics, method }: SiteEquity): ReportBlock {
  const explanation = pair(
    `part du poids transmis par les liens entre ${method.rankedPages} pages indexables`,
    `share of the weight that links pass on between ${method.rankedPages} indexable pages`,
  );
  const share = (label: Text, value: number | null): ReportFigure => ({
    ...figure(label, value, explanation, 'computed'),
    unit: 'share',
  });
  return {
    kind: 'figures',
    items: [
      share(pair('Poids qui reste dans sa rubrique', 'Weight that stays in its section'), sections.inside),
      ...(topics === null
        ? []
        : [share(pair('Poids qui reste dans son sujet', 'Weight that stays in its topic'), topics.inside)]),
    ],
  };
}

const mostGroups = 15;
const mostFlows = 12;
const mostInSquare = 10;

type NameOf = (group: string) => Text;

/** The weight of each group, what groups pass to each other, and the largest flows from one to another. */
function groupingPart(
  { groups, flow }: EquityGrouping,
  by: Text,
  names: Readonly<Record<string, Text>> = {},
): ReportBlock[] {
  if (groups.length < 2) return [];
  const sorted = [...groups].sort((a, b) => b.held - a.held || compareText(a.id, b.id));
  const nameById = new Map(groups.map(({ id, name }) => [id, names[id] ?? inBoth(() => shownAddress(name))]));
  const nameOf: NameOf = (id) => nameById.get(id)!;
  return [
    groupTable(sorted, by, nameOf),
    flowSquare(sorted.slice(0, mostInSquare), flow, by, nameOf),
    leakTable(flow, by, nameOf),
  ];
}

function groupTable(sorted: readonly EquityGroup[], by: Text, nameOf: NameOf): ReportBlock {
  return table(
    pair(`Le poids interne ${by.fr}`, `Internal weight ${by.en}`),
    [
      ['Groupe', 'Group', 'wide'],
      ['Pages', 'Pages', 'number'],
      ['Poids (%)', 'Weight (%)', 'number'],
      ['Poids d’une page (1 = moyenne du site)', 'Weight of one page (1 = site average)', 'number'],
      ['Reste dans le groupe (%)', 'Stays in the group (%)', 'number'],
      ['Reçu par les menus (%)', 'Received through menus (%)', 'number'],
    ],
    sorted
      .slice(0, mostGroups)
      .map((group): Cell[] => [
        nameOf(group.id),
        group.pages,
        percent(group.held),
        rounded(group.perPage, 2),
        percent(group.inside),
        percent(group.fromMenus),
      ]),
    Math.max(0, sorted.length - mostGroups),
  );
}

/** The share of its weight that each group passes to each other; null for a group that passes none. */
function flowSquare(
  groups: readonly EquityGroup[],
  flow: EquityGrouping['flow'],
  by: Text,
  nameOf: NameOf,
): ReportBlock {
  return {
    kind: 'heat',
    caption: pair(
      `Ce que chaque groupe transmet à chaque autre ${by.fr}\u202f: part du poids qu’il donne, à lire par ligne`,
      `What each group passes to each other ${by.en}: share of the weight it gives, read by row`,
    ),
    rows: groups.map(({ name }) => name),
    columns: groups.map(({ id }) => nameOf(id)),
    values: groups.map(({ id }) => {
      const given = flow.filter(({ from }) => from === id);
      const all = sum(given.map(({ passed }) => passed));
      return groups.map((other) => (all === 0 ? null : (given.find(({ to }) => to === other.id)?.passed ?? 0) / all));
    }),
  };
}

function leakTable(flow: EquityGrouping['flow'], by: Text, nameOf: NameOf): ReportBlock {
  const leaks = flow.filter(({ from, to }) => from !== to);
  return table(
    pair(`Les plus grandes fuites ${by.fr}`, `The largest leaks ${by.en}`),
    [
      ['De', 'From', 'wide'],
      ['Vers', 'To', 'wide'],
      ['Liens (pondérés)', 'Links (weighted)', 'number'],
      ['Poids transmis (%)', 'Weight passed (%)', 'number'],
    ],
    leaks
      .slice(0, mostFlows)
      .map(({ from, to, links, passed }): Cell[] => [nameOf(from), nameOf(to), links, percent(passed)]),
    Math.max(0, leaks.length - mostFlows),
  );
}

/** The stages that a reader who follows links reaches from the pages that answer a persona best. */
function entryTable({ entries, stages }: SiteEquity, personaNames: ReadonlyMap<string, string>): ReportBlock[] {
  const order = (stages?.groups ?? []).map(({ id }) => id as Stage);
  if (entries.length === 0 || order.length === 0) return [];
  return [
    table(
      pair(
        'Où les liens mènent un lecteur qui part des pages qui répondent le mieux à un persona (part de son poids, %)',
        'Where links take a reader who starts on the pages that answer a persona best (share of that weight, %)',
      ),
      [
        ['Persona', 'Persona'],
        ['Étape de départ', 'Start stage'],
        ['Pages de départ', 'Start pages', 'number'],
        ...order.map((stage) => [stageNames[stage].fr, stageNames[stage].en, 'number'] as const),
      ],
      entries.map(({ persona, stage, entries: pages, reaches }): Cell[] => [
        persona === null ? pair('tous', 'all') : (personaNames.get(persona) ?? persona),
        stage === null ? pair('toutes', 'all') : stageNames[stage as Stage],
        pages.length,
        ...reaches.map(({ share }) => percent(share)),
      ]),
    ),
  ];
}

const mostCocoons = 20;

function cocoonTable({ cocoons }: SiteEquity): ReportBlock[] {
  if (cocoons.length === 0) return [];
  const sorted = [...cocoons].sort((a, b) => missingLinks(b) - missingLinks(a) || compareText(a.topic, b.topic));
  return [
    table(
      pair(
        'Liens qui manquent aux cocons, dans les textes\u202f: vers la page pilier, depuis elle, entre pages sœurs',
        'Links that cocoons lack, inside texts: up to the hub page, down from it, between sister pages',
      ),
      [
        ['Sujet', 'Topic'],
        ['Page pilier', 'Hub page', 'wide'],
        ['Pages', 'Pages', 'number'],
        ['Sans lien vers le pilier', 'Without a link to the hub', 'number'],
        ['Sans lien depuis le pilier', 'Without a link from the hub', 'number'],
        ['Sans lien vers une sœur', 'Without a link to a sister', 'number'],
      ],
      sorted
        .slice(0, mostCocoons)
        .map((cocoon): Cell[] => [
          cocoon.name,
          { url: cocoon.hub },
          cocoon.pages,
          cocoon.withoutParent.length,
          cocoon.withoutChild.length,
          cocoon.withoutSister.length,
        ]),
      Math.max(0, sorted.length - mostCocoons),
    ),
  ];
}

const missingLinks = ({ withoutParent, withoutChild, withoutSister }: TopicCocoon): number =>
  withoutParent.length + withoutChild.length + withoutSister.length;

const mostHubs = 10;

function givingTable({ hubs }: SiteEquity): ReportBlock[] {
  if (hubs.length === 0) return [];
  return [
    table(
      pair(
        'Les pages dont les textes transmettent le plus de poids\u202f: y placer un lien compte le plus',
        'The pages whose texts pass most weight on: a link placed there counts most',
      ),
      [
        ['Page', 'Page', 'wide'],
        ['Poids transmis (%)', 'Weight passed (%)', 'number'],
        ['Dont hors de son sujet (%)', 'Of it outside its topic (%)', 'number'],
      ],
      hubs
        .slice(0, mostHubs)
        .map(({ url, passed, outsideTopic }): Cell[] => [{ url }, percent(passed), percent(outsideTopic)]),
      Math.max(0, hubs.length - mostHubs),
    ),
  ];
}

/** A share in percent with one decimal. */
const percent = (share: number | null): number | null => (share === null ? null : Math.round(1000 * share) / 10);
