import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import type { Topic } from './topic.ts';
import { contentWords, pathOf, shortStem } from './topic-words.ts';

type TopicWords = Pick<Topic, 'name' | 'terms' | 'target'> & { readonly intent?: string };

/** The offer that shares most words with the topic, its page and, for a topic without terms, its persona; ties go to the larger revenue share. */
export function offerOfTopic(company: Company, topic: TopicWords, persona: CompanyPersona): CompanyOffer {
  const vocabulary = topic.terms.length === 0 ? persona.vocabulary : [];
  const stems = new Set(stemsIn([topic.name, ...topic.terms, topic.target.title, ...vocabulary]));
  const shared = (phrases: readonly string[]): number =>
    new Set(stemsIn(phrases).filter((stem) => !commonStems.has(stem) && stems.has(stem))).size;
  const path = pathOf(topic.target.url);
  const scored = company.offers.map((offer) => ({
    offer,
    score:
      shared([offer.name]) +
      0.6 * shared([...offer.proofs, ...offer.attributes]) +
      (offer.landingUrls.some((url) => url !== '/' && path.startsWith(pathOf(url))) ? 3 : 0) +
      offer.revenueShare / 2 +
      (topic.intent === 'local' && offer.kind === 'service' ? 4 : 0),
  }));
  scored.sort((a, b) => b.score - a.score || (a.offer.id < b.offer.id ? -1 : 1));
  return (scored[0] as { offer: CompanyOffer }).offer;
}

const stemsIn = (phrases: readonly string[]): string[] => contentWords(phrases.join(' ')).map(shortStem);

/** Stems that any offer may contain, and that distinguish none. */
const commonStems = new Set([
  'fait',
  'main',
  'artis',
  'artisa',
  'plan',
  'avec',
  'sans',
  'with',
  'from',
  'care',
  'home',
  'staff',
  'rota',
]);
