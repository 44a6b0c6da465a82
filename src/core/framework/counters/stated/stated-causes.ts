import { sum } from '../../../values/sum.ts';
import type { Company } from '../../company/company.ts';

interface Counted {
  readonly label: string;
  readonly count: number;
}

/** The reasons of one thing, from their own place in the company file. */
interface StatedCauses {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  readonly isSurvey: boolean;
  readonly isOrigin: boolean;
  /** Margin that one case takes away, currency units; null = not known. */
  readonly lostEach: number | null;
  readonly causes: readonly Counted[];
}

/** The reasons that the file gives in their own place, the most frequent first; reasons without a count are left out. */
export const statedCauses = ({ reasons = [] }: Pick<Company, 'reasons'>): StatedCauses[] =>
  reasons.flatMap(({ id, of, asked, given, isSurvey, isOrigin, lostEach = null }) => {
    const causes = given
      .flatMap(({ reason, count }) => (typeof count === 'number' && count > 0 ? [{ label: reason, count }] : []))
      .sort((a, b) => b.count - a.count);
    const [first] = causes;
    if (first === undefined) return [];
    const all = sum(causes.map(({ count }) => count));
    // one person may give several answers: only the largest bounds those who were asked
    const total = isSurvey && typeof asked === 'number' ? Math.max(asked, first.count) : Math.max(asked ?? 0, all);
    return [{ id, label: of, total, isSurvey, isOrigin, lostEach, causes }];
  });

/** Reasons of the same counts from which a list read in free names is the stated one (working assumption). */
const leastShared = 2;

/** True for reasons that the file gives in their own place: at least two, and half of them, with the same counts. */
export function areStated(causes: readonly Counted[], stated: readonly Pick<StatedCauses, 'causes'>[]): boolean {
  return stated.some((one) => {
    const left = one.causes.map(({ count }) => count);
    const shared = causes.filter(({ count }) => {
      const at = left.indexOf(count);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    return shared.length >= leastShared && 2 * shared.length >= causes.length;
  });
}
