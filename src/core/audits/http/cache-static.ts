import { defineAudit } from '../audit.ts';
import { isSuccess } from '../page-state.ts';

export const httpCacheStatic = defineAudit({
  id: 'http.cache_static',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Fichiers statiques sans durée de cache', en: 'Static files without a cache lifetime' },
  why: {
    fr: 'Images, styles et documents sont redemandés à chaque page alors qu’ils ne changent pas.',
    en: 'Images, styles and documents are asked for again at each page although they do not change.',
  },
  needs: ['pages'],
  run: ({ pages }) => {
    const files = pages.filter(
      ({ record, content }) =>
        isSuccess(record) && content === null && /^image\/|css|javascript|font|pdf/.test(record.contentType ?? ''),
    );
    return {
      checked: files.length,
      findings: files
        .filter(
          ({ record }) =>
            !/max-age=[1-9]|immutable/.test(record.headers['cache-control'] ?? '') && !record.headers.expires,
        )
        .map(({ record }) => ({
          page: record.url,
          message: { fr: 'Ce fichier n’annonce aucune durée de conservation.', en: 'This file announces no lifetime.' },
          evidence: { cacheControl: record.headers['cache-control'] ?? null, contentType: record.contentType },
          fix: {
            fr: 'Envoyez Cache-Control: max-age=2592000 (trente jours) pour les fichiers statiques.',
            en: 'Send Cache-Control: max-age=2592000 (thirty days) for static files.',
          },
          edit: {
            old: record.headers['cache-control'] ? `Cache-Control: ${record.headers['cache-control']}` : '',
            new: 'Cache-Control: max-age=2592000',
          },
        })),
    };
  },
});
