import type { Language, TaggedToken } from '../../language/language.ts';
import { opensWithCapital } from '../../language/letters.ts';
import { type CandidateContext, noContext, readContext } from './candidate-context.ts';
import { isStop, type Span } from './phrase-span.ts';
import { candidateSpans } from './noun-phrases.ts';
import { wordRank } from './word-rank.ts';

/** What is measured of each candidate (design, §6.2). Those of idf and of other pages need the whole site. */
export const keyphraseFeatures = [
  'logtf',
  'logsub',
  'idfMean',
  'idfMax',
  'idfPh',
  'first',
  'spread',
  'len1',
  'len2',
  'len3',
  'len4',
  'prep',
  'prMean',
  'prSum',
  'titleFrac',
  'titleFull',
  'propn',
  'endPropn',
  'startAdj',
  'fullRatio',
  'nested',
  'chars',
  'tfidf',
  'vb',
  'upper',
  'headFrac',
  'headFull',
  'titleWhole',
  'cohesion',
  'idfMin',
  'coord',
  'elsewhere',
  'headTf',
  'anaphoric',
  'definite',
  'indefinite',
  'bare',
  'opening',
  'listed',
  'idfHead',
  'titlesElse',
  'titleShare',
  'wholeElse',
] as const;
export type KeyphraseFeature = (typeof keyphraseFeatures)[number];
/** Column of each feature. */
export const featurePlace = Object.fromEntries(keyphraseFeatures.map((name, at) => [name, at])) as Readonly<
  Record<KeyphraseFeature, number>
>;

/** The candidates of one text, as columns. */
export interface TextCandidates {
  /** Stems joined by spaces: inflected forms are one candidate. */
  readonly keys: readonly string[];
  /** The stems of each key. */
  readonly stems: readonly (readonly string[])[];
  /** The form to show: a contiguous span of the text. */
  readonly surfaces: readonly string[];
  /** Times it stands as a whole noun phrase or as a part of one. */
  readonly counts: Uint32Array;
  readonly full: Uint32Array;
  /** Row-major, `keyphraseFeatures.length` values a candidate; idf features still 0. */
  readonly features: Float32Array;
}

export interface AnalysedText {
  readonly text: string;
  readonly sentences: readonly (readonly TaggedToken[])[];
  readonly isHeading?: boolean;
}

interface Candidate {
  readonly key: string;
  readonly stems: readonly string[];
  readonly tokens: readonly TaggedToken[];
  /** The form first met, how often, and the others: most candidates have one. */
  readonly surface: string;
  shown: number;
  others: Map<string, number> | null;
  full: number;
  sub: number;
  readonly first: number;
  last: number;
  /** Longest count of a longer full candidate that holds this one. */
  holder: number;
  inTitle: boolean;
  inHeading: boolean;
  readonly context: CandidateContext;
}

/** Candidates of a text whose first part is its title (may be empty); cost grows with the number of tokens. */
export function textCandidates(title: AnalysedText, body: readonly AnalysedText[], language: Language): TextCandidates {
  const reader = new CandidateReader(language);
  reader.read(title, true);
  for (const part of body) reader.read(part, false);
  return reader.columns();
}

/** Content stems of a key: what idf is averaged over. */
export function contentStemsOf(candidate: { readonly tokens: readonly TaggedToken[] }, language: Language): string[] {
  return candidate.tokens.filter((token) => !isStop(token, language)).map((token) => token.stem);
}

class CandidateReader {
  private readonly language: Language;
  private readonly candidates = new Map<string, Candidate>();
  private readonly titleStems = new Set<string>();
  private readonly headingStems = new Set<string>();
  private readonly stemCounts = new Map<string, number>();
  private readonly wordIds = new Map<string, number>();
  private readonly words: number[] = [];
  private readonly positions: number[] = [];
  private position = 0;

  constructor(language: Language) {
    this.language = language;
  }

