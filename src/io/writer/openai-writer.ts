import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { wordingDefect } from '../../core/planning/wording/wording-defect.ts';
import type { GuardedFetch } from '../services/guarded-fetch.ts';
import type { Log } from '../services/log.ts';
import type { ModelPrices, Passage, Wording, Writer } from '../services/writer.ts';
import { type AskModel, modelAsker } from './ask-model.ts';
import { deadlineAfter } from './deadline.ts';
import { type MaskedDraft, maskDraft, unmaskWording } from './masked-draft.ts';
import type { ModelAnswer } from './model-answer.ts';
import { promptOf } from './prompts.ts';

export interface OpenaiWriterSettings {
  readonly apiKey: string;
  readonly baseUrl?: string | undefined;
  readonly model: string;
  readonly prices?: ModelPrices | undefined;
  readonly fetch: GuardedFetch;
  readonly log: Log;
  /** Time limit of one question with its attempts and pauses. */
  readonly callMs?: number;
  /** Time limit of one `reword`: all passages of a plan. */
  readonly planMs?: number;
  /** Maximum of estimated tokens of one `reword`, subtracted before each question. */
  readonly tokenBudget?: number;
  readonly random?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const passagesPerQuestion = 8;
/** Characters of drafts in one question; a longer draft is not sent. */
const charactersPerQuestion = 8_000;
const questionsAtOnce = 3;
/** Circuit breaker: after so many failures in a row the model is not called for this time. */
const failuresToPause = 5;
const pauseMs = 60_000;

interface Candidate {
  readonly at: number;
  readonly passage: Passage;
  readonly masked: MaskedDraft;
}

/**
 * Rewords drafts with the model of an OpenAI-compatible service. Within `planMs` each passage has a rewording in which
 * `wordingDefect` finds nothing, or its deterministic draft.
 */
export function openaiWriter(settings: OpenaiWriterSettings): Writer {
  const { callMs = 60_000, planMs = 120_000, tokenBudget = 200_000, random = Math.random } = settings;
  const wait = settings.wait ?? ((ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined));
  const ask = withCircuitBreaker(modelAsker({ ...settings, callMs, wait, random }));
  return {
    id: 'openai',
    terms: async () => ({ model: settings.model, prices: settings.prices ?? null }),
    async answer(question, signal = new AbortController().signal) {
      const answer = await ask(question, signal);
      return 'fault' in answer ? answer : { texts: [...answer.texts] };
    },
    async reword(passages, signal) {
      const deadline = deadlineAfter(planMs, signal);
      const wordings = passages.map((passage) => kept(passage, 'not-asked'));
      const budget = { tokens: tokenBudget };
      const queue = questionsOf(passages, wordings);
      const workers = Array.from({ length: questionsAtOnce }, async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          await rewordTogether(next, { ask, wordings, budget, deadline: deadline.signal, queue });
        }
      });
      await Promise.all(workers);
      deadline.end();
      const refused = wordings.filter((wording) => wording.reason !== null);
      if (refused.length > 0) settings.log.warn('drafts-kept', { count: refused.length, reasons: counted(refused) });
      return wordings;
    },
  };
}

interface RewordContext {
  readonly ask: AskModel;
  readonly wordings: Wording[];
  readonly budget: { tokens: number };
  readonly deadline: AbortSignal;
  readonly queue: Candidate[][];
}

async function rewordTogether(candidates: readonly Candidate[], context: RewordContext): Promise<void> {
  const keepAll = (reason: string) => {
    for (const { at, passage } of candidates) context.wordings[at] = kept(passage, reason);
  };
  if (context.deadline.aborted) return keepAll('timeout');
  const question = questionFor(candidates);
  context.budget.tokens -=
    estimatedTokens(question.instructions + question.request) + estimatedTokens(question.request);
  if (context.budget.tokens < 0) return keepAll('budget');
  let answer = await context.ask(question, context.deadline);
  if (isFault(answer, 'malformed')) {
    const again = `${question.request}\n\n${repairRequests[candidates[0]!.passage.locale]}`;
    answer = await context.ask({ ...question, request: again }, context.deadline);
  }
  if (isFault(answer, 'too-long') && candidates.length > 1) {
    // Retried in two halves; a single passage that is too long keeps its draft.
    const half = Math.ceil(candidates.length / 2);
    context.queue.push(candidates.slice(0, half), candidates.slice(half));
    return;
  }
  if ('fault' in answer) return keepAll(answer.fault);
  for (const [index, candidate] of candidates.entries()) {
    context.wordings[candidate.at] = checkedWording(
      candidate,
      answer.texts.get(`p${index + 1}`),
      question.instructions,
    );
  }
}

