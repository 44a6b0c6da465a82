import type { PageFacts } from '../audits/facts/site-facts.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import { excerpt } from '../audits/wording.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { sentencesOf } from '../values/strings/sentences-of.ts';
import { foldedWords } from './signs/shingles.ts';
import { addressesOf, closestFirst, mostCompared, subjectPages } from './signs/subject-pages.ts';

/** Words that open a sentence and make its frame, and words of a sentence. Working assumptions. */
const frameWords = 5;
const shortest = 8;
/** Sentences of one frame on a page, pages, and their share. Working assumptions. */
const leastOnPage = 3;
const leastPages = 3;
const leastShare = 0.2;

export const stockSentences = defineDiagnosis({
  id: 'stock-sentences',
  severity: 'high',
  effort: 'days',
  title: { fr: 'La même phrase revient partout, à un mot près', en: 'The same sentence everywhere, but for a word' },
  action: {
    fr: 'Remplacez les phrases toutes faites par des faits',
    en: 'Replace the stock sentences with facts',
  },
  why: {
    fr: 'Une phrase qui ne change que d’un mot d’un paragraphe à l’autre n’apprend rien\u00a0: le visiteur la saute, et un moteur n’y trouve aucune raison de préférer la page.',
    en: 'A sentence that changes by a word from one paragraph to the next teaches nothing: visitors skip it, and a search engine finds no reason to prefer the page.',
  },
  how: {
    fr: 'Sous chaque titre, écrivez deux ou trois phrases qui ne valent que pour lui\u00a0: ce que vous faites, pour qui, combien de temps, à quel prix, un cas vécu, le nom de qui s’en charge.',
    en: 'Under each heading write two or three sentences that are true of it alone: what you do, for whom, how long it takes, at what price, a real case, the name of who does it.',
  },
  effect: {
    fr: 'Chaque page répond à ses propres questions\u00a0: suivez ses requêtes et le temps de lecture.',
    en: 'Each page answers its own questions: follow its queries and the time people read it.',
  },
  explains: ['content.near_duplicate'],
  capsScore: 58,
  find: (facts) => {
    const pages = withoutCopies(subjectPages(facts));
    if (pages.length > mostCompared) return null;
    const byFrame = new Map<string, { readonly page: PageFacts; readonly sentences: readonly string[] }[]>();
    for (const page of pages)
      for (const [frame, sentences] of repeatedFrames(page))
        byFrame.set(frame, [...(byFrame.get(frame) ?? []), { page, sentences }]);
    const [frame, uses] = [...byFrame].sort((a, b) => b[1].length - a[1].length)[0] ?? ['', []];
    if (uses.length < leastPages || uses.length < leastShare * pages.length) return null;
    const stuffed = closestFirst([...new Set([...byFrame.values()].flat().map(({ page }) => page))]);
    const urls = addressesOf(stuffed);
    const times = Math.max(...uses.map(({ sentences }) => sentences.length));
    const opening = excerpt(openingOf(uses[0]!.sentences[0]!, frame), 60);
    return {
      pages: stuffed.length,
      share: stuffed.length / pages.length,
      examples: urls,
      sentence: {
        fr: `${stuffed.length} pages sur ${pages.length} répètent la même phrase à un mot près, jusqu’à ${times} fois par page («\u202f${opening}…\u202f»)\u00a0: ${namedPaths(urls)}`,
        en: `${stuffed.length} of ${pages.length} pages repeat the same sentence but for a word, up to ${times} times a page (“${opening}…”): ${namedPaths(urls)}`,
      },
      edits: uses.map(({ page, sentences }) => ({
        page: page.record.url,
        before: sentences[0]!,
        text: {
          fr: `Écrivez un fait propre à chaque partie à la place de cette phrase, répétée ${sentences.length} fois.`,
          en: `Write a fact of each part instead of this sentence, repeated ${sentences.length} times.`,
        },
      })),
    };
  },
});

/** The frames that several different sentences of a page share, with these sentences. */
function repeatedFrames({ content }: PageFacts): [string, readonly string[]][] {
  const frames = new Map<string, Set<string>>();
  for (const { position, kind, text } of content?.blocks ?? []) {
    if (position !== 'content' || kind === 'heading' || kind === 'quote') continue;
    for (const sentence of sentencesOf(text)) {
      const words = foldedWords(sentence);
      if (words.length < shortest) continue;
      const frame = words.slice(0, frameWords).join(' ');
      const known = frames.get(frame);
      if (known === undefined) frames.set(frame, new Set([sentence]));
      else known.add(sentence);
    }
  }
  return [...frames].flatMap(([frame, sentences]): [string, readonly string[]][] =>
    sentences.size < leastOnPage ? [] : [[frame, [...sentences]]],
  );
}

/** The first words of a sentence, as written. */
const openingOf = (sentence: string, frame: string): string =>
  sentence.split(/\s+/).slice(0, frame.split(' ').length).join(' ');
