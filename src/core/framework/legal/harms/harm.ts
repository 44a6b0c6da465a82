import type { Text } from '../../../values/text.ts';
import type { LawTable } from '../legal-areas.ts';

/** What an idea does to others, by act and object: every part of one form is in one sentence, in whatever order. */
export type HarmForm = readonly HarmWords[];

/** A family of ideas that harm or deceive, recognised by what they do and not by one wording. */
export interface HarmFamily {
  readonly id: string;
  readonly forms: readonly HarmForm[];
  /** Words that make it lawful, or another thing. */
  readonly unless: HarmWords;
  readonly reason: Text;
  /** Text of law by country; where none is known, whoever answers for it says yes first. */
  readonly law?: LawTable;
  /** Whose written yes comes first, as in “not before … has said yes”. */
  readonly ask: Text;
  /** The lawful way to the same end. */
  readonly instead: Text;
}

/** Words, or wordings, any of which says the same thing. */
export interface HarmWords {
  readonly test: (plain: string) => boolean;
}

/** Lists of words parted by `|`, without accents, each list one expression; a star replaces the rest of a word. */
export function words(...lists: readonly (string | readonly string[])[]): HarmWords {
  const signs = lists
    .flat()
    .map((list) => new RegExp(String.raw`\b(?:${list.replaceAll(/(?<!\\w)\*/g, String.raw`\w*`)})(?!\w)`));
  return { test: (plain) => signs.some((sign) => sign.test(plain)) };
}
