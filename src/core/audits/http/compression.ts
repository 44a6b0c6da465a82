import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { pagesWithHeaders } from '../facts/missing-header.ts';

const mostUncompressedBytes = 1400;

export const httpCompression = defineAudit({
  id: 'http.compression',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Pages servies sans compression', en: 'Pages served without compression' },
  action: {
    fr: 'Activez la compression des pages sur le serveur',
    en: 'Switch on the compression of pages on the server',
  },
  why: {
    fr: 'La compression divise par trois à cinq le poids du HTML ; c’est un réglage du serveur, sans effet sur le contenu.',
    en: 'Compression divides the weight of HTML by three to five; it is a server setting, without effect on content.',
  },
  thresholds: {
    bytes: {
      value: mostUncompressedBytes,
      unit: 'bytes',
      source: 'Under one network packet compression gains nothing',
    },
  },
  examples: {
    bad: { '/': { body: '<h1>Cours de terre</h1><!-- 12 paragraphs -->' } },
    good: { '/': { headers: { 'content-encoding': 'br' }, body: '<h1>Cours de terre</h1><!-- 12 paragraphs -->' } },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const large = pagesWithHeaders(htmlPages).filter(({ record }) => (record.bytes ?? 0) > mostUncompressedBytes);
    return judgeTemplate(large, (_, { record }) =>
      /gzip|br|zstd|deflate/.test(record.headers['content-encoding'] ?? '')
        ? null
        : {
            message: { fr: 'La page est envoyée sans compression.', en: 'The page is sent without compression.' },
            evidence: { encoding: record.headers['content-encoding'] ?? null },
            fix: {
              fr: 'Activez gzip ou Brotli sur le serveur ou chez l’hébergeur pour les textes (HTML, CSS, JavaScript, SVG).',
              en: 'Turn on gzip or Brotli on the server or at the host for texts (HTML, CSS, JavaScript, SVG).',
            },
          },
    );
  },
});
