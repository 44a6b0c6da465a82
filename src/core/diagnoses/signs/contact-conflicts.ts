import { bareHost } from '../../audits/facts/site-hosts.ts';
import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { isAnchor } from '../../audits/links/link-traits.ts';
import { excerpt } from '../../audits/wording.ts';
import type { PageLink } from '../../pages/page.ts';
import { parsedUrl } from '../../values/url.ts';
import { unique } from '../../values/unique.ts';
import { inBoth, type Text } from '../../values/text.ts';
import type { ResultsById } from '../diagnosis.ts';
import { foldedWords } from './shingles.ts';
import { misspeltOf, ownHosts, receivesNoMail, respeltOf } from './own-hosts.ts';
import { namedOnMap } from './named-on-map.ts';
import { mailDomain, mailsOf } from './written-mails.ts';

/** Two data of contact that do not agree, and the pages where it shows. */
export interface ContactConflict {
  /** What disagrees, as the subject and verb of a sentence. */
  readonly text: Text;
  readonly before: string;
  readonly pages: PageFacts[];
  /** True for a misspelt name, the home page, the contact page or the template: the way by which most customers ask. */
  readonly isMain: boolean;
  /** True for a second address, which may be read too. */
  readonly isSecond: boolean;
}

interface Ranked extends Omit<ContactConflict, 'isMain' | 'isSecond'> {
  readonly rank: number;
}

/** The conflicts of a site, those that lose an order first. */
export function contactConflicts(facts: SiteFacts, results: ResultsById): ContactConflict[] {
  const own = ownHosts(facts);
  const found = new Map<string, Ranked>();
  const add = (page: PageFacts, rank: number, before: string, text: Text): void => {
    const known = found.get(`${rank} ${before}`);
    if (known === undefined) found.set(`${rank} ${before}`, { rank, before, text, pages: [page] });
    else if (known.pages.at(-1) !== page) known.pages.push(page);
  };
  for (const page of facts.htmlPages) {
    addMails(page, own, add);
    addForms(page, own, add);
    addHosts(page, own, add);
  }
  addSecondMails(facts, add);
  addLogos(facts, own, add);
  addMaps(facts, add);
  addCalls(facts, results, add);
  return [...found.values()]
    .map((conflict) => weighed(conflict, facts))
    .filter(isGrave)
    .sort((a, b) => a.rank - b.rank || b.pages.length - a.pages.length);
}

type Add = (page: PageFacts, rank: number, before: string, text: Text) => void;

/** What loses an order for certain comes first. */
const ranks = { misspelt: 0, logo: 1, platform: 2, shown: 3, phone: 4, form: 5, second: 6, map: 7 } as const;
/** Share of the pages from which a fault is that of the template. Working assumption. */
const mostPages = 0.3;

/** A number counts where one asks, a map in the template; an address that loses what is written to it counts anywhere. */
const isGrave = ({ rank, isMain, isInTemplate }: Weighed): boolean =>
  rank === ranks.map ? isInTemplate : rank !== ranks.phone || isMain;

interface Weighed extends Ranked, ContactConflict {
  readonly isInTemplate: boolean;
}

function weighed(conflict: Ranked, { htmlPages, home, kindOf }: SiteFacts): Weighed {
  const { pages, rank } = conflict;
  const isInTemplate = pages.length >= mostPages * htmlPages.length;
  const isWhereOneAsks = pages.some((page) => page === home || kindOf.get(page.record.url)?.kind === 'contact');
  const isSecond = rank === ranks.second;
  const isMain = !isSecond && (rank === ranks.misspelt || isInTemplate || isWhereOneAsks);
  return { ...conflict, isInTemplate, isMain, isSecond };
}

/** Call links that show another number than they dial. */
function addCalls({ pageOf }: SiteFacts, results: ResultsById, add: Add): void {
  for (const { page: url, message, evidence } of results.get('link.tel_mismatch')?.findings ?? []) {
    const page = url === null ? undefined : pageOf.get(url);
    if (page === undefined) continue;
    const text = inBoth((locale) => message[locale].replace(/\.$/, '').replace(/^./, (first) => first.toLowerCase()));
    add(page, ranks.phone, String(evidence.href), text);
  }
}

function addMails(page: PageFacts, own: readonly string[], add: Add): void {
  for (const { address, place, shown } of mailsOf(page)) {
    const host = mailDomain(address);
    const right = misspeltOf(host, own);
    if (right !== null) {
      add(page, ranks.misspelt, address, {
        fr: `${place === 'form' ? 'le formulaire envoie' : 'on écrit'} à ${address}, et le nom du site s’écrit ${right}`,
        en: `${place === 'form' ? 'the form sends' : 'people write'} to ${address}, and the name of the site is spelt ${right}`,
      });
    } else if (shown !== undefined) {
      add(page, receivesNoMail(host) ? ranks.platform : ranks.shown, address, {
        fr: `le lien affiche ${shown} et écrit à ${address}`,
        en: `the link shows ${shown} and writes to ${address}`,
      });
    } else if (receivesNoMail(host)) {
      add(page, ranks.platform, address, {
        fr: `${address} est à l’adresse d’un hébergeur ou d’un site en chantier, qui ne reçoit pas de courrier`,
        en: `${address} is at the address of a hosting platform or of a site under construction, which receives no mail`,
      });
    }
  }
}

