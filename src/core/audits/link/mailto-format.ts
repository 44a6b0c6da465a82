import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { excerpt } from '../wording.ts';

const mail = /^mailto:(?:\?|[^\s@?,]+@[^\s@?,]+\.[^\s@?,]+(?:,[^\s@?,]+@[^\s@?,]+\.[^\s@?,]+)*(?:\?|$))/i;

export const linkMailtoFormat = defineAudit({
  id: 'link.mailto_format',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Liens de courriel mal formés', en: 'Malformed e-mail links' },
  action: { fr: 'Corrigez les liens de courriel qui n’ouvrent rien', en: 'Correct the e-mail links that open nothing' },
  why: {
    fr: 'Une adresse de courriel incomplète ouvre un message qui ne partira jamais.',
    en: 'An incomplete e-mail address opens a message that will never leave.',
  },
  examples: {
    bad: '<a href="mailto:bonjour@exemple">Nous écrire</a>',
    good: '<a href="mailto:bonjour@exemple.fr">Nous écrire</a>',
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeLinks(
      { htmlPages, links },
      'other-scheme',
      ({ link }) =>
        /^mailto:/i.test(link.href.trim()) && link.href.length < 2000 && !isMail(link.href) ? link.href : null,
      (uses) => {
        const { href } = uses[0].link;
        const meant = repaired(href);
        return {
          message: {
            fr: `Le lien « ${excerpt(href)} » ne contient pas d’adresse valable.`,
            en: `The link “${excerpt(href)}” does not hold a valid address.`,
          },
          evidence: { href },
          fix: {
            fr: 'Corrigez l’adresse de courriel : nom, arobase, domaine, sans espace.',
            en: 'Correct the e-mail address: name, at sign, domain, without spaces.',
          },
          ...(meant === null ? {} : { edit: { old: href, new: meant } }),
        };
      },
    ),
});

function isMail(href: string): boolean {
  return mail.test(href.trim().replace(/%40/gi, '@'));
}

/** The address without spaces, slashes and a repeated scheme; null when the fault is another one. */
function repaired(href: string): string | null {
  const address = href
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^(?:\/\/|mailto:)/i, '')
    .replace(/\?.*$/s, '');
  const clean = `mailto:${address.replace(/\s|%20|[<>]|%3[ce]/gi, '')}${/\?.*$/s.exec(href)?.[0] ?? ''}`;
  return isMail(clean) ? clean : null;
}
