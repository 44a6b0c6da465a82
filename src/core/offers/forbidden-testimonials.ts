import { plainWords } from '../audits/classification/kind-words.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { mainHeading } from '../audits/texts/own-names.ts';
import { memoizeByObject } from '../values/memoize.ts';

/**
 * Health professions whose French rules of conduct forbid testimonials of third parties: Code de la santé publique,
 * art. R. 4127-19-1 (doctors), R. 4127-215-1 (dentists), R. 4127-310-1 (midwives), R. 4312-76 (nurses), R. 4321-67-1
 * (physiotherapists), R. 4322-39-1 (podiatrists).
 */
const professions =
  /\b(?:medecins?|(?:chirurgiens? )?dentistes?|infirmi(?:er|ere)s?|(?:masseurs? )?kinesitherapeutes?|sages? femmes?|podologues?|maisons? medicales?|maisons? de sante|cabinets? (?:medical|medicaux|dentaires?|infirmiers?))\b/;
/** Share of the pages named after such a profession, besides the home page. Working assumption. */
const leastShare = 0.25;

/** True for a French practice of these professions: its home page or many of its pages are named after one. */
export const forbidsTestimonials = memoizeByObject(({ home, htmlPages }: SiteFacts): boolean => {
  const french = htmlPages.filter(({ language }) => language === 'fr');
  const isNamed = (page: (typeof french)[number]): boolean =>
    professions.test(plainWords(`${page.content?.title ?? ''} ${mainHeading(page) ?? ''}`).join(' '));
  if (home === null || home.language !== 'fr') return false;
  return isNamed(home) || french.filter(isNamed).length >= leastShare * french.length;
});
