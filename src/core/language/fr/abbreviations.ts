import { wordList } from '../word-list.ts';

/** Abbreviations that keep their full stop, lower case and without it. */
export const frenchAbbreviations = wordList(
  'm mm mme mlle dr me pr st ste etc cf ex art env av bd tél réf vol fig éd min max inc ltd n°',
);
