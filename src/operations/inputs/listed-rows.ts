import { z } from 'zod';
import { severities } from '../../core/audits/audit.ts';
import type { FindingRow } from '../../core/audits/results/to-findings.ts';
import { linkStates } from '../../core/linking/link-decision.ts';
import { BilingualText } from './bilingual-text.ts';
import { findingStates } from '../findings/finding-state.ts';
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

const findingFields = {
  check: z.string(),
  severity: z.enum(severities),
  status: z.enum(['fail', 'not-measured', 'ignored']),
  /** Null for the whole site. */
  page: text,
  message: BilingualText,
  /** Figures and addresses behind the message; their names depend on the check. */
  evidence: z.record(z.string(), z.unknown()),
  fix: BilingualText,
  edit: z.object({ old: z.string(), new: z.string() }).optional(),
  priority: z.number().optional(),
  ignored: z.object({ reason: z.string(), until: z.string() }).optional(),
  pages: z.array(z.string()).optional(),
  messages: z.array(BilingualText).optional(),
  ofCompany: z.literal(true).optional(),
} satisfies Record<keyof FindingRow, z.ZodType>;

export const ListedFinding = z.looseObject(findingFields).meta({ id: 'ListedFinding' });

/** With what was decided about it; one that only an earlier audit found has no more than its check and its page. */
export const SiteFinding = z
  .looseObject({
    id: z.string(),
    ...z.object(findingFields).partial().required({ check: true, page: true }).shape,
    state: z.enum(findingStates),
    reason: text,
    until: text,
    revision: z.number(),
  })
  .meta({ id: 'SiteFinding' });

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
