import { offerSubjectOf } from '../../audience/offer-variants.ts';
import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { slug } from '../topics/topic-words.ts';

/** What a persona wants, without the choice of another offer than the one that a text is about. */
export function jobsForOffer(
  { offers }: Pick<Company, 'offers'>,
  persona: Pick<CompanyPersona, 'jobs'>,
  offer: Pick<CompanyOffer, 'name'>,
): readonly string[] {
  const names = offers.map(({ name }) => name);
  const subjectOf = offerSubjectOf(names);
  const own = new Set([offer.name, subjectOf(offer.name)].map(slug));
  const others = new Set([...names, ...names.map(subjectOf)].map(slug).filter((name) => !own.has(name)));
  return persona.jobs.filter((job) => {
    const [, ...chosen] = slug(job).split('-');
    return !others.has(chosen.join('-'));
  });
}
