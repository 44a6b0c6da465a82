import { memoizeByObject } from '../../values/memoize.ts';
import type { AnchorRun } from '../anchors/anchor-run.ts';
import { joinedBySpaces, wordForms } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';
import { targetLength } from '../scoring/acceptance-weights.ts';
import { nameInTitle } from './page-title.ts';

/**
 * True when the target contains the same sentence, such as a notice or a copied definition: the link would repeat it.
 */
export function repeatsSentence({ sentence: { block, start, end } }: AnchorRun, target: LinkingPage): boolean {
  const sentence = block.text.slice(start, end);
  return target.text.blocks.some(({ text }) => text.includes(sentence));
}

/** "Hausser le niveau" where the sentence contains the source's own title, "Hausser le niveau avec les sous-points". */
export function cutsOwnTitle({ sentence, from, to }: AnchorRun, source: LinkingPage): boolean {
  const { block, words, start, end } = sentence;
  const title = joinedBySpaces([subjects(source).title]);
  const anchor = joinedBySpaces([wordForms(block.text.slice(words[from]!.start, words[to - 1]!.end))]);
  if (title.length <= anchor.length || !title.includes(anchor)) return false;
  const text = joinedBySpaces([wordForms(block.text.slice(start, end))]);
  return text.includes(title) && !text.replaceAll(title, ' | ').includes(anchor);
}

/** Median length of the text of the pages, in characters. */
export function medianLength(pages: readonly (LinkingPage | null)[]): number {
  const lengths = pages.flatMap((page) => (page === null ? [] : [lengthOf(page)])).sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

/** True when the target adds little to the source: it is a stub, or the source has a section on its subject. */
export function addsLittle(source: LinkingPage, target: LinkingPage, anchor: string, median: number): boolean {
  const length = lengthOf(target);
  if (length < Math.min(targetLength.stub, targetLength.stubShare * median)) return true;
  const { sections } = subjects(source);
  const own = Math.max(sections.get(wordForms(anchor)) ?? 0, sections.get(subjects(target).title) ?? 0);
  return own > targetLength.sectionShare * length;
}

/** True when the target is short for a page of this site. */
export function isShort(target: LinkingPage, median: number): boolean {
  return lengthOf(target) < Math.min(targetLength.short, median);
}

function lengthOf({ text }: LinkingPage): number {
  return text.blocks.reduce((sum, block) => sum + (block.kind === 'heading' ? 0 : block.text.length), 0);
}

interface Subjects {
  readonly title: string;
  /** Number of characters under each heading, up to the next. */
  readonly sections: ReadonlyMap<string, number>;
}

/** Title and headings as word forms. */
const subjects = memoizeByObject(
  (page: LinkingPage): Subjects => ({
    title: wordForms(nameInTitle(page.text.title)),
    sections: sectionLengths(page),
  }),
);

const numbering = /^[\d.\s]+/;

function sectionLengths({ text }: LinkingPage): Map<string, number> {
  const sections = new Map<string, number>();
  let heading: string | null = null;
  for (const block of text.blocks) {
    if (block.kind === 'heading') heading = wordForms(block.text.replace(numbering, ''));
    else if (heading !== null) sections.set(heading, (sections.get(heading) ?? 0) + block.text.length);
  }
  return sections;
}
