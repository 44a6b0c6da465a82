import { memoizeByObject } from '../values/memoize.ts';
import type { LinkingSite } from './linking-site.ts';

/** Pages whose names are alike from which they are a family: one service in many towns. Working assumption. */
const minFamily = 5;
/** Words of the part in which they differ. Working assumption. */
const maxVariable = 4;
/** Words of the part that they share. Working assumption. */
const minShared = 2;

/** Rows of the pages whose title is that of several others but for a run of words, such as the name of a town. */
export const familyMembers = memoizeByObject(({ titles }: Pick<LinkingSite, 'titles'>): ReadonlySet<number> => {
  const counts = new Map<string, number>();
  const frames = titles.map(framesOf);
  for (const own of frames) for (const frame of own) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  return new Set(
    frames.flatMap((own, row) => ([...own].some((frame) => counts.get(frame)! >= minFamily) ? [row] : [])),
  );
});

/** The title without each run of words. */
function framesOf(title: readonly number[]): Set<string> {
  const frames = new Set<string>();
  for (let from = 0; from < title.length; from += 1)
    for (let to = from + 1; to <= Math.min(title.length, from + maxVariable); to += 1)
      if (title.length - (to - from) >= minShared) frames.add([...title.slice(0, from), ...title.slice(to)].join(' '));
  return frames;
}
