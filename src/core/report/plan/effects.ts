import { counted } from '../../values/counted.ts';
import type { CycleOutcome } from '../../planning/plan/economics/effect-ledger.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { note, paragraph, picture, subheading, table } from '../build-blocks.ts';
import { assumptionsChart, gainsChart, outcomesChart } from '../charts/effect-charts.ts';
import { money, shortDay, wholePercent } from '../plan-cells.ts';
import { signed } from './profitability/expected-result.ts';

/** What the plan brings: without it, prudent, central and bold, project by project, and what decides. */
export function effectsSection(strategy: Strategy): ReportBlock[] {
  const { ledger, economics } = strategy;
  return [
    subheading('effects', pair('Ce que le plan apporte', 'What the plan brings')),
    ...ledger.summary.map(paragraph),
    ...picture(outcomesChart(strategy)),
    ...outcomeTable(strategy),
    ...picture(gainsChart(strategy)),
    ...projectTable(strategy),
    ...picture(assumptionsChart(strategy)),
    ...assumptionTable(strategy),
    ...countedTable(strategy),
    note(economics.derivation),
  ];
}

function outcomeTable({ ledger, company: { currency } }: Strategy): ReportBlock[] {
  const cases: readonly (readonly [Text, CycleOutcome | null])[] = [
    [pair('Sans le plan', 'Without the plan'), ledger.without],
    [pair('Plan sans aucun effet', 'Plan without any effect'), ledger.zeroEffect],
    [pair('Prudent (quatre fois sur cinq)', 'Prudent (four times in five)'), ledger.prudent],
    [pair('Central (une fois sur deux)', 'Central (one time in two)'), ledger.central],
    [pair('Haut (une fois sur cinq)', 'Bold (one time in five)'), ledger.bold],
  ];
  if (ledger.central === null) return [];
  return [
    table(
      pair('Nouveaux clients du cycle et marge gagnée', 'New customers of the cycle and margin gained'),
      [
        ['Cas', 'Case'],
        ['Nouveaux clients', 'New customers', 'number'],
        ['Marge gagnée en un an', 'Margin gained in a year', 'number'],
      ],
      cases.map(([title, one]): Cell[] => [
        title,
        one?.customers ?? '–',
        one === null ? '–' : money(one.marginGained, currency),
      ]),
    ),
  ];
}

function projectTable({ ledger, projects, company: { currency } }: Strategy): ReportBlock[] {
  if (ledger.central === null || ledger.byProject.length === 0) return [];
  return [
    table(
      pair(
        'Du cycle sans le plan au cas central, projet par projet',
        'From the cycle without the plan to the central case, project by project',
      ),
      [
        ['Projet', 'Project', 'wide'],
        ['Nouveaux clients', 'New customers', 'number'],
        ['Marge', 'Margin', 'number'],
        ['Coût, heures comprises', 'Cost, hours included', 'number'],
        ['Se paie dès', 'Pays from', 'number'],
      ],
      ledger.byProject.map(({ projectId, customers, margin, cost, paysFrom }): Cell[] => [
        projects.find(({ id }) => id === projectId)?.title ?? projectId,
        signed(customers),
        money(margin, currency),
        money(cost, currency),
        paysFrom === null ? '–' : counted(paysFrom, ['client', 'clients'], ['customer', 'customers']),
      ]),
    ),
  ];
}

function assumptionTable({ ledger }: Strategy): ReportBlock[] {
  if (ledger.tornado.length === 0) return [];
  return [
    table(
      pair('Les cinq hypothèses qui décident du résultat', 'The five assumptions that decide the result'),
      [
        ['Hypothèse', 'Assumption', 'wide'],
        ['Nouveaux clients au plus bas', 'New customers at the low end', 'number'],
        ['Au plus haut', 'At the high end', 'number'],
      ],
      ledger.tornado.map(({ title, low, high }): Cell[] => [title, low, high]),
    ),
  ];
}

/** Actions shown: those that move most customers. */
const mostRows = 12;

function countedTable({ ledger, actions }: Strategy): ReportBlock[] {
  const rows = ledger.rows
    .filter(({ counted, customers }) => counted && customers !== 0)
    .sort((a, b) => Math.abs(b.customers) - Math.abs(a.customers))
    .slice(0, mostRows);
  if (rows.length === 0) return [];
  return [
    table(
      pair('Les actions qui comptent le plus', 'The actions that count most'),
      [
        ['Action du plan', 'Action of the plan', 'wide'],
        ['Nouveaux clients', 'New customers', 'number'],
        ['Chances d’effet', 'Odds of an effect', 'number'],
        ['D’après', 'From', 'wide'],
        ['Effet dès', 'Effect from'],
        ['Relevé le', 'Read on'],
      ],
      rows.map((row): Cell[] => [
        actions.find(({ id }) => id === row.actionId)?.title ?? row.actionId,
        signed(row.customers),
        wholePercent(row.prior.chance),
        row.prior.source,
        shortDay(row.startsOn),
        shortDay(row.readOn),
      ]),
    ),
  ];
}
