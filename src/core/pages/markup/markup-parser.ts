import { type ElementKind, kindOf, svgNames } from './element-kinds.ts';
import { QuickTokenizer, type TagCallbacks } from './quick-tokenizer.ts';
import { type Attributes, noAttributes, type TagAttributes } from './tag-attributes.ts';

/** Elements nested deeper are flattened: 100,000 nested `<div>` cost 13.6 s without a cap, 77 ms with it. */
export const depthCap = 512;
/** Attributes of one element beyond this number are dropped. */
export const attributeCap = 1000;

/** The events a page is read from; `attributes` is how many the tag wrote, and the list must not be kept. */
export interface MarkupEvents {
  onopentag(kind: ElementKind, attribs: Attributes, attributes: number): void;
  onclosetag(kind: ElementKind): void;
  ontext(text: string): void;
  ondoctype(text: string): void;
  readonly parts: PartEvents;
}

/** What is told so that parts that come back from page to page are read once. */
export interface PartEvents {
  /** The content of an element begins there in the document: answers where to read on, there or at its end tag. */
  open(text: string, from: number): number;
  /** The end tag of the last element opened stands there. */
  close(text: string, at: number): void;
  /** What was read last hangs on what is around the parts that are open. */
  spoil(): void;
}

const form = kindOf('form');
const image = kindOf('img');
const breakKind = kindOf('br');
const paragraph = kindOf('p');

/**
 * Reads a document into events, with the implied end tags and the foreign elements of htmlparser2 12, whose tokenizer
 * it hears, and with bounds on nesting and attributes: beyond `depthCap` open elements a new one is opened and closed
 * at once, and its end tag is swallowed.
 */
export class MarkupParser implements TagCallbacks {
  depthExceeded = false;
  attributesExceeded = false;
  private readonly events: MarkupEvents;
  private readonly xhtml: boolean;
  private text = '';
  private readonly stack: ElementKind[] = [];
  private readonly contents: ('html' | 'svg' | 'math')[] = ['html'];
  private readonly flattened = new Map<string, number>();
  private openForms = 0;
  /** The start tag under way, null when it is ignored; whether it has no content. */
  private tag: ElementKind | null = null;
  private tagIsEmpty = false;
  private attribs: Record<string, string> = {};
  private attributes = 0;
  private attribute = '';
  private value = '';

  constructor(events: MarkupEvents, xhtml: boolean) {
    this.events = events;
    this.xhtml = xhtml;
  }

  read(text: string): void {
    this.text = text;
    const tokenizer = new QuickTokenizer({ decodeEntities: true, recognizeSelfClosing: this.xhtml }, this);
    tokenizer.write(text);
    tokenizer.end();
  }

  quickOpenTag(kind: ElementKind, attributes: TagAttributes, selfClosing: boolean, end: number): number {
    this.openTag(this.inContext(kind));
    if (selfClosing) this.selfClose(attributes.values, attributes.count);
    else this.tellTag(attributes.values, attributes.count);
    return kind.isPart && this.mayRepeat() ? this.events.parts.open(this.text, end) : end;
  }

  quickCloseTag(kind: ElementKind, from: number): void {
    if (kind.isPart && this.stack[this.stack.length - 1] === kind) this.events.parts.close(this.text, from);
    this.closeTag(this.inContext(kind));
  }

  quickEntity(characters: readonly string[]): void {
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
    this.attributes = 0;
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
    this.attributes++;
    if (!Object.hasOwn(this.attribs, this.attribute)) this.attribs[this.attribute] = this.value;
    this.value = '';
  }

  onopentagend(): void {
    this.tellTag(this.cappedAttributes(), this.attributes);
  }

  onselfclosingtag(): void {
    this.selfClose(this.cappedAttributes(), this.attributes);
  }

  onclosetag(from: number, to: number): void {
    this.closeTag(this.kindAt(from, to));
  }

  /** Text where documents may hold such sections, a comment elsewhere. */
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
    return this.contents[this.contents.length - 1] !== 'html';
  }

  private kindAt(from: number, to: number): ElementKind {
    return this.inContext(kindOf(this.text.slice(from, to).toLowerCase()));
  }

  /** SVG gives some names capitals, and their end tags inside of HTML islands too; elsewhere `image` means `img`. */
  private inContext(kind: ElementKind): ElementKind {
    const within = this.contents[this.contents.length - 1];
    if (within === 'svg' || this.contents.length > 1) {
      const adjusted = svgNames.get(kind.name);
      if (adjusted !== undefined && (within === 'svg' || this.placeOf(adjusted) >= 0)) return kindOf(adjusted);
    }
    return kind.name === 'image' && within === 'html' ? image : kind;
  }

  private placeOf(name: string): number {
    let at = this.stack.length - 1;
    while (at >= 0 && (this.stack[at] as ElementKind).name !== name) at--;
    return at;
  }

  /** Not where names or end tags mean what was read long before: in drawings, and once something was flattened. */
  private mayRepeat(): boolean {
    return !this.xhtml && !this.depthExceeded && this.contents.length === 1 && this.stack.length < depthCap / 2;
  }

  private openTag(kind: ElementKind): void {
    if (kind.isApart) this.events.parts.spoil();
    // A form in a form is ignored.
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
    if (kind.content !== null) this.contents.push(kind.content);
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

  private tellTag(attribs: Attributes, attributes: number): void {
    const { tag } = this;
    if (tag === null) return;
    this.tag = null;
    this.events.onopentag(tag, attribs, attributes);
    if (this.tagIsEmpty) this.events.onclosetag(tag);
  }

  private selfClose(attribs: Attributes, attributes: number): void {
    const { tag } = this;
    const closes = this.xhtml || this.isInForeignContext();
    this.tellTag(attribs, attributes);
    if (closes && tag !== null && this.stack[this.stack.length - 1]?.name === tag.name) this.pop();
  }

  private closeTag(kind: ElementKind): void {
    if (kind.isVoid) {
      if (kind === breakKind) this.tellAlone(kind);
      return;
    }
    const swallowed = this.flattened.size === 0 ? undefined : this.flattened.get(kind.name);
    if (swallowed) {
      this.flattened.set(kind.name, swallowed - 1);
      return;
    }
    const place = this.placeOf(kind.name);
    if (place >= 0) while (this.stack.length > place) this.pop();
    else {
      this.events.parts.spoil();
      if (kind === paragraph) this.tellAlone(kind);
    }
  }

  /** `</br>` and a `</p>` that closes nothing stand for an empty element. */
  private tellAlone(kind: ElementKind): void {
    this.events.onopentag(kind, noAttributes, 0);
    this.events.onclosetag(kind);
  }

  private pop(): void {
    const kind = this.stack.pop() as ElementKind;
    if (kind === form) this.openForms--;
    if (kind.content !== null) this.contents.pop();
    this.events.onclosetag(kind);
  }

  private cappedAttributes(): Attributes {
    if (this.attributes <= attributeCap) return this.attribs;
    this.attributesExceeded = true;
    this.events.parts.spoil();
    return Object.fromEntries(Object.entries(this.attribs).slice(0, attributeCap));
  }
}
