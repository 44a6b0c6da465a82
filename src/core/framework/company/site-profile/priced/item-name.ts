import { plainWords } from '../../../../audits/classification/kind-words.ts';
import { namesKindOfPage } from '../../../../offers/names/page-name.ts';
import { isVariant } from '../../../../offers/names/variant-words.ts';
import { roleOfName } from '../../../../offers/page-role.ts';
import { namesContact } from '../contact-words.ts';
import { namesNothingSold, readableName } from '../offer-name.ts';
import { otherSum } from '../side-sum.ts';

/** The name of something sold, as a line of a list of prices or the heading of a card writes it. */
export interface ItemName {
  readonly name: string;
  /** How long it lasts, where the line says so; empty otherwise. */
  readonly lasts: string;
}

const longest = 80;
const mostWords = 12;
const edges = /^[^\p{L}\d«“"(½¼¾]+|[\s:;,.=|·•…–—-]+$/gu;
const lastsAtEnd = /\s*[(–—-]?\s*(\d+\s?(?:min(?:utes?)?|mn|h(?:\s?\d\d)?|heures?|hours?|hrs?)\.?)\s*\)?$/iu;
/** « Tarifs des bols » is about bowls. */
const priceOf =
  /^(?:(?:nos|les|our|the) )?(?:tarifs?|prix|prices?|rates?) (?:(?:des?|du|de la|of|for) |de l['’]|d['’])/iu;
/** An invitation, a link between two things, a question: no name. */
const noName =
  /^(?:\p{L}{3,}ez|ou|or|soit|et|and|puis|then|also|aussi|plus|book|call|visit|see|read|choose|pick|buy|order|get|start|try)(?!\p{L})|\?\s*$|[.!?]\s/iu;

/** The name in a text; null where it names nothing that is sold. */
export function itemName(text: string): ItemName | null {
  const whole = text.replaceAll(/\s+/g, ' ').replaceAll(edges, '');
  const lasts = lastsAtEnd.exec(whole)?.[1] ?? '';
  const said = whole.replace(lastsAtEnd, '').replace(priceOf, '').replaceAll(edges, '').replaceAll(/[;=]/g, ',');
  const core = said.replaceAll(/\([^)]*\)?/g, ' ').trim();
  const words = plainWords(said);
  if (said.length > longest || words.length > mostWords || !/\p{L}{3}/u.test(core) || noName.test(said)) return null;
  const readable = readableName(
    core
      .split(/\s[–—|·]\s/)[0]!
      .split(' ')
      .slice(0, mostWords / 2)
      .join(' '),
  );
  const role = roleOfName(core);
  if (
    otherSum.test(said) ||
    readable === null ||
    role === 'price' ||
    (role === 'contact' && words.length === 1) ||
    namesNothingSold(said) ||
    namesContact(said)
  )
    return null;
  const shouts = said === said.toUpperCase() && said.length > 5;
  const name = shouts ? said.charAt(0) + said.slice(1).toLowerCase() : said;
  return { name: name.charAt(0).toUpperCase() + name.slice(1), lasts };
}

/** True for words that say nothing without what they are of: a variant, a level of price. */
export const needsWhat = (text: string): boolean => isVariant(text) || namesKindOfPage(text);
