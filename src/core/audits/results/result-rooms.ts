import { characterCount, textWidth } from '../../values/strings/text-width.ts';

/** Space for a text on a desktop result page: characters, width in pixels, and font size (Arial) in pixels. */
interface ResultRoom {
  readonly fewest: number;
  readonly most: number;
  readonly narrowest: number;
  readonly widest: number;
  readonly letters: number;
}

/** The limits of title.too_short and title.too_long, which name their sources. */
export const titleRoom: ResultRoom = { fewest: 20, most: Infinity, narrowest: 200, widest: 580, letters: 20 };
/** The limits of desc.too_short and desc.too_long, which name their sources. */
export const descriptionRoom: ResultRoom = { fewest: 70, most: 160, narrowest: 0, widest: 990, letters: 14 };

/** True when the text is neither too short nor too long; a missing text is too short. */
export function fitsResult(text: string | null, { fewest, most, narrowest, widest, letters }: ResultRoom): boolean {
  const trimmed = text?.trim() ?? '';
  const characters = characterCount(trimmed);
  if (characters < fewest || characters > most) return false;
  const pixels = textWidth(trimmed, letters);
  return pixels >= narrowest && pixels <= widest;
}
