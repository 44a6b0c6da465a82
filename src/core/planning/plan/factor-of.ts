import { rounded } from '../../values/rounded.ts';
import type { Text } from '../../values/text.ts';
import type { Factor } from './action.ts';

/** A factor of a choice, with its contribution to the score. */
export function factorOf(factor: string, value: number, weight: number, reason: Text): Factor {
  return { factor, value, weight, contribution: rounded(value * weight, 6), reason };
}
