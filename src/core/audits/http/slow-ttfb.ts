import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';

const slowMs = 600;
const verySlowMs = 1000;
/** Share of slow pages from which the server is slow, not a page. Working assumption. */
const slowShare = 0.25;

/** Slow answers from which the server is slow: one may be an accident of the network. */
const leastReads = 3;

/** Names a class of times and no measured time: times change at each run, findings must not. */
const siteFault = {
  page: null,
  message: {
    fr: 'Sur un quart des pages au moins, le serveur met plus de 600 ms à envoyer le premier octet.',
    en: 'On a quarter of the pages at least, the server takes more than 600 ms to send the first byte.',
  },
  evidence: { moreThanMs: slowMs },
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
  once: true,
  title: { fr: 'Serveur lent à répondre', en: 'Server slow to answer' },
  action: { fr: 'Accélérez les réponses du serveur', en: 'Speed up the answers of the server' },
  why: {
    fr: 'Au-delà de 600 millisecondes avant le premier octet, tout le reste attend. Le temps mesuré exclut nos propres pauses entre deux demandes.',
    en: 'Beyond 600 milliseconds before the first byte, everything else waits. The time measured leaves out our own pauses between requests.',
  },
  thresholds: {
    warn: { value: slowMs, unit: 'ms', source: 'Lighthouse and squirrelscan, server response time' },
    fail: { value: verySlowMs, unit: 'ms', source: 'squirrelscan' },
    reads: {
      value: leastReads,
      unit: 'slow answers',
      source: 'working assumption: one may be an accident of the network',
    },
  },
  examples: {
    bad: {
      '/': {
        seconds: 1.4,
        body: '<h1>Salle de sport à Brest</h1><a href="/cours">Cours</a><a href="/tarifs">Tarifs</a>',
      },
      '/cours': { seconds: 1.2, body: '<h1>Cours</h1>' },
      '/tarifs': { seconds: 1.3, body: '<h1>Tarifs</h1>' },
    },
    good: {
      '/': {
        seconds: 0.2,
        body: '<h1>Salle de sport à Brest</h1><a href="/cours">Cours</a><a href="/tarifs">Tarifs</a>',
      },
      '/cours': { seconds: 0.2, body: '<h1>Cours</h1>' },
      '/tarifs': { seconds: 1.3, body: '<h1>Tarifs</h1>' },
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const timed = htmlPages.filter((page) => page.record.responseMs !== null);
    const slow = timed.filter((page) => page.record.responseMs! > slowMs);
    if (slow.length < leastReads) return { checked: timed.length, findings: [] };
    if (slow.length >= slowShare * timed.length) return { checked: timed.length, findings: [siteFault] };
    return judgePages(timed, (_, { record }) =>
      record.responseMs! <= verySlowMs
        ? null
        : {
            message: {
              fr: 'Le serveur met plus d’une seconde à envoyer le premier octet de cette page.',
              en: 'The server takes more than a second to send the first byte of this page.',
            },
            evidence: { moreThanMs: verySlowMs },
            fix: {
              fr: 'Cherchez ce que cette page a de particulier : requête lente, appel à un service extérieur, image calculée à la volée ; mettez-la en cache.',
              en: 'Look for what is special about this page: a slow query, a call to an outside service, an image computed on the fly; cache it.',
            },
          },
    );
  },
});
