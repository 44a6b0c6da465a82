/** The attributes that page readers use. */
export const attributeNames = [
  'accesskey',
  'action',
  'alt',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'async',
  'autocomplete',
  'charset',
  'class',
  'content',
  'data-src',
  'defer',
  'disabled',
  'for',
  'formaction',
  'height',
  'hidden',
  'href',
  'hreflang',
  'http-equiv',
  'id',
  'integrity',
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
  'tabindex',
  'target',
  'title',
  'type',
  'value',
  'width',
  'xlink:href',
  'xml:lang',
] as const;

/** Values by name, entities decoded, the first of equal names; undefined when the tag does not have it. */
export type Attributes = { readonly [Name in (typeof attributeNames)[number]]?: string | undefined };

export const noAttributes: Attributes = {};

/** Tags with more attributes are left to the tokenizer of htmlparser2. */
export const maxLazyAttributes = 32;

/**
 * The attributes of the current tag, as offsets in the document: a value is cut out when it is read. One object serves all
 * tags and must not be kept.
 */
export class TagAttributes {
  count = 0;
  /** Bloom filter of the names of the tag, see `nameBit`: most names that are looked up are absent. */
  nameBits = 0;
  /** True when a name of the tag has capitals. */
  hasCapitals = false;
  /** Four offsets per attribute: start and end of the name, start and end of the value. */
  readonly offsets = new Int32Array(4 * maxLazyAttributes);
  private text = '';
  private readonly decode: (value: string) => string;

  /** `decode` decodes the entities of a value. */
  constructor(decode: (value: string) => string) {
    this.decode = decode;
  }

  /** Starts the next tag of a document. */
  begin(text: string): void {
    this.text = text;
    this.count = 0;
    this.nameBits = 0;
    this.hasCapitals = false;
  }

  add(nameFrom: number, nameTo: number, from: number, to: number): void {
    const at = 4 * this.count++;
    this.offsets[at] = nameFrom;
    this.offsets[at + 1] = nameTo;
    this.offsets[at + 2] = from;
    this.offsets[at + 3] = to;
    this.nameBits |= nameBit(this.text.charCodeAt(nameFrom) | 32, nameTo - nameFrom);
  }

  /** The values by name: each name is a getter of this class, defined below. */
  get values(): Attributes {
    return this as unknown as Attributes;
  }

  find(name: string): string | undefined {
    const { offsets, text } = this;
    for (let at = 0; at < 4 * this.count; at += 4) {
      const from = offsets[at] as number;
      if ((offsets[at + 1] as number) - from !== name.length || !this.isNamed(name, from)) continue;
      const value = text.slice(offsets[at + 2], offsets[at + 3]);
      return value.includes('&') ? this.decode(value) : value;
    }
    return undefined;
  }

  private isNamed(name: string, from: number): boolean {
    if (this.hasCapitals) return this.text.slice(from, from + name.length).toLowerCase() === name;
    for (let at = 0; at < name.length; at++) {
      if (this.text.charCodeAt(from + at) !== name.charCodeAt(at)) return false;
    }
    return true;
  }
}

/** One of 32 bits, from the first letter and the length of a name. */
function nameBit(letter: number, length: number): number {
  return 1 << (letter + 7 * length);
}

for (const name of attributeNames) {
  const bit = nameBit(name.charCodeAt(0), name.length);
  Object.defineProperty(TagAttributes.prototype, name, {
    get(this: TagAttributes) {
      return (this.nameBits & bit) === 0 ? undefined : this.find(name);
    },
  });
}
