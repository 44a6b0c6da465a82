import { type ElementKind, kindOf, svgNames } from './element-kinds.ts';
import { FastTokenizer, type TagCallbacks } from './fast-tokenizer.ts';
import { type Attributes, noAttributes, type TagAttributes } from './tag-attributes.ts';

/** Deeper elements are flattened. Measured: 100,000 nested `<div>` take 13.6 s without a cap, 77 ms with it. */
export const depthCap = 512;
/** Attributes of one element beyond this number are dropped: working assumption. */
export const attributeCap = 1000;

/** Events of the parser. `attributeCount` is the number of attributes of the tag; `attribs` must not be kept. */
export interface MarkupEvents {
  onopentag(kind: ElementKind, attribs: Attributes, attributeCount: number): void;
  onclosetag(kind: ElementKind): void;
  ontext(text: string): void;
  ondoctype(text: string): void;
  readonly fragments: FragmentEvents;
}

/** Events for the cache of fragments that repeat from page to page. */
export interface FragmentEvents {
  /** The content of an element starts at `from`: returns where to continue, there or at its end tag. */
  open(text: string, from: number): number;
  /** The end tag of the last element opened is at `at`. */
  close(text: string, at: number): void;
  /** What was read last depends on the context of the open fragments: they cannot be cached. */
  invalidate(): void;
}

const form = kindOf('form');
const image = kindOf('img');
const breakKind = kindOf('br');
const paragraph = kindOf('p');

/**
 * Parses a document into events, with the implied end tags and the foreign elements of htmlparser2 12, on its tokenizer, and
 * with limits on nesting and attributes: beyond `depthCap` open elements, a new element is opened and closed at once, and
 * its end tag is ignored.
 */
export class MarkupParser implements TagCallbacks {
  depthExceeded = false;
  attributesExceeded = false;
  private readonly events: MarkupEvents;
  private readonly xhtml: boolean;
  private text = '';
  private readonly stack: ElementKind[] = [];
  private readonly namespaces: ('html' | 'svg' | 'math')[] = ['html'];
  /** Number of end tags to ignore, by name. */
  private readonly flattened = new Map<string, number>();
  private openForms = 0;
  /** The current start tag, null when it is ignored; true when it has no content. */
  private tag: ElementKind | null = null;
  private tagIsEmpty = false;
  private attribs: Record<string, string> = {};
  private attributeCount = 0;
  private attribute = '';
  private value = '';

  constructor(events: MarkupEvents, xhtml: boolean) {
    this.events = events;
    this.xhtml = xhtml;
  }

  read(text: string): void {
    this.text = text;
    const tokenizer = new FastTokenizer({ decodeEntities: true, recognizeSelfClosing: this.xhtml }, this);
    tokenizer.write(text);
    tokenizer.end();
  }

  onplainopentag(kind: ElementKind, attributes: TagAttributes, selfClosing: boolean, end: number): number {
    this.openTag(this.inContext(kind));
    if (selfClosing) this.selfClose(attributes.values, attributes.count);
    else this.emitTag(attributes.values, attributes.count);
    return kind.mayBeFragment && this.mayCache() ? this.events.fragments.open(this.text, end) : end;
  }

  onplainclosetag(kind: ElementKind, from: number): void {
    if (kind.mayBeFragment && this.stack[this.stack.length - 1] === kind) this.events.fragments.close(this.text, from);
    this.closeTag(this.inContext(kind));
  }

  onplainentity(characters: readonly string[]): void {
    for (const character of characters) this.events.ontext(character);
  }

  ontext(from: number, to: number): void {
    this.events.ontext(this.text.slice(from, to));
  }

  ontextentity(code: number): void {
    this.events.ontext(String.fromCodePoint(code));
  }

  onopentagname(from: number, to: number): void {
    this.openTag(this.kindAt(from, to));
    this.attribs = {};
    this.attributeCount = 0;
  }

  onattribname(from: number, to: number): void {
    this.attribute = this.text.slice(from, to).toLowerCase();
  }

  onattribdata(from: number, to: number): void {
    this.value += this.text.slice(from, to);
  }

  onattribentity(code: number): void {
    this.value += String.fromCodePoint(code);
  }

  onattribend(): void {
    this.attributeCount++;
    if (!Object.hasOwn(this.attribs, this.attribute)) this.attribs[this.attribute] = this.value;
    this.value = '';
  }

  onopentagend(): void {
    this.emitTag(this.cappedAttributes(), this.attributeCount);
  }

  onselfclosingtag(): void {
    this.selfClose(this.cappedAttributes(), this.attributeCount);
  }

  onclosetag(from: number, to: number): void {
    this.closeTag(this.kindAt(from, to));
  }

