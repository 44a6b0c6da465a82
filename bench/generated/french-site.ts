import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/language/language.ts';
import type { LinkingPage, Span } from '../../src/core/linking/linking-page.ts';
import { pageWithoutLinks } from '../../src/core/linking/page-without-links.ts';
import type { PageText, TextBlock } from '../../src/core/semantics/page-text.ts';
import { type Random, seededRandom } from '../../src/core/values/random.ts';

/** A page of a generated site: its text and its links. */
export interface GeneratedPage {
  readonly text: PageText;
  readonly taken: readonly Span[];
  readonly targets: readonly number[];
}

const pagesPerTopic = 25;
const blocksPerPage = 8;
const sentencesPerBlock = 4;
/** Shares of the nouns of a sentence that are replaced by words of the page and of its topic; the others are kept. */
const ownShare = 0.12;
const topicShare = 0.35;

/**
 * A French site of any size from the sentences of the demonstration: nouns are replaced by words of the topic and of
 * the page, so that the vocabulary grows with the site as on a real one. Same size and seed, same pages.
 */
export function* frenchSite(size: number, seed: number, language: Language): Iterable<GeneratedPage> {
  const frames = framesOf(language);
  const titles = Array.from({ length: size }, (_, row) => titleOf(row, seed));
  for (let row = 0; row < size; row += 1) yield pageOf(row, size, titles, frames, seededRandom(seed * 7919 + row));
}

/** A sentence split at its nouns: text, noun, text, noun, text. */
type Frame = readonly { readonly before: string; readonly noun: string | null }[];

function framesOf(language: Language): Frame[] {
  const folder = join(import.meta.dirname, '../../demo/site');
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'english.md')
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.length > 60 && /^\p{L}/u.test(line) && !/^[a-z]+:/.test(line))
    .map((line) => line.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
  return lines.flatMap((line) =>
    language.sentences(line).map((tokens): Frame => {
      const frame: { before: string; noun: string | null }[] = [];
      let from = tokens[0]!.start;
      for (const token of language.tag(tokens)) {
        if (token.upos !== 'NOUN' || token.text.length < 4) continue;
        frame.push({ before: line.slice(from, token.start), noun: token.text });
        from = token.start + token.text.length;
      }
      const last = tokens.at(-1)!;
      return [...frame, { before: line.slice(from, last.start + last.text.length), noun: null }];
    }),
  );
}

const starts = 'bra cla dre fla gri plo tra vre mon cou bal ser tan pel ron mar fon lur gou sil'.split(' ');
const middles = 'ba di lo ra ti nu vo che lin mar pel son ter val gui'.split(' ');
const ends = 'ge rie tion ment ette eur oir ance iste ure ier elle on ade ise'.split(' ');

/** An invented word with French sounds; the same number gives the same word. */
function coined(number: number): string {
  const random = seededRandom(number * 2_654_435 + 17);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return pick(starts) + pick(middles) + (random() < 0.4 ? pick(middles) : '') + pick(ends);
}

const topicOf = (row: number): number => Math.floor(row / pagesPerTopic);
const topicWord = (topic: number, at: number, seed: number): string => coined(seed * 31 + topic * 64 + at + 1);
const pageWord = (row: number, at: number, seed: number): string => coined(seed * 37 + 5_000_000 + row * 4 + at);

function titleOf(row: number, seed: number): string {
  const subject = topicWord(topicOf(row), row % 5, seed);
  return `${subject[0]!.toUpperCase()}${subject.slice(1)} de ${pageWord(row, 0, seed)} ${pageWord(row, 1, seed)}`;
}

function pageOf(
  row: number,
  size: number,
  titles: readonly string[],
  frames: readonly Frame[],
  random: Random,
): GeneratedPage {
  const topic = topicOf(row);
  const siblings = Array.from({ length: 6 }, () =>
    Math.min(size - 1, topic * pagesPerTopic + Math.floor(random() * pagesPerTopic)),
  ).filter((other) => other !== row);
  const [linked, named] = [siblings.slice(0, 3), siblings.slice(3)];
  const blocks: TextBlock[] = [];
  const taken: Span[] = [];
  for (let index = 0; index < blocksPerPage; index += 1) {
    const sentences = Array.from({ length: sentencesPerBlock }, () => filled(frames, row, random));
    let text = sentences.join(' ');
    const mention = index % 2 === 0 ? linked[index / 2] : named[(index - 1) / 2];
    if (mention !== undefined) {
      const start = `${text} Voir `.length;
      if (index % 2 === 0) taken.push({ block: index, start, end: start + titles[mention]!.length });
      text = `${text} Voir ${titles[mention]} pour la suite de ce sujet.`;
    }
    blocks.push({ text, index, kind: index % 4 === 0 ? 'list-item' : 'paragraph' });
  }
  const url = `https://site.example/sujet-${String(topic).padStart(5, '0')}/page-${String(row).padStart(6, '0')}/`;
  const text: PageText = {
    url,
    language: 'fr',
    title: titles[row]!,
    description: filled(frames, row, random),
    headings: [titles[row]!, topicWord(topic, 1, 1)],
    blocks,
  };
  return { text, taken, targets: [...new Set([topic * pagesPerTopic, ...linked])].filter((other) => other !== row) };
}

function filled(frames: readonly Frame[], row: number, random: Random): string {
  const frame = frames[Math.floor(random() * frames.length)]!;
  return frame
    .map(({ before, noun }) => {
      if (noun === null) return before;
      const draw = random();
      if (draw < ownShare) return before + pageWord(row, Math.floor(random() * 4), 1);
      // Drawn unevenly: a few words of a topic are most frequent.
      if (draw < ownShare + topicShare) return before + topicWord(topicOf(row), Math.floor(64 * random() ** 3), 1);
      return before + noun;
    })
    .join('');
}

/** The generated pages as input of the search for missing links. */
export function generatedLinkingPages(
  pages: readonly GeneratedPage[],
  keyphrasesOf: (url: string) => readonly string[],
): LinkingPage[] {
  const anchorsIn = pages.map((): string[] => []);
  for (const { targets } of pages) for (const target of targets) anchorsIn[target]!.push(pages[target]!.text.title);
  return pages.map(({ text, taken, targets }, row) =>
    pageWithoutLinks(text, {
      taken,
      contentTargets: targets.map((target) => pages[target]!.text.url),
      anchorsIn: anchorsIn[row]!,
      keyphrases: keyphrasesOf(text.url),
      rank: 1 / pages.length,
      depth: 2,
      outWeight: targets.length,
    }),
  );
}
