import type { Company } from '../../framework/company/company.ts';
import { type Comparison, comparedGroups } from '../../framework/counters/compared-groups.ts';
import { countedCauses } from '../../framework/counters/counted-causes.ts';
import { factCounters } from '../../framework/counters/fact-counters.ts';
import { monthsOf, plainText } from '../../framework/counters/plain-words.ts';
import { channelCounters, type Counter, readCounters } from '../../framework/counters/read-counters.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { statedReach } from '../../framework/counters/stated/stated-reach.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { FileFigure } from './file-figure.ts';
import { notedFigures } from './noted-figures.ts';

const plain = { around: '', base: null, unit: 'count', wish: null, months: [] } as const;

/** Everything that the file counts, in the order of the file. */
export const fileFigures = memoizeByObject((company: Company): readonly FileFigure[] => [
  ...comparedGroups(company).map(ofComparison),
  ...causesOf(company),
  ...stepsOf(company),
  ...roomOf(company),
  ...statedReach(company).map(
    ({ id, all, treated, channelId }): FileFigure => ({
      ...plain,
      kind: 'reach',
      label: all.label,
      around: channelId === null ? '' : nameOf(company, channelId),
      value: treated.count,
      base: all.count,
      wish: 'more',
      path: `relayReach.${id}`,
    }),
  ),
  ...offersOf(company),
  ...channelsOf(company),
  ...readCounters(company).map((one) => ofCounter(one, `siteTotals.ownMetrics.${one.label}`)),
  ...notedFigures(company),
]);

function ofComparison(one: Comparison): FileFigure {
  const { result, other, better, isLoss, stated, channelId } = one;
  return {
    ...plain,
    kind: 'comparison',
    label: `${result} ; ${sharedWords(better.label ?? '', other.label ?? '')}`,
    around: `${better.label ?? ''} ; ${other.label ?? ''} ; ${stated?.what ?? ''}`,
    value: other.won,
    base: other.of,
    wish: isLoss ? 'fewer' : 'more',
    path: stated === undefined ? `${channelId ?? 'siteTotals'}.${result}` : `comparisons.${stated.id}`,
    comparison: one,
  };
}

/** True where those who gave a reason are all that the file counts: the others may be those who answered. */
const countsAll = (total: number, { economics, siteTotals }: Company): boolean =>
  (economics.model === 'subscription' && economics.lostInPeriod === total) ||
  Object.values(siteTotals?.ownMetrics ?? {}).includes(total);

/** What both groups are: the words of the one that the other has. */
const sharedWords = (one: string, other: string): string => {
  const own = new Set(plainText(other).split(' '));
  return plainText(one)
    .split(' ')
    .filter((word) => own.has(word))
    .join(' ');
};

const causesOf = (company: Company): FileFigure[] =>
  countedCauses(company)
    .filter(({ isOrigin }) => !isOrigin)
    .flatMap(({ id, label, total, causes, isSurvey }) => [
      ...(!isSurvey || countsAll(total, company)
        ? [
            {
              ...plain,
              kind: 'causes' as const,
              label,
              value: total,
              wish: 'fewer' as const,
              path: `reasons.${id ?? label}`,
            },
          ]
        : []),
      ...causes.map((cause, at) => ({
        ...plain,
        kind: 'cause' as const,
        label: cause.label,
        around: label,
        value: cause.count,
        base: total,
        wish: 'fewer' as const,
        path: `reasons.${id ?? label}.${at}`,
      })),
    ]);

const stepsOf = ({ funnel = [] }: Company): FileFigure[] =>
  funnel.flatMap(({ id, label, count }, at) =>
    count === null
      ? []
      : [
          {
            ...plain,
            kind: 'step' as const,
            label,
            value: count,
            base: funnel[at - 1]?.count ?? null,
            wish: 'more' as const,
            path: `funnel.${id}`,
          },
        ],
  );

const roomOf = (company: Company): FileFigure[] =>
  serviceLimits(company).flatMap(({ id, label, used, possible, refused, months }): FileFigure[] => {
    const own = { ...plain, label, months, path: `serviceCapacity.${id}` };
    return [
      ...(used === null ? [] : [{ ...own, kind: 'room' as const, value: used, base: possible, wish: 'more' as const }]),
      ...(refused === null || refused === 0
        ? []
        : [{ ...own, kind: 'refusals' as const, value: refused, wish: 'fewer' as const }]),
    ];
  });

const offersOf = ({ offers }: Company): FileFigure[] =>
  offers.flatMap((offer) => {
    const [sold] = factCounters(offer).filter(({ label }) => label === offer.name);
    return sold === undefined
      ? []
      : [
          {
            ...plain,
            kind: 'offer' as const,
            label: offer.name,
            value: sold.count,
            wish: 'more' as const,
            path: `offers.${offer.id}`,
          },
        ];
  });

const nameOf = ({ channels }: Company, id: string): string => channels.find((one) => one.id === id)?.name ?? id;

/** What each channel brings, and what it counts under names of its own. */
const channelsOf = (company: Company): FileFigure[] => [
  ...company.channels.flatMap(({ id, metrics }) => {
    const value = metrics.newCustomers ?? metrics.leads;
    return typeof value !== 'number'
      ? []
      : [
          {
            ...plain,
            kind: 'channel' as const,
            label: nameOf(company, id),
            value,
            wish: 'more' as const,
            path: `channels.${id}`,
          },
        ];
  }),
  ...channelCounters(company).flatMap(({ channelId, counters }) =>
    counters.map((one) => ofCounter(one, `channels.${channelId}.${one.label}`)),
  ),
];

const lossRoles: ReadonlySet<string> = new Set(['missed', 'absent', 'abandoned', 'unmet', 'refused', 'lost']);

const ofCounter = ({ label, count, unit, role, whole }: Counter, path: string): FileFigure => ({
  ...plain,
  kind: 'counter',
  label,
  around: whole?.label ?? '',
  value: count,
  base: whole?.count ?? null,
  unit: unit === 'money' || unit === 'share' || unit === 'count' ? unit : 'time',
  wish: lossRoles.has(role) ? 'fewer' : role === 'returned' ? 'more' : null,
  months: monthsOf(label),
  path,
});