function checkedWording({ passage, masked }: Candidate, answered: string | undefined, instructions: string): Wording {
  if (answered === undefined) return kept(passage, 'missing');
  const text = unmaskWording(answered.trim(), masked.hidden);
  if (text === null) return kept(passage, 'kept-fact');
  if (text === passage.draft) return kept(passage, 'unchanged');
  const defect = wordingDefect(text, { ...passage, instructions });
  return defect === null ? { id: passage.id, text, source: 'model', reason: null } : kept(passage, defect);
}

/** Groups the passages by prompt and language into questions of limited size; passages that cannot be sent keep their drafts. */
function questionsOf(passages: readonly Passage[], wordings: Wording[]): Candidate[][] {
  const groups = new Map<string, Candidate[][]>();
  for (const [at, passage] of passages.entries()) {
    const masked = passage.draft.length > charactersPerQuestion ? null : maskDraft(passage.draft, passage.keep);
    if (masked === null) {
      wordings[at] = kept(passage, passage.draft.length > charactersPerQuestion ? 'too-long' : 'unsafe-draft');
      continue;
    }
    const { name } = promptOf(passage);
    const batches = groups.get(name) ?? [];
    const last = batches.at(-1);
    const used = last?.reduce((sum, candidate) => sum + candidate.masked.text.length, 0) ?? 0;
    const candidate = { at, passage, masked };
    if (last && last.length < passagesPerQuestion && used + masked.text.length <= charactersPerQuestion)
      last.push(candidate);
    else batches.push([candidate]);
    groups.set(name, batches);
  }
  return [...groups.values()].flat();
}

/** The drafts are data between two random lines, which no page can contain. */
function questionFor(candidates: readonly Candidate[]): { instructions: string; request: string } {
  const { text } = promptOf(candidates[0]!.passage);
  const boundary = `----${randomBytes(12).toString('hex')}----`;
  const items = candidates.map(({ masked }, index) => ({ id: `p${index + 1}`, text: masked.text }));
  return { instructions: text, request: `${boundary}\n${JSON.stringify({ items })}\n${boundary}` };
}

const repairRequests = {
  fr: 'La réponse précédente n’était pas l’objet JSON demandé. Réponds par cet objet seul, sans rien autour.',
  en: 'The previous answer was not the JSON object asked for. Answer with that object alone, nothing around it.',
};

function withCircuitBreaker(ask: AskModel): AskModel {
  let failures = 0;
  let pausedUntil = 0;
  return async (question, signal) => {
    if (failures >= failuresToPause && performance.now() < pausedUntil) return { fault: 'unreachable' };
    const answer = await ask(question, signal);
    // One that took all the time of a call would take that of the next one too.
    failures = isFault(answer, 'timeout') ? failuresToPause : 'fault' in answer ? failures + 1 : 0;
    if (failures >= failuresToPause) pausedUntil = performance.now() + pauseMs;
    return answer;
  };
}

function isFault(answer: ModelAnswer, fault: string): boolean {
  return 'fault' in answer && answer.fault === fault;
}

function kept(passage: Passage, reason: string): Wording {
  return { id: passage.id, text: passage.draft, source: 'deterministic', reason };
}

/** Three characters a token: no tokenizer counts more tokens for French or English. */
function estimatedTokens(text: string): number {
  return Math.ceil(text.length / 3);
}

function counted(wordings: readonly Wording[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of wordings) if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
