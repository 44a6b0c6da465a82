import type { PageFacts } from '../facts/site-facts.ts';
import { memoizeByObject } from '../../values/memoize.ts';

const named = /licen[cs]e|licencia/i;
/** A licence refers to itself: « the terms of this License », « la présente licence ». */
const itself = /(?<!\p{L})(?:this|pr[ée]sente|cette) (?:public )?licen[cs]e(?!\p{L})/giu;
const works = /copyright|droits? d['’]auteur/i;
const fewestMentions = 5;
/**
 * Measured on GNU, Creative Commons, Apache, Mozilla and OFL licences: 7 to 16 mentions in a thousand words; under 5 in
 * a book that ends with one.
 */
const leastShare = 0.006;

/** True for a complete licence, whatever its address: its text may not be changed, nor given links. */
export const isLicenceText = memoizeByObject(({ content, words }: PageFacts): boolean => {
  if (!content || !(named.test(content.title ?? '') || content.headings.some(({ text }) => named.test(text))))
    return false;
  let mentions = 0;
  let protects = false;
  for (const { text, position } of content.blocks) {
    if (position !== 'content') continue;
    mentions += text.match(itself)?.length ?? 0;
    protects ||= works.test(text);
  }
  return protects && mentions >= fewestMentions && mentions >= leastShare * words;
});
