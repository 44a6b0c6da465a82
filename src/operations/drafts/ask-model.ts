import { createHash } from 'node:crypto';
import type { Clock } from '../../io/services/clock.ts';
import type { Store } from '../../io/services/store.ts';
import type { ModelQuestion, ModelTerms, Writer } from '../../io/services/writer.ts';
import { questionKey, tokensOf } from './draft-question.ts';

/** An answer with its day; `fault` when there is none. */
export type DatedAnswer =
  | { readonly day: string; readonly texts: readonly (readonly [string, string])[] }
  | { readonly fault: string };

/** Asks one question. */
export type AskDraft = (question: ModelQuestion) => Promise<DatedAnswer>;

interface Asking {
  readonly store: Pick<Store, 'readDocument' | 'saveDocument'>;
  readonly workspace: string;
  readonly terms: ModelTerms;
}

const documentName = 'draft';

/** The answers kept from runs before, by model, prompt and facts; a question without one is the fault `not-asked`. */
export function keptAnswers({ store, workspace, terms }: Asking): AskDraft {
  return async (question) =>
    (await store.readDocument<DatedAnswer>(placeOf(workspace, terms, question), documentName)) ?? {
      fault: 'not-asked',
    };
}

/** What the questions of one plan have used. */
export interface DraftUse {
  calls: number;
  tokens: number;
}

/** Faults that no later question of this plan can heal. */
const lastingFaults: ReadonlySet<string> = new Set(['unauthorised', 'quota', 'no-model']);

/** Asks the model what no run has asked before, and keeps its answers; stops at `mostTokens`, and after a fault that lasts. */
export function askedAnswers(
  { store, workspace, terms }: Asking,
  {
    writer,
    clock,
    signal,
    mostTokens,
    use,
  }: {
    readonly writer: Writer;
    readonly clock: Clock;
    readonly signal: AbortSignal;
    readonly mostTokens: number;
    readonly use: DraftUse;
  },
): AskDraft {
  const kept = keptAnswers({ store, workspace, terms });
  let stopped: string | null = null;
  return async (question) => {
    const known = await kept(question);
    if (!('fault' in known)) return known;
    if (signal.aborted) return { fault: 'timeout' };
    if (stopped !== null) return { fault: stopped };
    if (use.tokens >= mostTokens) return { fault: 'budget' };
    use.calls++;
    use.tokens += tokensOf(question.instructions + question.request);
    const reply = await writer.answer(question, signal);
    if ('fault' in reply) {
      if (lastingFaults.has(reply.fault)) stopped = reply.fault;
      return reply;
    }
    use.tokens += tokensOf(JSON.stringify(reply.texts));
    const dated = { day: clock.now().slice(0, 10), texts: reply.texts };
    if (reply.texts.every(([id, text]) => storable(id) && storable(text)))
      await store.saveDocument(placeOf(workspace, terms, question), documentName, dated);
    return dated;
  };
}

/** A database keeps neither U+0000 nor half a surrogate pair. */
const storable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

function placeOf(workspace: string, { model }: ModelTerms, question: ModelQuestion): string {
  const key = createHash('sha256')
    .update(`${workspace} ${questionKey(model, question)}`)
    .digest('hex');
  return `dra_${key.slice(0, 24)}`;
}
