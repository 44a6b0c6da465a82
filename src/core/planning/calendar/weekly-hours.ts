import { sum } from '../../values/sum.ts';

/** Hours left in each week of a cycle, in quarters of an hour. */
export interface WeeklyHours {
  /**
   * Reserves hours in the wished week, or as soon after it as there is room, and no hour before the `earliest` week; null when
   * the cycle is full.
   */
  readonly reserve: (hours: number, wished: number, earliest?: number) => { week: number; hours: number }[] | null;
  /** Frees what was reserved. */
  readonly release: (weeks: readonly { week: number; hours: number }[]) => void;
  /** Hours reserved in each week. */
  readonly used: () => number[];
  /** Hours left in the cycle, or in its first weeks. */
  readonly free: (weeks?: number) => number;
}

const step = 0.25;

/** `perWeek`: hours of each week, counted from 0. */
export function weeklyHours(weeks: number, perWeek: (week: number) => number): WeeklyHours {
  const rooms = Array.from({ length: weeks }, (_, week) => Math.floor(perWeek(week) / step));
  const left = [...rooms];
  return {
    used: () => left.map((units, week) => ((rooms[week] ?? 0) - units) * step),
    free: (first = weeks) => sum(left.slice(0, first)) * step,
    release(weeks) {
      for (const { week, hours } of weeks) left[week] = (left[week] ?? 0) + hours / step;
    },
    reserve(hours, wished, earliest = 0) {
      const units = Math.ceil(hours / step - 1e-9);
      const last = readyWeek(left, units, Math.min(weeks - 1, Math.max(0, wished)), earliest);
      return last === null ? null : take(left, units, last);
    },
  };
}

/** The first week, from the wished one on, by whose end enough hours are free. */
function readyWeek(left: readonly number[], units: number, wished: number, earliest: number): number | null {
  let free = sum(left.slice(earliest, wished));
  for (let week = wished; week < left.length; week += 1) {
    free += left[week] ?? 0;
    if (free >= units) return week;
  }
  return null;
}

/** Takes the hours backwards from the last week, so that work is close to its date. */
function take(left: number[], units: number, last: number): { week: number; hours: number }[] {
  const taken: { week: number; hours: number }[] = [];
  let missing = units;
  for (let week = last; week >= 0 && missing > 0; week -= 1) {
    const part = Math.min(missing, left[week] ?? 0);
    if (part === 0) continue;
    left[week] = (left[week] ?? 0) - part;
    missing -= part;
    taken.unshift({ week, hours: part * step });
  }
  return taken;
}
