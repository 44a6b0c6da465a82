import type { Text } from '../../values/text.ts';

/** The facts that a brief may quote, in the language of the company. */
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
  /** The creator, partner, media outlet or federation that relays the message. */
  readonly relay: string;
  /** Calendar event of the publication, such as « Fête des mères ». */
  readonly event: Text | null;
}

/** The facts that a published message may contain: those of a brief, and forms of them that address the reader. */
export interface MessageAbout extends BriefAbout {
  /** The job in the second person: « vous différencier à table ». */
  readonly yourJob: string;
  /** Forms that begin a sentence, with a capital. */
  readonly keywordFirst: string;
  readonly painFirst: string;
  readonly eventFirst: string;
  /** The legal mention of a paid or gifted publication. */
  readonly disclosure: string;
  /** Rank of the text among those of its persona that share message frames: it chooses the frame. */
  readonly form: number;
  /** Rank of the text among those of its persona. */
  readonly turn: number;
}
