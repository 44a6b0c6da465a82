import { characterCount, textWidth } from '../../values/strings/text-width.ts';

/** Room for a text on a desktop result page: characters, pixels, and those of its letters, of Arial. */
interface ResultRoom {
  readonly fewest: number;
  readonly most: number;
  readonly narrowest: number;
  readonly widest: number;
  readonly letters: number;
}

/** Bounds of title.too_short and title.too_long, which give their sources. */
export const titleRoom: ResultRoom = { fewest: 20, most: Infinity, narrowest: 200, widest: 580, letters: 20 };
/** Bounds of desc.too_short and desc.too_long. */
export const descriptionRoom: ResultRoom = { fewest: 70, most: 160, narrowest: 0, widest: 990, letters: 14 };

/** Is it neither short nor long? One that is missing is short. */
export function fits(text: string | null, { fewest, most, narrowest, widest, letters }: ResultRoom): boolean {
  const said = text?.trim() ?? '';
  const characters = characterCount(said);
  if (characters < fewest || characters > most) return false;
  const pixels = textWidth(said, letters);
  return pixels >= narrowest && pixels <= widest;
}