function addForms({ content, record, ...page }: PageFacts, own: readonly string[], add: Add): void {
  for (const { action, searches } of content?.forms ?? []) {
    const url = searches === true ? null : parsedUrl(action ?? '', record.url);
    if (url === null || !/^https?:$/.test(url.protocol) || bareHost(url.href) === bareHost(record.url)) continue;
    const host = bareHost(url.href);
    const [misspelt, respelt] = [misspeltOf(host, own), respeltOf(host, own)];
    const right = misspelt ?? respelt;
    if (right === null) continue;
    add({ content, record, ...page }, misspelt === null ? ranks.form : ranks.misspelt, action ?? '', {
      fr: `le formulaire envoie à ${host}, qui n’est pas ${right}`,
      en: `the form sends to ${host}, which is not ${right}`,
    });
  }
}

/** Links, and the address that the page names as its own, to a host that differs by a letter. */
function addHosts(page: PageFacts, own: readonly string[], add: Add): void {
  const named = [page.canonical, page.content?.meta['og:url']].filter((url) => typeof url === 'string');
  const links = page.record.links.filter((link) => isAnchor(link) && link.http && !link.internal).map(({ to }) => to);
  for (const url of [...named, ...links]) {
    const host = bareHost(url);
    const right = host === '' ? null : misspeltOf(host, own);
    if (right === null) continue;
    add(page, ranks.misspelt, url, {
      fr: `la page mène à ${host}, et le nom du site s’écrit ${right}`,
      en: `the page leads to ${host}, and the name of the site is spelt ${right}`,
    });
  }
}

/** Services where anyone opens a mailbox under the name of a company. */
const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|gmx|protonmail|proton|orange|wanadoo|free|laposte|sfr|neuf|btinternet|btconnect)\.(?:com|fr|net|co\.uk|be|ch|ca|me)$/i;
/** Share of the pages that give the usual address, and letters of a word of the name of the company. Working assumptions. */
const usualShare = 0.5;
const lettersOfName = 4;
/** A mailbox with one of its words may be that of a person. Working assumption. */
const fewestNames = 2;

/** A mailbox of a free service in the name of the company, where the template gives an address of a domain. */
function addSecondMails({ htmlPages, home }: SiteFacts, add: Add): void {
  const mails = new Map(
    htmlPages.map((page) => [page, new Set(mailsOf(page).map((one) => one.address.toLowerCase()))]),
  );
  const counts = new Map<string, number>();
  for (const own of mails.values()) for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [usual, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (usual === undefined || count < usualShare * htmlPages.length || freeMail.test(mailDomain(usual))) return;
  const names = foldedWords(`${home?.content?.title ?? ''} ${mailDomain(usual)}`).filter(
    (word) => word.length >= lettersOfName,
  );
  for (const [page, own] of mails)
    for (const one of own) {
      const box = one.slice(0, one.lastIndexOf('@'));
      if (!freeMail.test(mailDomain(one)) || unique(names).filter((name) => box.includes(name)).length < fewestNames)
        continue;
      add(page, ranks.second, one, {
        fr: `on écrit à ${one}, et ${count} pages donnent ${usual}`,
        en: `people write to ${one}, and ${count} pages give ${usual}`,
      });
    }
}

/** Pages whose logo leads to another host where that of the others leads home. */
function addLogos({ htmlPages }: SiteFacts, own: readonly string[], add: Add): void {
  const logos = htmlPages.flatMap((page) => {
    const link = page.record.links.find(isLogo);
    return link === undefined ? [] : [{ page, link }];
  });
  const away = logos.filter(({ link }) => !link.internal && link.http);
  if (away.length === 0 || 2 * away.length >= logos.length) return;
  for (const { page, link } of away) {
    const host = bareHost(link.to);
    if (misspeltOf(host, own) !== null) continue;
    add(page, ranks.logo, link.href, {
      fr: `le logo mène à ${host}, et celui des autres pages à l’accueil`,
      en: `the logo leads to ${host}, and that of the other pages to the home page`,
    });
  }
}

/** The first picture of the header that leads somewhere. */
const isLogo = (link: PageLink): boolean =>
  isAnchor(link) && link.position === 'header' && link.anchor.trim() === '' && link.imageAlt !== undefined && link.http;

function addMaps(facts: SiteFacts, add: Add): void {
  for (const page of facts.htmlPages)
    for (const { href, to } of page.record.links) {
      const place = namedOnMap(to, facts);
      if (place === null) continue;
      add(page, ranks.map, excerpt(href, 80), {
        fr: `la carte montre ${place}, que le site ne nomme nulle part`,
        en: `the map shows ${place}, which the site names nowhere`,
      });
    }
}
