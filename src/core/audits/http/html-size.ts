import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';

const mostBytes = 1_000_000;

export const httpHtmlSize = defineAudit({
  id: 'http.html_size',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Pages HTML trop lourdes', en: 'HTML pages that are too heavy' },
  action: { fr: 'Allégez les pages dont le code est trop lourd', en: 'Lighten the pages whose code is too heavy' },
  why: {
    fr: 'Googlebot ne lit qu’une partie des pages très lourdes, et un téléphone peine à les afficher ; le contenu utile en occupe rarement plus d’un dixième.',
    en: 'Googlebot reads only part of very heavy pages, and a phone labours to show them; useful content rarely fills more than a tenth of them.',
  },
  thresholds: {
    warn: { value: mostBytes, unit: 'bytes', source: 'squirrelscan; Semrush stops at 2 MB' },
  },
  examples: {
    bad: { '/': { bytes: 1_400_000, body: '<h1>Toutes nos pièces détachées</h1>' } },
    good: { '/': { bytes: 90_000, body: '<h1>Toutes nos pièces détachées</h1>' } },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, (_, page) => {
      const { record } = page;
      const bytes = record.bytes ?? 0;
      if (bytes <= mostBytes || isPrintVersion(page)) return null;
      const megabytes = (bytes / 1_000_000).toFixed(1);
      return {
        message: {
          fr: `Le document HTML pèse ${megabytes.replace('.', ',')} Mo.`,
          en: `The HTML document weighs ${megabytes} MB.`,
        },
        evidence: { bytes },
        fix: {
          fr: 'Sortez du HTML les images encodées, les styles et les scripts en ligne ; paginez les longues listes.',
          en: 'Take encoded images, inline styles and scripts out of the HTML; paginate long lists.',
        },
      };
    }),
});
