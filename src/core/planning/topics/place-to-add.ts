import type { Company } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { namesPlace, searchedPlace } from './search-place.ts';
import { asksPrice, asksQuestion } from './search-rank.ts';

/** Models that serve their customers from afar unless the file says otherwise: a place that they name is a subject. */
const fromAfar: ReadonlySet<string> = new Set(['b2c_subscription', 'media', 'marketplace']);

/** The place that may be added to what audiences type; null for a company that does not serve people where they are. */
export const placeToAdd = memoizeByObject((company: Company): { readonly name: string | null } => {
  const { organisation, keywords, personas } = company;
  const { name } = searchedPlace(company);
  const receives = organisation.physicalPlaces.some(({ openToPublic }) => openToPublic);
  const isTracked = keywords.some(({ intent }) => intent === 'local');
  const isTyped =
    !fromAfar.has(organisation.businessModel) &&
    personas.some(({ vocabulary }) => vocabulary.some((words) => namesPlace(company, words)));
  const serves = organisation.businessModel === 'local_service' || receives || isTracked || isTyped;
  return { name: serves ? name : null };
});

/** What is the same everywhere: a tool, a document, a date, a rule, advice. */
const general =
  /\b(?:calculat\w*|calculette|simulat\w*|calendars?|calendriers?|dates?|templates?|modeles? (?:de|d) \w+|pdf|checklists?|fiches?|guides?|tutos?|tutoriels?|tips|conseils|ideas|idees|definitions?|meaning|symptom\w*|laws?|lois?|rules|reglement\w*|regulations?|obligat\w*|normes?|standards?|formulaires?|forms?|receipts?|recus?|fiscal\w*|tax|benefits)\b/;

/** What is done from anywhere: to give, to join, to renew or to leave. */
const fromAnywhere =
  /\b(?:dons?|donner|donat\w*|donate|parrain\w*|sponsor\w*|adopt\w*|adhesions?|adherer|memberships?|renouvel\w*|renew\w*|reconduction|resili\w*|cancel\w*|legs|bequest\w*)\b/;

/** True for what people look for near them; a price and a question are the same everywhere. */
export function takesPlace(words: string): boolean {
  const said = plainText(words);
  return !asksQuestion(words) && !asksPrice(words) && !general.test(said) && !fromAnywhere.test(said);
}
