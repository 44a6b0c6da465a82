import { plainText } from '../../counters/plain-words.ts';

const organisations =
  /\b(compan(?:y|ies)|employers?|business(?:es)?|firms?|corporate|town halls?|councils?|schools?|restaurants|hotels|entreprises?|employeurs?|societes|professionnels?|etablissements?|collectivites?|communes?|mairies?|ecoles?|advertisers?|sponsors?|annonceurs?|(?:facilit(?:y|ies)|property|estate|site|fleet) managers?|gestionnaires?|syndics?|bailleurs?|industriels?)\b/;

/** True for words that name organisations that buy for themselves: the name of a channel, of an offer, of a group of customers. */
export const namesOrganisations = (words: string): boolean => organisations.test(plainText(words));
