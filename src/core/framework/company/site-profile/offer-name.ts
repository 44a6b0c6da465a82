import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { isInvitation } from '../../../offers/names/invitation.ts';
import { namesKindOfPage } from '../../../offers/names/page-name.ts';
import { compareText } from '../../../values/compare-text.ts';
import { capitalise } from '../../../values/text.ts';
import { isAnyMenuLabel } from './menu-words.ts';

/** Labels of menus that name no offer, besides those of kinds of pages. */
const menuLabel =
  /^(?:(?:nos |our |all |tous nos |toutes nos )?(?:checkout|formations?|courses?|faq|contact(?:ez-nous)?|about(?: us)?|[àa] propos|more|en savoir plus|learn more|read more|lire la suite|book now)|(?:d[ée]couvrir|afficher|voir|visitez|view|visit|discover|see|demander|continuer|continue)(?: .*)?|(?:skip|jump|back|return) to .*|(?:aller|passer) (?:directement )?au contenu.*|retour (?:à|au|aux|en|vers) .*|cat[ée]gorie.*|(?:[\w’' ]+ (?:&|et|and) )?(?:experience|technology|exp[ée]rience|[ée]quipe|team))$/i;
const longestName = 60;
const postalCode = /\b\d{5}\b/;

/** The list of what a firm does. */
const listLabel =
  /^(?:(?:our )?(?:practice areas|areas of practice)|fiches pratiques|domaines d['’](?:activité|intervention|expertise))$/i;

/** What explains, compares or praises: a line that is read, not a thing that is bought. */
const readLine =
  /(?<!\p{L})(?:vs|versus)(?!\p{L})|(?:^|[:!]\s*)(?:comment|pourquoi|combien|quand|quels?|quelles?|how|why|when|what|which|where|want|need|looking)(?!\p{L})|^(?:informations?|infos?)(?!\p{L})|^guide (?:to|des tailles|pratique)(?!\p{L})|(?<!\p{L})(?:size|buying|buyer['’]?s|care) guide$|^(?:the best|the leading|l[ea]s? meilleure?s?)(?!\p{L})/iu;

/** A French name of a place: « Lac d’Annecy », « Les gorges du Tarn ». */
const placeName =
  /^(?:[Ll](?:es?|a)\s)?(?:[Ll]acs?|[Gg]orges|[Rr]ivières?|[Vv]allées?|[ÉéEe]tangs?|[Bb]aie|[Gg]olfe)\s(?:d[eu]s?\s(?:l(?:a|es?)\s|l['’])?|d['’])\p{Lu}\S*(?:\s(?:d[eu]s?\s|l[ae]s?\s|d['’])?\p{Lu}\S*)*$/u;

/** True for a name that people read and do not buy: a place, a list, an invitation, a line that explains, compares or praises. */
export const namesNothingSold = (name: string): boolean =>
  placeName.test(name) || listLabel.test(name) || readLine.test(name) || isInvitation(name);

/** What a link says of its page before its name: “About physiotherapy”, « Tout sur la kinésithérapie ». */
const introduction =
  /^(?:(?:more |all )?about (?!(?:us|me|our|my|the|your|this)(?!\p{L}))|tout (?:savoir )?sur (?:l['’]|l[ae]s? ))(?=\p{L}{3})/iu;

/** A name of an offer: short, no label of a menu; capital letters alone become an ordinary line. null otherwise. */
export function readableName(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const whole = text.replaceAll(/\s+/g, ' ');
  const said = (whole.split(/\s+[—–|·-]\s+/)[0] ?? whole).replaceAll(/^[^\p{L}\d]+|[^\p{L}\d)%°²!]+$/gu, '');
  const name = introduction.test(said) ? capitalise(said.replace(introduction, '')) : said;
  if (
    name.length < 3 ||
    name.length > longestName ||
    menuLabel.test(name) ||
    namesKindOfPage(name) ||
    isAnyMenuLabel(name) ||
    postalCode.test(name)
  )
    return null;
  const shouts = name === name.toUpperCase() && name.length > 5;
  return shouts ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

/** The most frequent readable text of the links to each page. */
export function linkNames(pages: readonly PageFacts[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { record } of pages)
    for (const { to, anchor, internal } of record.links) {
      const name = internal ? readableName(anchor) : null;
      if (name === null) continue;
      const own = counts.get(to) ?? new Map<string, number>();
      counts.set(to, own.set(name, (own.get(name) ?? 0) + 1));
    }
  const best = (own: ReadonlyMap<string, number>): string =>
    [...own].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || compareText(a[0], b[0]))[0]![0];
  return new Map([...counts].map(([url, own]) => [url, best(own)]));
}
