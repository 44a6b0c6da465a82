import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type ElementKind, kindAt, kindOf, nameHash } from './element-kinds.ts';
import { decodedValue, plainEntityEnd, textEntity } from './entities.ts';
import { maxLazyAttributes, TagAttributes } from './tag-attributes.ts';

/** Events of the tokenizer: plain tags and entities as a whole, the others in the pieces of htmlparser2. */
export interface TagCallbacks extends TokenizerCallbacks {
  /** Returns where to continue: at `end`, after the tag, or at the end tag of its element. */
  onplainopentag(kind: ElementKind, attributes: TagAttributes, selfClosing: boolean, end: number): number;
  onplainclosetag(kind: ElementKind, from: number): void;
  onplainentity(characters: readonly string[]): void;
}

/** The private members of the tokenizer of htmlparser2 12.0.0 that this file uses. */
interface OpenTokenizer {
  readonly cbs: TagCallbacks;
  readonly buffer: string;
  readonly offset: number;
  index: number;
  sectionStart: number;
  stateText(code: number): void;
  write(text: string): void;
  end(): void;
}

const Base = Tokenizer as unknown as new (
  options: { decodeEntities?: boolean; recognizeSelfClosing?: boolean },
  callbacks: TagCallbacks,
) => OpenTokenizer;

const space = 1;
const solidus = 2;
const greater = 4;
const equals = 8;
const capital = 16;
/** Class of each ASCII character: those that end a tag name (white space, `/`, `>`) or an attribute name (`=`), and capitals. */
const characterClasses = new Uint8Array(128);
for (const code of [9, 10, 12, 13, 32]) characterClasses[code] = space;
for (let code = 65; code <= 90; code++) characterClasses[code] = capital;
characterClasses[47] = solidus;
characterClasses[62] = greater;
characterClasses[61] = equals;
const endsName = space | solidus | greater;
const commentStart = '<!--';
const doctype = 'doctype';
/** Controls that htmlparser2 mistakes for `<` and `/` when it searches the end of raw text. */
const mistakenControls = ['\u000F', '\u001C'];

/**
 * The tokenizer of htmlparser2 with a fast path for documents given as a whole: runs of text, plain tags, raw text, comments
 * and plain entities are found with `indexOf` and short loops. Everything else goes through its state machine, which then
 * runs so rarely that the platform does not compile it. Methods return −1 for what is not plain.
 */
export class FastTokenizer extends Base {
  /** Offsets of the next `<`, `&` and `--!>`. */
  private nextLess = -1;
  private nextAmp = -1;
  private nextOddCommentEnd = -1;
  private readonly attributes = new TagAttributes(decodedValue);
  /** Kind of the last name read, null when `kindOf` must look it up. */
  private nameKind: ElementKind | null = null;
  private hasMistakenControls: boolean | null = null;

  /** Called for each character of text; leaves `index` on the last character that was handled. */
  override stateText(code: number): void {
    if (this.offset !== 0) return super.stateText(code);
    const { buffer } = this;
    for (;;) {
      const at = this.textEnd(buffer, this.index);
      if (at === buffer.length) {
        this.index = at - 1;
        return;
      }
      this.index = at;
      const isEntity = buffer.charCodeAt(at) === 38;
      const end = isEntity ? this.plainEntity(buffer, at) : this.plainTag(buffer, at);
      if (end < 0) return super.stateText(isEntity ? 38 : 60);
      this.index = end;
      if (end === buffer.length) {
        this.index = end - 1;
        return;
      }
    }
  }

  /** End of the run of text: the next `<` or `&`, or the end of the document. */
  private textEnd(buffer: string, from: number): number {
    if (this.nextLess < from) {
      const less = buffer.indexOf('<', from);
      this.nextLess = less < 0 ? buffer.length : less;
    }
    this.seekAmp(buffer, from);
    return this.nextLess < this.nextAmp ? this.nextLess : this.nextAmp;
  }

  private seekAmp(buffer: string, from: number): void {
    if (this.nextAmp >= from) return;
    const amp = buffer.indexOf('&', from);
    this.nextAmp = amp < 0 ? buffer.length : amp;
  }

