import type { Text } from '../../../core/values/text.ts';

interface OpenQuestion {
  /** What the answer makes more exact; null for a question that a plan needs. */
  readonly improves: Text | null;
  /** Not even an early plan is made without the answer. */
  readonly blocks: boolean;
  /** People may say that they do not know. */
  readonly isUnknown: boolean;
  /** The company is described already: its plan does not wait for the answer. */
  readonly isDescribed: boolean;
}

/** What an answer makes more exact, null where nothing does without it; and what the plan does as long as there is none. */
export function withoutAnswer(question: OpenQuestion): { readonly improves: Text | null; readonly without: Text } {
  const { improves, blocks, isUnknown, isDescribed } = question;
  if (improves !== null) return { improves, without: isUnknown ? sentences.supposed : sentences.without };
  if (isUnknown) return { improves, without: sentences.supposed };
  if (isDescribed) return { improves: sentences.plan, without: sentences.kept };
  return blocks ? { improves, without: sentences.needed } : { improves: sentences.plan, without: sentences.again };
}

const sentences = {
  plan: { fr: 'tout le plan', en: 'the whole plan' },
  supposed: {
    fr: 'Si vous ne savez pas, le plan suppose une réponse\u00a0: vous pourrez la corriger.',
    en: 'When you do not know, the plan supposes an answer: you can correct it later.',
  },
  without: { fr: 'Le plan peut s’en passer.', en: 'The plan can do without.' },
  kept: {
    fr: 'Votre plan reste comme il est tant que vous n’avez pas répondu.',
    en: 'Your plan stays as it is until you answer.',
  },
  needed: {
    fr: 'Un plan ne se fait pas sans cette réponse\u00a0: si vous laissez la question, vous la retrouverez à la fin.',
    en: 'No plan is made without this answer: if you leave the question, you find it again at the end.',
  },
  again: {
    fr: 'Si vous laissez la question, vous la retrouverez à la fin.',
    en: 'If you leave the question, you find it again at the end.',
  },
};
