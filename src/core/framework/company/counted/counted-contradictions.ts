import { numberText } from '../../../values/number-text.ts';
import { sum } from '../../../values/sum.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Notice } from '../reading/notice.ts';
import type { StatedComparison } from './stated-comparison.ts';
import type { Commitment } from './stated-dates.ts';
import type { StatedReasons } from './stated-reasons.ts';

/** Difference between two counts under which they agree (working assumption: registers differ by a few). */
const tolerance = 0.02;

interface Read {
  readonly reasons?: readonly StatedReasons[];
  readonly comparisons?: readonly StatedComparison[];
  readonly commitments?: readonly Commitment[];
  readonly relayReach?: readonly { readonly active?: number | null; readonly of?: number | null }[];
}

/** Counts of the company that cannot both be right. */
export const countedContradictions = ({
  reasons = [],
  comparisons = [],
  commitments = [],
  relayReach = [],
}: Read): Notice[] => [
  ...reasons.flatMap(reasonIssues),
  ...comparisons.flatMap(({ groups }, at) =>
    groups.flatMap(({ label, cases, results }, index) =>
      exceeds(results, cases)
        ? [notice(`/comparisons/${at}/groups/${index}/results`, [`${label}: results`, results], ['cases', cases])]
        : [],
    ),
  ),
  ...commitments.flatMap(endIssues),
  ...relayReach.flatMap(({ active, of }, at) =>
    exceeds(active, of) ? [notice(`/relayReach/${at}/active`, ['active', active], ['of', of])] : [],
  ),
];

/** One reason above all cases; together above them too, unless one person may give several. */
function reasonIssues({ asked, given, isSurvey }: StatedReasons, at: number): Notice[] {
  const above = given.findIndex(({ count }) => exceeds(count, asked));
  const one = given[above];
  if (one !== undefined)
    return [notice(`/reasons/${at}/given/${above}/count`, [one.reason, one.count], ['asked', asked])];
  const all = sum(given.map(({ count }) => count ?? 0));
  return !isSurvey && typeof asked === 'number' && all > asked * (1 + tolerance)
    ? [notice(`/reasons/${at}/asked`, ['given', all], ['asked', asked])]
    : [];
}

function endIssues({ renewsOn, endsOn }: Commitment, at: number): Notice[] {
  return renewsOn !== undefined && endsOn !== undefined && endsOn < renewsOn
    ? [
        {
          kind: 'contradiction',
          path: `/commitments/${at}/renewsOn`,
          message: pair(
            `Ce qui finit le ${endsOn} ne se reconduit pas le ${renewsOn}\u202f: le plan garde les deux jours, corrigez celui qui est faux.`,
            `What ends on ${endsOn} does not renew itself on ${renewsOn}: the plan keeps both days, correct the wrong one.`,
          ),
        },
      ]
    : [];
}

type Figure = number | null | undefined;

const exceeds = (part: Figure, whole: Figure): part is number =>
  typeof part === 'number' && typeof whole === 'number' && part > whole;

function notice(path: string, [a, one]: readonly [string, Figure], [b, other]: readonly [string, Figure]): Notice {
  const [first, second] = [one ?? 0, other ?? 0].map((value) => inBoth((locale) => numberText(value, locale))) as [
    Text,
    Text,
  ];
  return {
    kind: 'contradiction',
    path,
    message: pair(
      `Deux comptes se contredisent\u202f: ${a} = ${first.fr} et ${b} = ${second.fr}. Le plan n’en tire aucune part au-dessus de 100\u00a0%\u202f; corrigez celui qui est faux.`,
      `Two counts contradict each other: ${a} = ${first.en} and ${b} = ${second.en}. The plan draws no share above 100% from them; correct the wrong one.`,
    ),
  };
}
