import { z } from 'zod';
import { BilingualText } from './bilingual-text.ts';
import { linkInSentence } from './link-schemas.ts';

/**
 * The rows of an audit folder, limited to the fields that plans and comparisons read. Folders are kept, sent and edited
 * by hand: required fields are validated, and a field that earlier audits did not write is null.
 */
const text = z.string().nullable().default(null);
const number = z.number().nullable().default(null);

export const PageForm = z.object({
  url: z.string(),
  source: z.string().default('link'),
  status: number,
  redirectTo: text.optional(),
  title: text,
  description: text,
  h1: text,
  canonical: text,
  indexable: z.boolean(),
  depth: number,
  inlinks: z.number().default(0),
  words: number,
  language: text,
  topic: text,
});

export const FindingForm = z.object({
  check: z.string(),
  severity: z.enum(['critical', 'high', 'medium', 'low', 'info']),
  status: z.string(),
  page: text,
  message: BilingualText,
  evidence: z.record(z.string(), z.unknown()).optional(),
  pages: z.array(z.string()).optional(),
  messages: z.array(BilingualText).optional(),
});

export const SuggestionForm = z.object({
  ...linkInSentence,
  gain: z.object({ rank: z.number(), depth: z.number() }).default({ rank: 0, depth: 0 }),
});

export const TopicForm = z.object({
  id: z.string(),
  name: z.string(),
  terms: z.array(z.string()),
  pages: z.array(z.string()),
  hub: text,
});

export const CoverageForm = z.object({
  persona: z.string(),
  topic: text,
  stage: z.string(),
  score: number,
  page: text,
  passage: text,
  gap: number,
});

export const NeedForm = z.object({
  text: z.string(),
  persona: z.string(),
  score: z.number(),
  page: text,
  topic: text,
  passage: text.optional(),
});

export const KeywordForm = z.object({ text: z.string(), intent: text });

const place = { text: BilingualText, page: text };

/** Work that an audit calls for, as a plan keeps it. */
export const ActionForm = z.object({
  id: z.string(),
  source: z.enum(['diagnosis', 'check', 'link', 'coverage', 'plan']),
  title: BilingualText,
  why: BilingualText,
  how: BilingualText.optional(),
  worth: z.number(),
  certainty: z.number(),
  minutes: z.object({ low: z.number(), high: z.number() }),
  pages: z.number(),
  places: z.array(z.string()).optional(),
  proof: z.array(z.object(place)),
  edits: z.array(z.object({ ...place, before: z.string().optional(), after: z.string().optional() })),
  success: BilingualText,
});
