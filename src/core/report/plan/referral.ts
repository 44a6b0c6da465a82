import { newCustomersText } from '../../values/counted.ts';
import { countedReferrals } from '../../framework/counters/counted-referrals.ts';
import type { Company } from '../../framework/company/company.ts';
import { typesetText } from '../../language/typeset.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { ReferralDetail } from '../../planning/plan/details/referral-detail.ts';
import { measuresResult } from '../../planning/plan/read-bindings.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, type SheetRow, sheet, subheading, table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { kpiTitle, measure, money, shortDay, targetCell } from '../plan-cells.ts';
import { emptyPartNote } from './empty-part.ts';
import { broughtText, paysFrom } from './path/brought.ts';
import { existingTable, noRewardParagraph } from './path/existing-referrals.ts';
import { journeys } from './path/journeys.ts';
import { stepPeople } from './path/step-people.ts';
import { targetMeaning, targetSource } from './path/target-meaning.ts';
import { readyRows } from './ready-texts.ts';

/** Part 8: the programmes, with the schemes of competitors, their cost and why they fit. */
export function referralPart(strategy: Strategy): ReportBlock[] {
  const rows = strategy.actions.flatMap((action) =>
    action.referral === null ? [] : [{ action, programme: action.referral }],
  );
  const title = heading('part-8', pair('8. Se faire recommander', '8. Being recommended'));
  if (rows.length === 0)
    return [
      title,
      emptyPartNote(
        pair('Ce plan ne prévoit aucun programme de recommandation', 'This plan holds no referral programme'),
      ),
      ...existingTable(strategy),
      ...noRewardParagraph(strategy),
    ];
  const { company } = strategy.inputs;
  return [
    title,
    company.viral === undefined ? note(viralText(company)) : paragraph(viralText(company)),
    ...existingTable(strategy),
    ...rivalTable(company),
    ...noRewardParagraph(strategy),
    ...rows.flatMap(({ action, programme }) => [
      subheading(`programme-${action.id}`, action.title),
      programmeSheet(action, programme, strategy),
      kpiTable(action, strategy),
    ]),
  ];
}

/** Customers that one customer brings, under which referral adds to growth without driving it (working assumption). */
const drivingFactor = 0.3;

/** The customers that one customer brings on average, and what that means for growth. */
export function viralText(company: Company): Text {
  const { viral } = company;
  const counted = countedText(company);
  if (viral === undefined && counted !== null) return counted;
  if (viral === undefined)
    return pair(
      'Le bouche-à-oreille n’est pas encore mesuré\u202f: le premier trimestre dira combien de clients en amènent un autre.',
      'Word of mouth is not measured yet: the first quarter will tell how many customers bring another.',
    );
  const brought = viral.invitesPerCustomer * viral.convPerInvite;
  const [fr, en] = [numberText(brought, 'fr', 3), numberText(brought, 'en', 3)];
  return brought < drivingFactor
    ? pair(
        `Un client en amène ${fr} en moyenne\u202f: la recommandation est un complément rentable, non un moteur de croissance.`,
        `One customer brings ${en} on average: referral is a profitable complement, not a growth engine.`,
      )
    : pair(
        `Un client en amène ${fr} en moyenne\u202f: la recommandation compte dans la croissance.`,
        `One customer brings ${en} on average: referral counts in growth.`,
      );
}

/** Who sends new customers today; null when nobody is counted. */
function countedText(company: Company): Text | null {
  const { byCustomers, byPartners, newCustomers, partnerNames } = countedReferrals(company);
  const names = inBoth((locale) => partnerNames.map((one) => one[locale]).join(', '));
  const rows = [
    ...(byPartners === null
      ? []
      : [
          pair(
            `${numberText(byPartners, 'fr')} par ${names.fr}`,
            `${numberText(byPartners, 'en')} through ${names.en}`,
          ),
        ]),
    ...(byCustomers === null
      ? []
      : [
          pair(
            `${numberText(byCustomers, 'fr')} par un autre client`,
            `${numberText(byCustomers, 'en')} through another customer`,
          ),
        ]),
  ];
  if (rows.length === 0) return null;
  const of =
    newCustomers === null
      ? pair('', '')
      : pair(`Sur ${newCustomersText(newCustomers).fr}\u202f: `, `Of ${newCustomersText(newCustomers).en}: `);
  return pair(`${of.fr}${rows.map(({ fr }) => fr).join(', ')}.`, `${of.en}${rows.map(({ en }) => en).join(', ')}.`);
}

