import { detachString } from '../../values/strings/detach-string.ts';
import type { ElementKind } from '../markup/element-kinds.ts';
import type { LinkPosition } from '../page.ts';
import type { Attributes } from '../markup/tag-attributes.ts';

/** The position that an element declares: a `landmark` by HTML or ARIA, otherwise by words of its class or id. */
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

/** Words of English and French class names that give a position. */
const positionWords: ReadonlyMap<string, LinkPosition> = new Map([
  ...entries(
    'nav',
    'nav navbar navigation menu menubar submenu megamenu mega topnav mainnav subnav sidenav breadcrumb',
  ),
  ...entries('nav', 'breadcrumbs crumbs crumb ariane filariane pagination pager pagenav toc sommaire'),
  ...entries('header', 'header masthead banner topbar entete bandeau'),
  ...entries('footer', 'footer pied piedpage bottombar colophon copyright'),
  ...entries(
    'aside',
    'sidebar aside lateral laterale widget widgets cookie cookies gdpr rgpd share sharing social partage',
  ),
  // The comment form of WordPress, which is not text of the page.
  ...entries('aside', 'respond commentform'),
]);

/** First words after which a position word is ignored: `entry-header` and `card-footer` are content, `has-sidebar` a state. */
const ignoringPrefixes = new Set(
  'entry post article card section panel modal table list item block product has no with'.split(' '),
);

/** Classes of page builders that call every part of a page a widget: Elementor, SiteOrigin, Beaver Builder, Divi. */
const builtWidget = /(?:^|\s)(?:elementor|so-panel|fl-module|et_pb)(?:[\s_-]|$)/;

/** In the classes of Stylable (Wix), a state of a component follows: `---sidebarPosition-5-right` on the whole page. */
const stateSign = '---';

/** Position declared by an element, null without one. `inContent`: a header or footer there belongs to an article. */
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

/** For each pair of first and last letter, one bit per length of a position word. */
const lengthBits = new Int32Array(1 << 12);
for (const word of positionWords.keys())
  lengthBits[endsKey(word.charCodeAt(0), word.charCodeAt(word.length - 1))]! |= 1 << word.length;

function endsKey(first: number, last: number): number {
  return ((first & 63) << 6) | (last & 63);
}

/** Positions of class and id values that may contain a position word: a site has few of them, on every page. */
const hintCache = new Map<string, LinkPosition | null>();
const maxCached = 5_000;

/** Position of the first position word of a value such as `site-header navMain`, split at capitals, hyphens, underscores. */
function wordHint(value: string | undefined): LinkPosition | null {
  if (!value || value.length > 500 || !mayHint(value)) return null;
  const cached = hintCache.get(value);
  if (cached !== undefined) return cached;
  const hint = hintIn(value);
  if (hintCache.size >= maxCached) hintCache.clear();
  hintCache.set(detachString(value), hint);
  return hint;
}

/**
 * False when no part of the value has the first letter, last letter and length of a position word. This excludes most
 * classes, and ids, which nearly all differ and would fill the cache.
 */
function mayHint(value: string): boolean {
  let first = 0;
  let last = 0;
  let length = 0;
  let afterLowerCase = false;
  const end = value.length;
  for (let at = 0; at < end; at++) {
    const code = value.charCodeAt(at);
    if (code > 127) return true;
    const isSeparator = code <= 32 || code === hyphen || code === underscore || code === colon;
    if (isSeparator || (afterLowerCase && code >= 65 && code <= 90)) {
      if (mayBePositionWord(first, last, length)) return true;
      length = 0;
    }
    last = code | 32;
    if (!isSeparator && length++ === 0) first = last;
    afterLowerCase = code >= 97 && code <= 122;
  }
  return mayBePositionWord(first, last, length);
}

function mayBePositionWord(first: number, last: number, length: number): boolean {
  return ((lengthBits[endsKey(first, last)]! >> length) & 1) === 1;
}

const [hyphen, underscore, colon] = [45, 95, 58];

function hintIn(value: string): LinkPosition | null {
  const isBuilt = builtWidget.test(value);
  for (const name of value.split(/\s+/)) {
    if (name.includes(stateSign)) continue;
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/);
    if (ignoringPrefixes.has(parts[0] as string)) continue;
    for (const part of parts) {
      if (isBuilt && part.startsWith('widget')) continue;
      const position = positionWords.get(part);
      if (position) return position;
    }
  }
  return null;
}

function entries(position: LinkPosition, list: string): [string, LinkPosition][] {
  return list.split(' ').map((word) => [word, position]);
}
