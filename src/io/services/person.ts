/** A person at a terminal, who answers one question at a time. */
export interface Person {
  ask(prompt: Prompt): Promise<Reply>;
  tell(text: string): void;
  close(): void;
}

/** A question with its words in the language of the person. */
export interface Prompt {
  readonly message: string;
  readonly help: string | null;
  /** The answers of a closed question; empty for a text. */
  readonly choices: readonly PromptChoice[];
  /** True when several choices may be taken. */
  readonly several: boolean;
  /** The proposed answer; several choices are separated by `, `. */
  readonly initial: string | null;
  /** What is wrong with an answer; null = nothing. */
  readonly check: (answer: string) => string | null;
  /** An accepted answer in words, for the screen; absent = as typed. */
  readonly words?: (answer: string) => string;
  readonly locale: 'fr' | 'en';
}

export interface PromptChoice {
  readonly value: string;
  readonly label: string;
}

/** The answer, several choices separated by `, `; `back` = the question before; `left` = the person stops (Ctrl-C, Ctrl-D). */
export type Reply = { readonly answer: string } | 'back' | 'left';