function rivalTable({ competitors }: Company): ReportBlock[] {
  if (competitors.length === 0) return [];
  return [
    table(
      pair('Ce que font les concurrents', 'What competitors do'),
      [
        ['Concurrent', 'Competitor'],
        ['Dispositif', 'Scheme', 'wide'],
        ['Récompense', 'Reward', 'wide'],
        ['Vu le', 'Seen on'],
      ],
      competitors.map(({ name, referralSystem: { kind, reward, seenAt } }): Cell[] => [
        name,
        schemeNames[kind] ?? kind,
        reward ?? '–',
        seenAt === undefined ? pair('non daté', 'not dated') : shortDay(seenAt),
      ]),
    ),
  ];
}

const schemeNames: Readonly<Record<string, Text>> = {
  none: pair('aucun dispositif trouvé', 'no scheme found'),
  give_get: pair('donnant-donnant', 'give-get'),
  loyalty_points: pair('points de fidélité', 'loyalty points'),
  affiliate: pair('affiliation', 'affiliate programme'),
  ambassador: pair('ambassadeurs', 'ambassadors'),
  partner_programme: pair('programme de partenaires', 'partner programme'),
  review_reward: pair('récompense d’avis', 'review reward'),
};

function programmeSheet(action: PlannedAction, programme: ReferralDetail, strategy: Strategy): ReportBlock {
  const { coherence, ready, family } = programme;
  const {
    cac,
    company: { currency },
  } = strategy;
  const journey = journeys[family] ?? journeys.sponsorship;
  return sheet(pair(`Le programme\u00a0: ${action.title.fr}`, `The programme: ${action.title.en}`), [
    ['Pour qui', 'For whom', programme.eligibility],
    ...peopleRow(programme),
    ['Mise en place', 'Put in place', placeText(action)],
    ['Mécanique', 'Mechanics', programme.mechanics],
    ['Pour celui qui recommande', 'For the referrer', programme.rewardReferrer],
    ['Pour celui qui arrive', 'For the newcomer', programme.rewardReferee],
    ['Son parcours, pas à pas', 'Their path, step by step', typesetText(journey.sender)],
    ['Le parcours de celui qui arrive', 'The path of the newcomer', typesetText(journey.newcomer)],
    ...(ready === null ? [] : readyRows(ready)),
    [...costLabels(programme), costText(programme, cac.cacMax, currency)],
    ['Résultat attendu', 'Expected result', typesetText(broughtText(action, programme, strategy))],
    ['Se paie', 'Pays for itself', typesetText(payText(action, programme, strategy))],
    ['Contre la fraude', 'Against fraud', joined(programme.antifraud)],
    ['Règlement', 'Terms', joined(programme.terms)],
    ['Cohérence\u202f: public', 'Fit: audience', coherence.target],
    ['Cohérence\u202f: concurrents', 'Fit: competitors', coherence.competitors],
    ['Cohérence\u202f: objectifs', 'Fit: objectives', coherence.objectives],
    ['Cohérence\u202f: moyens', 'Fit: means', coherence.means],
    ...(programme.pilot ? [pilotRow] : []),
  ]);
}

/** How many people it is told to in the cycle. */
function peopleRow({ people }: ReferralDetail): SheetRow[] {
  if (people === undefined || people === null) return [];
  const [fr, en] = [numberText(people, 'fr', 0), numberText(people, 'en', 0)];
  return [
    [
      'Combien de personnes',
      'How many people',
      pair(`environ ${fr} d’ici la fin du cycle`, `about ${en} by the end of the cycle`),
    ],
  ];
}

