import { eventChannelId } from '../channel-ids.ts';
import { contentWords, isSameWord } from '../counters/plain-words.ts';
import type { Company, CompanyChannel } from '../company/company.ts';

/** True for an event whose place is paid for: one takes part or not, half of a fee buys nothing. */
export const isPaidEntry = ({ typeId, ownership }: Pick<CompanyChannel, 'typeId' | 'ownership'>): boolean =>
  typeId === eventChannelId && ownership === 'paid';

/** The event whose place is paid for that a sentence is about, by a word of its name; null when it is about none. */
export function entryNamedIn(sentence: string, { channels }: Pick<Company, 'channels'>): CompanyChannel | null {
  const words = contentWords(sentence);
  const isNamed = ({ name = '' }: CompanyChannel): boolean =>
    contentWords(name).some((word) => word.length >= leastLetters && words.some((one) => isSameWord(one, word)));
  return channels.find((channel) => isPaidEntry(channel) && isNamed(channel)) ?? null;
}

/** Letters of the shortest word by which an event is named. */
const leastLetters = 4;
