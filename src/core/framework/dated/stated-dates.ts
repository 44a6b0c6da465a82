import { addDays, addMonths, type Day, daysBetween } from '../../values/day.ts';
import type { Company } from '../company/company.ts';
import type { NoticePeriod } from '../company/counted/stated-dates.ts';
import { isSameWord, nounWords } from '../counters/plain-words.ts';

type Commitment = NonNullable<Company['commitments']>[number];

/** What the company says of a date that has its own place in the file. */
export interface StatedDate {
  /** Id of the commitment or of the deadline. */
  readonly id: string;
  /** How a commitment goes on, or ends; null for something to do by a day. */
  readonly commitment: {
    readonly renewsOn: Day | null;
    /** `known` = the day to refuse is computed; `past` = it was in the measured period; `unknown` = no notice is stated. */
    readonly notice: 'known' | 'past' | 'unknown';
    readonly cost: Commitment['cost'] | null;
  } | null;
  /** What missing it costs, currency units; null = not known. */
  readonly missed: number | null;
}

/** The day so long before another one; null without a length. */
function dayBefore(day: Day, notice: NoticePeriod | undefined): Day | null {
  if (notice === undefined) return null;
  const { months = 0, weeks = 0, days = 0 } = notice;
  return months + weeks + days === 0 ? null : addDays(addMonths(day, -months), -(7 * weeks + days));
}

const plain = { until: null, isMonth: false, isVital: false, isInternal: true } as const;

/** The day to refuse a commitment that renews itself, the end of one that ends, and the days by which something must be done. */
export const statedDates = ({ commitments = [], deadlines = [], period }: Company) => [
  ...commitments.flatMap((one) => [...renewalOf(one, period.baselineEnd), ...endOf(one, period.baselineEnd)]),
  ...deadlines.map(({ id, what, by, cost = null }) => ({
    ...plain,
    kind: 'deadline' as const,
    text: what,
    day: by,
    noticeBy: null,
    stated: { id, commitment: null, missed: cost } satisfies StatedDate,
  })),
];

/** `measured`: last day of the figures. What comes after it is still to be done, before the cycle begins too. */
function renewalOf({ id, name, renewsOn, notice, cost }: Commitment, measured: Day) {
  if (renewsOn === undefined) return [];
  const refuse = dayBefore(renewsOn, notice);
  const isPast = refuse !== null && refuse <= measured;
  const commitment = {
    renewsOn,
    notice: refuse === null ? ('unknown' as const) : isPast ? ('past' as const) : ('known' as const),
    cost: cost ?? null,
  };
  return [
    {
      ...plain,
      kind: 'deadline' as const,
      text: name,
      day: refuse === null || isPast ? renewsOn : refuse,
      noticeBy: null,
      stated: { id, commitment, missed: null } satisfies StatedDate,
    },
  ];
}

/** An end that comes after a renewal, or alone; the notice then says by when what follows is asked for. */
function endOf({ id, name, renewsOn, endsOn, notice, cost }: Commitment, measured: Day) {
  if (endsOn === undefined || endsOn === renewsOn) return [];
  const asked = dayBefore(endsOn, notice);
  const isPast = asked !== null && asked <= measured;
  const commitment = {
    renewsOn: null,
    notice: asked === null ? ('unknown' as const) : isPast ? ('past' as const) : ('known' as const),
    cost: cost ?? null,
  };
  return [
    {
      ...plain,
      kind: 'end' as const,
      text: name,
      day: endsOn,
      noticeBy: isPast ? null : asked,
      stated: { id: `${id}-end`, commitment, missed: null } satisfies StatedDate,
    },
  ];
}

/** Days by which a date read in a sentence may miss that of the file: a month counted as thirty days. */
const nearby = 3;

/** True for a sentence about a date that the file gives in its own place: a noun and one of its days in common. */
export function isStatedDate(
  { text, day }: { readonly text: string; readonly day: Day },
  { commitments = [] }: Company,
  stated: readonly { readonly text: string; readonly day: Day }[],
): boolean {
  const dates = [
    ...stated,
    ...commitments.flatMap(({ name, renewsOn, endsOn }) =>
      [renewsOn, endsOn].flatMap((one) => (one === undefined ? [] : [{ text: name, day: one }])),
    ),
  ];
  const words = nounWords(text);
  return dates.some(
    (one) =>
      Math.abs(daysBetween(one.day, day)) <= nearby &&
      nounWords(one.text).some((word) => words.some((own) => isSameWord(own, word))),
  );
}
