import { detachString } from '../../values/detach-string.ts';
import type { ElementKind } from '../markup/element-kinds.ts';
import type { LinkPosition } from '../page.ts';
import type { Attributes } from '../markup/tag-attributes.ts';

/** Where an element says it stands: `landmark` by HTML or ARIA, else by the words of its class and id. */
export interface PositionHint {
  readonly position: LinkPosition;
  readonly landmark: boolean;
}

const roles: Readonly<Record<string, LinkPosition>> = {
  navigation: 'nav',
  menubar: 'nav',
  menu: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'header',
  main: 'content',
};

const words: ReadonlyMap<string, LinkPosition> = new Map([
  ...named('nav', 'nav navbar navigation menu menubar submenu megamenu mega topnav mainnav subnav sidenav breadcrumb'),
  ...named('nav', 'breadcrumbs crumbs crumb ariane filariane pagination pager pagenav toc sommaire'),
  ...named('header', 'header masthead banner topbar entete bandeau'),
  ...named('footer', 'footer pied piedpage bottombar colophon copyright'),
  ...named(
    'aside',
    'sidebar aside lateral laterale widget widgets cookie cookies gdpr rgpd share sharing social partage',
  ),
  // The comment form of WordPress: what it asks of its readers is no text of the page.
  ...named('aside', 'respond commentform'),
]);

/** First words that make `entry-header` or `card-footer` a part of the content, and `has-sidebar` a remark on something else. */
const partOfContent = new Set(
  'entry post article card section panel modal table list item block product has no with'.split(' '),
);

/** Position declared by one element, null when it says nothing. `inContent`: a header or footer there is the article's own. */
export function positionHint(kind: ElementKind, attribs: Attributes, inContent: boolean): PositionHint | null {
  const landmark = landmarkOf(kind.name, attribs, inContent);
  if (landmark) return { position: landmark, landmark: true };
  if (!kind.hasPositionHints) return null;
  const position = wordHint(attribs.id) ?? wordHint(attribs.class);
  if (!position || (inContent && (position === 'header' || position === 'footer'))) return null;
  return { position, landmark: false };
}

function landmarkOf(name: string, attribs: Attributes, inContent: boolean): LinkPosition | null {
  const role = attribs.role === undefined ? undefined : roles[attribs.role.trim().toLowerCase()];
  if (role) return role;
  if (name === 'nav' || name === 'aside') return name;
  if (name === 'main') return 'content';
  return (name === 'header' || name === 'footer') && !inContent ? name : null;
}

/** For each first and last letter a bit for each length of a known word. */
const lengths = new Int32Array(1 << 12);
for (const word of words.keys())
  lengths[ends(word.charCodeAt(0), word.charCodeAt(word.length - 1))]! |= 1 << word.length;

function ends(first: number, last: number): number {
  return ((first & 63) << 6) | (last & 63);
}

/** What was said before of a class or id that may hold a known word: a site has few of them, on every page. */
const remembered = new Map<string, LinkPosition | null>();
const mostRemembered = 5_000;

/** The first known word of `site-header navMain` … cut at capitals, hyphens, underscores. */
function wordHint(value: string | undefined): LinkPosition | null {
  if (!value || value.length > 500 || !mayHint(value)) return null;
  const before = remembered.get(value);
  if (before !== undefined) return before;
  const hint = hintIn(value);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(detachString(value), hint);
  return hint;
}

/**
 * False where no part of the value begins and ends as a known word that is as long. Most classes hold none, and ids, which
 * nearly all differ, would push what is remembered out.
 */
function mayHint(value: string): boolean {
  let first = 0;
  let last = 0;
  let length = 0;
  let afterSmall = false;
  const end = value.length;
  for (let at = 0; at < end; at++) {
    const code = value.charCodeAt(at);
    if (code > 127) return true;
    const isCut = code <= 32 || code === hyphen || code === underscore || code === colon;
    if (isCut || (afterSmall && code >= 65 && code <= 90)) {
      if (mayBeWord(first, last, length)) return true;
      length = 0;
    }
    last = code | 32;
    if (!isCut && length++ === 0) first = last;
    afterSmall = code >= 97 && code <= 122;
  }
  return mayBeWord(first, last, length);
}

function mayBeWord(first: number, last: number, length: number): boolean {
  return ((lengths[ends(first, last)]! >> length) & 1) === 1;
}

const [hyphen, underscore, colon] = [45, 95, 58];

function hintIn(value: string): LinkPosition | null {
  for (const name of value.split(/\s+/)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/);
    if (partOfContent.has(parts[0] as string)) continue;
    for (const part of parts) {
      const position = words.get(part);
      if (position) return position;
    }
  }
  return null;
}

function named(position: LinkPosition, list: string): [string, LinkPosition][] {
  return list.split(' ').map((word) => [word, position]);
}
