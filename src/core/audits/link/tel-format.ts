import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { pair, type Text } from '../../values/text.ts';
import { excerpt } from '../wording.ts';

export const linkTelFormat = defineAudit({
  id: 'link.tel_format',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Liens téléphone mal formés', en: 'Malformed telephone links' },
  action: {
    fr: 'Écrivez en chiffres seuls les numéros de vos liens de téléphone',
    en: 'Write the numbers of your telephone links in digits alone',
  },
  why: {
    fr: 'Sur un téléphone, ce lien compose le numéro ; avec des points, des lettres ou sans indicatif, l’appel peut échouer depuis l’étranger.',
    en: 'On a phone this link dials the number; with dots, letters or no country code, the call may fail from abroad.',
  },
  examples: {
    bad: '<a href="tel:02 40 12 34 5">Appelez-nous</a>',
    good: '<a href="tel:+33240123456">Appelez-nous</a>',
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeLinks(
      { htmlPages, links },
      'other-scheme',
      ({ link }) =>
        /^tel:/i.test(link.href.trim()) &&
        !/^tel:\+?[0-9*#]{2,15}(?:[;,].*)?$/i.test(link.href.trim().replace(/(?<=\d)-(?=\d)/g, ''))
          ? link.href
          : null,
      (uses) => {
        const { href } = uses[0].link;
        const digits = decodeSpaces(href.replace(/^\s*tel:/i, ''))
          .replace(/\(0\)/g, '')
          .replace(/[^\d+]/g, '');
        return {
          message: {
            fr: `Le lien « ${excerpt(href)} » n’est pas un numéro bien formé.`,
            en: `The link “${excerpt(href)}” is not a well-formed number.`,
          },
          evidence: { href },
          fix: fixOf(digits),
          ...(digits.length >= 3 ? { edit: { old: href, new: `tel:${digits}` } } : {}),
        };
      },
    ),
});

/** The address to write, from the digits of the link. */
function fixOf(digits: string): Text {
  const to = digits.length < 3 ? '' : `tel:${digits}`;
  const code = digits.startsWith('+');
  return pair(
    `Écrivez le numéro sans espace ni point${to && `\u202f: ${to}`}${code ? '' : ', si possible après l’indicatif de votre pays'}.`,
    `Write the number without spaces or dots${to && `: ${to}`}${code ? '' : ', if possible after your country code'}.`,
  );
}

function decodeSpaces(text: string): string {
  return text.replace(/%20/g, ' ');
}
