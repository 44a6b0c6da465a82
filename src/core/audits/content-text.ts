import type { PageContent } from '../pages/page.ts';

/** Running text of the main content, headings and menus left out. */
export function paragraphsOf(content: PageContent): string[] {
  return content.blocks
    .filter((block) => block.position === 'content' && (block.kind === 'paragraph' || block.kind === 'quote'))
    .map((block) => block.text);
}

/** Sentences of a paragraph: cut after a final mark followed by a space and a capital, a digit or an opening mark. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?…][»”"’)]?)\s+(?=[\p{Lu}\p{N}«“"(])/u).filter((sentence) => /\p{L}/u.test(sentence));
}

/** Words as people count them; an elided article belongs to its word. */
export function wordsIn(text: string): number {
  return text.match(/(?:\p{L}{1,4}['’])?[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
