import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { groupBy } from '../groups.ts';
import { isSuccess } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathsIn } from '../wording.ts';

const examplesKept = 10;

export const httpCacheStatic = defineAudit({
  id: 'http.cache_static',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Fichiers statiques sans durée de cache', en: 'Static files without a cache lifetime' },
  action: {
    fr: 'Faites garder en mémoire les images et les fichiers du site',
    en: 'Let browsers keep the images and files of the site',
  },
  why: {
    fr: 'Images, styles et documents sont redemandés à chaque page alors qu’ils ne changent pas.',
    en: 'Images, styles and documents are asked for again at each page although they do not change.',
  },
  examples: {
    bad: {
      '/': '<a href="/carte.pdf">La carte du restaurant</a>',
      '/carte.pdf': { headers: { 'cache-control': 'no-cache' } },
    },
    good: {
      '/': '<a href="/carte.pdf">La carte du restaurant</a>',
      '/carte.pdf': { headers: { 'cache-control': 'max-age=2592000' } },
    },
  },
  needs: ['pages'],
  run: ({ pages }) => {
    const files = pages.filter(
      ({ record, content }) =>
        isSuccess(record) && content === null && /^image\/|css|javascript|font|pdf/.test(record.contentType ?? ''),
    );
    return {
      checked: files.length,
      // One line of the server settings fixes all the files with the same header.
      findings: [...groupBy(files.filter(isShortLived), ({ record }) => record.headers['cache-control'] ?? '')].map(
        ([, group]) => {
          const [{ record }, ...others] = group as [PageFacts, ...PageFacts[]];
          const urls = [record.url, ...others.map((file) => file.record.url)];
          return {
            page: others.length === 0 ? record.url : null,
            message: messageOf(urls),
            evidence: {
              cacheControl: record.headers['cache-control'] ?? null,
              contentType: record.contentType,
              pages: urls.length,
              examples: urls.slice(0, examplesKept),
            },
            fix: {
              fr: 'Envoyez Cache-Control: max-age=2592000 (trente jours) pour les fichiers statiques.',
              en: 'Send Cache-Control: max-age=2592000 (thirty days) for static files.',
            },
            edit: {
              old: record.headers['cache-control'] ? `Cache-Control: ${record.headers['cache-control']}` : '',
              new: 'Cache-Control: max-age=2592000',
            },
          };
        },
      ),
    };
  },
});

function isShortLived({ record }: PageFacts): boolean {
  return !/max-age=[1-9]|immutable/.test(record.headers['cache-control'] ?? '') && !record.headers.expires;
}

function messageOf(urls: readonly string[]): Text {
  return urls.length === 1
    ? { fr: 'Ce fichier n’annonce aucune durée de conservation.', en: 'This file announces no lifetime.' }
    : {
        fr: `${urls.length} fichiers n’annoncent aucune durée de conservation : ${pathsIn(urls)}.`,
        en: `${urls.length} files announce no lifetime: ${pathsIn(urls)}.`,
      };
}
