import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';

/** Classes rather than figures: times change at each run, the verdict should not. */
const siteFault = {
  page: null,
  message: {
    fr: 'Sur un quart des pages au moins, le serveur met plus de 600 ms à envoyer le premier octet.',
    en: 'On a quarter of the pages at least, the server takes more than 600 ms to send the first byte.',
  },
  evidence: { moreThanMs: 600 },
  fix: {
    fr: 'Activez un cache de pages, puis cherchez les extensions ou requêtes lentes ; en dernier lieu, changez d’hébergement.',
    en: 'Turn on a page cache, then look for slow plug-ins or queries; as a last resort, change hosting.',
  },
};

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
    const slow = timed.filter((page) => page.record.responseMs! > 600);
    if (slow.length > 0 && slow.length >= 0.25 * timed.length) return { checked: timed.length, findings: [siteFault] };
    return judgePages(timed, (_, { record }) =>
      record.responseMs! <= 1000
        ? null
        : {
            message: {
              fr: 'Le serveur met plus d’une seconde à envoyer le premier octet de cette page.',
              en: 'The server takes more than a second to send the first byte of this page.',
            },
            evidence: { moreThanMs: 1000 },
            fix: {
              fr: 'Cherchez ce que cette page a de particulier : requête lente, appel à un service extérieur, image calculée à la volée ; mettez-la en cache.',
              en: 'Look for what is special about this page: a slow query, a call to an outside service, an image computed on the fly; cache it.',
            },
          },
    );
  },
});
