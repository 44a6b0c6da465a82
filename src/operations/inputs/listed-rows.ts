import { z } from 'zod';
import { linkStates } from '../../core/linking/link-decision.ts';
import { BilingualText } from './bilingual-text.ts';
import { BlockPlace, linkInSentence } from './link-schemas.ts';

/**
 * The rows of the lists of an audit, as a program reads them: the fields that every row has. A row has all fields of the
 * audit file of the same name, the others as they are there.
 */
const text = z.string().nullable();
const number = z.number().nullable();

export const ListedPage = z
  .looseObject({
    url: z.string(),
    status: number,
    error: text,
    redirectTo: text,
    depth: number,
    title: text,
    description: text,
    h1: text,
    canonical: text,
    indexable: z.boolean(),
    inlinks: z.number(),
    outlinks: z.number(),
    rank: number,
    words: number,
    language: text,
    topic: text,
    kind: text,
  })
  .meta({ id: 'ListedPage' });

export const ListedLink = z
  .looseObject({ from: z.string(), to: z.string(), anchor: z.string(), follow: z.boolean(), internal: z.boolean() })
  .meta({ id: 'ListedLink' });

export const ListedSuggestion = z
  .looseObject({
    id: z.string(),
    ...linkInSentence,
    block: BlockPlace,
    state: z.enum(linkStates),
    revision: z.number(),
  })
  .meta({ id: 'ListedSuggestion' });

export const ListedTopic = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    terms: z.array(z.string()),
    pages: z.array(z.string()),
    hub: text,
  })
  .meta({ id: 'ListedTopic' });

export const ListedKeyword = z
  .looseObject({
    text: z.string(),
    language: z.string(),
    score: z.number(),
    pages: z.number(),
    intent: text,
    page: text,
  })
  .meta({ id: 'ListedKeyword' });

export const ListedCoverage = z
  .looseObject({
    persona: z.string(),
    topic: text,
    stage: z.string(),
    score: number,
    page: text,
    passage: text,
    gap: number,
  })
  .meta({ id: 'ListedCoverage' });

export const ListedAction = z
  .looseObject({
    rank: z.number(),
    id: z.string(),
    source: z.enum(['diagnosis', 'check', 'link', 'coverage', 'plan']),
    title: BilingualText,
    why: BilingualText,
    worth: z.number(),
    certainty: z.number(),
    minutes: z.object({ low: z.number(), high: z.number() }),
    pages: z.number(),
    success: BilingualText,
  })
  .meta({ id: 'ListedAction' });
