import { z } from 'zod';
import { field } from './field.ts';

/** The options that let a model draft the texts of a plan. */
export const draftFields = {
  draft: field(
    z.boolean().default(false),
    'laisser un modèle de langue rédiger les textes à partir des seuls faits publics (désactivé par défaut)',
    'let a language model draft the texts from the public facts alone (off by default)',
  ),
  yes: field(
    z.boolean().default(false),
    'accepter le coût de ces textes sans question',
    'accept the cost of the drafts without a question',
  ),
  draftCalls: field(
    z.number().int().min(0).max(1000).default(120),
    'plafond du nombre d’appels au modèle',
    'most calls of the model',
  ),
  draftTokens: field(
    z.number().int().min(0).max(10_000_000).default(500_000),
    'plafond du nombre de jetons, lus et écrits',
    'most tokens, read and written',
  ),
  draftCost: field(
    z.number().int().min(0).max(10_000).optional(),
    'plafond du coût, dans la monnaie de MAILLAGE_MODEL_PRICES',
    'most cost, in the currency of MAILLAGE_MODEL_PRICES',
  ),
};

/** What a model did with the texts of a plan. */
export const DraftSummary = z.object({
  /** Name of the model; null when none is configured. */
  model: z.string().nullable(),
  /** Texts that a model may draft. */
  texts: z.number(),
  /** What the texts that no run drafted before take at most; `cost` is null when the prices are not known. */
  estimate: z.object({
    calls: z.number(),
    tokens: z.number(),
    cost: z.number().nullable(),
    currency: z.string().nullable(),
  }),
  /** False when nobody accepted the estimate: the model was not called. */
  accepted: z.boolean(),
  /** Calls of this run, and an estimate of their tokens. */
  calls: z.number(),
  tokens: z.number(),
  /** Drafts that replaced their text. */
  kept: z.number(),
  /** Why others were refused: a text may have several reasons. */
  refused: z.array(z.object({ reason: z.object({ fr: z.string(), en: z.string() }), texts: z.number() })),
});
export type DraftSummary = z.output<typeof DraftSummary>;
