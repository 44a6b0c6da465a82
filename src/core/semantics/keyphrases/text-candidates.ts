import type { Language, TaggedToken } from '../../language/language.ts';
import { type Candidate, CandidateMeasure } from './candidate-measure.ts';
import { noContext, readContext } from './candidate-context.ts';
import { nounPhrases } from './noun-phrases.ts';
import { isStop, type Span } from './phrase-span.ts';

/** The candidate keyphrases of one text, as columns. */
export interface TextCandidates {
  /** Stems joined by spaces: inflected forms are one candidate. */
  readonly keys: readonly string[];
  /** The stems of each key. */
  readonly stems: readonly (readonly string[])[];
  /** The form to show: a contiguous span of the text. */
  readonly surfaces: readonly string[];
  /** Number of occurrences, as a whole noun phrase or as a part of one. */
  readonly counts: Uint32Array;
  /** Number of occurrences as a whole noun phrase. */
  readonly full: Uint32Array;
  /** Row-major, `featureCount` values per candidate; features of the site are 0. */
  readonly features: Float32Array;
}

export interface AnalysedText {
  readonly text: string;
  readonly sentences: readonly (readonly TaggedToken[])[];
  readonly isHeading?: boolean;
}

/** The candidates of a text with a title (may be empty), in time linear in the number of tokens. */
export function textCandidates(title: AnalysedText, body: readonly AnalysedText[], language: Language): TextCandidates {
  const reader = new CandidateReader(language);
  reader.read({ ...title, isTitle: true });
  for (const part of body) reader.read({ ...part, isTitle: false });
  return reader.columns();
}

type TextPart = AnalysedText & { readonly isTitle: boolean };

class CandidateReader {
  private readonly language: Language;
  private readonly candidates = new Map<string, Candidate>();
  private readonly measure: CandidateMeasure;
  /** Candidates inside longer whole ones, and these, pair by pair: the counts of the longer ones are known at the end. */
  private readonly inner: Candidate[] = [];
  private readonly outer: Candidate[] = [];

  constructor(language: Language) {
    this.language = language;
    this.measure = new CandidateMeasure(language);
  }

  read(part: TextPart): void {
    for (const sentence of part.sentences) {
      const start = this.measure.length;
      for (const token of sentence) this.measure.readToken(token, part.isTitle, part.isHeading === true);
      const spans = nounPhrases(sentence, this.language);
      const found = spans.map((span) => this.count(sentence, span, part, start + span.from));
      this.readNesting(spans, found);
    }
  }

  private count(sentence: readonly TaggedToken[], span: Span, part: TextPart, at: number): Candidate {
    let key = sentence[span.from]!.stem;
    for (let place = span.from + 1; place < span.to; place += 1) key += ` ${sentence[place]!.stem}`;
    const last = sentence[span.to - 1]!;
    const surface = part.text.slice(sentence[span.from]!.start, last.start + last.text.length);
    let candidate = this.candidates.get(key);
    if (candidate === undefined) {
      candidate = this.newCandidate(key, sentence.slice(span.from, span.to), surface);
      candidate.first = at;
      candidate.inTitle = part.isTitle;
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

  private newCandidate(key: string, tokens: readonly TaggedToken[], surface: string): Candidate {
    return {
      key,
      tokens,
      stems: tokens.filter((token) => !isStop(token, this.language)).map((token) => token.stem),
      surface,
      shown: 0,
      others: null,
      full: 0,
      sub: 0,
      first: 0,
      last: 0,
      outerCount: 0,
      inTitle: false,
      inHeading: false,
      context: noContext(),
    };
  }

  /** Spans are sorted by start, so those inside one follow it or have the same start. */
  private readNesting(spans: readonly Span[], found: readonly Candidate[]): void {
    spans.forEach((outer, i) => {
      if (!outer.full) return;
      let j = i;
      while (j > 0 && spans[j - 1]!.from === outer.from) j -= 1;
      for (; j < spans.length && spans[j]!.from < outer.to; j += 1) {
        if (j === i || spans[j]!.to > outer.to) continue;
        this.inner.push(found[j]!);
        this.outer.push(found[i]!);
      }
    });
  }

  columns(): TextCandidates {
    const list = [...this.candidates.values()];
    this.inner.forEach((inner, at) => {
      inner.outerCount = Math.max(inner.outerCount, this.outer[at]!.full);
    });
    return {
      keys: list.map((candidate) => candidate.key),
      stems: list.map(stemsOfKey),
      surfaces: list.map((candidate) => shownForm(candidate)),
      counts: Uint32Array.from(list, (candidate) => candidate.full + candidate.sub),
      full: Uint32Array.from(list, (candidate) => candidate.full),
      features: this.measure.features(list),
    };
  }
}

/** A number may contain spaces: it is then several stems, as in the key. */
function stemsOfKey({ key, tokens }: Candidate): readonly string[] {
  return tokens.some(({ stem }) => stem.includes(' ')) ? key.split(' ') : tokens.map(({ stem }) => stem);
}

/** The most frequent form; with capitals only when the form never occurs in lower case. */
function shownForm({ surface, shown, others }: Candidate): string {
  if (others === null) return surface;
  const surfaces = new Map([[surface, shown], ...others]);
  const sorted = [...surfaces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = sorted[0]![0];
  return surfaces.has(best.toLowerCase()) ? best.toLowerCase() : best;
}