  /** Emits the text before a plain entity and its characters; returns its end. */
  private plainEntity(buffer: string, amp: number): number {
    const end = plainEntityEnd(buffer, amp);
    const characters = end < 0 ? null : textEntity(buffer.slice(amp, end));
    if (characters === null) return -1;
    this.emitText(amp);
    this.cbs.onplainentity(characters);
    this.sectionStart = end;
    return end;
  }

  /** Emits the text before a plain tag and the tag; returns where to continue. */
  private plainTag(buffer: string, less: number): number {
    let at = less + 1;
    const isEndTag = buffer.charCodeAt(at) === 47;
    if (isEndTag) at++;
    const letter = buffer.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) return letter === 33 && !isEndTag ? this.declaration(buffer, less) : -1;
    const nameEnd = this.readName(buffer, at);
    if (nameEnd < 0) return -1;
    const kind = this.nameKind ?? kindOf(buffer.slice(at, nameEnd).toLowerCase());
    return isEndTag ? this.endTag(buffer, less, nameEnd, kind) : this.startTag(buffer, less, nameEnd, kind);
  }

  /** Returns the end of an ASCII name; leaves its kind, when it is found, in `nameKind`. */
  private readName(buffer: string, from: number): number {
    let at = from;
    let hash = 0;
    for (;;) {
      const code = buffer.charCodeAt(at);
      if (!(code < 128)) return -1;
      if (((characterClasses[code] as number) & endsName) !== 0) break;
      hash = nameHash(hash, code);
      at++;
    }
    this.nameKind = kindAt(hash, buffer, from, at);
    return at;
  }

  private endTag(buffer: string, less: number, nameEnd: number, kind: ElementKind): number {
    if (buffer.charCodeAt(nameEnd) !== 62) return -1;
    this.emitText(less);
    this.cbs.onplainclosetag(kind, less);
    this.sectionStart = nameEnd + 1;
    return nameEnd + 1;
  }

  private startTag(buffer: string, less: number, nameEnd: number, kind: ElementKind): number {
    if (kind.isRaw) return this.rawTextElement(buffer, less, nameEnd, kind);
    const end = this.readAttributes(buffer, nameEnd);
    if (end < 0) return -1;
    this.emitText(less);
    const next = this.cbs.onplainopentag(kind, this.attributes, buffer.charCodeAt(end - 1) === 47, end + 1);
    this.sectionStart = next;
    return next;
  }

  /** Emits an element whose text is not markup, with its end tag; one with entities in its text is not plain. */
  private rawTextElement(buffer: string, less: number, nameEnd: number, kind: ElementKind): number {
    if (kind.name === 'plaintext' || this.cbs.isInForeignContext?.()) return -1;
    this.hasMistakenControls ??= mistakenControls.some((control) => buffer.includes(control));
    if (this.hasMistakenControls) return -1;
    const end = this.readAttributes(buffer, nameEnd);
    if (end < 0 || buffer.charCodeAt(end - 1) === 47) return -1;
    const close = endOfRawText(buffer, end + 1, kind.name);
    const closeEnd = close < 0 ? -1 : buffer.indexOf('>', close + 2 + kind.name.length);
    if (closeEnd < 0) return -1;
    if (kind.name === 'title' || kind.name === 'textarea') {
      this.seekAmp(buffer, end + 1);
      if (this.nextAmp < close) return -1;
    }
    this.emitText(less);
    this.cbs.onplainopentag(kind, this.attributes, false, end + 1);
    this.sectionStart = end + 1;
    this.emitText(close);
    this.cbs.onplainclosetag(kind, close);
    this.sectionStart = closeEnd + 1;
    return closeEnd + 1;
  }

  /** A comment or a document type. */
  private declaration(buffer: string, less: number): number {
    const isComment = buffer.startsWith(commentStart, less);
    const end = isComment ? this.endOfComment(buffer, less + commentStart.length) : endOfDoctype(buffer, less + 2);
    if (end < 0) return -1;
    this.emitText(less);
    if (!isComment) this.cbs.ondeclaration(less + 2, end - 1);
    this.sectionStart = end;
    return end;
  }

  /** End of a comment, after `-->` or `--!>`; −1 for one that is not closed, or that is closed at once. */
  private endOfComment(buffer: string, from: number): number {
    if (buffer.startsWith('>', from) || buffer.startsWith('->', from)) return -1;
    const end = buffer.indexOf('-->', from);
    if (this.nextOddCommentEnd < from) {
      const odd = buffer.indexOf('--!>', from);
      this.nextOddCommentEnd = odd < 0 ? buffer.length : odd;
    }
    if (this.nextOddCommentEnd < (end < 0 ? buffer.length : end)) return this.nextOddCommentEnd + 4;
    return end < 0 ? -1 : end + 3;
  }

  private emitText(end: number): void {
    if (end > this.sectionStart) this.cbs.ontext(this.sectionStart, end);
  }

  /** Finds the attributes of a start tag; returns the offset of its `>`. */
  private readAttributes(buffer: string, from: number): number {
    const { attributes } = this;
    attributes.begin(buffer);
    let at = from;
    for (;;) {
      let code = buffer.charCodeAt(at);
      while (code < 128 && characterClasses[code] === space) code = buffer.charCodeAt(++at);
      if (code === 62) return buffer.charCodeAt(at - 1) === 47 ? -1 : at;
      if (code === 47) return buffer.charCodeAt(at + 1) === 62 ? at + 1 : -1;
      if (!(code < 128) || attributes.count === maxLazyAttributes) return -1;
      at = this.readAttribute(buffer, at);
      if (at < 0) return -1;
    }
  }

  /** Returns the end of the attribute. */
  private readAttribute(buffer: string, from: number): number {
    const { attributes } = this;
    if (buffer.charCodeAt(from) <= 90) attributes.hasCapitals = true;
    let at = from + 1;
    let code = buffer.charCodeAt(at);
    for (; code < 128; code = buffer.charCodeAt(++at)) {
      const characterClass = characterClasses[code] as number;
      if (characterClass === capital) attributes.hasCapitals = true;
      else if (characterClass !== 0) break;
    }
    if (!(code < 128)) return -1;
    const nameEnd = at;
    at = skipSpace(buffer, at);
    if (buffer.charCodeAt(at) !== 61) {
      attributes.add(from, nameEnd, nameEnd, nameEnd);
      return at;
    }
    at = skipSpace(buffer, at + 1);
    code = buffer.charCodeAt(at);
    const isQuoted = code === 34 || code === 39;
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? buffer.indexOf(code === 34 ? '"' : "'", start) : endOfUnquoted(buffer, at);
    if (end < 0) return -1;
    if (!isQuoted) {
      this.seekAmp(buffer, start);
      if (this.nextAmp < end) return -1;
    }
    attributes.add(from, nameEnd, start, end);
    return isQuoted ? end + 1 : end;
  }
}

