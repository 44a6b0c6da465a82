import { contentWords, plainText } from '../../../framework/counters/plain-words.ts';

/** Words of questions and answers about anything. */
const light = new Set(
  'before after avant apres pendant during you are can puis peut suis chez the and not les des une est que qui sur par mon mes son ses our its his her any all get has had may now out too was who why how for one two day pas nos vos moi ces cet ont off come comes coming take takes have keep make made send give does will your yours with that what when where from they them there here once never always want need people person venir vient faire fait fais avoir prendre mettre voir vous nous votre notre avec pour quand comment tout tous toute chaque meme elle elles bien'.split(
    ' ',
  ),
);

/** The words that a question or an answer is about. */
export const questionWords = (text: string): readonly string[] =>
  contentWords(
    plainText(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2 && !light.has(word))
      .join(' '),
  );
