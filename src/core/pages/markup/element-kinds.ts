import type { BlockKind } from '../page.ts';

/** The properties of an element that depend on its name alone, looked up once per tag. */
export interface ElementKind {
  readonly name: string;
  readonly isVoid: boolean;
  /** Bit of its group, and bits of the groups whose open element its start tag closes. */
  readonly group: number;
  readonly closes: number;
  /** Namespace of its content; null: that of its parent. */
  readonly content: 'html' | 'svg' | 'math' | null;
  /** Starts a new block of text, of the kind `block`; null: the kind of its parent. */
  readonly startsBlock: boolean;
  readonly block: BlockKind | null;
  /** 1–6 for headings, else 0. */
  readonly level: number;
  /** Allowed in the head: any other start tag closes it (HTML standard, "in head" and "after head"). */
  readonly inHead: boolean;
  /** Its text is not visible text. */
  readonly hidesText: boolean;
  /** Its content is not part of the document: links in it do not count. */
  readonly isInert: boolean;
  /** Its text is not markup. */
  readonly isRaw: boolean;
  /** Its name alone gives a position. */
  readonly isLandmark: boolean;
  /** Its class and id may give a position. */
  readonly hasPositionHints: boolean;
  /** Part of forms and their labels. */
  readonly isControl: boolean;
  /** Contains code or computer input and output. */
  readonly isCode: boolean;
  /** May contain what repeats from page to page, see `FragmentRecorder`. */
  readonly mayBeFragment: boolean;
  /** Its meaning depends on the rest of the page: no fragment that contains it is cached. */
  readonly dependsOnPage: boolean;
}

const blocks: readonly (readonly [BlockKind | null, string])[] = [
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['paragraph', 'p'],
  ['list-item', 'li'],
  ['quote', 'blockquote'],
  ['code', 'pre listing xmp plaintext'],
  ['caption', 'figcaption caption'],
  ['cell', 'td th'],
  ['term', 'dt dd'],
  ['label', 'label legend button option summary textarea'],
  ['other', 'body article section main nav header footer aside form fieldset table figure dialog'],
  [null, 'html head div center address hgroup search ul ol menu dir dl thead tbody tfoot tr colgroup'],
  [null, 'hr details select optgroup datalist iframe video audio object canvas noscript frameset'],
];

const elementLists = {
  void: words(
    'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
  ),
  head: words('html head base basefont bgsound link meta title noscript noframes script style template'),
  hiddenText: words(
    'script style noscript template svg math title iframe noembed noframes textarea datalist audio video canvas object',
  ),
  raw: words('iframe noembed noframes plaintext script style textarea title xmp'),
  landmark: words('nav aside main header footer'),
  positionHints: words('div section ul ol dl table td form p span menu details fieldset center'),
  control: words('form label button input select textarea img'),
  code: words('code kbd samp tt'),
  fragment: words('nav header footer aside ul ol dl div section'),
  pageDependent: words(
    'html head body base basefont bgsound meta link title script style noscript template noembed noframes iframe frame frameset textarea xmp plaintext form label button input select option optgroup datalist area main',
  ),
  /** Integration points: their content is HTML inside SVG or MathML. */
  integration: words('mi mo mn ms mtext annotation-xml foreignObject desc title'),
  inline: words(
    'a b i u s em strong small span sub sup code cite abbr time mark image q kbd var template svg math rt rp',
  ),
};

/** Groups of elements that a start tag closes together. */
const groups = [
  'tr',
  'th',
  'td',
  'thead',
  'tbody',
  'head',
  'link',
  'script',
  'a',
  'li',
  'p',
  'h1 h2 h3 h4 h5 h6',
  'input select button datalist textarea',
  'option',
  'optgroup',
  'dd dt',
  'rt rp',
].map(words);

/**
 * Start tags and the open elements that each closes: end tags that may be omitted (HTML standard, "Optional tags", and
 * common errors). An item or a cell also closes the paragraph left open in the previous one, as browsers do and htmlparser2
 * does not.
 */
