import { z } from 'zod';
import { linkStates } from '../../core/linking/link-decision.ts';
import { BilingualText } from './bilingual-text.ts';
import { stageCodes } from '../../core/audience/persona-needs.ts';
import { BlockPlace } from './link-schemas.ts';

/** A link from or to the draft, on existing words. */
export const DraftLink = z.object({
  /** Names the link for a decision, with its state and the revision of that decision (0 without one). */
  id: z.string(),
  state: z.enum(linkStates),
  revision: z.number(),
  from: z.string(),
  to: z.string(),
  title: z.string(),
  anchor: z.string(),
  sentence: z.string(),
  offset: z.number(),
  block: BlockPlace,
  likeness: z.number(),
});
/** Lowest, median and highest score of the compared pages. */
const Spread = z.object({ least: z.number(), median: z.number(), most: z.number() });

/** Output of `analyse-draft`. */
export const DraftAnalysis = z.object({
  contentHash: z.string(),
  language: z.string(),
  intent: z.string(),
  keyphrase: z.string(),
  words: z.object({ have: z.number(), aimed: z.number().nullable() }),
  headings: z.object({ have: z.number(), usual: z.number().nullable() }),
  /** 0–100 each; null with the reason when the site has too few pages on the subject. */
  coverage: z.number().nullable(),
  overOptimisation: z.number().nullable(),
  reason: BilingualText.nullable(),
  /**
   * The pages the draft is compared with: those of competitors when at least three were given, else the site's pages on
   * the subject.
   */
  corpus: z.object({
    source: z.enum(['competitors', 'site']),
    pages: z.array(z.string()),
    coverage: Spread.nullable(),
    overOptimisation: Spread.nullable(),
  }),
  terms: z.array(
    z.object({
      term: z.string(),
      have: z.number(),
      low: z.number(),
      high: z.number(),
      weight: z.number(),
      inHeading: z.boolean(),
      state: z.enum(['missing', 'low', 'ok', 'high']),
    }),
  ),
  actions: z.array(
    z.object({
      kind: z.enum(['add', 'add-to-heading', 'remove']),
      term: z.string(),
      times: z.number(),
      points: z.number(),
      coverage: z.number(),
      overOptimisation: z.number(),
    }),
  ),
  questions: z.array(z.object({ text: z.string(), source: z.enum(['page', 'persona']), answered: z.boolean() })),
  linksOut: z.array(DraftLink),
  linksIn: z.array(DraftLink),
  /** Links of this page that somebody accepted, and those that the service has seen in place. */
  decided: z.array(
    z.object({ id: z.string(), to: z.string(), anchor: z.string(), state: z.enum(['accepted', 'in-place']) }),
  ),
  rivals: z.array(z.object({ page: z.string(), title: z.string(), risk: z.number(), likeness: z.number() })),
  /**
   * Share of each persona's needs, weighted by importance, whose words are in the draft, and the stage of most of those
   * needs (null without any).
   */
  personas: z.array(z.object({ id: z.string(), fit: z.number(), stage: z.enum(stageCodes).nullable() })),
});
export type DraftAnalysis = z.output<typeof DraftAnalysis>;
