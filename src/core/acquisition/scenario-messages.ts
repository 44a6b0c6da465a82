import { typeset, typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import type { Message } from '../planning/plan/action.ts';
import type { Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import type { ScenarioOption } from './scenario-options.ts';

/** The message of a scenario and its variant, which differs in one element. */
export function scenarioMessages(
  { locale }: PlanContext,
  { scenario, persona }: ScenarioOption,
  { id, about, keyword }: { readonly id: string; readonly about: MessageAbout; readonly keyword: string },
): Message[] {
  const text = (words: Text): string => typeset(words[locale], locale);
  const vocabulary = unique([keyword, ...persona.vocabulary]);
  const used = (words: readonly string[]): string[] => {
    const lower = words.join(' ').toLowerCase();
    return vocabulary.filter((word) => lower.includes(word.toLowerCase()));
  };
  const draft = scenario.message(about);
  const variant = scenario.variant(about);
  const base = { hook: text(draft.hook), body: text(draft.body), cta: text(draft.cta) };
  const changed = { ...base, [variant.element]: text(variant.text) };
  const legalMentions = scenario.paidPartnership ? [about.disclosure] : [];
  return [
    {
      id: `${id}-a`,
      language: locale,
      ...base,
      personaVocabularyUsed: used(Object.values(base)),
      legalMentions,
      changedElement: null,
      hypothesis: null,
    },
    {
      id: `${id}-b`,
      language: locale,
      ...changed,
      personaVocabularyUsed: used(Object.values(changed)),
      legalMentions,
      changedElement: variant.element,
      hypothesis: typesetText(variant.hypothesis),
    },
  ];
}
