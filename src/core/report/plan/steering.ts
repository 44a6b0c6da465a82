import type { Strategy } from '../../planning/plan/plan.ts';
import type { ChannelReuse } from '../../planning/plan/steering.ts';
import { measuresResult } from '../../planning/plan/read-bindings.ts';
import type { Locale } from '../../values/locale.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, picture, subheading, table } from '../build-blocks.ts';
import { customerCostsChart, spendingChart } from '../charts/cost-charts.ts';
import { joined } from '../joined-texts.ts';
import { channelTitle, measure, money, shortDay } from '../plan-cells.ts';
import { ceilingsOfLines, linesTable } from './profitability/line-ceilings.ts';
import { decisionNames } from '../plan-names.ts';
import { automationTable } from './profitability/cycle-automation.ts';
import { actionTables, projectTable } from './profitability/project-results.ts';

/** Part 9: every action with its cost and its result, the cost ceiling, what becomes of the channels, the next cycle. */
export function steeringPart(strategy: Strategy): ReportBlock[] {
  const followed = followedCount(strategy);
  const all = strategy.actions.length;
  return [
    heading('part-9', pair('9. Piloter, décider, recommencer', '9. Steer, decide, start again')),
    paragraph(
      pair(
        `${followed} actions suivies sur ${all}, réunies en ${strategy.projects.length} projets\u202f: pour chacune un coût, le résultat attendu, ce que coûte un résultat et le jour du verdict.`,
        `${followed} of ${all} actions are followed, in ${strategy.projects.length} projects: a cost, the result expected, what one result costs and the day of the verdict for each.`,
      ),
    ),
    paragraph(reserveText(strategy)),
    ...projectTable(strategy),
    ...siteTable(strategy),
    ...actionTables(strategy),
    ...ceilingSection(strategy),
    ...decidedTable(strategy),
    ...pendingNote(strategy),
    ...nextSection(strategy),
  ];
}

/** Number of actions with a cost and an indicator of their result. */
export const followedCount = ({ actions }: Pick<Strategy, 'actions'>): number =>
  actions.filter((one) => one.costs.length > 0 && one.kpis.some(measuresResult)).length;

/** Part of the hours under which a reserve is too thin for what goes wrong (working assumption). */
const thinReserve = 0.05;

/** The hours planned, those of the site included, and what is left for the unexpected. */
function reserveText({ capacity: { hoursTotal, hoursPlanned }, costs: { contingency }, company }: Strategy): Text {
  const left = Math.max(0, hoursTotal - hoursPlanned);
  const hours = (value: number, locale: Locale): string => numberText(value, locale, 1);
  const part = hoursTotal === 0 ? 0 : left / hoursTotal;
  const cash = money(Math.max(0, contingency), company.currency);
  const thin =
    part < thinReserve
      ? pair(
          ' C’est mince\u202f: au premier retard, repousser les dernières actions du tableau, jamais les relevés.',
          ' This is thin: at the first delay, put off the last actions of the table, never the readings.',
        )
      : pair('', '');
  return pair(
    `${hours(hoursPlanned, 'fr')} heures prévues sur ${hours(hoursTotal, 'fr')}, travail sur le site compris\u202f; réserve de ${hours(left, 'fr')} heures (${percentText(part, 'fr', 0)}) et de ${cash.fr} non engagés.${thin.fr}`,
    `${hours(hoursPlanned, 'en')} hours planned of ${hours(hoursTotal, 'en')}, work on the site included; a reserve of ${hours(left, 'en')} hours (${percentText(part, 'en', 0)}) and ${cash.en} not committed.${thin.en}`,
  );
}

/** The work that the audit calls for, with its hours: part of the same cycle. */
function siteTable({ tasks }: Strategy): ReportBlock[] {
  const site = tasks.filter(({ work }) => work !== null);
  if (site.length === 0) return [];
  return [
    table(
      pair('Le travail sur le site, d’après l’audit', 'Work on the site, from the audit'),
      [
        ['Travail', 'Work', 'wide'],
        ['Responsable', 'In charge'],
        ['Heures', 'Hours', 'number'],
        ['Fait le', 'Done by'],
      ],
      site.map(({ title, owner, hours, date }): Cell[] => [title, owner, hours, shortDay(date)]),
    ),
  ];
}

/** What limits the acquisition cost. */
export const ceilingReason = ({ bindingConstraint }: Strategy['cac']): Text =>
  bindingConstraint === 'ltv_ratio'
    ? pair('la valeur d’un client limite ce coût', 'the value of a customer bounds this cost')
    : pair('le délai de récupération limite ce coût', 'the payback time bounds this cost');

