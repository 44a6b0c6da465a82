import type { Diagnosed } from '../../diagnoses/find-diagnoses.ts';
import type { SemanticResult } from '../site-analysis.ts';

/**
 * The links and sentences that agree with the diagnoses of the same report: none from or to a page that is to be replaced or
 * removed, and no added sentence that repeats what another page contradicts.
 */
export function withSoundLinks(
  semantics: SemanticResult | null,
  { condemned, disputed }: Pick<Diagnosed, 'condemned' | 'disputed'>,
): SemanticResult | null {
  if (semantics === null || condemned.size + disputed.length === 0) return semantics;
  const isSound = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    !condemned.has(from) && !condemned.has(to);
  const repeats = (sentence: string): boolean => disputed.some((words) => sentence.includes(words));
  return {
    ...semantics,
    suggestions: semantics.suggestions.filter(isSound),
    additions: semantics.additions.filter((one) => isSound(one) && !repeats(one.sentence)),
  };
}
