import type { Language, TaggedToken } from '../../language/language.ts';
import { startsWithCapital } from '../../language/letters.ts';
import type { CandidateContext } from './candidate-context.ts';
import { featureCount, featurePlace as place } from './keyphrase-features.ts';
import { isStop } from './phrase-span.ts';
import { wordRank } from './word-rank.ts';

/** A candidate keyphrase with the counts of its text. */
export interface Candidate {
  readonly key: string;
  readonly tokens: readonly TaggedToken[];
  /** Stems of its content words. */
  readonly stems: readonly string[];
  /** The first form, its count, and the counts of other forms: most candidates have one form. */
  readonly surface: string;
  shown: number;
  others: Map<string, number> | null;
  /** Number of occurrences as a whole noun phrase, and as a part of one. */
  full: number;
  sub: number;
  /** Position of the first and last occurrence, in tokens. */
  first: number;
  last: number;
  /** Number of occurrences of the most frequent whole noun phrase that contains it. */
  outerCount: number;
  inTitle: boolean;
  inHeading: boolean;
  readonly context: CandidateContext;
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);
const twoLetters = /\p{L}{2}/u;

/** Reads the words of a text, then measures its candidates. */
export class CandidateMeasure {
  /** Number of tokens read. */
  length = 0;
  private readonly language: Language;
  private readonly titleStems = new Set<string>();
  private readonly headingStems = new Set<string>();
  private readonly stemCounts = new Map<string, number>();
  /** The words that are ranked: id by stem, ids in order of the text, and their positions. */
  private readonly wordIds = new Map<string, number>();
  private readonly words: number[] = [];
  private readonly positions: number[] = [];

  constructor(language: Language) {
    this.language = language;
  }

  readToken(token: TaggedToken, isTitle: boolean, isHeading: boolean): void {
    const at = this.length++;
    if (isStop(token, this.language)) return;
    if (isTitle) this.titleStems.add(token.stem);
    if (isHeading) this.headingStems.add(token.stem);
    this.stemCounts.set(token.stem, (this.stemCounts.get(token.stem) ?? 0) + 1);
    if (!nominal.has(token.upos) || !twoLetters.test(token.text)) return;
    let id = this.wordIds.get(token.stem);
    if (id === undefined) {
      id = this.wordIds.size;
      this.wordIds.set(token.stem, id);
    }
    this.words.push(id);
    this.positions.push(at);
  }

  /** One row of features per candidate; features of the site stay 0. */
  features(candidates: readonly Candidate[]): Float32Array {
    const rank = wordRank(this.words, this.positions, this.wordIds.size);
    const features = new Float32Array(candidates.length * featureCount);
    candidates.forEach((candidate, at) => {
      const row = features.subarray(at * featureCount, (at + 1) * featureCount);
      fillForm(candidate, row);
      fillContext(candidate, row);
      this.fillCounts(candidate, row);
      this.fillStems(candidate, rank, row);
    });
    return features;
  }

  private fillCounts(candidate: Candidate, row: Float32Array): void {
    const { full, sub, outerCount } = candidate;
    const count = full + sub;
    row[place.logtf] = Math.log(1 + full);
    row[place.logsub] = Math.log(1 + sub);
    row[place.first] = Math.log(1 + candidate.first / 10);
    row[place.spread] = (candidate.last - candidate.first) / Math.max(1, this.length);
    row[place.fullRatio] = full / count;
    row[place.nested] = outerCount >= 0.9 * count ? 1 : outerCount / (count + 1);
    row[place.titleFull] = candidate.inTitle ? 1 : 0;
    row[place.headFull] = candidate.inHeading ? 1 : 0;
  }

  private fillStems({ tokens, stems, full, sub }: Candidate, rank: Float64Array, row: Float32Array): void {
    let sum = 0;
    let most = 1;
    let inTitle = 0;
    let inHeading = 0;
    for (const stem of stems) {
      sum += rank[this.wordIds.get(stem) ?? -1] ?? 0;
      most = Math.max(most, this.stemCounts.get(stem) ?? 0);
      if (this.titleStems.has(stem)) inTitle += 1;
      if (this.headingStems.has(stem)) inHeading += 1;
    }
    row[place.prMean] = sum / Math.max(1, stems.length);
    row[place.prSum] = Math.min(3, sum);
    row[place.titleFrac] = inTitle / Math.max(1, stems.length);
    row[place.headFrac] = inHeading / Math.max(1, stems.length);
    row[place.titleWhole] = inTitle / Math.max(1, this.titleStems.size);
    row[place.cohesion] = (full + sub) / most;
    row[place.headTf] = Math.log(1 + (this.stemCounts.get(this.headOf(tokens).stem) ?? 0));
  }

  /** The noun that the other words modify: the last in English, the first in French. */
  private headOf(tokens: readonly TaggedToken[]): TaggedToken {
    if (this.language.code === 'en') return tokens[tokens.length - 1]!;
    return tokens.find((token) => token.upos === 'NOUN' || token.upos === 'PROPN') ?? tokens[0]!;
  }
}

function fillForm({ tokens, key }: Candidate, row: Float32Array): void {
  const { length } = tokens;
  row[place.len1] = length === 1 ? 1 : 0;
  row[place.len2] = length === 2 ? 1 : 0;
  row[place.len3] = length === 3 ? 1 : 0;
  row[place.len4] = length > 3 ? 1 : 0;
  row[place.chars] = Math.log(key.length);
  row[place.upper] = startsWithCapital(tokens[0]!.text) ? 1 : 0;
  row[place.prep] = tokens.some((token) => token.upos === 'ADP') ? 1 : 0;
  row[place.propn] = tokens.some((token) => token.upos === 'PROPN') ? 1 : 0;
  row[place.endPropn] = tokens[length - 1]!.upos === 'PROPN' ? 1 : 0;
  row[place.startAdj] = tokens[0]!.upos === 'ADJ' ? 1 : 0;
  row[place.vb] = tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX') ? 1 : 0;
  row[place.coord] = tokens.some((token) => token.upos === 'CCONJ') ? 1 : 0;
}

function fillContext({ context, full, sub }: Candidate, row: Float32Array): void {
  const count = full + sub;
  row[place.anaphoric] = context.anaphoric / count;
  row[place.definite] = context.definite / count;
  row[place.indefinite] = context.indefinite / count;
  row[place.bare] = context.bare / count;
  row[place.opening] = context.opening / count;
  row[place.listed] = context.listed / count;
}
