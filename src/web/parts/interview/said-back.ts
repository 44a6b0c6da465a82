import type { Text } from '../../../core/values/text.ts';
import type { Language } from '../language.tsx';

export interface Given {
  readonly id: string;
  readonly answer: string;
  /** Typed in one's own words, not chosen. */
  readonly isTyped: boolean;
}

/** That an answer is kept, with what was understood of it where that is more than what was typed. */
export function saidBack(
  { id, answer, isTyped }: Given,
  given: readonly { readonly id: string; readonly answer: Text }[],
  say: Language['say'],
): string {
  const kept = given.find((one) => one.id === id)?.answer;
  const saved = say(sentences.saved);
  return isTyped && kept !== undefined && say(kept) !== answer
    ? `${saved} ${say(sentences.understood, { words: say(kept) })}`
    : saved;
}

const sentences = {
  saved: { fr: 'Réponse enregistrée.', en: 'Answer saved.' },
  understood: { fr: 'Compris ainsi\u00a0: {words}.', en: 'Understood as: {words}.' },
};
