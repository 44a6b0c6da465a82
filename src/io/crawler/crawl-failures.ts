import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import type { CrawlRequest, FetchOutcome } from '../services.ts';
import { mayFetch, type OriginRobots } from './robots-access.ts';

export function unsafeSeed(url: string, reason: string | null): Failure {
  const why = reason ?? 'bad-url';
  return new Failure('unsafe-url', {
    fr: `L’adresse ${url} ne peut pas être explorée (${why}) : donnez l’adresse publique d’un site, en http ou https.`,
    en: `The address ${url} cannot be crawled (${why}): give the public address of a site, in http or https.`,
  });
}

/** Pages were to be rendered, and this machine has no browser. */
export function browserMissing(): Failure {
  return new Failure('program-missing', {
    fr: 'Chromium est introuvable, or --render en a besoin : installez-le (Debian et Ubuntu : sudo apt-get install chromium ; macOS : brew install --cask chromium ; Windows : Google Chrome convient), ou relancez avec --render never.',
    en: 'Chromium was not found, and --render needs it: install it (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; Windows: Google Chrome will do), or run again with --render never.',
  });
}

/** What the seed's robots.txt already says: the host is out of bounds, silent, or refuses us. */
export function seedRefusal(
  request: Pick<CrawlRequest, 'url' | 'ignoreRobots'>,
  robots: OriginRobots,
  scope: (url: string) => boolean,
): Failure | null {
  const { url } = request;
  const [error] = robots.issues;
  if (error === 'blocked-target') return unsafeSeed(url, error);
  if (request.ignoreRobots) return null;
  const silent =
    robots.state === 'unreachable' && robots.status === null && error !== 'timeout' && error !== 'redirect';
  if (silent) return nothingRead(url, { ...silence, error: error ?? 'timeout' }, scope);
  return mayFetch(robots, url) ? null : refusedByRobots(url, robots);
}

const silence: FetchOutcome = {
  url: '',
  status: null,
  error: null,
  reason: null,
  headers: {},
  body: new Uint8Array(),
  location: null,
  responseMs: null,
  flags: [],
};

/** The seed's robots.txt refuses the seed, or cannot be read, which refuses everything (RFC 9309 §2.3.1.4). */
function refusedByRobots(url: string, robots: OriginRobots): Failure {
  if (robots.state === 'unreachable') {
    const what = robots.status === null ? wordsOf(robots.issues.at(-1) ?? 'timeout') : both(`HTTP ${robots.status}`);
    return new Failure('robots-refused', {
      fr: `Le fichier robots.txt de ${url} ne peut pas être lu (${what.fr}), ce qui interdit toute exploration : réparez-le, puis recommencez.`,
      en: `The robots.txt of ${url} cannot be read (${what.en}), which forbids any crawl: repair it, then start again.`,
    });
  }
  return new Failure('robots-refused', {
    fr: `Le fichier robots.txt interdit ${url} : autorisez MaillageBot, ou relancez avec --ignore-robots si le site est à vous.`,
    en: `robots.txt forbids ${url}: allow MaillageBot, or run again with --ignore-robots if the site is yours.`,
  });
}

/** The seed gave no page: the sentence says what it gave instead. */
export function nothingRead(url: string, outcome: FetchOutcome | null, scope: (url: string) => boolean): Failure {
  if (outcome === null) return unreachable(url, 'timeout');
  if (outcome.error === 'blocked-target' || outcome.error === 'bad-url')
    return unsafeSeed(url, outcome.reason ?? outcome.error);
  if (outcome.error === 'not-html') return notHtml(url, outcome);
  if (outcome.location !== null) {
    return scope(outcome.location) ? leadsNowhere(url) : leadsElsewhere(url, outcome.location);
  }
  return outcome.error === null ? refusedPage(url, outcome.status ?? 0) : unreachable(url, outcome.error);
}

function unreachable(url: string, error: string): Failure {
  const what = wordsOf(error);
  return new Failure('site-unreachable', {
    fr: `${url} ne donne pas de page (${what.fr})\u202f: vérifiez l’adresse et que le site est en ligne.`,
    en: `${url} gives no page (${what.en}): check the address and that the site is online.`,
  });
}

function wordsOf(error: string): Text {
  return errorWords[error] ?? both(error);
}

function both(word: string): Text {
  return { fr: word, en: word };
}

const errorWords: Readonly<Record<string, Text>> = {
  dns: { fr: 'nom introuvable', en: 'name not found' },
  refused: { fr: 'connexion refusée', en: 'connection refused' },
  reset: { fr: 'connexion coupée', en: 'connection reset' },
  timeout: { fr: 'pas de réponse à temps', en: 'no answer in time' },
  tls: { fr: 'certificat ou chiffrement non valable', en: 'certificate or encryption not valid' },
  truncated: { fr: 'réponse coupée', en: 'truncated answer' },
};

/** The server answered, with a status that says what to do. */
function refusedPage(url: string, status: number): Failure {
  const [fr, en] =
    status === 401 || status === 403
      ? [
          'refuse notre visite ou demande un mot de passe\u202f: autorisez MaillageBot, ou auditez une copie ouverte du site',
          'refuses our visit or asks for a password: allow MaillageBot, or audit an open copy of the site',
        ]
      : status === 429
        ? [
            'dit recevoir trop de demandes\u202f: attendez, puis relancez avec moins de connexions et plus d’attente entre elles',
            'says it gets too many requests: wait, then run again with fewer connections and a longer delay',
          ]
        : status >= 500
          ? [
              'est en panne\u202f: recommencez quand le site répond',
              'is out of order: start again when the site answers',
            ]
          : ['ne donne pas de page\u202f: vérifiez l’adresse', 'gives no page: check the address'];
  return new Failure('site-unreachable', {
    fr: `${url} (HTTP ${status}) ${fr}.`,
    en: `${url} (HTTP ${status}) ${en}.`,
  });
}

function notHtml(url: string, outcome: FetchOutcome): Failure {
  const type = outcome.headers['content-type'] ?? '—';
  return new Failure('not-html', {
    fr: `${url} n’est pas une page HTML (${type}) : donnez l’adresse de la page d’accueil.`,
    en: `${url} is not an HTML page (${type}): give the address of the home page.`,
  });
}

function leadsNowhere(url: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} redirige sans fin : corrigez les redirections de la page d’accueil.`,
    en: `${url} redirects without end: mend the redirects of the home page.`,
  });
}

function leadsElsewhere(url: string, location: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} mène à un autre site, ${location} : lancez l’audit sur cette adresse.`,
    en: `${url} leads to another site, ${location}: run the audit on that address.`,
  });
}
