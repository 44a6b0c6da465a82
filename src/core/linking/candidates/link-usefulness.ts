import type { AnchorRun } from '../anchors/anchor-runs.ts';
import { scantRules } from '../scoring/link-weights.ts';
import type { LinkingPage } from '../linking-page.ts';
import { ownTitle } from './target-vocabulary.ts';
import { bareWords } from '../anchors/literal-names.ts';

/** A notice that both pages carry, a definition copied: who follows the link reads the same sentence again. */
export function isSaidThere({ sentence: { block, start, end } }: AnchorRun, target: LinkingPage): boolean {
  const said = block.text.slice(start, end);
  return target.text.blocks.some(({ text }) => text.includes(said));
}

/** "Hausser le niveau" where the sentence gives the page's own title, "Hausser le niveau avec les sous-points". */
export function cutsOwnTitle({ sentence, from, to }: AnchorRun, source: LinkingPage): boolean {
  const { block, words, start, end } = sentence;
  const title = ` ${ownWords(source).title} `;
  const anchor = ` ${bareWords(block.text.slice(words[from]!.start, words[to - 1]!.end))} `;
  if (title.length <= anchor.length || !title.includes(anchor)) return false;
  const said = ` ${bareWords(block.text.slice(start, end))} `;
  return said.includes(title) && !said.replaceAll(title, ' | ').includes(anchor);
}

/** Half of the pages have less text, in characters. */
export function medianLength(pages: readonly (LinkingPage | null)[]): number {
  const lengths = pages.flatMap((page) => (page === null ? [] : [lengthOf(page)])).sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

/** Whether the target tells little more than the source: it is a stub, or the source has a section on it. */
export function isScant(source: LinkingPage, target: LinkingPage, anchor: string, median: number): boolean {
  const length = lengthOf(target);
  if (length < Math.min(scantRules.stub, scantRules.stubShare * median)) return true;
  const { sections } = ownWords(source);
  const own = Math.max(sections.get(bareWords(anchor)) ?? 0, sections.get(ownWords(target).title) ?? 0);
  return own > scantRules.sectionShare * length;
}

/** Whether it has little to add, for a page of this site. */
export function isShort(target: LinkingPage, median: number): boolean {
  return lengthOf(target) < Math.min(scantRules.shortText, median);
}

function lengthOf({ text }: LinkingPage): number {
  return text.blocks.reduce((sum, block) => sum + (block.kind === 'heading' ? 0 : block.text.length), 0);
}

interface OwnWords {
  readonly title: string;
  /** Characters under each heading, up to the next. */
  readonly sections: ReadonlyMap<string, number>;
}

const known = new WeakMap<LinkingPage, OwnWords>();

function ownWords(page: LinkingPage): OwnWords {
  let found = known.get(page);
  if (found === undefined) {
    found = { title: bareWords(ownTitle(page.text.title)), sections: sectionsOf(page) };
    known.set(page, found);
  }
  return found;
}

const numbering = /^[\d.\s]+/;

function sectionsOf({ text }: LinkingPage): Map<string, number> {
  const sections = new Map<string, number>();
  let heading: string | null = null;
  for (const block of text.blocks) {
    if (block.kind === 'heading') heading = bareWords(block.text.replace(numbering, ''));
    else if (heading !== null) sections.set(heading, (sections.get(heading) ?? 0) + block.text.length);
  }
  return sections;
}
