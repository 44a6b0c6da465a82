/** A person at a terminal, who answers one question at a time. */
export interface Person {
  /** The line typed, without its end; null when the person leaves (Ctrl-C, Ctrl-D). */
  ask(question: string): Promise<string | null>;
  tell(text: string): void;
  close(): void;
}
