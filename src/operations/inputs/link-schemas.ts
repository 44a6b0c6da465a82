import { z } from 'zod';
import { confidences } from '../../core/linking/confidence.ts';
import { BilingualText } from './bilingual-text.ts';

/** Position of an anchor in its block; a block whose text has another hash is rejected. */
export const BlockPlace = z.object({ index: z.number(), start: z.number(), end: z.number(), textHash: z.string() });

/** A link in a sentence of a page, with why and how surely it helps; `offset`: of the anchor in the sentence, characters. */
export const linkInSentence = {
  from: z.string(),
  to: z.string(),
  anchor: z.string(),
  sentence: z.string(),
  offset: z.number(),
  reason: BilingualText,
  confidence: z.enum(confidences),
};

const PageChange = z.object({
  page: z.string(),
  rank: z.object({ before: z.number(), after: z.number() }),
  depth: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
});

/** Rank and depth before and after; the internal rank, not traffic. */
export const Simulation = z.object({
  goal: z.array(PageChange),
  goalRank: z.object({ before: z.number(), after: z.number() }),
  others: z.array(PageChange),
  cost: z.number(),
  unreachable: z.object({ before: z.number(), after: z.number() }),
  meanDepth: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
});

export const SentenceToAdd = z.object({
  kind: z.literal('add-sentence'),
  from: z.string(),
  to: z.string(),
  anchor: z.string(),
  sentence: z.string(),
  offset: z.number(),
  after: z.object({ block: z.number(), textHash: z.string(), text: z.string() }),
  reason: BilingualText,
});

/** The text to replace in a content system, and the text that restores it. */
export const Patch = z.object({
  before: z.string(),
  after: z.string(),
  sentence: z.object({ before: z.string(), after: z.string() }),
});
