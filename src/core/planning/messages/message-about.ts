import type { Text } from '../../values/text.ts';

/** What a brief speaks about. Every string is in the company's language, ready to be quoted. */
export interface BriefAbout {
  readonly brand: string;
  readonly who: string;
  readonly job: string;
  readonly pain: string;
  readonly secondPain: string;
  readonly interest: string;
  readonly topic: string;
  readonly keyword: string;
  readonly words: readonly string[];
  readonly offer: string;
  readonly proof: string;
  readonly secondProof: string;
  readonly reference: string;
  readonly trend: string;
  readonly moment: string;
  readonly relay: string;
  /** A dated event within reach of the publication, as « Fête des mères », or null. */
  readonly event: Text | null;
}

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
