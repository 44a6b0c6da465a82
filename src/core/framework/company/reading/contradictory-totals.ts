import { numberText } from '../../../values/number-text.ts';
import { sumKnown } from '../../../values/sum.ts';
import { inBoth, pair } from '../../../values/text.ts';
import { type FunnelStep, funnelLevels, levelCount } from '../company-funnel.ts';
import type { MetricName } from '../company-parts.ts';
import type { Notice } from './notice.ts';

/** Difference between two totals under which they agree: rounding, and figures read on two days (working assumption). */
const tolerance = 0.02;

/** A part, and the whole that it cannot exceed. */
const parts: readonly (readonly [part: MetricName, whole: MetricName])[] = [
  ['engagedSessions', 'sessions'],
  ['emailsDelivered', 'emailsSent'],
  ['uniqueOpens', 'emailsDelivered'],
  ['uniqueClicks', 'emailsDelivered'],
  ['gscClicks', 'gscImpressions'],
  ['adClicks', 'adImpressions'],
  ['newCustomers', 'orders'],
  ['leads', 'sessions'],
  ['orders', 'sessions'],
  ['trials', 'sessions'],
];
/** Totals of the site that its channels add up to at most. */
const totals = ['sessions', 'orders', 'trials', 'leads', 'newCustomers', 'revenueNet'] as const;

type Figure = number | null | undefined;
interface Channel {
  readonly metrics: Readonly<Partial<Record<MetricName, Figure>>>;
}
/** The figures of a company file that may contradict each other. */
interface Read {
  readonly organisation: {
    readonly employees: number;
    readonly annualTurnoverNet?: number;
    readonly balanceSheetTotal?: number;
    readonly isMicroEnterprise?: boolean;
  };
  readonly channels: readonly Channel[];
  readonly siteTotals?: Readonly<Partial<Record<(typeof totals)[number], Figure>>>;
  readonly funnel?: readonly FunnelStep[];
  readonly economics:
    | { readonly model: 'transactional' }
    | {
        readonly model: 'subscription';
        readonly customersStart?: number;
        readonly customersEnd?: number;
        readonly lostInPeriod?: number;
      };
}

/** Figures of the file that cannot both be right, each with the one that the plan uses. */
export function contradictoryTotals(company: Read): Notice[] {
  return [
    ...company.channels.flatMap(channelContradictions),
    ...siteContradictions(company),
    ...funnelContradictions(company),
    ...customerContradictions(company),
    ...sizeContradiction(company),
  ];
}

function channelContradictions({ metrics }: Channel, index: number): Notice[] {
  return parts.flatMap(([part, whole]) =>
    exceeds(metrics[part], metrics[whole])
      ? [notice(`/channels/${index}/metrics/${part}`, [part, metrics[part] ?? 0], [whole, metrics[whole] ?? 0])]
      : [],
  );
}

function siteContradictions({ channels, siteTotals }: Read): Notice[] {
  return totals.flatMap((name) => {
    const ofChannels = sumKnown(channels.map(({ metrics }) => metrics[name]));
    const ofSite = siteTotals?.[name];
    return exceeds(ofChannels, ofSite)
      ? [notice(`/siteTotals/${name}`, [`channels ${name}`, ofChannels ?? 0], [`siteTotals ${name}`, ofSite ?? 0])]
      : [];
  });
}

/** A step above the one before it, the parallel ways of each counted together. */
function funnelContradictions({ funnel = [] }: Read): Notice[] {
  const levels = funnelLevels(funnel);
  return levels.slice(1).flatMap((level, index) => {
    const before = levels[index] as FunnelStep[];
    const [own, whole] = [levelCount(level), levelCount(before)];
    const [step] = level as [FunnelStep];
    return exceeds(own, whole)
      ? [notice(`/funnel/${funnel.indexOf(step)}/count`, [labelsOf(level), own ?? 0], [labelsOf(before), whole ?? 0])]
      : [];
  });
}

const labelsOf = (level: readonly FunnelStep[]): string => level.map(({ label }) => label).join(' + ');

/** Customers at the end against those at the start, won and lost. */
function customerContradictions({ economics, channels, siteTotals }: Read): Notice[] {
  if (economics.model !== 'subscription') return [];
  const { customersStart, customersEnd, lostInPeriod } = economics;
  const won = siteTotals?.newCustomers ?? sumKnown(channels.map(({ metrics }) => metrics.newCustomers));
  if (customersStart === undefined || customersEnd === undefined || lostInPeriod === undefined || won === null)
    return [];
  const expected = customersStart + won - lostInPeriod;
  const isFar = Math.abs(expected - customersEnd) > tolerance * Math.max(expected, customersEnd);
  return isFar
    ? [notice('/economics/customersEnd', ['customersEnd', customersEnd], ['start + new − lost', expected])]
    : [];
}

/** Fewer than 10 people and at most 2 M€ of turnover or balance sheet (law 2023-171, art. 16); null when unknown. */
function isMicroEnterprise({ employees, annualTurnoverNet, balanceSheetTotal }: Read['organisation']): boolean | null {
  if (employees >= 10) return false;
  const sizes = [annualTurnoverNet, balanceSheetTotal].filter((size) => size !== undefined);
  if (sizes.some((size) => size <= 2_000_000)) return true;
  return sizes.length === 2 ? false : null;
}

function sizeContradiction({ organisation }: Read): Notice[] {
  const { isMicroEnterprise: declared } = organisation;
  const computed = isMicroEnterprise(organisation);
  if (declared === undefined || computed === null || declared === computed) return [];
  const size = computed
    ? pair('une microentreprise', 'a micro-enterprise')
    : pair('plus qu’une microentreprise', 'more than a micro-enterprise');
  return [
    {
      kind: 'contradiction',
      path: '/organisation/isMicroEnterprise',
      message: pair(
        `L’effectif et le chiffre d’affaires disent ${size.fr}, au sens des obligations d’accessibilité (moins de dix personnes et deux millions d’euros au plus) et non du régime fiscal\u202f: corrigez ce champ ou ces chiffres.`,
        `Headcount and turnover say ${size.en}, in the sense of the accessibility law (fewer than ten people and two million at most) and not of a tax scheme: correct this field or those figures.`,
      ),
    },
  ];
}

function exceeds(part: Figure, whole: Figure): boolean {
  return typeof part === 'number' && typeof whole === 'number' && part > whole * (1 + tolerance);
}

function notice(path: string, [a, one]: readonly [string, number], [b, other]: readonly [string, number]): Notice {
  const [first, second] = [one, other].map((value) => inBoth((locale) => numberText(value, locale, 2)));
  return {
    kind: 'contradiction',
    path,
    message: pair(
      `Deux chiffres se contredisent\u202f: ${a} = ${first?.fr} et ${b} = ${second?.fr}. Le plan compare les canaux avec leurs propres chiffres et garde le total de l’entreprise pour tout le reste\u202f; corrigez celui qui est faux.`,
      `Two figures contradict each other: ${a} = ${first?.en} and ${b} = ${second?.en}. The plan compares channels by their own figures and keeps the total of the company for everything else; correct the wrong one.`,
    ),
  };
}