  read(part: AnalysedText, isTitle: boolean): void {
    for (const sentence of part.sentences) {
      const start = this.position;
      this.readWords(sentence, isTitle, part.isHeading === true);
      const spans = candidateSpans(sentence, this.language);
      const met = spans.map((span) => this.meet(sentence, span, start + span.from, part, isTitle));
      this.readHolders(spans, met);
    }
  }

  private readWords(sentence: readonly TaggedToken[], isTitle: boolean, isHeading: boolean): void {
    for (const token of sentence) {
      const at = this.position++;
      if (isStop(token, this.language)) continue;
      if (isTitle) this.titleStems.add(token.stem);
      if (isHeading) this.headingStems.add(token.stem);
      this.stemCounts.set(token.stem, (this.stemCounts.get(token.stem) ?? 0) + 1);
      if (!nominal.has(token.upos) || !twoLetters.test(token.text)) continue;
      let id = this.wordIds.get(token.stem);
      if (id === undefined) {
        id = this.wordIds.size;
        this.wordIds.set(token.stem, id);
      }
      this.words.push(id);
      this.positions.push(at);
    }
  }

  private meet(
    sentence: readonly TaggedToken[],
    span: Span,
    at: number,
    part: AnalysedText,
    isTitle: boolean,
  ): Candidate {
    let key = sentence[span.from]!.stem;
    for (let place = span.from + 1; place < span.to; place += 1) key += ` ${sentence[place]!.stem}`;
    const last = sentence[span.to - 1]!;
    const surface = part.text.slice(sentence[span.from]!.start, last.start + last.text.length);
    let candidate = this.candidates.get(key);
    if (candidate === undefined) {
      const tokens = sentence.slice(span.from, span.to);
      const stems = contentStemsOf({ tokens }, this.language);
      candidate = {
        key,
        stems,
        tokens,
        surface,
        shown: 0,
        others: null,
        full: 0,
        sub: 0,
        first: at,
        last: at,
        holder: 0,
        inTitle: isTitle,
        inHeading: false,
        context: noContext(),
      };
      this.candidates.set(key, candidate);
    }
    if (surface === candidate.surface) candidate.shown += 1;
    else {
      candidate.others ??= new Map();
      candidate.others.set(surface, (candidate.others.get(surface) ?? 0) + 1);
    }
    if (span.full) candidate.full += 1;
    else candidate.sub += 1;
    candidate.last = at;
    if (part.isHeading) candidate.inHeading = true;
    readContext(candidate.context, sentence, span);
    return candidate;
  }

  /** Candidates inside longer full ones, and these, pair by pair: how often a holder occurs is known at the end. */
  private readonly held: Candidate[] = [];
  private readonly holding: Candidate[] = [];

  /** Spans come by start, so those inside one are near it. */
  private readHolders(spans: readonly Span[], met: readonly Candidate[]): void {
    spans.forEach((outer, i) => {
      if (!outer.full) return;
      let j = i;
      while (j > 0 && spans[j - 1]!.from === outer.from) j -= 1;
      for (; j < spans.length && spans[j]!.from < outer.to; j += 1) {
        if (j === i || spans[j]!.to > outer.to) continue;
        this.held.push(met[j]!);
        this.holding.push(met[i]!);
      }
    });
  }

  columns(): TextCandidates {
    const list = [...this.candidates.values()];
    this.held.forEach((inner, at) => {
      inner.holder = Math.max(inner.holder, this.holding[at]!.full);
    });
    const rank = wordRank(this.words, this.positions, this.wordIds.size);
    const width = keyphraseFeatures.length;
    const features = new Float32Array(list.length * width);
    list.forEach((candidate, at) => {
      this.measure(candidate, rank, features.subarray(at * width, (at + 1) * width));
    });
    return {
      keys: list.map((candidate) => candidate.key),
      stems: list.map(stemsOfKey),
      surfaces: list.map((candidate) => shownForm(candidate)),
      counts: Uint32Array.from(list, (candidate) => candidate.full + candidate.sub),
      full: Uint32Array.from(list, (candidate) => candidate.full),
      features,
    };
  }

