import { channelNameIn, namedChannelId } from '../named-channel.ts';
import { numberIn } from './typed-number.ts';

/** The number of an answer; 0 when there is none. */
export function valueOf(answer: string | undefined): number {
  return numberIn(answer ?? '') ?? 0;
}

/** The number of an answer; null when the owner does not know it. */
export function figureOf(answer: string | undefined): number | null {
  return answer === undefined || answer.trim() === '?' ? null : numberIn(answer);
}

/** Id of a channel in the file from its type: `CH-EMAIL-NL` → `email_nl`; `other: Leaflets` → `own-leaflets`. */
export function channelId(code: string): string {
  const name = channelNameIn(code);
  return name !== null ? namedChannelId(name) : code.slice(3).toLowerCase().replaceAll('-', '_');
}
