import { isOrderedByVisit, notByVisit } from '../../framework/site-traffic.ts';
import { marginBase } from '../../framework/economics/margin-base.ts';
import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import { positionTitles } from '../../framework/positioning/positioning.ts';
import { withDe } from '../../language/french-elision.ts';
import { mostText } from './profitability/line-ceilings.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { majorUnits } from '../../values/money.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import type { ReportBlock, ReportFigure } from '../blocks.ts';
import { figure, heading, note, paragraph } from '../build-blocks.ts';
import { askedText } from './opening/asked-of-whom.ts';
import { decisionsTable } from './opening/decisions.ts';
import { cutVerdict } from './opening/cut-verdict.ts';
import { leadingInsights, sizeText } from './opening/findings.ts';
import { payHeadline, payVerdict } from './opening/pay-verdict.ts';
import { joined } from '../joined-texts.ts';
import { inUnits, money, neediestStage } from '../plan-cells.ts';
import { sentence, uncapitalised, withoutStop } from '../sentence.ts';
import { stageNames } from '../stage-names.ts';

/** One page for the person who decides: the situation, the decisions, the expected result and what is not known. */
export function summaryPart(strategy: Strategy): ReportBlock[] {
  return [
    heading('summary', pair('L’essentiel', 'In short')),
    ...payHeadline(strategy).map(paragraph),
    paragraph(situationText(strategy)),
    ...decisionsTable(strategy),
    paragraph(expectedText(strategy)),
    ...cutVerdict(strategy).map(paragraph),
    ...payVerdict(strategy).map(paragraph),
    ...askedText(strategy).map(paragraph),
    ...expectedFigures(strategy),
    ...unknownNote(strategy.dataToCollect.length),
  ];
}

/** What the plan brings and takes, in large type; nothing when it cannot be simulated. */
function expectedFigures({ ledger, capacity, company: { currency } }: Strategy): ReportBlock[] {
  const { central, without, cost } = ledger;
  if (central === null || without === null) return [];
  const amountOf = (label: Text, minor: number, explanation: Text): ReportFigure => ({
    ...figure(label, inUnits(minor, currency), explanation, 'computed'),
    shown: money(minor, currency),
  });
  return [
    {
      kind: 'figures',
      items: [
        figure(
          pair('Nouveaux clients attendus', 'New customers expected'),
          central.customers,
          pair(
            `cas central\u202f; ${numberText(without.customers, 'fr')} sans le plan`,
            `central case; ${numberText(without.customers, 'en')} without the plan`,
          ),
          'computed',
        ),
        amountOf(
          pair('Marge gagnée', 'Margin gained'),
          central.marginGained,
          pair('cas central, sur un an', 'central case, over a year'),
        ),
        amountOf(
          pair('Dépenses nouvelles', 'New spending'),
          cost.added,
          pair('en plus des budgets déjà payés', 'on top of budgets already paid'),
        ),
        figure(
          pair('Heures demandées à l’équipe', 'Hours asked of the team'),
          Math.round(capacity.hoursPlanned),
          pair(`sur ${Math.round(capacity.hoursTotal)} disponibles`, `of ${Math.round(capacity.hoursTotal)} available`),
          'computed',
        ),
      ],
    },
  ];
}

function unknownNote(count: number): ReportBlock[] {
  if (count === 0) return [];
  return [
    note(
      pair(
        `${counted(count, 'donnée reste', 'données restent')} à recueillir\u202f: ce que le plan ne sait pas est dit, jamais inventé (voir «\u202fDonnées à recueillir »).`,
        `${counted(count, 'piece of data is', 'pieces of data are')} still to collect: what the plan does not know is said, never invented (see “Data to collect”).`,
      ),
    ),
  ];
}

/** Traffic, position and the stage that needs most work. */
export function situationText(strategy: Strategy): Text {
  const { traffic, inputs } = strategy;
  const need = stageNames[neediestStage(strategy).stage];
  const { name } = inputs.company.organisation;
  const start =
    traffic.site.sessions !== null && traffic.site.sessions > 0
      ? joined([trafficText(strategy), positionText(strategy)].filter(({ en }) => en !== ''))
      : pair(
          `Le trafic ${withDe(name)} n’est pas encore mesuré\u202f: le plan commence par là.`,
          `The traffic of ${name} is not measured yet: the plan starts there.`,
        );
  return joined([
    start,
    pair(
      `L’étape qui demande le plus de travail est «\u202f${need.fr}\u202f».`,
      `The stage that needs most work is “${need.en}”.`,
    ),
    ...costliestText(strategy),
  ]);
}

