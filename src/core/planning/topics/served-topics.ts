import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import { fullOffers } from '../../framework/counters/room/full-offers.ts';
import { cannotBeServed } from '../pieces/audience-offer.ts';
import { offerOfTopic } from './offer-of-topic.ts';
import type { Topic } from './topic.ts';

/**
 * The topics of an audience about what can still be served: its own ones, else those of the others where it can take another
 * offer. An audience that asks for nothing else keeps its own.
 */
export function servedTopics<One extends Topic>(
  company: Company,
  persona: CompanyPersona,
  { own, all }: { readonly own: readonly One[]; readonly all: readonly One[] },
): readonly One[] {
  const full = fullOffers(company);
  if (full.size === 0) return own;
  const hasRoom = (topic: One): boolean => !full.has(offerOfTopic(company, topic, persona).id);
  const open = own.filter(hasRoom);
  if (open.length > 0 || cannotBeServed(company, persona)) return open.length > 0 ? open : own;
  const others = all.filter(hasRoom);
  return others.length > 0 ? others : own;
}