const closers: readonly (readonly [string, string])[] = [
  ['tr', 'tr th td p'],
  ['th', 'th p'],
  ['td', 'thead th td p'],
  ['body', 'head link script'],
  ['a', 'a'],
  ['li', 'li p'],
  ['h1 h2 h3 h4 h5 h6', 'h1 p'],
  ['select input output button datalist textarea', 'input option optgroup'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd p'],
  ['p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main', 'p'],
  ['nav ol pre section table ul', 'p'],
  ['rt rp', 'rt'],
  ['tbody tfoot', 'thead tbody'],
];

/** SVG names with capitals (HTML standard, "in foreign content"), by their lower-case form. */
export const svgNames: ReadonlyMap<string, string> = new Map(
  `altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);

const plain: ElementKind = {
  name: '',
  isVoid: false,
  group: 0,
  closes: 0,
  content: null,
  startsBlock: false,
  block: null,
  level: 0,
  inHead: false,
  hidesText: false,
  isInert: false,
  isRaw: false,
  isLandmark: false,
  hasPositionHints: false,
  isControl: false,
  isCode: false,
  mayBeFragment: false,
  dependsOnPage: false,
};

const blockWords = blocks.map(([kind, names]) => ({ kind, names: words(names) }));
const closerWords = closers.map(([names, closed]) => ({ names: words(names), closed: [...words(closed)] }));

const kinds = new Map<string, ElementKind>();
for (const name of new Set([
  ...blockWords.flatMap(({ names }) => [...names]),
  ...Object.values(elementLists).flatMap((names) => [...names]),
  ...groups.flatMap((names) => [...names]),
  ...closerWords.flatMap(({ names }) => [...names]),
]))
  kinds.set(name, describe(name));

/** Hash table of kinds by name: the hash is computed while the characters of a name are read. */
const slots = 4096;
const kindTable: (ElementKind | undefined)[] = new Array(slots).fill(undefined);
for (const kind of kinds.values()) {
  // Names are read in lower case: SVG names with capitals cannot match.
  if (svgNames.get(kind.name.toLowerCase()) === kind.name) continue;
  let hash = 0;
  for (let at = 0; at < kind.name.length; at++) hash = nameHash(hash, kind.name.charCodeAt(at));
  kindTable[hash & (slots - 1)] ??= kind;
}

/** The hash of a name extended by one character. */
export function nameHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The kind of the lower-case name at `text[from…to)`, null when `kindOf` must look it up as a string. */
export function kindAt(hash: number, text: string, from: number, to: number): ElementKind | null {
  const kind = kindTable[hash & (slots - 1)];
  if (kind === undefined || kind.name.length !== to - from) return null;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== kind.name.charCodeAt(at - from)) return null;
  return kind;
}

/** The kind of a lower-case name, or of an SVG name with its capitals. */
export function kindOf(name: string): ElementKind {
  return kinds.get(name) ?? { ...plain, name };
}

function describe(name: string): ElementKind {
  const block = blockWords.find(({ names }) => names.has(name));
  return {
    ...plain,
    name,
    isVoid: elementLists.void.has(name),
    group: bitsOf([name]),
    closes: bitsOf(closerWords.filter(({ names }) => names.has(name)).flatMap(({ closed }) => closed)),
    content: name === 'svg' || name === 'math' ? name : elementLists.integration.has(name) ? 'html' : null,
    startsBlock: block !== undefined,
    block: block?.kind ?? null,
    level: /^h[1-6]$/.test(name) ? name.charCodeAt(1) - 48 : 0,
    inHead: elementLists.head.has(name),
    hidesText: elementLists.hiddenText.has(name),
    isInert: name === 'template',
    isRaw: elementLists.raw.has(name),
    isLandmark: elementLists.landmark.has(name),
    hasPositionHints: elementLists.positionHints.has(name),
    isControl: elementLists.control.has(name),
    isCode: elementLists.code.has(name),
    mayBeFragment: elementLists.fragment.has(name),
    dependsOnPage: elementLists.pageDependent.has(name),
  };
}

function bitsOf(names: readonly string[]): number {
  let bits = 0;
  for (const [index, members] of groups.entries()) if (names.some((name) => members.has(name))) bits |= 1 << index;
  return bits;
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
