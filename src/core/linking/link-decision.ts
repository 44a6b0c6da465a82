import { createHash } from 'node:crypto';
import type { Text } from '../values/text.ts';
import { wordForms } from './folded-text.ts';
import type { Suggestion } from './suggestions.ts';

/** What became of a suggestion: decided by a person, or `in-place` once a crawl has found the accepted link. */
export const linkStates = ['proposed', 'accepted', 'rejected', 'in-place'] as const;
export type LinkState = (typeof linkStates)[number];

/** A decision about a link to add, kept from audit to audit. */
export interface LinkDecision {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
  /** The sentence that was judged: a rejected link is proposed again once its sentence has changed. */
  readonly sentence: string;
  readonly state: LinkState;
}

/** The same link in every audit: source, target and the words of the anchor, whatever their case, number or accents. */
export function suggestionId({ from, to, anchor }: Pick<Suggestion, 'from' | 'to' | 'anchor'>): string {
  const digest = createHash('sha256')
    .update(`${from}\n${to}\n${wordForms(anchor)}`)
    .digest('hex');
  return `sug_${digest.slice(0, 26)}`;
}

/** Rejections of one target or one anchor from which others of it are proposed last. Working assumption. */
const teachingRejections = 3;

/** The suggestions without those that were rejected; those like what was rejected several times come last. */
export function withDecisions(
  suggestions: readonly Suggestion[],
  decisions: readonly LinkDecision[],
): readonly Suggestion[] {
  if (decisions.length === 0) return suggestions;
  const rejected = decisions.filter(({ state }) => state === 'rejected');
  const sentenceOf = new Map(rejected.map(({ id, sentence }) => [id, sentence]));
  const unwanted = manyOf([...rejected.map(({ to }) => to), ...rejected.map(({ anchor }) => anchorKey(anchor))]);
  const kept = suggestions.filter((one) => sentenceOf.get(suggestionId(one)) !== one.sentence);
  const last = kept.flatMap((one) => {
    const isTarget = unwanted.has(one.to);
    if (!isTarget && !unwanted.has(anchorKey(one.anchor))) return [];
    return [{ ...one, reason: withReason(one.reason, isTarget ? targetRejected : anchorRejected) }];
  });
  if (last.length === 0) return kept;
  const isLast = new Set(last.map(suggestionId));
  return [...kept.filter((one) => !isLast.has(suggestionId(one))), ...last];
}

/** No address begins so. */
const anchorKey = (anchor: string): string => `anchor ${wordForms(anchor)}`;

function manyOf(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count >= teachingRejections ? [name] : [])));
}

const targetRejected: Text = {
  fr: 'Vous avez refusé plusieurs liens vers cette page.',
  en: 'You rejected several links to this page.',
};
const anchorRejected: Text = {
  fr: 'Vous avez refusé plusieurs liens sur ces mots.',
  en: 'You rejected several links on these words.',
};

const withReason = (reason: Text, more: Text): Text => ({
  fr: `${reason.fr} ${more.fr}`,
  en: `${reason.en} ${more.en}`,
});
