import { countsResults } from '../../planning/targets/kpi-bindings.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { ChannelReuse } from '../../planning/plan/steering.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { channelTitle, dayWords, joined, kpiName, measure, money, paragraph, subtitle, table } from './cells.ts';
import { stageNames, title } from './words.ts';

/** Part 9: every action with its cost, its performance and their ratio; the ceiling; what is kept; the next cycle. */
export function steeringPart(strategy: Strategy): ReportBlock[] {
  const { actions } = strategy;
  const followed = followedActions(strategy);
  return [
    title('part-9', '9. Piloter, décider, recommencer', '9. Steer, decide, start again'),
    paragraph(
      pair(
        `${followed} actions suivies sur ${actions.length}\u202f: un coût, une performance et leur rapport pour chacune, un verdict daté.`,
        `${followed} of ${actions.length} actions are followed: a cost, a performance and their ratio each, with a dated verdict.`,
      ),
    ),
    actionsTable(strategy),
    ...ceilingPart(strategy),
    ...channelsTable(strategy),
    ...nextPart(strategy),
  ];
}

/** Actions with a cost and a performance to set against it. */
export function followedActions({ actions }: Strategy): number {
  return actions.filter(
    (one) => one.costs.length > 0 && one.kpis.some((kpi) => kpi.role === 'performance' || kpi.role === 'guard'),
  ).length;
}

function actionsTable({ actions, company: { currency } }: Strategy): ReportBlock {
  const cost = (action: PlannedAction): number => action.costs.reduce((sum, line) => sum + line.planned, 0);
  return table(
    pair(
      'Toutes les actions\u202f: coût (temps compris), performance, rapport',
      'All actions: cost (time included), performance, ratio',
    ),
    [
      ['Action', 'Action'],
      ['Étape', 'Stage'],
      ['Responsable', 'In charge'],
      ['Heures', 'Hours', 'number'],
      ['Coût', 'Cost', 'number'],
      ['Performance', 'Performance'],
      ['Cible', 'Target', 'number'],
      ['Coût par résultat', 'Cost per result', 'number'],
      ['Verdict le', 'Verdict on'],
    ],
    actions.map((action): Cell[] => {
      const main = action.kpis.find((one) => one.role === 'performance') ?? action.kpis[0];
      const ratio = action.kpis.find((one) => one.kpiId === 'K-CPERF');
      return [
        action.title,
        stageNames[action.stage],
        action.owner,
        action.effort.planned,
        money(cost(action), currency),
        main === undefined ? null : kpiName(main.kpiId),
        main === undefined ? null : measure(main.target, main.unit, currency),
        main !== undefined && countsResults(main) && ratio !== undefined
          ? cost(action) === 0
            ? '–'
            : measure(ratio.target, 'money', currency)
          : pair('au relevé', 'at reading'),
        dayWords(action.profitability.verdictDate),
      ];
    }),
  );
}

/** What sets the ceiling. */
export function ceilingReason({ bindingConstraint }: Strategy['cac']): Text {
  return bindingConstraint === 'ltv_ratio'
    ? pair('la valeur d’un client limite ce coût', 'the value of a customer bounds this cost')
    : pair('le délai de récupération limite ce coût', 'the payback time bounds this cost');
}

function ceilingPart({ cac, company: { currency } }: Strategy): ReportBlock[] {
  const because = ceilingReason(cac);
  const shared =
    cac.sharedPerCustomer === 0
      ? pair('', '')
      : pair(
          ` (frais partagés de ${money(cac.sharedPerCustomer, currency).fr} déduits)`,
          ` (shared costs of ${money(cac.sharedPerCustomer, currency).en} taken off)`,
        );
  return [
    subtitle('ceiling', 'Le coût d’acquisition plafond', 'The acquisition cost ceiling'),
    paragraph(
      pair(
        `${money(cac.cacMax, currency).fr} par nouveau client au plus\u202f: ${because.fr}. Chaque canal payant a droit à ${money(cac.channelCap, currency).fr}${shared.fr}\u202f; au-delà de ${money(cac.breakEven, currency).fr}, le client coûte plus qu’il ne rapporte.`,
        `${money(cac.cacMax, currency).en} per new customer at most: ${because.en}. Each paid channel may spend ${money(cac.channelCap, currency).en}${shared.en}; above ${money(cac.breakEven, currency).en} a customer costs more than it brings.`,
      ),
    ),
    {
      kind: 'list',
      items: [...cac.alerts.map((one) => one.message), cac.pauseRule, cac.escalation, cac.reviewCadence],
    },
  ];
}

