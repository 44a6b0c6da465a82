import type { DraftBrief } from '../../core/gauge/drafts/draft-brief.ts';
import type { ModelPrices } from '../../io/services/writer.ts';
import { draftQuestion, tokensOf } from './draft-question.ts';

/** Most questions, tokens and money of one plan; null = no limit in money. */
export interface DraftCaps {
  readonly calls: number;
  readonly tokens: number;
  readonly cost: number | null;
}

/** What drafts take at most, when every text is asked for twice. */
export interface DraftEstimate {
  readonly calls: number;
  readonly tokens: number;
  /** In the currency of the prices; null when these are not known. */
  readonly cost: number | null;
}

/** Tokens of the reasons of a refusal, at most (working assumption). */
const reasonTokens = 500;
/** An answer is at most so many times its text, with the JSON around it (working assumption). */
const answerShare = 2;
const million = 1_000_000;
/** Every text may be asked for once more. */
const questionsPerText = 2;

export function estimateOf(briefs: readonly DraftBrief[], prices: ModelPrices | null): DraftEstimate {
  let [read, written] = [0, 0];
  for (const brief of briefs) {
    const { instructions, request } = draftQuestion(brief);
    const answer = tokensOf(JSON.stringify(brief.parts)) * answerShare;
    read += questionsPerText * tokensOf(instructions + request) + reasonTokens;
    written += questionsPerText * answer;
  }
  return {
    calls: briefs.length * questionsPerText,
    tokens: read + written,
    cost: prices === null ? null : (read * prices.read + written * prices.written) / million,
  };
}

/** The first briefs that stay within the caps. What is cached counts too, so that a second run drafts the same texts. */
export function withinCaps(
  briefs: readonly DraftBrief[],
  { calls, tokens, cost }: DraftCaps,
  prices: ModelPrices | null,
): DraftBrief[] {
  let used = { calls: 0, tokens: 0, cost: 0 };
  const fits: DraftBrief[] = [];
  for (const brief of briefs) {
    const one = estimateOf([brief], prices);
    used = { calls: used.calls + one.calls, tokens: used.tokens + one.tokens, cost: used.cost + (one.cost ?? 0) };
    if (used.calls > calls || used.tokens > tokens || (cost !== null && used.cost > cost)) break;
    fits.push(brief);
  }
  return fits;
}
