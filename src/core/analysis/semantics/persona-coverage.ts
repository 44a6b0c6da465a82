import { type AudienceCoverage, measureCoverage } from '../../audience/audience-coverage.ts';
import type { CoveragePages, PageContext } from '../../audience/coverage-cell.ts';
import { coverageMeter } from '../../audience/coverage-meter.ts';
import type { PersonaVoice, StageCode } from '../../audience/persona-needs.ts';
import type { CrawledFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { analysedLanguages, type LanguageCode, type Languages } from '../../language/language.ts';
import type { SiteSemantics } from '../../semantics/analyse-site.ts';
import type { PageText } from '../../semantics/page-text.ts';
import { leavingPages, placePages } from '../../diagnoses/signs/places/place-pages.ts';
import { forbidsTestimonials } from '../../offers/forbidden-testimonials.ts';
import { answersHowToAsk, offerAnswers, pricePageOf } from '../../offers/offer-answers.ts';
import { namesKindOfPage } from '../../offers/names/page-name.ts';
import { offerPages } from '../../offers/offer-pages.ts';
import { showsReviews } from '../../offers/site-reviews.ts';
import { isUnsoughtName } from '../../offers/unsought-name.ts';
import { landingOf } from '../linking/landing.ts';
import { pageMeanings } from './page-meanings.ts';

interface AnalysedSite {
  readonly facts: SiteFacts;
  readonly texts: readonly PageText[];
  readonly site: SiteSemantics;
}

/** How well the pages of the site answer the needs of the personas. */
export function personaCoverage(
  personas: readonly PersonaVoice[],
  { facts, texts, site }: AnalysedSite,
  languages: Languages,
): AudienceCoverage {
  const byUrl = new Map(texts.map((text) => [text.url, text]));
  const asked: Partial<Record<LanguageCode, CoveragePages>> = {};
  for (const code of analysedLanguages) {
    const index = site.index.byLanguage[code];
    if (index === undefined) continue;
    const urlOf = (row: number): string => site.index.urls[index.pages[row]!]!;
    const pages = Array.from(index.pages, (_, row) => byUrl.get(urlOf(row)) ?? null);
    const meter = coverageMeter(pages, index, languages[code], pageMeanings);
    asked[code] = { meter, urlOf, rows: index.pages.length, textOf: (row) => pages[row] ?? null };
  }
  const names = new Map(site.topics.map(({ id, name }) => [id, name]));
  const topicOf = (url: string): string | null => site.topicOf.get(url) ?? null;
  return measureCoverage(
    personas.map((persona) => withoutUnsought(persona, facts)),
    asked,
    {
      topicOf,
      topicName: (id) => names.get(id) ?? null,
      accessOf: accessOf(facts, topicOf),
      stageOf: stageOf(site),
      offers: soldBy(facts),
      answersOf: answersOf(facts),
      leaving: leavingPages(facts),
    },
    languages,
  );
}

/** Without the names that the product took from the site by itself: nobody looks for a person of the house, or for a praised town. */
function withoutUnsought(persona: PersonaVoice, facts: SiteFacts): PersonaVoice {
  const assumed = new Set(persona.assumed ?? []);
  return {
    ...persona,
    vocabulary: persona.vocabulary.filter((words) => !assumed.has(words) || !isUnsoughtName(words, facts)),
  };
}

/** What the site sells: the entries of its menu first, then the pages that most pages link to. */
function soldBy(facts: SiteFacts): PageContext['offers'] {
  const places = placePages(facts);
  return offerPages(facts)
    .filter(({ isHub, name, page }) => !isHub && !places.has(page) && !namesKindOfPage(name))
    .sort((a, b) => Number(b.inMenu) - Number(a.inMenu) || b.page.inlinks - a.page.inlinks)
    .map(({ name, page }) => ({ name: withoutPictures(name), page: page.record.url }));
}

const withoutPictures = (name: string): string =>
  name.replaceAll(/\p{Extended_Pictographic}|\ufe0f|\u200d/gu, '').trim();

function answersOf(facts: SiteFacts): PageContext['answersOf'] {
  const withoutProof = forbidsTestimonials(facts);
  return (url) => {
    const page = facts.pageOf.get(url);
    if (page?.content == null) return null;
    const { price, proof, questions } = offerAnswers(page, facts);
    return {
      price: price || pricePageOf(page, facts) !== null,
      proof: withoutProof ? null : proof || showsReviews(facts),
      steps: questions > 0,
      ask: answersHowToAsk(page, facts),
    };
  };
}

/** Depth of a page, and number of pages of its topic that link to it. */
function accessOf(facts: CrawledFacts, topicOf: (url: string) => string | null): PageContext['accessOf'] {
  const sources = new Map<string, Set<string>>();
  for (const { record } of facts.pages) {
    const topic = topicOf(record.url);
    if (topic === null) continue;
    for (const link of record.links) {
      if (!link.internal || !link.http) continue;
      const target = landingOf(facts, link.to);
      if (target === record.url || topicOf(target) !== topic) continue;
      const known = sources.get(target);
      if (known === undefined) sources.set(target, new Set([record.url]));
      else known.add(record.url);
    }
  }
  return (url) => {
    const page = facts.pageOf.get(url);
    return page === undefined ? null : { depth: page.depth, inlinksSameTopic: sources.get(url)?.size ?? 0 };
  };
}

const stageOfIntent: Readonly<Partial<Record<string, StageCode>>> = {
  informational: 'ACQ',
  commercial: 'ACT',
  transactional: 'REV',
  navigational: 'RET',
};

/** The stage of the intent of a page's title; null when the title has no cue. */
function stageOf(site: SiteSemantics): PageContext['stageOf'] {
  return (url) => {
    const intent = site.intentOf.get(url);
    return intent === undefined || intent.trace.length === 0 ? null : (stageOfIntent[intent.intent] ?? null);
  };
}