  /** Fills the row of one candidate; what the site says stays 0. */
  private measure(candidate: Candidate, rank: Float64Array, row: Float32Array): void {
    const { tokens, stems, full, sub, context } = candidate;
    const tf = full + sub;
    const length = tokens.length;
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
    row[featurePlace.logtf] = Math.log(1 + full);
    row[featurePlace.logsub] = Math.log(1 + sub);
    row[featurePlace.first] = Math.log(1 + candidate.first / 10);
    row[featurePlace.spread] = (candidate.last - candidate.first) / Math.max(1, this.position);
    row[featurePlace.len1] = length === 1 ? 1 : 0;
    row[featurePlace.len2] = length === 2 ? 1 : 0;
    row[featurePlace.len3] = length === 3 ? 1 : 0;
    row[featurePlace.len4] = length > 3 ? 1 : 0;
    row[featurePlace.prep] = tokens.some((token) => token.upos === 'ADP') ? 1 : 0;
    row[featurePlace.prMean] = sum / Math.max(1, stems.length);
    row[featurePlace.prSum] = Math.min(3, sum);
    row[featurePlace.titleFrac] = inTitle / Math.max(1, stems.length);
    row[featurePlace.titleFull] = candidate.inTitle ? 1 : 0;
    row[featurePlace.propn] = tokens.some((token) => token.upos === 'PROPN') ? 1 : 0;
    row[featurePlace.endPropn] = tokens[length - 1]!.upos === 'PROPN' ? 1 : 0;
    row[featurePlace.startAdj] = tokens[0]!.upos === 'ADJ' ? 1 : 0;
    row[featurePlace.fullRatio] = full / tf;
    row[featurePlace.nested] = candidate.holder >= 0.9 * tf ? 1 : candidate.holder / (tf + 1);
    row[featurePlace.chars] = Math.log(candidate.key.length);
    row[featurePlace.vb] = tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX') ? 1 : 0;
    row[featurePlace.headFrac] = inHeading / Math.max(1, stems.length);
    row[featurePlace.headFull] = candidate.inHeading ? 1 : 0;
    row[featurePlace.titleWhole] = inTitle / Math.max(1, this.titleStems.size);
    row[featurePlace.cohesion] = tf / most;
    row[featurePlace.coord] = tokens.some((token) => token.upos === 'CCONJ') ? 1 : 0;
    row[featurePlace.headTf] = Math.log(1 + (this.stemCounts.get(this.headOf(tokens).stem) ?? 0));
    row[featurePlace.anaphoric] = context.anaphoric / tf;
    row[featurePlace.definite] = context.definite / tf;
    row[featurePlace.indefinite] = context.indefinite / tf;
    row[featurePlace.bare] = context.bare / tf;
    row[featurePlace.opening] = context.opening / tf;
    row[featurePlace.listed] = context.listed / tf;
    row[featurePlace.upper] = opensWithCapital(tokens[0]!.text) ? 1 : 0;
  }

  /** The noun the others modify: last in English, first in French. */
  private headOf(tokens: readonly TaggedToken[]): TaggedToken {
    if (this.language.code === 'en') return tokens[tokens.length - 1]!;
    return tokens.find((token) => token.upos === 'NOUN' || token.upos === 'PROPN') ?? tokens[0]!;
  }
}

/** A number may hold spaces: it is then several stems, as it is in the key. */
function stemsOfKey({ key, tokens }: Candidate): readonly string[] {
  return tokens.some(({ stem }) => stem.includes(' ')) ? key.split(' ') : tokens.map(({ stem }) => stem);
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

const twoLetters = /\p{L}{2}/u;

/** The most frequent form; capitals only where the form never occurs in lower case. */
function shownForm({ surface, shown, others }: Candidate): string {
  if (others === null) return surface;
  const surfaces = new Map([[surface, shown], ...others]);
  const sorted = [...surfaces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = sorted[0]![0];
  return surfaces.has(best.toLowerCase()) ? best.toLowerCase() : best;
}