function ceilingSection(strategy: Strategy): ReportBlock[] {
  const {
    cac,
    company: { currency },
  } = strategy;
  return [
    subheading('ceiling', pair('Le coût d’acquisition plafond', 'The acquisition cost ceiling')),
    paragraph(ceilingText(cac, currency)),
    ...linesTable(strategy),
    ...picture(customerCostsChart(strategy)),
    {
      kind: 'list',
      items: [...cac.alerts.map((one) => one.message), cac.pauseRule, cac.escalation, cac.reviewCadence],
    },
  ];
}

function ceilingText(cac: Strategy['cac'], currency: string): Text {
  const shared = money(cac.sharedPerCustomer, currency);
  const taken =
    cac.sharedPerCustomer === 0
      ? pair('', '')
      : pair(` (frais partagés de ${shared.fr} déduits)`, ` (shared costs of ${shared.en} taken off)`);
  const reason = ceilingReason(cac);
  const most = money(cac.cacMax, currency);
  const cap = money(cac.channelCap, currency);
  const loss = money(cac.breakEven, currency);
  const lines = ceilingsOfLines(cac, currency);
  if (lines !== null)
    return pair(
      `Chaque public a son plafond, frais partagés déduits\u202f: ${lines.fr}. La moyenne (${most.fr}) mélange des clients qui ne se ressemblent pas et ne décide de rien.`,
      `Each public has its ceiling, shared costs taken off: ${lines.en}. The mean (${most.en}) mixes customers who are not alike and decides nothing.`,
    );
  return pair(
    `${most.fr} par nouveau client au plus\u202f: ${reason.fr}. Chaque canal payant a droit à ${cap.fr}${taken.fr}\u202f; au-delà de ${loss.fr}, le client coûte plus qu’il ne rapporte.`,
    `${most.en} per new customer at most: ${reason.en}. Each paid channel may spend ${cap.en}${taken.en}; above ${loss.en} a customer costs more than it brings.`,
  );
}

function decidedTable({ channels, inputs: { company } }: Strategy): ReportBlock[] {
  const decided = channels.filter((one) => one.decision !== 'pending');
  if (decided.length === 0) return [];
  return [
    table(
      pair('Ce que devient chaque canal', 'What becomes of each channel'),
      [
        ['Canal', 'Channel'],
        ['Décision', 'Decision'],
        ['Coût par client', 'Cost per customer', 'number'],
        ['Règle', 'Rule', 'wide'],
        ['Leçon', 'Lesson', 'wide'],
      ],
      decided.map(({ channelId, decision, cac, rule, lesson }): Cell[] => [
        channelTitle(company, channelId),
        decisionNames[decision],
        cac === null ? null : money(cac, company.organisation.currency),
        rule,
        lesson ?? '–',
      ]),
    ),
    note(
      pair(
        'Le coût par client compte tous les clients du canal\u202f; les chances, seulement ceux que la dépense apporte.',
        'The cost per customer counts all customers of the channel; the odds, only those that the spending brings.',
      ),
    ),
  ];
}

/** The channels that are decided at the end of the cycle. */
function pendingNote({ channels, inputs: { company } }: Strategy): ReportBlock[] {
  const isAbsent = ({ channelId }: ChannelReuse): boolean =>
    company.channels.find((channel) => channel.id === channelId)?.status === 'absent';
  const pending = channels.filter((one) => one.decision === 'pending' && one.risk === null && !isAbsent(one));
  if (pending.length === 0) return [];
  return [
    note(
      joined([
        pair(
          'Décision en fin de cycle, faute de dépense mesurée\u202f:',
          'Decision at the end of the cycle, no spending being measured:',
        ),
        joined(
          pending.map((one) => channelTitle(company, one.channelId)),
          ', ',
        ),
      ]),
    ),
  ];
}

function nextSection(strategy: Strategy): ReportBlock[] {
  return [
    subheading('next', pair('Le cycle suivant', 'The next cycle')),
    paragraph(strategy.nextCycle.explanation),
    ...picture(spendingChart(strategy)),
    ...allocationTable(strategy),
    ...automationTable(strategy),
  ];
}

function allocationTable({ nextCycle: { allocation }, inputs: { company } }: Strategy): ReportBlock[] {
  if (allocation.rows.length === 0) return [];
  const amount = (value: number | null): Cell => measure(value, 'money', company.organisation.currency) ?? '–';
  return [
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
        amount(row.before),
        amount(row.after),
        Math.round(row.customersBefore),
        Math.round(row.customersAfter),
        amount(row.cac),
        amount(row.marginalCac),
      ]),
    ),
  ];
}