/** The first finding, in one sentence with its size. */
function costliestText({ insights, company: { currency } }: Strategy): Text[] {
  const [first] = leadingInsights({ insights });
  if (first === undefined) return [];
  const size = sizeText(first, currency);
  return [
    size === null
      ? pair(`D’abord\u202f: ${sentence(first.title.fr)}`, `First of all: ${sentence(first.title.en)}`)
      : pair(
          `Ce qui pèse le plus\u202f: ${withoutStop(uncapitalised(first.title.fr))}, ${size.fr}.`,
          `What weighs most: ${withoutStop(uncapitalised(first.title.en))}, ${size.en}.`,
        ),
  ];
}

/** Sessions of the measured period, the share that converts and the new customers, as far as they are known. */
function trafficText({ traffic: { site }, inputs: { company } }: Strategy): Text {
  const { baselineMonths: months } = company.period;
  const { sessions, newCustomers } = site;
  const rate = site.figures.find((one) => one.metricId === 'm.cr')?.value ?? null;
  const parts = [
    pair(
      `En ${months} mois, le site a reçu ${numberText(sessions ?? 0, 'fr')} visites`,
      `In ${months} months the site had ${numberText(sessions ?? 0, 'en')} sessions`,
    ),
    rate === null
      ? nothing
      : pair(`, dont ${percentText(rate, 'fr')} ont abouti`, `, ${percentText(rate, 'en')} of which converted`),
    newCustomers === null
      ? nothing
      : pair(
          `${rate === null ? '' : ','} et apporté ${numberText(newCustomers, 'fr')} ${plural(newCustomers, 'fr', { one: 'nouveau client', other: 'nouveaux clients' })}`,
          `${rate === null ? '' : ','} and brought ${numberText(newCustomers, 'en')} new ${plural(newCustomers, 'en', { one: 'customer', other: 'customers' })}`,
        ),
    rate === null
      ? pair(
          isOrderedByVisit(company)
            ? '. La part des visites qui aboutissent n’est pas encore mesurée.'
            : `. Taux de conversion ${notByVisit.fr}.`,
          isOrderedByVisit(company)
            ? '. The share of sessions that convert is not measured yet.'
            : `. Conversion rate ${notByVisit.en}.`,
        )
      : pair('.', '.'),
  ];
  return joined(parts, '');
}

const nothing = pair('', '');

/** How far the company is seen online, with the figure that says so; nothing while it is not measured. */
function positionText({ positioning }: Strategy): Text {
  const seen = positioning.scores.find(({ id, score }) => id === 'visibility' && score !== null);
  if (seen === undefined) return nothing;
  const place = positionTitles[positioning.type];
  const points = Math.round(seen.score ?? 0);
  return pair(
    `En ligne, l’entreprise est «\u202f${place.fr}\u202f», ${points} sur 100\u202f: ${seen.because.fr}.`,
    `Online it is “${place.en}”, ${points} out of 100: ${seen.because.en}.`,
  );
}

/** The type of position, which is not measured as long as visibility is not. */
export function positionTitle({ scores, type }: Pick<Strategy['positioning'], 'scores' | 'type'>): Text {
  const isMeasured = scores.some((one) => one.id === 'visibility' && one.score !== null);
  return isMeasured ? positionTitles[type] : pair('non mesurée', 'not measured');
}

/** The expected number of new customers when it was simulated, the cost ceiling and the planned spending. */
export function expectedText({ objectives, cac, costs, company: { currency }, inputs }: Strategy): Text {
  const customers = objectives.find((one) => one.kpiId === newCustomersKpi && one.kept && one.mid !== null);
  const spending = money(costs.cashPlanned, currency);
  const budget = money(costs.budget, currency);
  const most = mostText(cac, currency);
  const means = pair(
    `${most.fr} Dépense prévue\u202f: ${spending.fr} sur ${budget.fr}.`,
    `${most.en} Planned spending: ${spending.en} out of ${budget.en}.`,
  );
  const base = marginBase(inputs.company, majorUnits({ amountMinor: cac.cacMax, currency }))?.notice;
  const stated = base === undefined ? means : joined([means, base]);
  if (customers === undefined) return stated;
  return joined([pair('Résultat attendu\u202f:', 'Expected result:'), customers.reason, stated]);
}

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
