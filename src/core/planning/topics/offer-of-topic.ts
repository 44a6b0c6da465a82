import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import type { Topic } from './topic.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { contentWords, joining, pathOf, shortStem } from './topic-words.ts';

type TopicWords = Pick<Topic, 'name' | 'terms' | 'target'> & { readonly intent?: string };

/** The offer that shares most words with the topic, its page and, for a topic without terms, its persona; ties go to the larger revenue share. */
export function offerOfTopic(company: Company, topic: TopicWords, persona: CompanyPersona): CompanyOffer {
  const vocabulary = topic.terms.length === 0 ? persona.vocabulary : [];
  const common = commonStems(company);
  const stems = new Set(stemsIn([topic.name, ...topic.terms, topic.target.title, ...vocabulary]));
  const shared = (phrases: readonly string[]): number =>
    new Set(stemsIn(phrases).filter((stem) => !common.has(stem) && stems.has(stem))).size;
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

/** Stems of the words that name something. */
const stemsIn = (phrases: readonly string[]): string[] =>
  contentWords(phrases.join(' '))
    .filter((word) => !joining.has(word))
    .map(shortStem);

/** Stems that more than half of the offers contain distinguish none of them. */
const commonStems = memoizeByObject(({ offers }: Company): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { name, proofs, attributes } of offers)
    for (const stem of new Set(stemsIn([name, ...proofs, ...attributes])))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1 && count * 2 > offers.length).map(([stem]) => stem));
});