  /** Text in XML and in foreign elements, a comment elsewhere. */
  oncdata(from: number, to: number, offset: number): void {
    if (this.xhtml || this.isInForeignContext()) this.events.ontext(this.text.slice(from, to - offset));
  }

  ondeclaration(from: number, to: number): void {
    this.events.ondoctype(this.text.slice(from + 'doctype'.length, to));
  }

  oncomment(): void {}

  onprocessinginstruction(): void {}

  onend(): void {
    for (let at = this.stack.length - 1; at >= 0; at--) this.events.onclosetag(this.stack[at] as ElementKind);
  }

  isInForeignContext(): boolean {
    return this.namespaces[this.namespaces.length - 1] !== 'html';
  }

  private kindAt(from: number, to: number): ElementKind {
    return this.inContext(kindOf(this.text.slice(from, to).toLowerCase()));
  }

  /** Some SVG names have capitals, also on end tags in HTML inside SVG; outside SVG `image` means `img`. */
  private inContext(kind: ElementKind): ElementKind {
    const namespace = this.namespaces[this.namespaces.length - 1];
    if (namespace === 'svg' || this.namespaces.length > 1) {
      const adjusted = svgNames.get(kind.name);
      if (adjusted !== undefined && (namespace === 'svg' || this.depthOf(adjusted) >= 0)) return kindOf(adjusted);
    }
    return kind.name === 'image' && namespace === 'html' ? image : kind;
  }

  /** Index in the stack of the innermost open element of that name, −1 without one. */
  private depthOf(name: string): number {
    let at = this.stack.length - 1;
    while (at >= 0 && (this.stack[at] as ElementKind).name !== name) at--;
    return at;
  }

  /** False where names and end tags depend on earlier content: in foreign elements, and once elements were flattened. */
  private mayCache(): boolean {
    return !this.xhtml && !this.depthExceeded && this.namespaces.length === 1 && this.stack.length < depthCap / 2;
  }

  private openTag(kind: ElementKind): void {
    if (kind.dependsOnPage) this.events.fragments.invalidate();
    // Nested forms are ignored.
    if (kind === form && this.openForms > 0) {
      this.tag = null;
      return;
    }
    if (kind.closes !== 0) this.closeImplied(kind.closes);
    this.tag = kind;
    this.tagIsEmpty = kind.isVoid || this.isTooDeep(kind);
    if (this.tagIsEmpty) return;
    this.stack.push(kind);
    if (kind === form) this.openForms++;
    if (kind.content !== null) this.namespaces.push(kind.content);
  }

  private closeImplied(groups: number): void {
    while (this.stack.length > 0 && ((this.stack[this.stack.length - 1] as ElementKind).group & groups) !== 0)
      this.pop();
  }

  private isTooDeep(kind: ElementKind): boolean {
    if (this.stack.length < depthCap) return false;
    this.depthExceeded = true;
    this.flattened.set(kind.name, (this.flattened.get(kind.name) ?? 0) + 1);
    return true;
  }

  private emitTag(attribs: Attributes, attributeCount: number): void {
    const { tag } = this;
    if (tag === null) return;
    this.tag = null;
    this.events.onopentag(tag, attribs, attributeCount);
    if (this.tagIsEmpty) this.events.onclosetag(tag);
  }

  private selfClose(attribs: Attributes, attributeCount: number): void {
    const { tag } = this;
    const closesItself = this.xhtml || this.isInForeignContext();
    this.emitTag(attribs, attributeCount);
    if (closesItself && tag !== null && this.stack[this.stack.length - 1]?.name === tag.name) this.pop();
  }

  private closeTag(kind: ElementKind): void {
    if (kind.isVoid) {
      if (kind === breakKind) this.emitEmpty(kind);
      return;
    }
    const ignored = this.flattened.size === 0 ? undefined : this.flattened.get(kind.name);
    if (ignored) {
      this.flattened.set(kind.name, ignored - 1);
      return;
    }
    const depth = this.depthOf(kind.name);
    if (depth >= 0) while (this.stack.length > depth) this.pop();
    else {
      this.events.fragments.invalidate();
      if (kind === paragraph) this.emitEmpty(kind);
    }
  }

  /** `</br>` and a `</p>` that closes nothing are empty elements. */
  private emitEmpty(kind: ElementKind): void {
    this.events.onopentag(kind, noAttributes, 0);
    this.events.onclosetag(kind);
  }

  private pop(): void {
    const kind = this.stack.pop() as ElementKind;
    if (kind === form) this.openForms--;
    if (kind.content !== null) this.namespaces.pop();
    this.events.onclosetag(kind);
  }

  private cappedAttributes(): Attributes {
    if (this.attributeCount <= attributeCap) return this.attribs;
    this.attributesExceeded = true;
    this.events.fragments.invalidate();
    return Object.fromEntries(Object.entries(this.attribs).slice(0, attributeCap));
  }
}
