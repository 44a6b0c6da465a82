import { loadLanguages } from '../../src/io/lexicon.ts';

/** The real French and English of the product, read once a test file. */
export const languages = loadLanguages();
