import type { BlockKind } from '../page.ts';

/** What the name of an element says of it, looked up once a tag. */
export interface ElementKind {
  readonly name: string;
  readonly isVoid: boolean;
  /** Bits of the group it belongs to, and of the groups whose open element its start tag closes. */
  readonly group: number;
  readonly closes: number;
  /** Namespace its content is read in, null: that of the element around. */
  readonly content: 'html' | 'svg' | 'math' | null;
  /** Starts a new block of text, of the kind `block`; null: the kind of the element around. */
  readonly breaks: boolean;
  readonly block: BlockKind | null;
  /** 1–6 for headings, else 0. */
  readonly level: number;
  /** May stand in the head: any other start tag closes it (HTML standard, "in head" and "after head"). */
  readonly inHead: boolean;
  /** Its text is not seen. */
  readonly isSilent: boolean;
  /** Its content is not part of the document: links in it are not links. */
  readonly isInert: boolean;
  /** Its text is not markup. */
  readonly isRaw: boolean;
  /** Stands somewhere by its name alone. */
  readonly isLandmark: boolean;
  /** Its class and id may say where it stands. */
  readonly isHinted: boolean;
  /** Matters to forms and their labels. */
  readonly isControl: boolean;
  /** Holds what is typed or shown by a machine. */
  readonly isCode: boolean;
  /** May hold what comes back from page to page, see `PartRecorder`. */
  readonly isPart: boolean;
  /** What it means hangs on the rest of the page: no part that holds it is remembered. */
  readonly isApart: boolean;
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

const lists = {
  void: words(
    'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
  ),
  head: words('html head base basefont bgsound link meta title noscript noframes script style template'),
  silent: words(
    'script style noscript template svg math title iframe noembed noframes textarea datalist audio video canvas object',
  ),
  raw: words('iframe noembed noframes plaintext script style textarea title xmp'),
  landmark: words('nav aside main header footer'),
  hinted: words('div section ul ol dl table td form p span menu details fieldset center'),
  control: words('form label button input select textarea img'),
  code: words('code kbd samp tt'),
  part: words('nav header footer aside ul ol dl div section'),
  apart: words(
    'html head body base basefont bgsound meta link title script style noscript template noembed noframes iframe frame frameset textarea xmp plaintext form label button input select option optgroup datalist area main',
  ),
  /** Where HTML begins again inside SVG or MathML. */
  integration: words('mi mo mn ms mtext annotation-xml foreignObject desc title'),
  inline: words(
    'a b i u s em strong small span sub sup code cite abbr time mark image q kbd var template svg math rt rp',
  ),
};

/** Elements that an open one gives way to, by group. */
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
 * Start tag → names whose open element it closes: end tags that may be left out (HTML standard §13.1.2.4, and habit). An
 * item or a cell also closes the paragraph left open in the one before, as browsers do and htmlparser2 does not.
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

/** SVG names that are not lower case (HTML standard §13.2.6.5). */
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
  breaks: false,
  block: null,
  level: 0,
  inHead: false,
  isSilent: false,
  isInert: false,
  isRaw: false,
  isLandmark: false,
  isHinted: false,
  isControl: false,
  isCode: false,
  isPart: false,
  isApart: false,
};

const blockWords = blocks.map(([kind, names]) => ({ kind, names: words(names) }));
const closerWords = closers.map(([names, closed]) => ({ names: words(names), closed: [...words(closed)] }));

const known = new Map<string, ElementKind>();
for (const name of new Set([
  ...blockWords.flatMap(({ names }) => [...names]),
  ...Object.values(lists).flatMap((names) => [...names]),
  ...groups.flatMap((names) => [...names]),
  ...closerWords.flatMap(({ names }) => [...names]),
]))
  known.set(name, described(name));

/** Slots of the quick table: a name is found by a number made of its characters while they are read. */
const slots = 4096;
const quick: (ElementKind | undefined)[] = new Array(slots).fill(undefined);
for (const kind of known.values()) {
  // As written, this name is read in lower case until SVG gives it its capitals.
  if (svgNames.get(kind.name.toLowerCase()) === kind.name) continue;
  let number = 0;
  for (let at = 0; at < kind.name.length; at++) number = nameNumber(number, kind.name.charCodeAt(at));
  quick[number & (slots - 1)] ??= kind;
}

/** The number of a name one character longer. */
export function nameNumber(number: number, code: number): number {
  return (Math.imul(number, 31) + code) | 0;
}

/** The kind of the lower-case name that stands in a text, null when it has to be looked up as a string. */
export function quickKind(number: number, text: string, from: number, to: number): ElementKind | null {
  const kind = quick[number & (slots - 1)];
  if (kind === undefined || kind.name.length !== to - from) return null;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== kind.name.charCodeAt(at - from)) return null;
  return kind;
}

export function kindOf(name: string): ElementKind {
  return known.get(name) ?? { ...plain, name };
}

function described(name: string): ElementKind {
  const block = blockWords.find(({ names }) => names.has(name));
  return {
    ...plain,
    name,
    isVoid: lists.void.has(name),
    group: bitsOf([name]),
    closes: bitsOf(closerWords.filter(({ names }) => names.has(name)).flatMap(({ closed }) => closed)),
    content: name === 'svg' || name === 'math' ? name : lists.integration.has(name) ? 'html' : null,
    breaks: block !== undefined,
    block: block?.kind ?? null,
    level: /^h[1-6]$/.test(name) ? name.charCodeAt(1) - 48 : 0,
    inHead: lists.head.has(name),
    isSilent: lists.silent.has(name),
    isInert: name === 'template',
    isRaw: lists.raw.has(name),
    isLandmark: lists.landmark.has(name),
    isHinted: lists.hinted.has(name),
    isControl: lists.control.has(name),
    isCode: lists.code.has(name),
    isPart: lists.part.has(name),
    isApart: lists.apart.has(name),
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
