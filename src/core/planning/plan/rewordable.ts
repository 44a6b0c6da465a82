import type { Strategy } from './plan.ts';
import type { PlannedAction } from './planned-action.ts';

/** A text of the plan that may be reworded, with the facts to keep. */
export interface RewordableText {
  /** `message:<action id>`: the text that the wording replaces. */
  readonly id: string;
  readonly draft: string;
  readonly keep: readonly string[];
}

/** The published messages of the plan: the only texts that a language model may reword. */
export function rewordableTexts(strategy: Strategy): RewordableText[] {
  return strategy.actions.flatMap(({ id, content }) => {
    if (content === null || content.message === null) return [];
    const { body, personaVocabularyUsed, legalMentions } = content.message;
    const facts = [...personaVocabularyUsed, ...legalMentions, content.brandProof.proof, content.keyword];
    return [{ id: `message:${id}`, draft: body, keep: facts.filter((fact) => fact !== '' && body.includes(fact)) }];
  });
}

/** The plan with the accepted wordings; everything else is unchanged, the hash included. */
export function withWordings(strategy: Strategy, wordings: ReadonlyMap<string, string>): Strategy {
  const actions = strategy.actions.map((action): PlannedAction => {
    const body = wordings.get(`message:${action.id}`);
    const message = action.content?.message ?? null;
    if (body === undefined || action.content === null || message === null) return action;
    return { ...action, content: { ...action.content, message: { ...message, body } } };
  });
  return { ...strategy, actions };
}
