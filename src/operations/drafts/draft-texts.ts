import type { Company } from '../../core/framework/company/company.ts';
import { type DraftBrief, draftBriefs } from '../../core/gauge/drafts/draft-brief.ts';
import { withDrafts } from '../../core/gauge/drafts/with-drafts.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Services } from '../../io/services/services.ts';
import type { ModelTerms } from '../../io/services/writer.ts';
import { deadlineAfter } from '../../io/writer/deadline.ts';
import type { DraftSummary } from '../inputs/draft-input.ts';
import type { RunContext } from '../operation.ts';
import { askedAnswers, type AskDraft, keptAnswers } from './ask-model.ts';
import { confirmDrafts } from './confirm-drafts.ts';
import { type DraftCaps, estimateOf, withinCaps } from './draft-caps.ts';
import { faultText } from './draft-faults.ts';
import { draftPrompt } from './draft-question.ts';
import { type DraftedText, draftText } from './draft-text.ts';

/** Questions that a model answers at the same time (working assumption). */
const atOnce = 3;
/** Longest time of the drafts of one plan (working assumption). */
const planMs = 15 * 60_000;

export interface DraftRequest {
  readonly caps: DraftCaps;
  /** The cost is accepted already. */
  readonly yes: boolean;
}

type Needs = Pick<Services, 'store' | 'writer' | 'clock' | 'languages' | 'person'>;

/**
 * Lets the model rewrite the texts of a plan. Each keeps its deterministic words unless a draft states its facts alone; no
 * question is asked before a person accepts its cost, and none at all when every answer is kept from a run before.
 */
export async function draftTexts(
  planned: { readonly strategy: Strategy; readonly company: Company },
  request: DraftRequest,
  services: Needs,
  context: RunContext,
): Promise<{ readonly strategy: Strategy; readonly drafts: DraftSummary }> {
  const { strategy, company } = planned;
  const { store, writer, clock, languages } = services;
  const all = draftBriefs(strategy, company, languages);
  const terms = await writer.terms();
  if (terms === null) return { strategy, drafts: withoutModel(all.length) };
  if (request.caps.cost !== null && terms.prices === null) throw unknownPrices;
  const briefs = withinCaps(all, request.caps, terms.prices);
  const today = clock.now().slice(0, 10);
  const draftAll = (ask: AskDraft, some: readonly DraftBrief[], signal?: AbortSignal) =>
    inParallel(
      some,
      (brief) =>
        draftText(brief, { ask, model: terms.model, today, rules: rulesOf(brief, strategy, company, languages) }),
      signal === undefined
        ? undefined
        : (done) => context.progress({ phase: 'draft', done, total: some.length, unit: 'text' }),
    );
  const asking = { store, workspace: context.workspace, terms };
  const known = await draftAll(keptAnswers(asking), briefs);
  const open = known.filter(({ fault }) => fault === 'not-asked').map(({ brief }) => brief);
  const estimate = estimateOf(open, terms.prices);
  const accepted =
    open.length === 0 || (await confirmDrafts({ estimate, terms, texts: open.length }, request, services, context));
  const use = { calls: 0, tokens: 0 };
  const deadline = deadlineAfter(planMs, context.signal);
  const { tokens: mostTokens } = request.caps;
  const ask = askedAnswers(asking, { writer, clock, signal: deadline.signal, mostTokens, use });
  const asked = accepted ? await draftAll(ask, open, deadline.signal) : [];
  deadline.end();
  const outcomes = [
    ...known.filter(({ fault }) => fault !== 'not-asked'),
    ...asked,
    ...overCap(all, briefs, terms, today),
  ];
  return {
    strategy: withDrafts(strategy, outcomes),
    drafts: {
      model: terms.model,
      texts: all.length,
      estimate: { ...estimate, currency: terms.prices?.currency ?? null },
      accepted,
      ...use,
      kept: outcomes.filter(({ draft }) => draft.kept).length,
      refused: refusals(outcomes),
    },
  };
}

const withoutModel = (texts: number): DraftSummary => ({
  model: null,
  texts,
  estimate: { calls: 0, tokens: 0, cost: null, currency: null },
  accepted: false,
  calls: 0,
  tokens: 0,
  kept: 0,
  refused: [{ reason: faultText('no-model'), texts }],
});

function rulesOf(
  { textId, locale }: DraftBrief,
  { texts, actions }: Strategy,
  company: Company,
  languages: Services['languages'],
) {
  const actionId = texts.find(({ id }) => id === textId)?.actionId;
  const action = actions.find(({ id }) => id === actionId);
  const messages = [action?.content?.message, action?.retention?.message, ...(action?.scenario?.messages ?? [])];
  return {
    company,
    language: languages[locale],
    mentions: messages.flatMap((message) => message?.legalMentions ?? []),
    notes: actions.flatMap(({ content }) => content?.brief.notes ?? []),
  };
}

/** The texts that the caps leave out, with that reason. */
const overCap = (all: readonly DraftBrief[], briefs: readonly DraftBrief[], { model }: ModelTerms, day: string) =>
  all.slice(briefs.length).map((brief): DraftedText => {
    const { version } = draftPrompt(brief);
    return {
      brief,
      texts: null,
      fault: 'cap',
      draft: { model, prompt: version, day, kept: false, reasons: [faultText('cap')] },
    };
  });

/** How many texts each reason kept from the model, the most frequent first. */
function refusals(outcomes: readonly DraftedText[]): DraftSummary['refused'] {
  const counts = new Map<string, DraftSummary['refused'][number]>();
  for (const reason of outcomes.flatMap(({ draft }) => draft.reasons))
    counts.set(reason.en, { reason, texts: (counts.get(reason.en)?.texts ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.texts - a.texts || (a.reason.en < b.reason.en ? -1 : 1));
}

/** The results in the order of the items, some computed at the same time. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  progress: (done: number) => void = () => undefined,
): Promise<Result[]> {
  const results: Result[] = [];
  let [next, done] = [0, 0];
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      results[at] = await work(items[at]!);
      progress(++done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

const unknownPrices = new Failure('invalid-input', {
  fr: 'Un plafond d’argent demande les prix du modèle\u202f: réglez MAILLAGE_MODEL_PRICES (0.15,0.60,EUR), ou retirez ce plafond.',
  en: 'A cap of money needs the prices of the model: set MAILLAGE_MODEL_PRICES (0.15,0.60,EUR), or remove the cap.',
});
