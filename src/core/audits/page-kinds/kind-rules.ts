import type { PageContent } from '../../pages/page.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { pair, type Text } from '../../values/text.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import { isLicenceText } from '../texts/licence-texts.ts';
import { pathOf, segmentsOf } from '../wording.ts';
import { announcedKind } from './kind-words.ts';
import type { KindOfPage, PageKind } from './page-kind.ts';
import { isFollowingPage } from './pagination.ts';
import { isPrintVersion } from './print-versions.ts';

/** A page being judged. */
interface Judged {
  readonly page: PageFacts;
  readonly content: PageContent;
  readonly home: PageFacts | null;
  readonly path: string;
  readonly types: readonly string[];
  /** Names that its address announces: `contact` for `/nous-contacter.html`. */
  readonly announced: PageKind | null;
}

interface KindRule {
  readonly kind: PageKind;
  readonly reason: Text;
  readonly test: (judged: Judged) => boolean;
}

const feedPath = /\/(?:feed|rss|atom)(?:\.xml)?\/?(?:index\.\w+)?$|\.(?:xml|rss|atom|json)(?:\/|\.html?)?$/i;
const searchPath = /[?&](?:s|q|query|search|recherche)=|\/(?:search|recherche)(?:[/.?]|$)/i;
const articleType = /^(?:(?:News|Tech)?Article|BlogPosting|Recipe)$/;
/** Generic page types: an article may declare one as well. */
const pageType = /^(?:About|Collection|Contact|Item|Profile|Web)Page$/;
const articleFolder = /^(?:blog|actualites?|actus?|articles?|journal|magazine|conseils?|guides?|news|posts?)$/i;
/** Inside a folder of articles, pages that list them. */
const listFolder = /^(?:tags?|categor(?:y|ies?)|etiquettes?|archives?|authors?|auteurs?|page)$/i;
const offerFolder = /^(?:produits?|products?|boutique|shop|catalogue|articles-boutique)$/i;

/** From the most conclusive sign to the least. */
const rules: readonly KindRule[] = [
  {
    kind: 'feed',
    reason: pair('L’adresse est celle d’un flux ou d’un fichier.', 'The address is that of a feed or a file.'),
    test: ({ path }) => feedPath.test(path),
  },
  {
    kind: 'search',
    reason: pair('L’adresse est celle d’une recherche.', 'The address is that of a search.'),
    test: ({ path }) => searchPath.test(path),
  },
  {
    kind: 'copy',
    reason: pair('Version à imprimer d’une autre page.', 'Print version of another page.'),
    test: ({ page }) => isPrintVersion(page),
  },
  {
    kind: 'list',
    reason: pair('Suite d’une liste.', 'Further page of a list.'),
    test: ({ page }) => isFollowingPage(page),
  },
  {
    kind: 'legal',
    reason: pair('Texte complet d’une licence.', 'Complete text of a licence.'),
    test: ({ page }) => isLicenceText(page),
  },
  ...(['legal', 'contact', 'form', 'about', 'help'] as const).map((kind) => ({
    kind,
    reason: pair('L’adresse l’annonce.', 'Its address announces it.'),
    test: ({ announced }: Judged) => announced === kind,
  })),
  {
    kind: 'offer',
    reason: pair('Des données structurées de produit.', 'Structured data of a product.'),
    test: ({ types }) => types.includes('Product'),
  },
  {
    kind: 'article',
    reason: pair('Des données structurées d’article.', 'Structured data of an article.'),
    test: ({ types, home }) => types.some((type) => articleType.test(type)) && !(home !== null && marksAll(home)),
  },
  {
    kind: 'article',
    // Plug-ins set og:type article on every page but the home page; their structured data names the real type.
    reason: pair('Déclaré comme article (og:type).', 'Declared an article (og:type).'),
    test: ({ content, types }) => content.meta['og:type'] === 'article' && !types.some((type) => pageType.test(type)),
  },
  {
    kind: 'offer',
    reason: pair('Déclaré comme produit (og:type).', 'Declared a product (og:type).'),
    test: ({ content }) => (content.meta['og:type'] ?? '').startsWith('product'),
  },
  {
    kind: 'list',
    reason: pair('L’adresse est celle d’une liste d’articles.', 'The address is that of a list of articles.'),
    test: ({ page }) => segmentsOf(page.record.url).some((segment) => listFolder.test(segment)),
  },
  {
    kind: 'article',
    reason: pair('L’adresse est dans un dossier d’articles.', 'The address is in a folder of articles.'),
    test: ({ page }) => isIn(page, articleFolder),
  },
  {
    kind: 'offer',
    reason: pair('L’adresse est dans un dossier d’offres.', 'The address is in a folder of offers.'),
    test: ({ page }) => isIn(page, offerFolder),
  },
];

/** True when the theme declares even the home page an article: the declaration then means nothing. */
const marksAll = memoizeByObject(
  ({ content }: PageFacts) => content !== null && schemaTypes(content).some((type) => articleType.test(type)),
);

function isIn(page: PageFacts, folder: RegExp): boolean {
  const segments = segmentsOf(page.record.url);
  return segments.length > 1 && folder.test(segments[0]!);
}

/** The kind of a page by the first rule that matches; null when none does. */
export function kindByRule(page: PageFacts, content: PageContent, home: PageFacts | null): KindOfPage | null {
  const { url } = page.record;
  const judged: Judged = {
    page,
    content,
    home,
    path: pathOf(url),
    types: schemaTypes(content),
    announced: announcedKind(url),
  };
  const rule = rules.find(({ test }) => test(judged));
  return rule === undefined ? null : { kind: rule.kind, reason: rule.reason };
}
