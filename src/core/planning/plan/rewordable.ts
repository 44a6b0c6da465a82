import type { Strategy } from './plan.ts';
import type { PlannedAction } from './planned-action.ts';

/** A text of the plan that may be said in other words, with what must stay in it. */
export interface RewordableText {
  /** `message:<action id>`: where the wording goes back to. */
  readonly id: string;
  readonly draft: string;
  readonly keep: readonly string[];
}

/** The published bodies of the plan's content: the only texts a model may touch. */
export function rewordableTexts(strategy: Strategy): RewordableText[] {
  return strategy.actions.flatMap(({ id, content }) => {
    if (content === null) return [];
    const { body, personaVocabularyUsed, legalMentions } = content.message;
    const facts = [...personaVocabularyUsed, ...legalMentions, content.brandProof.proof, content.keyword];
    return [{ id: `message:${id}`, draft: body, keep: facts.filter((fact) => fact !== '' && body.includes(fact)) }];
  });
}

/** The same plan with other words where one was accepted; everything else, the hash included, is untouched. */
export function withWordings(strategy: Strategy, wordings: ReadonlyMap<string, string>): Strategy {
  const actions = strategy.actions.map((action): PlannedAction => {
    const body = wordings.get(`message:${action.id}`);
    if (body === undefined || action.content === null) return action;
    return { ...action, content: { ...action.content, message: { ...action.content.message, body } } };
  });
  return { ...strategy, actions };
}