/** Who does it, in how many hours, by which day. */
function placeText({ owner, effort, start }: PlannedAction): Text {
  const day = shortDay(start);
  return inBoth((locale) => {
    const hours = `${numberText(effort.planned, locale, 1)}\u00a0h`;
    return locale === 'fr' ? `${owner.fr}, ${hours}, à partir du ${day.fr}` : `${owner.en}, ${hours}, from ${day.en}`;
  });
}

/** From how many customers a programme has paid for its setting up, and what happens under that number. */
function payText(action: PlannedAction, programme: ReferralDetail, strategy: Strategy): Text {
  const from = paysFrom(action, programme, strategy);
  const on = shortDay(action.profitability.verdictDate);
  if (['review_reward', 'review_request', 'community'].includes(programme.family))
    return pair(
      `non compté en clients\u202f: jugé le ${on.fr} sur ses indicateurs, le coût de chacun restant sous le plafond`,
      `not counted in customers: judged on ${on.en} by its indicators, each costing less than the ceiling`,
    );
  if (from === null)
    return pair(
      `aucune dépense à rattraper\u202f: gardé le ${on.fr} s’il a servi une fois, arrêté sinon`,
      `nothing to earn back: kept on ${on.en} if it was used once, stopped otherwise`,
    );
  return pair(
    `dès ${from} ${from > 1 ? 'clients apportés' : 'client apporté'}, mise en place et heures comprises\u202f; moins de la moitié le ${on.fr}\u202f: le texte reste, les heures s’arrêtent`,
    `from ${from} ${from > 1 ? 'customers' : 'customer'} brought, setting up and hours included; under half of it on ${on.en}: the text stays, the hours stop`,
  );
}

/** What the cost is counted for: a review and a member are no customer. */
const costLabels = ({ family }: ReferralDetail): readonly [string, string] =>
  family === 'review_reward' || family === 'review_request'
    ? ['Coût par avis', 'Cost per review']
    : family === 'community'
      ? ['Coût par membre', 'Cost per member']
      : ['Coût par client apporté', 'Cost per customer brought'];

function costText({ rewardCost, runningCost }: ReferralDetail, cacMax: number, currency: string): Text {
  const reward = money(rewardCost, currency);
  const running = money(runningCost, currency);
  const ceiling = money(cacMax, currency);
  if (rewardCost === 0)
    return pair(
      `aucune récompense, ${running.fr} de gestion, sous le plafond de ${ceiling.fr}`,
      `no reward, ${running.en} to run, under the ceiling of ${ceiling.en}`,
    );
  return pair(
    `${reward.fr} de récompense et ${running.fr} de gestion, sous le plafond de ${ceiling.fr}`,
    `${reward.en} of reward and ${running.en} to run, under the ceiling of ${ceiling.en}`,
  );
}

const pilotRow: SheetRow = [
  'Pilote',
  'Pilot',
  pair(
    'Moins de cent clients\u202f: à mener d’abord à la main, sans outil.',
    'Fewer than a hundred customers: first run by hand, without a tool.',
  ),
];

function kpiTable(action: PlannedAction, strategy: Strategy): ReportBlock {
  const {
    ledger,
    company: { currency },
  } = strategy;
  const row = ledger.rows.find(({ actionId }) => actionId === action.id);
  return table(
    pair(`Indicateurs\u00a0: ${action.title.fr}`, `Indicators: ${action.title.en}`),
    [
      ['Indicateur', 'Indicator', 'wide'],
      ['Départ', 'Start', 'number'],
      ['Cible', 'Target', 'number'],
      ['Ce que cela représente', 'What it means', 'wide'],
      ['D’où vient la cible', 'Where the target comes from', 'wide'],
      ['Seuil d’alerte', 'Alert mark', 'number'],
    ],
    action.kpis
      .filter(measuresResult)
      .map((kpi): Cell[] => [
        kpiTitle(kpi.kpiId),
        measure(kpi.baseline, kpi.unit, currency) ?? pair('premier relevé', 'first reading'),
        targetCell(kpi, currency),
        targetMeaning(kpi, { people: stepPeople(kpi, row?.startsOn ?? action.start, strategy), amongAnswers: false }),
        targetSource(kpi),
        measure(kpi.low, kpi.unit, currency),
      ]),
  );
}
