import { eventChannelId } from '../channel-ids.ts';
import { contentWords, isSameWord } from '../counters/plain-words.ts';
import type { Company, CompanyChannel } from '../company/company.ts';

/** True for an event whose place is paid for: one takes part or not, half of a fee buys nothing. */
export const isPaidEntry = ({ typeId, ownership }: Pick<CompanyChannel, 'typeId' | 'ownership'>): boolean =>
  typeId === eventChannelId && ownership === 'paid';

/** True for the fairs and meetings of others as the file may declare them: their stand is paid even where the channel is “owned”. */
const isEvent = ({ typeId }: CompanyChannel): boolean => typeId === eventChannelId;

/** The event that a sentence about a place to pay or book is about, by a word of its name; null when it is about none. */
export function entryNamedIn(sentence: string, { channels }: Pick<Company, 'channels'>): CompanyChannel | null {
  const words = contentWords(sentence);
  const isNamed = ({ name = '' }: CompanyChannel): boolean =>
    contentWords(name).some((word) => word.length >= leastLetters && words.some((one) => isSameWord(one, word)));
  return channels.find((channel) => isEvent(channel) && isNamed(channel)) ?? null;
}

/** Letters of the shortest word by which an event is named. */
const leastLetters = 4;
