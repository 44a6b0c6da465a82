import type { Company } from '../company/company.ts';
import { isSameWord, nounWords } from '../counters/plain-words.ts';

/**
 * True for a paid channel that rests on a commitment which may be ended during the cycle, and whose customers cost more than they
 * may: the plan gives notice of it, so it keeps no money for it.
 */
export function isLeftByNotice(
  { channels, commitments = [], period }: Pick<Company, 'channels' | 'commitments' | 'period'>,
  { channelId, cac }: { readonly channelId: string; readonly cac: number | null },
  ceiling: number,
): boolean {
  const channel = channels.find(({ id }) => id === channelId);
  const words = nounWords(channel?.name ?? '');
  if (channel?.ownership !== 'paid' || words.length === 0 || cac === null || cac <= ceiling) return false;
  return commitments.some(
    ({ name, renewsOn, notice }) =>
      renewsOn != null &&
      notice != null &&
      renewsOn <= period.cycleEnd &&
      words.every((word) => nounWords(name).some((one) => isSameWord(one, word))),
  );
}
