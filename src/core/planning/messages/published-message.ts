import type { Message } from '../plan/action.ts';
import type { ComposedMessage } from './compose-message.ts';
import type { MessagePieces } from './message-pieces.ts';

interface Published {
  readonly id: string;
  /** Words of the audience to look for in the text. */
  readonly vocabulary: readonly string[];
  readonly legalMentions: readonly string[];
}

/** A composed message as the plan keeps it. */
export function publishedMessage(
  { locale }: MessagePieces,
  { hook, body, cta }: ComposedMessage,
  { id, vocabulary, legalMentions }: Published,
): Message {
  const lower = `${hook} ${body} ${cta}`.toLowerCase();
  return {
    id,
    language: locale,
    hook,
    body,
    cta,
    personaVocabularyUsed: vocabulary.filter((word) => lower.includes(word.toLowerCase())),
    legalMentions,
    changedElement: null,
    hypothesis: null,
  };
}
