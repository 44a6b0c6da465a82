import type { PageFacts } from '../facts/site-facts.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import { isAnchor } from '../links/link-traits.ts';
import type { KindOfPage } from '../page-kinds/page-kind.ts';
import { pair } from '../../values/text.ts';
import { ownSegmentsOf, pathOf } from '../wording.ts';
import { namedKind } from './kind-names.ts';
import { folderOf, type KindSite } from './kind-site.ts';

type Kinds = ReadonlyMap<string, KindOfPage>;

const articleType = /^(?:(?:News|Tech)?Article|BlogPosting|Recipe)$/;
/** An address that names a post. */
const namesPost = /(?:^|[/_-])(?:posts?|articles?|blog|news|actu(?:alit[ée])?s?)(?:[/_.\d-]|$)/i;
const price = /\d\s?[€£$]|[€£$]\s?\d/;

/**
 * The long pages of services among those that the model takes for articles: in the main menu, or in the folder of a page
 * that is, without date, with a way to ask for the service.
 */
export function servicePages(pages: readonly PageFacts[], kinds: Kinds, { home }: KindSite): PageFacts[] {
  const menu = new Set(
    home?.record.links
      .filter((link) => isAnchor(link) && (link.position === 'nav' || link.position === 'header'))
      .map(({ to }) => to) ?? [],
  );
  if (menu.size === 0) return [];
  const inMenu = ({ record }: PageFacts): boolean => menu.has(record.url) || menu.has(record.redirectTo ?? '');
  const isLong = ({ record }: PageFacts): boolean => {
    const found = kinds.get(record.url);
    return found?.kind === 'article' && !found.isSure && !namesPost.test(pathOf(record.url));
  };
  const dated = new Set(pages.filter(isDated).map(({ record }) => folderOf(record.url)));
  const folders = new Set(
    pages.filter((page) => inMenu(page) && page !== home).map(({ record }) => folderOf(record.url)),
  );
  return pages.filter((page) => {
    const folder = folderOf(page.record.url);
    if (!isLong(page) || dated.has(folder) || !asks(page, kinds)) return false;
    return inMenu(page) || (folder !== '/' && folders.has(folder));
  });
}

export const longService: KindOfPage = {
  kind: 'offer',
  reason: pair(
    'Une page longue du menu, sans date, qui invite à demander.',
    'A long page of the menu, without date, that invites to ask.',
  ),
  isSure: false,
};

function isDated({ content }: PageFacts): boolean {
  if (content === null) return false;
  return (
    content.meta['article:published_time'] !== undefined || schemaTypes(content).some((type) => articleType.test(type))
  );
}

const namesContact = (url: string): boolean => namedKind(ownSegmentsOf(url).at(-1) ?? '') === 'contact';

/** A form, a call link, a price or a link to the contact page in the text. */
function asks({ content, record }: PageFacts, kinds: Kinds): boolean {
  if (content === null) return false;
  if (content.forms.some(({ searches }) => searches !== true)) return true;
  if (content.blocks.some(({ text, position }) => position === 'content' && price.test(text))) return true;
  return record.links.some(({ position, to, href }) => {
    const kind = kinds.get(to)?.kind;
    if (position !== 'content') return false;
    return /^tel:/i.test(href) || kind === 'contact' || kind === 'form' || (kind === 'copy' && namesContact(to));
  });
}
