import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import { unsafeAddress } from '../../core/values/addresses/unsafe-address.ts';
import { chromiumInstall } from '../machine.ts';
import type { CrawlRequest } from '../services/crawler.ts';
import type { FetchOutcome } from '../services/guarded-fetch.ts';
import { mayFetch, type OriginRobots, silenceOf } from './robots/robots-access.ts';

/** Pages are to be rendered, and this machine has no browser. */
export function browserMissing(): Failure {
  return new Failure('program-missing', {
    fr: `Chromium est introuvable, or --render en a besoin\u202f: ${chromiumInstall.fr}, ou relancez avec --render never.`,
    en: `Chromium was not found, and --render needs it: ${chromiumInstall.en}, or run again with --render never.`,
  });
}

/**
 * What robots.txt of the seed shows already: the host is blocked, does not answer, or forbids the crawl. `isListed`: a list
 * names the pages to read, and the seed need not be one of them.
 */
export function seedRefusal(
  request: Pick<CrawlRequest, 'url' | 'ignoreRobots'>,
  robots: OriginRobots,
  isListed = false,
): Failure | null {
  const { url } = request;
  const [error] = robots.issues;
  if (error === 'blocked-target') return unsafeAddress(url);
  if (request.ignoreRobots) return null;
  const silence = silenceOf(robots);
  if (silence !== null) return unreachable(url, url, silence);
  return (isListed && robots.state !== 'unreachable') || mayFetch(robots, url) ? null : refusedByRobots(url, robots);
}

/** robots.txt forbids the seed, or cannot be read, which forbids everything (RFC 9309 §2.3.1.4). */
function refusedByRobots(url: string, robots: OriginRobots | undefined): Failure {
  if (robots?.state === 'unreachable') {
    const { status } = robots;
    if (status !== null) return new Failure('robots-refused', unreadRobots(url, status));
    const what = wordsOf(robots.issues.at(-1) ?? 'timeout');
    return new Failure('robots-refused', {
      fr: `Le fichier robots.txt de ${url} ne peut pas être lu (${what.fr}), ce qui interdit toute exploration\u202f: réparez-le, puis recommencez.`,
      en: `The robots.txt of ${url} cannot be read (${what.en}), which forbids any crawl: repair it, then try again.`,
    });
  }
  return new Failure('robots-refused', {
    fr: `Le fichier robots.txt interdit ${url} : autorisez MaillageBot, ou relancez avec --ignore-robots si le site est à vous.`,
    en: `robots.txt forbids ${url}: allow MaillageBot, or run again with --ignore-robots if the site is yours.`,
  });
}

/** robots.txt is mostly answered so by a whole site that is closed: the home page was not asked for. */
function unreadRobots(url: string, status: number): Text {
  return status === 429
    ? {
        fr: `${url} dit recevoir trop de demandes (HTTP 429) dès son robots.txt\u202f: attendez une heure, ou autorisez MaillageBot dans le pare-feu du site.`,
        en: `${url} reports too many requests (HTTP 429) for its robots.txt already: wait an hour, or allow MaillageBot in the firewall of the site.`,
      }
    : {
        fr: `${url} répond HTTP ${status} dès son robots.txt\u202f: le site est fermé pour travaux ou en panne, et rien ne peut en être lu. Recommencez quand il est ouvert. Si les pages s’affichent et que seul ce fichier est en panne, réparez-le : il ferme aussi le site aux moteurs.`,
        en: `${url} answers HTTP ${status} for its robots.txt already: the site is down or under maintenance, and nothing of it may be read. Try again when it is open. If its pages are shown and only this file fails, repair it: it closes the site to search engines too.`,
      };
}

/** What the crawl knows of the URLs that its seed redirects to. */
interface UrlKnowledge {
  readonly scope: (url: string) => boolean;
  readonly robots: (url: string) => OriginRobots | undefined;
  /** True for a known URL that was not fetched because of the limit of pages. */
  readonly isQueued: (url: string) => boolean;
}

/** The seed gave no page: explains what the seed, or the URL it redirects to, gave instead. */
export function noPageRead(
  { url, access }: Pick<CrawlRequest, 'url' | 'access'>,
  outcome: FetchOutcome | null,
  { scope, robots, isQueued }: UrlKnowledge,
): Failure {
  if (outcome === null) return unreachable(url, url, 'timeout');
  const { error, location } = outcome;
  if (error === 'robots') return refusedByRobots(outcome.url, robots(outcome.url));
  if (error === 'blocked-target' || error === 'bad-url') return unsafeAddress(outcome.url);
  if (error === 'not-html') return notHtml(url, outcome);
  if (location !== null) {
    if (!scope(location)) return redirectsElsewhere(url, location);
    return isQueued(location) ? redirectsPastLimit(url, location) : redirectsForever(url);
  }
  return error === null
    ? refusedPage(url, outcome.status ?? 0, access !== undefined)
    : unreachable(url, outcome.url, error);
}

/** `address`: the URL that gave no page, the seed or where it redirects. */
function unreachable(url: string, address: string, error: string): Failure {
  const what = wordsOf(error);
  const [fr, en] =
    address === url
      ? [`${url} ne donne pas de page`, `${url} gives no page`]
      : [`${url} mène à ${address}, qui ne donne pas de page`, `${url} redirects to ${address}, which gives no page`];
  return new Failure('site-unreachable', {
    fr: `${fr} (${what.fr})\u202f: vérifiez l’adresse et que le site est en ligne.`,
    en: `${en} (${what.en}): check the address and that the site is online.`,
  });
}

