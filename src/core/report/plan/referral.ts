import { countedReferrals } from '../../framework/counters/counted-referrals.ts';
import type { Company } from '../../framework/company/company.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { ReferralDetail } from '../../planning/plan/details/referral-detail.ts';
import { measuresResult } from '../../planning/plan/read-bindings.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, paragraph, type SheetRow, sheet, subheading, table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { kpiTitle, measure, money, shortDay } from '../plan-cells.ts';
import { emptyPartNote } from './empty-part.ts';

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
    ];
  const { company } = strategy.inputs;
  return [
    title,
    company.viral === undefined ? note(viralText(company)) : paragraph(viralText(company)),
    ...rivalTable(company),
    ...rows.flatMap(({ action, programme }) => [
      subheading(`programme-${action.id}`, action.title),
      programmeSheet(programme, strategy),
      kpiTable(action, strategy.company.currency),
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
      : pair(
          `Sur ${numberText(newCustomers, 'fr')} nouveaux clients\u202f: `,
          `Of ${numberText(newCustomers, 'en')} new customers: `,
        );
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

function programmeSheet(programme: ReferralDetail, { cac, company: { currency } }: Strategy): ReportBlock {
  const { coherence } = programme;
  return sheet(pair('Le programme', 'The programme'), [
    ['Pour qui', 'For whom', programme.eligibility],
    ['Mécanique', 'Mechanics', programme.mechanics],
    ['Pour celui qui recommande', 'For the referrer', programme.rewardReferrer],
    ['Pour celui qui arrive', 'For the newcomer', programme.rewardReferee],
    [...costLabels(programme), costText(programme, cac.cacMax, currency)],
    ['Contre la fraude', 'Against fraud', joined(programme.antifraud)],
    ['Règlement', 'Terms', joined(programme.terms)],
    ['Cohérence\u202f: public', 'Fit: audience', coherence.target],
    ['Cohérence\u202f: concurrents', 'Fit: competitors', coherence.competitors],
    ['Cohérence\u202f: objectifs', 'Fit: objectives', coherence.objectives],
    ['Cohérence\u202f: moyens', 'Fit: means', coherence.means],
    ...(programme.pilot ? [pilotRow] : []),
  ]);
}

/** What the cost is counted for: a review and a member are no customer. */
const costLabels = ({ family }: ReferralDetail): readonly [string, string] =>
  family === 'review_reward'
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

function kpiTable({ kpis }: PlannedAction, currency: string): ReportBlock {
  return table(
    pair('Indicateurs du programme', 'Indicators of the programme'),
    [
      ['Indicateur', 'Indicator', 'wide'],
      ['Départ', 'Start', 'number'],
      ['Cible', 'Target', 'number'],
      ['Seuil d’alerte', 'Alert mark', 'number'],
    ],
    kpis
      .filter(measuresResult)
      .map(({ kpiId, baseline, target, low, unit }): Cell[] => [
        kpiTitle(kpiId),
        measure(baseline, unit, currency) ?? pair('à relever', 'to read'),
        measure(target, unit, currency),
        measure(low, unit, currency),
      ]),
  );
}