function channelsTable({ channels, inputs: { company } }: Strategy): ReportBlock[] {
  const { currency } = company.organisation;
  const decided = channels.filter((one) => one.decision !== 'pending');
  const waiting = channels.filter((one) => one.decision === 'pending' && !isAbsent(company, one));
  return [
    ...(decided.length === 0
      ? []
      : [
          table(
            pair('Ce que devient chaque canal', 'What becomes of each channel'),
            [
              ['Canal', 'Channel'],
              ['Décision', 'Decision'],
              ['Coût par client', 'Cost per customer', 'number'],
              ['Règle', 'Rule', 'wide'],
              ['Leçon', 'Lesson', 'wide'],
            ],
            decided.map((one): Cell[] => [
              channelTitle(company, one.channelId),
              decisionWords[one.decision],
              one.cac === null ? null : money(one.cac, currency),
              one.rule,
              one.lesson ?? '–',
            ]),
          ),
          paragraph(
            pair(
              'Le coût par client compte tous les clients du canal\u202f; les chances, seulement ceux que la dépense apporte.',
              'The cost per customer counts all customers of the channel; the odds, only those that the spending brings.',
            ),
            'note',
          ),
        ]),
    ...(waiting.length === 0
      ? []
      : [
          paragraph(
            joined([
              pair(
                'Décision en fin de cycle, faute de dépense mesurée\u202f:',
                'Decision at the end of the cycle, no spending being measured:',
              ),
              joined(
                waiting.map((one) => channelTitle(company, one.channelId)),
                ', ',
              ),
            ]),
            'note',
          ),
        ]),
  ];
}

const isAbsent = (company: Strategy['inputs']['company'], one: ChannelReuse): boolean =>
  company.channels.find((channel) => channel.id === one.channelId)?.status === 'absent';

function nextPart({ nextCycle, automation, inputs: { company } }: Strategy): ReportBlock[] {
  const { allocation, explanation } = nextCycle;
  const { currency } = company.organisation;
  const whole = (amount: number): Cell => measure(Math.round(amount), 'money', currency);
  return [
    subtitle('next', 'Le cycle suivant', 'The next cycle'),
    paragraph(explanation),
    ...(allocation.rows.length === 0
      ? []
      : [
          table(
            pair('Budget par canal, avant et après', 'Budget by channel, before and after'),
            [
              ['Canal', 'Channel'],
              ['Avant', 'Before', 'number'],
              ['Après', 'After', 'number'],
              ['Clients avant', 'Customers before', 'number'],
              ['Clients après', 'Customers after', 'number'],
              ['Coût par client', 'Cost per customer', 'number'],
              ['Coût du client suivant', 'Cost of one more customer', 'number'],
            ],
            allocation.rows.map((row): Cell[] => [
              channelTitle(company, row.channelId),
              whole(row.before),
              whole(row.after),
              Math.round(row.customersBefore),
              Math.round(row.customersAfter),
              row.cac === null ? '–' : measure(row.cac, 'money', currency),
              row.marginalCac === null ? '–' : measure(row.marginalCac, 'money', currency),
            ]),
          ),
        ]),
    {
      kind: 'list',
      items: automation.map((job) =>
        pair(`${job.title.fr}\u202f: ${job.schedule.fr}.`, `${job.title.en}: ${job.schedule.en}.`),
      ),
    },
  ];
}

export const decisionWords: Readonly<Record<ChannelReuse['decision'], Text>> = {
  pending: pair('à décider', 'to decide'),
  scale: pair('amplifier', 'scale up'),
  keep: pair('garder', 'keep'),
  adapt: pair('adapter', 'adapt'),
  test_again: pair('essayer encore', 'test again'),
  cut: pair('réduire ou arrêter', 'cut back or stop'),
};
