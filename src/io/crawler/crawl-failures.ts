import { Failure } from '../../core/values/failure.ts';
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
    const what = robots.status === null ? (robots.issues.at(-1) ?? 'timeout') : String(robots.status);
    return new Failure('robots-refused', {
      fr: `Le fichier robots.txt de ${url} ne peut pas être lu (${what}), ce qui interdit toute exploration : réparez-le, puis recommencez.`,
      en: `The robots.txt of ${url} cannot be read (${what}), which forbids any crawl: repair it, then start again.`,
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
  return unreachable(url, outcome.error ?? `HTTP ${outcome.status}`);
}

function unreachable(url: string, what: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} ne donne pas de page (${what}) : vérifiez l’adresse et que le site est en ligne.`,
    en: `${url} gives no page (${what}): check the address and that the site is online.`,
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
