import { folded } from './folded-text.ts';
import type { LinkingPage } from './linking-page.ts';
import type { RatedLink } from './rated-link.ts';
import { suggestionLimits } from './suggestion-limits.ts';

/** The best candidates that no limit excludes, one of each pair of pages: links per source and per sentence, one target per anchor, varied anchors per target. */
export function withinLimits<Candidate extends LimitedLink>(sorted: readonly Candidate[]): Candidate[] {
  const counts = new LimitCounts();
  return sorted.filter((candidate) => counts.accepts(candidate));
}

type Taken = Pick<RatedLink['place'], 'start' | 'end'>;
type LimitedLink = Pick<RatedLink, 'source' | 'target' | 'place'> & Partial<Pick<RatedLink, 'enumerable'>>;

class LimitCounts {
  private readonly pairs = new Set<string>();
  private readonly perSource = new Map<string, number>();
  private readonly words = new Map<LinkingPage, number>();
  private readonly namesOf = new Map<string, number>();
  private readonly sentences = new Map<string, readonly Taken[]>();
  private readonly copies = new Set<string>();
  private readonly targetOfAnchor = new Map<string, string>();
  private readonly anchorsOfTarget = new Map<string, string[]>();

  /** Counts the candidate when it is within all limits. */
  accepts({ source, target, place, enumerable = false }: LimitedLink): boolean {
    const [from, to] = [source.text.url, target.text.url];
    if (this.pairs.has(`${from} ${to}`)) return false;
    const given = this.perSource.get(from) ?? 0;
    if (given >= maxLinksFor(this.wordsOf(source), enumerable)) return false;
    const names = this.namesOf.get(to) ?? 0;
    if (enumerable && names >= suggestionLimits.namesPerTarget) return false;
    const sentence = `${from} ${place.block} ${place.start - place.offset}`;
    // A duplicate of the page contains a duplicate of the sentence.
    const copy = source.duplicateGroup === null ? null : `${source.duplicateGroup} ${to} ${place.sentence}`;
    const taken = this.sentences.get(sentence) ?? [];
    if (taken.length >= (enumerable ? suggestionLimits.perSentence : 1)) return false;
    const length = taken.reduce((sum, { start, end }) => sum + end - start, place.end - place.start);
    if (taken.length > 1 && length > suggestionLimits.linkedShare * place.sentence.length) return false;
    if (taken.some(({ start, end }) => start < place.end && end > place.start)) return false;
    if (copy !== null && this.copies.has(copy)) return false;
    const key = `${source.text.language} ${place.stems.join(' ')}`;
    const owner = this.targetOfAnchor.get(key);
    if (owner !== undefined && owner !== to) return false;
    const anchor = folded(place.anchor);
    const anchors = this.anchorsOfTarget.get(to) ?? target.anchorsIn.map(folded);
    if (!enumerable && isOverused(anchor, anchors)) return false;
    this.pairs.add(`${from} ${to}`);
    this.perSource.set(from, given + 1);
    if (enumerable) this.namesOf.set(to, names + 1);
    this.sentences.set(sentence, [...taken, place]);
    if (copy !== null) this.copies.add(copy);
    this.targetOfAnchor.set(key, to);
    this.anchorsOfTarget.set(to, [...anchors, anchor]);
    return true;
  }

  private wordsOf(source: LinkingPage): number {
    let words = this.words.get(source);
    if (words === undefined) {
      words = source.text.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).length, 0);
      this.words.set(source, words);
    }
    return words;
  }
}

/** True when one more link would give the anchor too large a share of the links to its target. */
function isOverused(anchor: string, anchors: readonly string[]): boolean {
  const links = anchors.length + 1;
  if (links < suggestionLimits.exactAnchorFrom) return false;
  const same = anchors.filter((one) => one === anchor).length;
  return (same + 1) / links > suggestionLimits.exactAnchorShare;
}

function maxLinksFor(words: number, enumerable: boolean): number {
  const { perSource, namesPerSource, wordsPerLink, wordsPerName, leastNames } = suggestionLimits;
  const most = enumerable
    ? Math.max(leastNames, Math.round(words / wordsPerName))
    : Math.max(1, Math.round(words / wordsPerLink));
  return Math.min(enumerable ? namesPerSource : perSource, most);
}
