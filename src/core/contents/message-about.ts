import type { BriefAbout } from './content-format.ts';

/** What a published message speaks about: a brief's facts, turned toward the reader. */
export interface MessageAbout extends BriefAbout {
  /** The job in the second person: « vous différencier à table ». */
  readonly yourJob: string;
  /** The words that begin a sentence, capital included. */
  readonly keywordFirst: string;
  readonly painFirst: string;
  readonly eventFirst: string;
  /** The legal mention of a paid or gifted publication. */
  readonly disclosure: string;
  /** Rank of the text among those of its persona and way of telling: chooses another sentence frame. */
  readonly form: number;
  /** Rank of the text among those of its persona. */
  readonly turn: number;
}
