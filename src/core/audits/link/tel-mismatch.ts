import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { excerpt, onOneLine } from '../wording.ts';

/** Digits of a whole number; shorter ones are services and extensions. */
const fewestDigits = 8;

export const linkTelMismatch = defineAudit({
  id: 'link.tel_mismatch',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Lien téléphone vers un autre numéro', en: 'Telephone link to another number' },
  action: {
    fr: 'Faites appeler par le lien le numéro qu’il affiche',
    en: 'Make the link call the number that it shows',
  },
  why: {
    fr: 'Le visiteur lit un numéro et son téléphone en compose un autre\u202f: l’appel se perd, ou arrive chez quelqu’un d’autre.',
    en: 'Visitors read one number and their phone dials another: the call is lost, or reaches someone else.',
  },
  examples: {
    bad: '<a href="tel:+33240123465">02 40 12 34 56</a>',
    good: '<a href="tel:+33240123456">02 40 12 34 56</a>',
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeLinks(
      { htmlPages, links },
      'contact',
      ({ link }) => (isMismatch(link.href, link.anchor) ? `${link.href} ${link.anchor}` : null),
      (uses) => {
        const { href, anchor } = uses[0].link;
        const shown = numbersIn(anchor)[0] ?? '';
        return {
          message: {
            fr: `Le lien affiche «\u202f${excerpt(anchor, 40)}\u202f» et compose ${excerpt(href, 40)}.`,
            en: `The link shows “${excerpt(anchor, 40)}” and dials ${excerpt(href, 40)}.`,
          },
          evidence: { href, anchor: onOneLine(anchor), shown },
          fix: {
            fr: 'Vérifiez lequel des deux numéros est le bon, et écrivez le même dans le texte et dans le lien.',
            en: 'Check which of the two numbers is right, and write the same in the text and in the link.',
          },
        };
      },
    ),
});

function isMismatch(href: string, anchor: string): boolean {
  if (!/^\s*tel:/i.test(href)) return false;
  const dialled = digitsOf(decoded(href.replace(/^\s*tel:/i, '')).replace(/[;,].*$/s, ''));
  const shown = numbersIn(anchor);
  return dialled.length >= fewestDigits && shown.length > 0 && shown.every((number) => !isSame(number, dialled));
}

/** The same number with and without its country code and the zero before it. */
function isSame(one: string, other: string): boolean {
  return one.slice(-fewestDigits) === other.slice(-fewestDigits);
}

/** Whole numbers in a text, as digits. */
function numbersIn(text: string): string[] {
  const runs = text.match(/\+?\d(?:[\s\u00a0\u202f.()/-]*\d)+/gu) ?? [];
  return runs.map(digitsOf).filter((digits) => digits.length >= fewestDigits);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function decoded(text: string): string {
  return text.replace(/%20/g, ' ');
}
