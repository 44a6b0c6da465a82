import { z } from 'zod';
import { analysedLanguages } from '../core/language/language.ts';
import type { AddedSentence } from '../core/linking/see-also/added-sentence.ts';
import { confidenceClasses } from '../core/linking/confidence.ts';
import { linkPatch, textHash } from '../core/linking/link-patch.ts';
import { startingFrom } from '../core/linking/network/link-network.ts';
import { type LinkOffer, optimiseLinks, defaultOptimiserLimits } from '../core/linking/optimiser.ts';
import { missingLinksOf, type Suggestion } from '../core/linking/suggestions.ts';
import { field } from './inputs/field.ts';
import { auditFields, auditIdOf, type AuditedSite, auditedSite } from './sites/audited-site.ts';
import { goalFields, linkGoal } from './sites/link-goal.ts';
import { BlockPlace, linkInSentence, Patch, SentenceToAdd, Simulation } from './inputs/link-schemas.ts';
import { defineOperation } from './operation.ts';
import { BilingualText } from './inputs/bilingual-text.ts';

const PlannedEdit = z.object({
  ...linkInSentence,
  /** Growth of the goal's weighted share of readers. */
  gain: z.number(),
  block: BlockPlace,
  patch: Patch.nullable(),
});

export const LinkPlan = z.object({
  id: z.string(),
  goal: z.array(z.object({ page: z.string(), weight: z.number() })),
  maxEdits: z.number(),
  suggestions: z.array(PlannedEdit),
  additions: z.array(SentenceToAdd.extend({ gain: z.number() })),
  constraints: z.array(z.object({ name: z.string(), refused: z.number(), detail: BilingualText })),
  simulation: Simulation,
});
export type LinkPlan = z.output<typeof LinkPlan>;

/** Working assumption: one proposed sentence in five is added as it is, and takes half as much work again as a link. */
const additionOffer = { fit: 0.2, cost: 1.5 } as const;

type Offer = LinkOffer & { readonly suggestion?: Suggestion; readonly added?: AddedSentence };

export const optimiseLinksOperation = defineOperation({
  id: 'optimise-links',
  summary: {
    fr: 'Choisir les liens à ajouter pour renforcer des pages',
    en: 'Choose the links to add that raise some pages',
  },
  input: z.strictObject({
    ...auditFields,
    ...goalFields,
    maxEdits: field(
      z.number().int().min(1).max(200).default(defaultOptimiserLimits.maxEdits),
      'nombre de modifications au plus',
      'most edits',
    ),
    perPage: field(
      z.number().int().min(1).max(10).default(defaultOptimiserLimits.perSource),
      'nouveaux liens par page au plus',
      'most new links of a page',
    ),
    locked: field(
      z.array(z.string().min(1).max(2048)).max(1000).default([]),
      'adresses des pages à ne pas modifier',
      'addresses of the pages not to edit',
    ),
    entries: field(
      z.array(z.string().min(1).max(2048)).max(200).default([]),
      'adresses par où arrivent les visiteurs (toutes par défaut)',
      'addresses where visitors arrive (all by default)',
    ),
    sentences: field(
      z.boolean().default(false),
      'proposer aussi des phrases à ajouter',
      'propose sentences to add too',
    ),
  }),
  output: LinkPlan,
  needs: ['store', 'files', 'languages'],
  heavy: true,
  async run(input, { store, files, languages }, context) {
    const site = await auditedSite(await auditIdOf(input, files, context), store, languages);
    const goal = await linkGoal(input, site, store);
    const linking = analysedLanguages.flatMap((code) => site.language(code)?.linking ?? []);
    const missing = missingLinksOf(linking, { only: new Set(goal.keys()), sentences: input.sentences });
    const offers: Offer[] = [
      ...missing.suggestions.map((suggestion): Offer => {
        const { from, to, confidence } = suggestion;
        return { from, to, fit: confidenceClasses[confidence].accepted, cost: 1, suggestion };
      }),
      ...missing.additions.map((added): Offer => ({ from: added.from, to: added.to, ...additionOffer, added })),
    ];
    const network = input.entries.length === 0 ? site.network() : startingFrom(site.network(), input.entries);
    const plan = optimiseLinks(network, offers, goal, {
      maxEdits: input.maxEdits,
      perSource: input.perPage,
      perTarget: Math.max(defaultOptimiserLimits.perTarget, Math.ceil(input.maxEdits / goal.size)),
      locked: new Set(input.locked),
    });
    return {
      id: site.id,
      goal: [...goal].map(([page, weight]) => ({ page, weight })),
      maxEdits: input.maxEdits,
      suggestions: plan.chosen.flatMap(({ offer, gain }) =>
        offer.suggestion === undefined ? [] : [editOf(offer.suggestion, gain, site)],
      ),
      additions: plan.chosen.flatMap(({ offer, gain }) =>
        offer.added === undefined ? [] : [{ ...offer.added, gain }],
      ),
      constraints: plan.constraints.map(({ name, refused, detail }) => ({ name, refused, detail })),
      simulation: plan.simulation as z.output<typeof Simulation>,
    };
  },
});

function editOf(suggestion: Suggestion, gain: number, site: AuditedSite): z.output<typeof PlannedEdit> {
  const { from, to, anchor, sentence, offset, reason, confidence, block } = suggestion;
  return { from, to, anchor, sentence, offset, reason, confidence, gain, block, patch: patchOf(suggestion, site) };
}

/** The block before and after, and the sentence to add, for a content system. */
function patchOf(suggestion: Suggestion, site: AuditedSite): z.output<typeof Patch> | null {
  const page = site.pages.find(({ text }) => text.url === suggestion.from);
  const block = page?.text.blocks.find(({ index }) => index === suggestion.block.index);
  const patch = block === undefined ? null : linkPatch(block.text, suggestion);
  if (patch === null) return null;
  const sentence = linkPatch(suggestion.sentence, {
    ...suggestion,
    block: sentencePlace(suggestion),
  });
  return { ...patch, sentence: { before: suggestion.sentence, after: sentence?.after ?? suggestion.sentence } };
}

function sentencePlace({ sentence, offset, anchor }: Suggestion) {
  return { start: offset, end: offset + anchor.length, textHash: textHash(sentence) };
}
