import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import { unsafeAddress } from '../../core/values/unsafe-address.ts';
import { chromiumInstall } from '../machine.ts';
import type { CrawlRequest } from '../services/crawler.ts';
import type { FetchOutcome } from '../services/guarded-fetch.ts';
import { mayFetch, type OriginRobots, silenceOf } from './robots/robots-access.ts';

/** Pages were to be rendered, and this machine has no browser. */
export function browserMissing(): Failure {
  return new Failure('program-missing', {
    fr: `Chromium est introuvable, or --render en a besoin\u202f: ${chromiumInstall.fr}, ou relancez avec --render never.`,
    en: `Chromium was not found, and --render needs it: ${chromiumInstall.en}, or run again with --render never.`,
  });
}

/** What the seed's robots.txt already says: the host is out of bounds, silent, or refuses us. */
export function seedRefusal(request: Pick<CrawlRequest, 'url' | 'ignoreRobots'>, robots: OriginRobots): Failure | null {
  const { url } = request;
  const [error] = robots.issues;
  if (error === 'blocked-target') return unsafeAddress(url);
  if (request.ignoreRobots) return null;
  const silence = silenceOf(robots);
  if (silence !== null) return unreachable(url, url, silence);
  return mayFetch(robots, url) ? null : refusedByRobots(url, robots);
}

/** The seed's robots.txt refuses the seed, or cannot be read, which refuses everything (RFC 9309 §2.3.1.4). */
function refusedByRobots(url: string, robots: OriginRobots | undefined): Failure {
  if (robots?.state === 'unreachable') {
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

/** What a crawl knows of the addresses that its seed leads to. */
interface Ways {
  readonly scope: (url: string) => boolean;
  readonly robots: (url: string) => OriginRobots | undefined;
  /** Known, and left when the limit of pages was met. */
  readonly waits: (url: string) => boolean;
}

/** The seed gave no page: the sentence says what it, or the address it redirects to, gave instead. */
export function nothingRead(url: string, outcome: FetchOutcome | null, { scope, robots, waits }: Ways): Failure {
  if (outcome === null) return unreachable(url, url, 'timeout');
  const { error, location } = outcome;
  if (error === 'robots') return refusedByRobots(outcome.url, robots(outcome.url));
  if (error === 'blocked-target' || error === 'bad-url') return unsafeAddress(outcome.url);
  if (error === 'not-html') return notHtml(url, outcome);
  if (location !== null) {
    if (!scope(location)) return leadsElsewhere(url, location);
    return waits(location) ? leadsFurther(url, location) : leadsNowhere(url);
  }
  return error === null ? refusedPage(url, outcome.status ?? 0) : unreachable(url, outcome.url, error);
}

/** `address`: the one that gave nothing, the seed itself or where it redirects. */
function unreachable(url: string, address: string, error: string): Failure {
  const what = wordsOf(error);
  const [fr, en] =
    address === url
      ? [`${url} ne donne pas de page`, `${url} gives no page`]
      : [`${url} mène à ${address}, qui ne donne pas de page`, `${url} leads to ${address}, which gives no page`];
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
  'bad-url': { fr: 'il redirige vers une adresse illisible', en: 'it redirects to an address that cannot be read' },
  dns: { fr: 'nom introuvable', en: 'name not found' },
  refused: { fr: 'connexion refusée', en: 'connection refused' },
  reset: { fr: 'connexion coupée', en: 'connection reset' },
  timeout: { fr: 'pas de réponse à temps', en: 'no answer in time' },
  tls: { fr: 'certificat ou chiffrement non valable', en: 'certificate or encryption not valid' },
  truncated: { fr: 'réponse coupée', en: 'truncated answer' },
  protocol: { fr: 'réponse qui n’est pas celle d’un serveur web', en: 'answer that is not that of a web server' },
  loop: { fr: 'redirections sans fin', en: 'redirects without end' },
  'too-many-redirects': { fr: 'trop de redirections', en: 'too many redirects' },
  'bad-redirect': { fr: 'redirection sans adresse utilisable', en: 'redirect without a usable address' },
  'bad-encoding': { fr: 'compression illisible', en: 'compression that cannot be read' },
  'too-large': { fr: 'réponse trop lourde', en: 'answer too large' },
  'header-overflow': { fr: 'en-têtes trop longs', en: 'headers too long' },
  'parse-timeout': { fr: 'page trop longue à lire', en: 'page that takes too long to read' },
  partial: { fr: 'réponse partielle', en: 'partial answer' },
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
              'est en panne ou fermé pour travaux\u202f: recommencez quand le site est ouvert',
              'is out of order or closed for works: start again when the site is open',
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

/** The limit of pages is met before the page that the seed redirects to. */
function leadsFurther(url: string, location: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} redirige vers ${location}, que la limite de pages empêche de lire\u202f: relevez-la, ou donnez cette adresse.`,
    en: `${url} redirects to ${location}, which the limit of pages keeps from being read: raise it, or give that address.`,
  });
}

function leadsElsewhere(url: string, location: string): Failure {
  return new Failure('site-unreachable', {
    fr: `${url} mène à un autre site, ${location} : lancez l’audit sur cette adresse.`,
    en: `${url} leads to another site, ${location}: run the audit on that address.`,
  });
}
