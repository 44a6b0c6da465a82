import { inBoth, type Text } from '../../../values/text.ts';
import { itemsOf } from '../answers.ts';
import { type Question, unknownAnswer } from './question.ts';

/** A kept answer in words: the labels of its choices, « non précisé » for what is not known. */
export function answerWords({ choices }: Question, answer: string): Text {
  if (answer === unknownAnswer) return { fr: 'non précisé', en: 'not stated' };
  if (choices.length === 0) return { fr: answer, en: answer };
  return inBoth((locale) =>
    itemsOf(answer)
      .map((value) => choices.find((choice) => choice.value === value)?.label[locale] ?? value)
      .join(' · '),
  );
}