function wordsOf(error: string): Text {
  return errorWords[error] ?? both(error);
}

function both(word: string): Text {
  return { fr: word, en: word };
}

const errorWords: Readonly<Record<string, Text>> = {
  'blocked-target': { fr: 'il redirige vers une adresse privée', en: 'it redirects to a private address' },
  'bad-url': { fr: 'il redirige vers une adresse illisible', en: 'it redirects to an invalid address' },
  dns: { fr: 'nom introuvable', en: 'name not found' },
  refused: { fr: 'connexion refusée', en: 'connection refused' },
  reset: { fr: 'connexion coupée', en: 'connection reset' },
  timeout: { fr: 'pas de réponse à temps', en: 'no answer in time' },
  tls: { fr: 'certificat ou chiffrement non valable', en: 'certificate or encryption not valid' },
  truncated: { fr: 'réponse coupée', en: 'truncated response' },
  protocol: { fr: 'réponse qui n’est pas celle d’un serveur web', en: 'not a response of a web server' },
  loop: { fr: 'redirections sans fin', en: 'endless redirects' },
  'too-many-redirects': { fr: 'trop de redirections', en: 'too many redirects' },
  'bad-redirect': { fr: 'redirection sans adresse utilisable', en: 'redirect without a usable address' },
  'bad-encoding': { fr: 'compression illisible', en: 'unreadable compression' },
  'too-large': { fr: 'réponse trop lourde', en: 'response too large' },
  'header-overflow': { fr: 'en-têtes trop longs', en: 'headers too long' },
  'parse-timeout': { fr: 'page trop longue à lire', en: 'page takes too long to parse' },
  partial: { fr: 'réponse partielle', en: 'partial response' },
};

/** The server answered with an error status. `hasSecrets`: the site was sent credentials or headers. */
function refusedPage(url: string, status: number, hasSecrets: boolean): Failure {
  const [fr, en] =
    status === 401 || status === 407
      ? passwordWords[hasSecrets ? 'refused' : 'missing']
      : status === 403
        ? refusalWords[hasSecrets ? 'refused' : 'missing']
        : status === 429
          ? [
              'dit recevoir trop de demandes : attendez, puis relancez avec moins de connexions et plus d’attente entre elles',
              'reports too many requests: wait, then run again with fewer connections and a longer delay',
            ]
          : status >= 500
            ? [
                'est en panne ou fermé pour travaux : recommencez quand le site est ouvert',
                'is down or under maintenance: try again when the site is open',
              ]
            : ['ne donne pas de page : vérifiez l’adresse', 'gives no page: check the address'];
  return new Failure('site-unreachable', {
    fr: `${url} (HTTP ${status}) ${fr}.`,
    en: `${url} (HTTP ${status}) ${en}.`,
  });
}

const passwordWords = {
  missing: [
    'demande un mot de passe : écrivez user et password dans un fichier YAML et donnez-le avec --auth-file (ils ne vont qu’à l’origine de l’adresse donnée)',
    'asks for a password: write user and password in a YAML file and give it with --auth-file (they go to the origin of the given address only)',
  ],
  refused: [
    'refuse les identifiants donnés : essayez-les dans un navigateur, puis corrigez le fichier de --auth-file',
    'rejects the credentials given: try them in a browser, then correct the file of --auth-file',
  ],
} as const;

const refusalWords = {
  missing: [
    'refuse notre visite : autorisez MaillageBot dans le pare-feu du site ou chez l’hébergeur, ou donnez avec --user-agent un nom qui y est admis ; si le site est réservé, donnez ses identifiants ou un cookie de session avec --auth-file',
    'denies access: allow MaillageBot in the firewall of the site or with its host, or give with --user-agent a name that is admitted; if the site is private, give its credentials or a session cookie with --auth-file',
  ],
  refused: [
    'refuse notre visite malgré les identifiants ou les en-têtes donnés : vérifiez leurs droits, ou autorisez MaillageBot dans le pare-feu du site ou chez l’hébergeur',
    'denies access despite the credentials or headers given: check their rights, or allow MaillageBot in the firewall of the site or with its host',
  ],
} as const;

function notHtml(url: string, outcome: FetchOutcome): Failure {
  const type = outcome.headers['content-type'] ?? '—';
  return new Failure('not-html', {
    fr: `${url} n’est pas une page HTML (${type}) : donnez l’adresse de la page d’accueil.`,
    en: `${url} is not an HTML page (${type}): give the address of the home page.`,
  });
}

function redirectsForever(url: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} redirige sans fin : corrigez les redirections de la page d’accueil.`,
    en: `${url} redirects endlessly: fix the redirects of the home page.`,
  });
}

/** The limit of pages was reached before the page that the seed redirects to. */
function redirectsPastLimit(url: string, location: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} redirige vers ${location}, que la limite de pages empêche de lire\u202f: relevez-la, ou donnez cette adresse.`,
    en: `${url} redirects to ${location}, which the limit of pages keeps out: raise the limit, or give that address.`,
  });
}

function redirectsElsewhere(url: string, location: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} mène à un autre site, ${location} : lancez l’audit sur cette adresse.`,
    en: `${url} redirects to another site, ${location}: run the audit on that address.`,
  });
}
