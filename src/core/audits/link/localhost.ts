import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf, excerpt, hostOf } from '../wording.ts';

const privateHost =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|.*\.(?:local|test|localhost|internal)$)/i;

export const linkLocalhost = defineAudit({
  id: 'link.localhost',
  severity: 'medium',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Liens vers un poste de développement', en: 'Links to a development machine' },
  action: {
    fr: 'Remplacez les liens vers l’ordinateur du développeur',
    en: 'Replace the links to the developer’s computer',
  },
  why: {
    fr: 'localhost ou une adresse privée ne répond que chez la personne qui a développé le site.',
    en: 'localhost or a private address answers only at the desk of whoever built the site.',
  },
  examples: {
    bad: '<p>Voir le <a href="http://localhost:8080/carte">plan d’accès</a></p>',
    good: { '/': '<p>Voir le <a href="/carte">plan d’accès</a></p>', '/carte': '<h1>Plan d’accès</h1>' },
  },
  needs: ['htmlPages', 'crawl', 'links'],
  run: ({ htmlPages, crawl, links }) => {
    const siteHost = hostOf(crawl.seed);
    return judgeLinks(
      { htmlPages, links },
      'external',
      ({ page, link }) =>
        link.http &&
        hostOf(link.to) !== siteHost &&
        privateHost.test(hostOf(link.to)) &&
        !isShown(link) &&
        !isLesson(page, link)
          ? link.to
          : null,
      (uses) => {
        const { to, href } = uses[0].link;
        return {
          message: {
            fr: `Un lien mène à ${excerpt(to)}, une adresse de développement.`,
            en: `A link leads to ${excerpt(to)}, a development address.`,
          },
          evidence: { target: to },
          fix: {
            fr: 'Remplacez-la par l’adresse publique de la page.',
            en: 'Replace it with the public address of the page.',
          },
          ...(privateHost.test(siteHost) ? {} : { edit: { old: href, new: `https://${siteHost}${pathOf(to)}` } }),
        };
      },
    );
  },
});

/** In a lesson with code samples, the reader starts a server and opens it: the link means the reader’s machine. */
function isLesson({ content }: PageFacts, { position }: PageLink): boolean {
  const teaches = content?.blocks.some(({ kind, position: place }) => kind === 'code' && place === 'content');
  return position === 'content' && teaches === true;
}

/** A manual shows an address to open on the reader’s own machine: the anchor is the address. */
function isShown({ anchor, to }: PageLink): boolean {
  const shown = anchor.trim().replace(/\/$/, '');
  return shown !== '' && to.replace(/\/$/, '').endsWith(shown) && /[.:/]|localhost/i.test(shown);
}
