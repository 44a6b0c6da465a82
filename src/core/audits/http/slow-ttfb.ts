import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judge-pages.ts';

export const httpSlowTtfb = defineAudit({
  id: 'http.slow_ttfb',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Serveur lent à répondre', en: 'Server slow to answer' },
  why: {
    fr: 'Au-delà de 600 millisecondes avant le premier octet, tout le reste attend. Le temps mesuré exclut nos propres pauses entre deux demandes.',
    en: 'Beyond 600 milliseconds before the first byte, everything else waits. The time measured leaves out our own pauses between requests.',
  },
  thresholds: {
    warn: { value: 600, unit: 'ms', source: 'Lighthouse and squirrelscan, server response time' },
    fail: { value: 1000, unit: 'ms', source: 'squirrelscan' },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const timed = htmlPages.filter((page) => page.record.responseMs !== null);
    return judgeTemplate(timed, (_, { record }) => {
      const bucket = record.responseMs! > 1000 ? 1000 : record.responseMs! > 600 ? 600 : 0;
      if (bucket === 0) return null;
      return {
        message: {
          fr: `Le serveur met plus de ${bucket} ms à envoyer le premier octet.`,
          en: `The server takes more than ${bucket} ms to send the first byte.`,
        },
        evidence: { moreThanMs: bucket },
        fix: {
          fr: 'Activez un cache de pages, puis cherchez les extensions ou requêtes lentes ; en dernier lieu, changez d’hébergement.',
          en: 'Turn on a page cache, then look for slow plug-ins or queries; as a last resort, change hosting.',
        },
      };
    });
  },
});
