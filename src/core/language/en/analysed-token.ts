import type { Token } from '../language.ts';

/** A token with the tag and lemma that wink-nlp gave it; copies and JSON contain its text and offset only. */
export class AnalysedToken implements Token {
  readonly text: string;
  readonly start: number;
  readonly #pos: string;
  readonly #lemma: string | undefined;

  constructor(text: string, start: number, pos: string, lemma: string | undefined) {
    this.text = text;
    this.start = start;
    this.#pos = pos;
    this.#lemma = lemma;
  }

  /** The same tag and lemma at another offset, with the text there. */
  at(start: number, text = this.text): AnalysedToken {
    return new AnalysedToken(text, start, this.#pos, this.#lemma);
  }

  static is(token: Token): token is AnalysedToken {
    return #pos in token;
  }

  /** The tag of wink-nlp; a re-joined word has the tag of one of its parts. */
  get pos(): string {
    return this.#pos;
  }

  get lemma(): string | undefined {
    return this.#lemma;
  }
}
