import type { Message } from '../plan/action.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';
import type { Announcement } from '../texts/announcement.ts';

interface Published {
  readonly id: string;
  /** Words of the audience to look for in the text. */
  readonly vocabulary: readonly string[];
  readonly legalMentions: readonly string[];
}

/** What the second variant of a text is expected to show. */
export const hookHypothesis: Text = {
  fr: 'Seule la première phrase change : la comparaison montre laquelle fait lire la suite.',
  en: 'Only the first sentence differs: the comparison shows which one makes people read on.',
};

/** The announcement of a text as the plan keeps it. */
export function publishedMessage(
  locale: Locale,
  { hook, body, cta }: Omit<Announcement, 'otherHook'>,
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
