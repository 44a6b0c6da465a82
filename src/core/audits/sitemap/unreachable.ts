import type { CrawlFacts } from '../../pages/page.ts';
import { isOfOriginal } from '../../pages/site-copy.ts';
import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { hostOf, pathsIn } from '../wording.ts';

export const sitemapUnreachable = defineAudit({
  id: 'sitemap.unreachable',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Plan de site annoncé mais en erreur', en: 'Announced sitemap in error' },
  action: {
    fr: 'Rétablissez le plan de site annoncé aux moteurs',
    en: 'Restore the sitemap announced to search engines',
  },
  why: {
    fr: 'robots.txt ou un index annonce ce fichier, mais le serveur ne le donne pas : les pages qu’il liste ne sont pas signalées.',
    en: 'robots.txt or an index announces this file, but the server does not give it: the pages it lists are not reported.',
  },
  examples: {
    bad: {
      '/': '<h1>Librairie</h1>',
      '/robots.txt': 'User-agent: *\nAllow: /\nSitemap: https://exemple.fr/plan.xml',
      '/plan.xml': { status: 500 },
    },
    good: {
      '/': '<h1>Librairie</h1>',
      '/robots.txt': 'User-agent: *\nAllow: /\nSitemap: https://exemple.fr/plan.xml',
      '/plan.xml': '<urlset><url><loc>https://exemple.fr/</loc></url></urlset>',
    },
  },
  needs: ['crawl', 'copy'],
  run: ({ crawl, copy }) => {
    // A sitemap beyond the limit of files was not requested; that of the public site is not this copy's.
    const requested = crawl.sitemaps.filter(
      ({ url, issues }) => !issues.includes('too-many-files') && !isOfOriginal(copy, url),
    );
    const own = requested.find(
      ({ url, status, kind }) => status === 200 && kind !== 'unknown' && isOfHost(crawl.seed, url),
    );
    const announced = requested.filter(
      (sitemap) => requested.some((other) => other.status === 200) || isAnnounced(crawl, sitemap.url),
    );
    return {
      checked: announced.length,
      findings: announced
        .filter((sitemap) => sitemap.status !== 200)
        .map(({ url, status }) => ({
          page: url,
          message: isOfHost(crawl.seed, url) ? ownFailure(status) : foreignFailure(url, own?.url),
          evidence: { status },
          fix:
            isOfHost(crawl.seed, url) || own === undefined
              ? {
                  fr: 'Rétablissez le fichier ou retirez son annonce.',
                  en: 'Restore the file or remove its announcement.',
                }
              : {
                  fr: `Écrivez dans robots.txt « Sitemap: ${own.url} ».`,
                  en: `Write “Sitemap: ${own.url}” in robots.txt.`,
                },
        })),
    };
  },
});

/** True for a sitemap that a line of robots.txt names. */
export function isAnnounced({ robots }: Pick<CrawlFacts, 'robots'>, url: string): boolean {
  return robots.text?.includes(url) ?? false;
}

function isOfHost(seed: string, url: string): boolean {
  return hostOf(seed) === hostOf(url);
}

function ownFailure(status: number | null): Text {
  return status === null
    ? { fr: 'Ce plan de site ne répond pas.', en: 'This sitemap does not answer.' }
    : { fr: `Ce plan de site répond ${status}.`, en: `This sitemap answers ${status}.` };
}

function foreignFailure(url: string, own: string | undefined): Text {
  const host = hostOf(url);
  return own === undefined
    ? {
        fr: `robots.txt annonce un plan de site sur un autre hôte, ${host}, qui ne le donne pas.`,
        en: `robots.txt announces a sitemap on another host, ${host}, which does not give it.`,
      }
    : {
        fr: `robots.txt annonce un plan de site sur un autre hôte, ${host}, qui ne le donne pas\u202f; celui du site est à ${pathsIn([own])}.`,
        en: `robots.txt announces a sitemap on another host, ${host}, which does not give it; that of the site is at ${pathsIn([own])}.`,
      };
}
