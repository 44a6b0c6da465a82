import { pair, type Text } from '../../../values/text.ts';
import { count } from '../../amounts.ts';

interface Most {
  readonly each: number;
  readonly reachable: number;
}

/** How many a limit serves at most, at the units that each takes today; null when one takes less than a unit. */
export function mostServed(
  { possible, used }: { possible: number; used: number },
  current: number | null,
): Most | null {
  if (current === null || current <= 0 || used < current) return null;
  return { each: used / current, reachable: Math.floor((current * possible) / used) };
}

/** The same in a sentence; nothing without a number. */
export function atMost(most: Most | null): Text {
  if (most === null) return pair('', '');
  const [each, all] = [count(most.each), count(most.reachable)];
  return pair(
    ` À ${each.fr} chacun, la place suffit à ${all.fr} : viser ${all.fr} au plus.`,
    ` At ${each.en} each, there is room for ${all.en}: aim at ${all.en} at most.`,
  );
}

export const joined = (one: Text, other: Text): Text => pair(`${one.fr}${other.fr}`, `${one.en}${other.en}`);
