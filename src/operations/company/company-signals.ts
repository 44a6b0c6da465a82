import type { BrandWish } from '../../core/audience/brand-words.ts';
import { offerSubjectOf, oneOfEachOffer } from '../../core/audience/offer-variants.ts';
import type { PersonaVoice } from '../../core/audience/persona-needs.ts';
import type { KeywordMarket } from '../../core/semantics/keyword-potential.ts';
import type { Company } from '../../core/framework/company/company.ts';
import { takenWords } from '../../core/framework/company/personas/taken-words.ts';
import { unique } from '../../core/values/unique.ts';
import { parsedUrl } from '../../core/values/url.ts';

/** The personas of the company file, in the language of the company; `seed`: start page of the crawled site. */
export function personaVoices(company: Company, seed: string): PersonaVoice[] {
  const language = company.locale.startsWith('en') ? 'en' : 'fr';
  const sold = company.offers.map(({ name }) => name);
  const subjectOf = offerSubjectOf(sold);
  const offers = unique(sold.map(subjectOf));
  const offerPages = company.offers.flatMap(({ name, landingUrls }) =>
    landingUrls.flatMap((path) => onSite(path, seed).map((page) => ({ name: subjectOf(name), page }))),
  );
  const assumed = takenWords(company);
  return company.personas.map((persona) => ({
    id: persona.id,
    name: persona.name,
    weight: persona.weight,
    language,
    vocabulary: [
      ...oneOfEachOffer(persona.vocabulary, sold),
      ...company.keywords.filter((keyword) => keyword.personaId === persona.id).map((keyword) => keyword.term),
    ],
    jobs: persona.jobs,
    pains: persona.pains,
    objections: persona.objections,
    triggers: persona.triggers,
    interests: persona.interests,
    offers,
    ...(offerPages.length === 0 ? {} : { offerPages }),
    ...(assumed.length === 0 ? {} : { assumed }),
  }));
}

/** The attributes the company wants for its brand, in its language. */
export function brandWish(company: Company): BrandWish {
  return {
    language: company.locale.startsWith('en') ? 'en' : 'fr',
    attributes: company.organisation.brand.desiredAttributes,
  };
}

/** The market of each keyword of the company, by its term. */
export function keywordMarkets(company: Company): ReadonlyMap<string, KeywordMarket> {
  return new Map(company.keywords.map((keyword) => [keyword.term, keyword]));
}

/**
 * Most important pages of the company on the crawled site: the landing pages of its offers. Paths are compared without
 * hosts, since the company file may name the public domain while a copy is crawled.
 */
export function priorityUrls(company: Company, seed: string): ReadonlySet<string> {
  const paths = company.offers.flatMap((offer) => offer.landingUrls ?? []);
  return new Set(paths.flatMap((path) => onSite(path, seed)));
}

/** The address on the crawled site; empty for what is none. */
function onSite(path: string, seed: string): string[] {
  const url = parsedUrl(path, seed);
  return url === null ? [] : [new URL(url.pathname + url.search, seed).href];
}
