import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { wordingDefect } from '../../core/report/wording-defect.ts';
import type { GuardedFetch } from '../services/guarded-fetch.ts';
import type { Log } from '../services/log.ts';
import type { Passage, Wording, Writer } from '../services/writer.ts';
import { type AskModel, modelAsker } from './ask-model.ts';
import { deadlineAfter } from './deadline.ts';
import { type MaskedDraft, maskDraft, unmaskWording } from './masked-draft.ts';
import type { ModelAnswer } from './model-answer.ts';
import { promptOf } from './prompts.ts';

export interface OpenaiWriterSettings {
  readonly apiKey: string;
  readonly baseUrl?: string | undefined;
  readonly model: string;
  readonly fetch: GuardedFetch;
  readonly log: Log;
  /** One question, attempts and waits together. */
  readonly callMs?: number;
  /** One `reword` as a whole: the passages of a plan. */
  readonly planMs?: number;
  /** Most tokens of one `reword`, by our own estimate, taken before each question. */
  readonly tokenBudget?: number;
  readonly random?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const passagesAtOnce = 8;
/** Characters of drafts in one question; a longer draft is never sent. */
const charactersAtOnce = 8_000;
const questionsAtOnce = 3;
const failuresToOpen = 5;
const circuitOpenMs = 60_000;

interface Candidate {
  readonly at: number;
  readonly passage: Passage;
  readonly masked: MaskedDraft;
}

/**
 * Lets a model reword the drafts through any compatible service. Whatever the model or the network does, each passage
 * has its complete deterministic text within `planMs`; a rewording stands only where `wordingDefect` finds nothing.
 */
export function openaiWriter(settings: OpenaiWriterSettings): Writer {
  const { callMs = 60_000, planMs = 120_000, tokenBudget = 200_000, random = Math.random } = settings;
  const wait = settings.wait ?? ((ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined));
  const ask = guardedByCircuit(modelAsker({ ...settings, callMs, wait, random }));
  return {
    id: 'openai',
    async reword(passages, signal) {
      const deadline = deadlineAfter(planMs, signal);
      const wordings = passages.map((passage) => kept(passage, 'not-asked'));
      const budget = { tokens: tokenBudget };
      const queue = questionsOf(passages, wordings);
      const turns = Array.from({ length: questionsAtOnce }, async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          await rewordTogether(next, { ask, wordings, budget, deadline: deadline.signal, queue });
        }
      });
      await Promise.all(turns);
      deadline.end();
      const refused = wordings.filter((wording) => wording.reason !== null);
      if (refused.length > 0) settings.log.warn('drafts-kept', { count: refused.length, reasons: counted(refused) });
      return wordings;
    },
  };
}

interface Turn {
  readonly ask: AskModel;
  readonly wordings: Wording[];
  readonly budget: { tokens: number };
  readonly deadline: AbortSignal;
  readonly queue: Candidate[][];
}

async function rewordTogether(candidates: readonly Candidate[], turn: Turn): Promise<void> {
  const keepAll = (reason: string) => {
    for (const { at, passage } of candidates) turn.wordings[at] = kept(passage, reason);
  };
  if (turn.deadline.aborted) return keepAll('timeout');
  const question = questionFor(candidates);
  turn.budget.tokens -= tokensOf(question.instructions + question.request) + tokensOf(question.request);
  if (turn.budget.tokens < 0) return keepAll('budget');
  let answer = await turn.ask(question, turn.deadline);
  if (isFault(answer, 'malformed')) {
    const again = `${question.request}\n\n${repair[candidates[0]!.passage.locale]}`;
    answer = await turn.ask({ ...question, request: again }, turn.deadline);
  }
  if (isFault(answer, 'too-long') && candidates.length > 1) {
    // Half as much at a time, once: a single passage that is too long keeps its draft.
    const half = Math.ceil(candidates.length / 2);
    turn.queue.push(candidates.slice(0, half), candidates.slice(half));
    return;
  }
  if ('fault' in answer) return keepAll(answer.fault);
  for (const [index, candidate] of candidates.entries()) {
    turn.wordings[candidate.at] = judged(candidate, answer.texts.get(`p${index + 1}`), question.instructions);
  }
}

function judged({ passage, masked }: Candidate, answered: string | undefined, instructions: string): Wording {
  if (answered === undefined) return kept(passage, 'missing');
  const text = unmaskWording(answered.trim(), masked.hidden);
  if (text === null) return kept(passage, 'kept-fact');
  if (text === passage.draft) return kept(passage, 'unchanged');
  const defect = wordingDefect(text, { ...passage, instructions });
  return defect === null ? { id: passage.id, text, source: 'model', reason: null } : kept(passage, defect);
}

/** Passages of one prompt and one language, few enough for one question. */
function questionsOf(passages: readonly Passage[], wordings: Wording[]): Candidate[][] {
  const groups = new Map<string, Candidate[][]>();
  for (const [at, passage] of passages.entries()) {
    const masked = passage.draft.length > charactersAtOnce ? null : maskDraft(passage.draft, passage.keep);
    if (masked === null) {
      wordings[at] = kept(passage, passage.draft.length > charactersAtOnce ? 'too-long' : 'unsafe-draft');
      continue;
    }
    const { name } = promptOf(passage);
    const batches = groups.get(name) ?? [];
    const last = batches.at(-1);
    const used = last?.reduce((sum, candidate) => sum + candidate.masked.text.length, 0) ?? 0;
    const candidate = { at, passage, masked };
    if (last && last.length < passagesAtOnce && used + masked.text.length <= charactersAtOnce) last.push(candidate);
    else batches.push([candidate]);
    groups.set(name, batches);
  }
  return [...groups.values()].flat();
}

/** The drafts are data between two lines that no page can have guessed. */
function questionFor(candidates: readonly Candidate[]): { instructions: string; request: string } {
  const { text } = promptOf(candidates[0]!.passage);
  const boundary = `----${randomBytes(12).toString('hex')}----`;
  const items = candidates.map(({ masked }, index) => ({ id: `p${index + 1}`, text: masked.text }));
  return { instructions: text, request: `${boundary}\n${JSON.stringify({ items })}\n${boundary}` };
}

const repair = {
  fr: 'La réponse précédente n’était pas l’objet JSON demandé. Réponds par cet objet seul, sans rien autour.',
  en: 'The previous answer was not the JSON object asked for. Answer with that object alone, nothing around it.',
};

/** After five failures in a row the model is left alone for a minute. */
function guardedByCircuit(ask: AskModel): AskModel {
  let failures = 0;
  let closedAgain = 0;
  return async (question, signal) => {
    if (failures >= failuresToOpen && performance.now() < closedAgain) return { fault: 'unreachable' };
    const answer = await ask(question, signal);
    failures = 'fault' in answer ? failures + 1 : 0;
    if (failures >= failuresToOpen) closedAgain = performance.now() + circuitOpenMs;
    return answer;
  };
}

function isFault(answer: ModelAnswer, fault: string): boolean {
  return 'fault' in answer && answer.fault === fault;
}

function kept(passage: Passage, reason: string): Wording {
  return { id: passage.id, text: passage.draft, source: 'deterministic', reason };
}

/** Three characters a token: more than any tokenizer counts for French or English. */
function tokensOf(text: string): number {
  return Math.ceil(text.length / 3);
}

function counted(wordings: readonly Wording[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of wordings) if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
