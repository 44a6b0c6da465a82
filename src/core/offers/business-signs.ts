import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { kindWordCounts, kindWordLists, plainWords } from '../audits/classification/kind-words.ts';
import { textCues } from '../audits/classification/text-cues.ts';
import { sells } from '../audits/texts/trade.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { statesPrice } from './stated-price.ts';
import { roleOfName } from './page-role.ts';
import { offering } from './offering-words.ts';
import { siteMenu } from './site-menu.ts';

/** Links that book, buy or ask for a price. */
const buying =
  /\b(?:r[ée]serv\w*|devis|rendez[- ]vous|rdv|command(?:er|ez)|achet\w*|panier|book(?:ing)?|quote|estimate|appointment|order|buy|cart)\b/i;
/** Words of clubs, associations, villages and newspapers. */
const civic =
  /\b(?:association|asso|club|b[ée]n[ée]voles?|volunteers?|adh[ée]rents?|adh[ée]sion|membership|mairie|village|commune|parish|society|non-?profit|charity|community|gazette|donate|syndic(?:at|ats|al|ale|aux)|f[ée]d[ée]ration)\b/gi;
/** A text about the bodies of a profession, to which those who practise it belong. */
const ofProfession =
  /\b(?:member of|chartered|registered with|accredited|professional (?:body|network|association)s?)\b|membre (?:de l[’']|du |de la |d[’'])|ordre des /i;
const phone = new RegExp(textCues.phone.source);

/** Working assumptions: shares of the pages with a link to buy, with a telephone number, and civic words of a home page. */
const sharePages = 0.3;
const sharePhones = 0.5;
const mostCivic = 3;
/** Pages of a large site that are enough to know its template. Working assumption. */
const mostSampled = 200;

/**
 * True for the site of a company: it sells, gives a telephone number, takes bookings or lists services. Clubs, villages
 * and newspapers without a telephone in their template are not.
 */
export const isBusiness = memoizeByObject((facts: SiteFacts): boolean => {
  const { htmlPages, home } = facts;
  if (!home?.content) return false;
  const step = Math.ceil(htmlPages.length / mostSampled);
  const sample = htmlPages.filter((_, at) => at % step === 0);
  const isShared = (has: (page: PageFacts) => boolean, share: number): boolean =>
    sample.filter(has).length >= share * sample.length;
  if (civicWords(home) >= mostCivic) return isShared(hasPhone, sharePhones);
  return (
    hasPhone(home) ||
    hasBuyingLink(home) ||
    isShared(hasBuyingLink, sharePages) ||
    isShared(hasPhone, sharePhones) ||
    sells(facts) ||
    listsServices(facts) ||
    listsPrices(facts)
  );
});

/** True for a club, an association or a village by its home page: it has members, and no price or review to show. */
export const isCivic = memoizeByObject(
  ({ home }: SiteFacts): boolean => home?.content != null && civicWords(home) >= mostCivic && !hasBuyingLink(home),
);

const hasBuyingLink = ({ record }: PageFacts): boolean => record.links.some(({ anchor }) => buying.test(anchor));

function hasPhone({ record, content }: PageFacts): boolean {
  return (
    record.links.some(({ href }) => /^tel:/i.test(href)) ||
    content?.blocks.some(({ text }) => phone.test(text)) === true
  );
}

function civicWords({ content }: PageFacts): number {
  const blocks = content!.blocks.flatMap(({ text }) => (ofProfession.test(text) ? [] : [text]));
  const text = [content!.title ?? '', content!.description ?? '', ...blocks];
  return text.join('\n').match(civic)?.length ?? 0;
}

/** An entry of the menu named after prices leads to a page that states some. */
const listsPrices = (facts: SiteFacts): boolean =>
  [...siteMenu(facts)].some(
    ([{ content }, label]) =>
      roleOfName(label) === 'price' && content?.blocks.some(({ text }) => statesPrice(text)) === true,
  );

/** Words of a menu entry about services. Working assumption. */
const longestEntry = 3;

/** An entry of the menu named after services. */
function listsServices(facts: SiteFacts): boolean {
  const hub = kindWordLists.indexOf('hub');
  return [...siteMenu(facts).values()].some((label) => {
    const words = plainWords(label);
    if (words.length === 0 || words.length > longestEntry) return false;
    return offering.test(words.join(' ')) || (words.length <= 2 && kindWordCounts(words)[hub]! === words.length);
  });
}