function endOfUnquoted(buffer: string, from: number): number {
  let at = from;
  let code = buffer.charCodeAt(at);
  while (code >= 128 || (code < 128 && characterClasses[code] !== space && code !== 62)) code = buffer.charCodeAt(++at);
  return Number.isNaN(code) ? -1 : at;
}

function skipSpace(buffer: string, from: number): number {
  let at = from;
  let code = buffer.charCodeAt(at);
  while (code < 128 && characterClasses[code] === space) code = buffer.charCodeAt(++at);
  return at;
}

/** Offset of the `</` of the end tag, −1 without one. */
function endOfRawText(buffer: string, from: number, name: string): number {
  for (let at = buffer.indexOf('</', from); at >= 0; at = buffer.indexOf('</', at + 1)) {
    const nameEnd = at + 2 + name.length;
    const code = buffer.charCodeAt(nameEnd);
    if (!(code < 128) || ((characterClasses[code] as number) & endsName) === 0) continue;
    if (isNameAt(buffer, at + 2, name)) return at;
  }
  return -1;
}

/** True when the lower-case name is at that offset, in any case. */
function isNameAt(buffer: string, from: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    if ((buffer.charCodeAt(from + at) | 32) !== name.charCodeAt(at)) return false;
  }
  return true;
}

function endOfDoctype(buffer: string, from: number): number {
  return isNameAt(buffer, from, doctype) ? buffer.indexOf('>', from + doctype.length) + 1 || -1 : -1;
}
