import { z } from 'zod';
import type { Language, LanguageCode } from '../language/language.ts';
import type { PageText } from '../semantics/page-text.ts';
import { BrandTally, brandAttribute, type WordUse } from './brand-tally.ts';

/** Sources of the words of a brand: pages of offers, customer reviews, anchors of links. */
const brandSources = ['offers', 'reviews', 'anchors'] as const;
/** A source of the words of a brand: pages of offers, customer reviews or anchors of links. */
export type BrandSource = (typeof brandSources)[number];

/** The attributes that a company wants for its brand, in its language. */
export interface BrandWish {
  readonly language: LanguageCode;
  readonly attributes: readonly string[];
}

export interface BrandTexts {
  readonly offers: readonly PageText[];
  readonly reviews: readonly BrandLine[];
  /** Each text once per target. */
  readonly anchors: readonly BrandLine[];
}

/** A text, with a page that shows it. */
export interface BrandLine {
  readonly text: string;
  readonly page: string;
}

/** An attribute or word of the brand, with its use on the site. */
export interface BrandWord {
  /** The attribute, or the most frequent form of the word. */
  readonly word: string;
  /** Forms of the word found on the site, most frequent first. */
  readonly forms: readonly string[];
  /** Occurrences in each source; null where the source is absent. */
  readonly counts: Readonly<Record<BrandSource, number | null>>;
  /** Page that uses it most; null when none does. */
  readonly page: string | null;
}

/** The content of `brand.json`: the words a brand wants and those its site uses. */
export interface BrandWords {
  /** Language of the words; pages in other languages are not read. */
  readonly language: LanguageCode;
  /** Number of offer pages read. */
  readonly pages: number;
  /** The three sources of words. */
  readonly sources: readonly {
    /** Offer pages, customer reviews or link anchors. */
    readonly id: BrandSource;
    /** Number of words that name or qualify. */
    readonly words: number;
    /** Median count of its leading words; null when the source is absent. */
    readonly reference: number | null;
  }[];
  /** The attributes of the company file. */
  readonly desired: readonly BrandWord[];
  /** Leading words of the offer pages, best first. */
  readonly observed: readonly BrandWord[];
}

const brandWordSchema = z.object({
  word: z.string(),
  forms: z.array(z.string()),
  counts: z.record(z.enum(brandSources), z.int().min(0).nullable()),
  page: z.url({ protocol: /^https?$/ }).nullable(),
});

/** Form of `brand.json` in an audit folder. */
export const brandWordsSchema: z.ZodType<BrandWords> = z.object({
  language: z.enum(['fr', 'en']),
  pages: z.int().min(0),
  sources: z.array(z.object({ id: z.enum(brandSources), words: z.int().min(0), reference: z.int().min(0).nullable() })),
  desired: z.array(brandWordSchema),
  observed: z.array(brandWordSchema),
});

/** Leading words of a source, whose median count is the reference. Working assumption. */
const leading = 20;
/** A source with fewer words is too small to measure. Working assumption. */
const fewestWords = 30;
/** Forms of a word that are shown. */
const mostForms = 4;

/** Counts of the desired attributes, and of the leading words of offer pages, in each source; null without text. */
export function brandWords(wish: BrandWish, texts: BrandTexts, language: Language): BrandWords | null {
  const attributes = wish.attributes.map((word) => brandAttribute(word, language));
  const tallies: Readonly<Record<BrandSource, BrandTally>> = {
    offers: new BrandTally(attributes, language),
    reviews: new BrandTally(attributes, language),
    anchors: new BrandTally(attributes, language),
  };
  for (const page of texts.offers) tallies.offers.read(page.url, linesOf(page));
  for (const { text, page } of texts.reviews) tallies.reviews.read(page, [text]);
  for (const { text, page } of texts.anchors) tallies.anchors.read(page, [text]);
  const sources = brandSources.map((id) => ({ id, words: tallies[id].words, reference: referenceOf(tallies[id]) }));
  if (sources.every((one) => one.reference === null)) return null;
  const row = (word: string, find: (tally: BrandTally) => WordUse): BrandWord => {
    const found = sources.map(({ id, reference }) => ({ id, use: reference === null ? null : find(tallies[id]) }));
    const count = (id: BrandSource) => found.find((one) => one.id === id)?.use?.count ?? null;
    const forms = found.flatMap((one) => one.use?.forms ?? []);
    return {
      word,
      forms: distinct(forms).slice(0, mostForms),
      counts: { offers: count('offers'), reviews: count('reviews'), anchors: count('anchors') },
      page: found.find((one) => (one.use?.count ?? 0) > 0)?.use?.page ?? null,
    };
  };
  return {
    language: wish.language,
    pages: texts.offers.length,
    sources,
    desired: attributes.map(({ word }, at) => row(word, (tally) => tally.wish(at))),
    observed: tallies.offers.leading(leading).map(({ word }) => row(word, (tally) => tally.useOf(word))),
  };
}

/** Distinct forms regardless of capitals, in order of first occurrence. */
function distinct(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.filter((form) => !seen.has(form.toLowerCase()) && seen.add(form.toLowerCase()));
}

/** The lines of a page; headings are among its blocks. */
function linesOf({ title, description, blocks }: PageText): string[] {
  return [title, description, ...blocks.map((block) => block.text)];
}

function referenceOf(tally: BrandTally): number | null {
  if (tally.words < fewestWords) return null;
  const counts = tally.leading(leading).map((one) => one.count);
  counts.sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)]!;
}
