import { pair } from '../../values/text.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import type { KindOfPage } from '../page-kinds/page-kind.ts';
import { ownSegmentsOf } from '../wording.ts';
import type { KindSite } from './kind-site.ts';
import { plainWords } from './kind-words.ts';
import { amount } from './session-text.ts';

type Kinds = ReadonlyMap<string, KindOfPage>;

/** Last words of the address of a list of articles. */
const listsArticles =
  /^(?:(?:nos|notre|our|le|the|all)-)?(?:blogs?|actualites?|actus?|articles?|journal|magazine|conseils?|guides?|recettes?|news|recipes|advice|tips)(?:\.\w{2,5})?$/i;
/** How a title begins that explains; "How it works" and "Why us" present a company. */
const explains = /^(?:comment|pourquoi|how|why)\s/i;
const ofCompany = /(?<!\p{L})(?:nous|notre|nos|us|our|we|you|vous|réserver|commander|book|order)(?!\p{L})/iu;
/** Words of the shortest title that explains. Working assumption. */
const leastWords = 4;

const article: KindOfPage = {
  kind: 'article',
  reason: pair('Sans prix, elle explique ou conseille.', 'Without a price, it explains or advises.'),
  isSure: false,
};

/**
 * The articles among what the model takes for offers: a page without price, out of the menus, that the list of articles
 * leads to, or whose title explains. Its text speaks of what the site sells, and asks to order it.
 */
export function adviceArticles(
  { read, open }: { readonly read: readonly PageFacts[]; readonly open: readonly PageFacts[] },
  kinds: Kinds,
  { labels }: Pick<KindSite, 'labels'>,
): Map<string, KindOfPage> {
  const listed = new Set(
    read.flatMap(({ record }) =>
      listsArticles.test(ownSegmentsOf(record.url).at(-1) ?? '')
        ? record.links.flatMap(({ to, position, internal }) => (internal && position === 'content' ? [to] : []))
        : [],
    ),
  );
  return new Map(
    open.flatMap((page) => {
      const { url } = page.record;
      const known = kinds.get(url);
      const isOffer = known?.kind === 'offer' && !known.isSure;
      if (!isOffer || labels.has(url) || isPriced(page)) return [];
      return listed.has(url) || explainsInTitle(page) ? [[url, article] as const] : [];
    }),
  );
}

function explainsInTitle({ content }: PageFacts): boolean {
  const [title = ''] = (content!.title ?? '').split(/\s[|–—·•-]\s/);
  return explains.test(title) && plainWords(title).length >= leastWords && !ofCompany.test(title);
}

const isPriced = ({ content }: PageFacts): boolean =>
  content!.blocks.some(({ position, text }) => position === 'content' && amount.test(text));
