import { wordList } from '../word-list.ts';

/** Abbreviations whose full stop does not end a sentence, in lower case, without the stop. */
export const frenchAbbreviations = wordList(
  'm mm mme mlle dr me pr st ste etc cf ex art env av bd tél réf vol fig éd min max inc ltd n°',
);
