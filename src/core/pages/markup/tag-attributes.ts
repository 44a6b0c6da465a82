/** The attributes that a reader of pages asks for. */
export const attributeNames = [
  'action',
  'alt',
  'aria-label',
  'aria-labelledby',
  'async',
  'charset',
  'class',
  'content',
  'data-src',
  'defer',
  'disabled',
  'for',
  'height',
  'hidden',
  'href',
  'hreflang',
  'http-equiv',
  'id',
  'itemtype',
  'lang',
  'loading',
  'media',
  'method',
  'name',
  'open',
  'property',
  'rel',
  'role',
  'src',
  'style',
  'target',
  'title',
  'type',
  'width',
  'xlink:href',
  'xml:lang',
] as const;

/** Values by name, entities decoded, the first of two equal names; undefined when the tag has none. */
export type Attributes = { readonly [Name in (typeof attributeNames)[number]]?: string | undefined };

export const noAttributes: Attributes = {};

/** More attributes than these are not read on demand. */
export const mostOnDemand = 32;

/**
 * The attributes of the tag under way, by their places in the document: a value is cut out when it is asked for. One
 * object serves all tags, so nobody may keep it.
 */
export class TagAttributes {
  count = 0;
  /** A bit for each name of the tag, see `markOf`: most that are asked for are not there. */
  marks = 0;
  /** Four numbers an attribute: name from and to, value from and to. */
  readonly places = new Int32Array(4 * mostOnDemand);
  private text = '';
  private capitals = false;
  private readonly decode: (value: string) => string;

  /** `decode` takes the entities out of a value that holds `&`. */
  constructor(decode: (value: string) => string) {
    this.decode = decode;
  }

  /** Begins another tag of this document. */
  begin(text: string): void {
    this.text = text;
    this.count = 0;
    this.marks = 0;
    this.capitals = false;
  }

  add(nameFrom: number, nameTo: number, from: number, to: number, capitals: boolean): void {
    const at = 4 * this.count++;
    this.places[at] = nameFrom;
    this.places[at + 1] = nameTo;
    this.places[at + 2] = from;
    this.places[at + 3] = to;
    this.marks |= markOf(this.text.charCodeAt(nameFrom) | 32, nameTo - nameFrom);
    if (capitals) this.capitals = true;
  }

  /** The values by name: each is a getter of this class, defined below. */
  get values(): Attributes {
    return this as unknown as Attributes;
  }

  find(name: string): string | undefined {
    const { places, text } = this;
    for (let at = 0; at < 4 * this.count; at += 4) {
      const from = places[at] as number;
      if ((places[at + 1] as number) - from !== name.length || !this.isNamed(name, from)) continue;
      const value = text.slice(places[at + 2], places[at + 3]);
      return value.includes('&') ? this.decode(value) : value;
    }
    return undefined;
  }

  private isNamed(name: string, from: number): boolean {
    if (this.capitals) return this.text.slice(from, from + name.length).toLowerCase() === name;
    for (let at = 0; at < name.length; at++) {
      if (this.text.charCodeAt(from + at) !== name.charCodeAt(at)) return false;
    }
    return true;
  }
}

/** One of 32 bits for the names of one length that begin with one letter. */
function markOf(letter: number, length: number): number {
  return 1 << (letter + 7 * length);
}

for (const name of attributeNames) {
  const mark = markOf(name.charCodeAt(0), name.length);
  Object.defineProperty(TagAttributes.prototype, name, {
    get(this: TagAttributes) {
      return (this.marks & mark) === 0 ? undefined : this.find(name);
    },
  });
}
