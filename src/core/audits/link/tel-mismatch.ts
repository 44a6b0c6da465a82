import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { dialledNumber, phoneIdentity, phoneNumbersIn } from '../texts/phone-numbers.ts';
import { excerpt, onOneLine } from '../wording.ts';

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
        const shown = phoneNumbersIn(anchor)[0] ?? '';
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
  const dialled = dialledNumber(href);
  const shown = phoneNumbersIn(anchor);
  if (dialled === null || shown.length === 0) return false;
  // Hours or another number may be glued to the one that is dialled.
  return shown.every((number) => !number.includes(phoneIdentity(dialled)));
}
