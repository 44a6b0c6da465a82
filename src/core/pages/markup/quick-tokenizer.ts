import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type ElementKind, kindOf, nameNumber, quickKind } from './element-kinds.ts';
import { decodedValue, plainEntityEnd, textEntity } from './entities.ts';
import { mostOnDemand, TagAttributes } from './tag-attributes.ts';

/** What is told of a document: plain tags whole, the others in the pieces of htmlparser2. */
export interface TagCallbacks extends TokenizerCallbacks {
  /** Answers where to read on: at `end`, after the tag, or where the end tag of its element stands. */
  quickOpenTag(kind: ElementKind, attributes: TagAttributes, selfClosing: boolean, end: number): number;
  quickCloseTag(kind: ElementKind, from: number): void;
  quickEntity(characters: readonly string[]): void;
}

/** What this file touches of the tokenizer of htmlparser2 12.0.0; its own types keep it private. */
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
/** What ends a name, white space, `/`, `>`, and for attributes `=`; and what makes it unlike the names we know. */
const kinds = new Uint8Array(128);
for (const code of [9, 10, 12, 13, 32]) kinds[code] = space;
for (let code = 65; code <= 90; code++) kinds[code] = capital;
kinds[47] = solidus;
kinds[62] = greater;
kinds[61] = equals;
const endsName = space | solidus | greater;
const commentStart = '<!--';
const doctype = 'doctype';
/** Read as `<` and `/` by the tokenizer of htmlparser2 where it looks for the end of raw text. */
const oddControls = ['\u000F', '\u001C'];

/**
 * The tokenizer of htmlparser2 with a short cut for documents given whole: runs of text, plain tags, raw text, comments
 * and plain entities are found with `indexOf` and short loops, all else goes through its state machine, which is then so
 * rarely asked that the platform does not compile it.
 */
export class QuickTokenizer extends Base {
  private nextLess = -1;
  private nextAmp = -1;
  private nextOddEnd = -1;
  private readonly attributes = new TagAttributes(decodedValue);
  private nameKind: ElementKind | null = null;
  private hasOddControls: boolean | null = null;

  /** Asked for each character of text; leaves `index` on the last one it has dealt with. */
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
      const amp = buffer.charCodeAt(at) === 38;
      const end = amp ? this.quickEntity(buffer, at) : this.quickTag(buffer, at);
      if (end < 0) return super.stateText(amp ? 38 : 60);
      this.index = end;
      if (end === buffer.length) {
        this.index = end - 1;
        return;
      }
    }
  }

  /** Where the run of text ends: at `<`, `&` or the end of the document. */
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

  /** Tells the text before a plain entity and its characters; answers where it ends, -1 when it is not plain. */
  private quickEntity(buffer: string, amp: number): number {
    const end = plainEntityEnd(buffer, amp);
    const characters = end < 0 ? null : textEntity(buffer.slice(amp, end));
    if (characters === null) return -1;
    this.tellText(amp);
    this.cbs.quickEntity(characters);
    this.sectionStart = end;
    return end;
  }

  /** Tells the text before a plain tag and the tag; answers where it ends, -1 for a tag that is not plain. */
  private quickTag(buffer: string, less: number): number {
    let at = less + 1;
    const closes = buffer.charCodeAt(at) === 47;
    if (closes) at++;
    const letter = buffer.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) return letter === 33 && !closes ? this.quickDeclaration(buffer, less) : -1;
    const nameEnd = this.readName(buffer, at);
    if (nameEnd < 0) return -1;
    const kind = this.nameKind ?? kindOf(buffer.slice(at, nameEnd).toLowerCase());
    return closes ? this.quickEndTag(buffer, less, nameEnd, kind) : this.quickStartTag(buffer, less, nameEnd, kind);
  }

  /** Answers where the name ends, -1 for one that is not ASCII; leaves its kind, when it is known, in `nameKind`. */
  private readName(buffer: string, from: number): number {
    let at = from;
    let number = 0;
    for (;;) {
      const code = buffer.charCodeAt(at);
      if (!(code < 128)) return -1;
      if (((kinds[code] as number) & endsName) !== 0) break;
      number = nameNumber(number, code);
      at++;
    }
    this.nameKind = quickKind(number, buffer, from, at);
    return at;
  }

  private quickEndTag(buffer: string, less: number, nameEnd: number, kind: ElementKind): number {
    if (buffer.charCodeAt(nameEnd) !== 62) return -1;
    this.tellText(less);
    this.cbs.quickCloseTag(kind, less);
    this.sectionStart = nameEnd + 1;
    return nameEnd + 1;
  }

  private quickStartTag(buffer: string, less: number, nameEnd: number, kind: ElementKind): number {
    if (kind.isRaw) return this.quickRawText(buffer, less, nameEnd, kind);
    const end = this.readAttributes(buffer, nameEnd);
    if (end < 0) return -1;
    this.tellText(less);
    const next = this.cbs.quickOpenTag(kind, this.attributes, buffer.charCodeAt(end - 1) === 47, end + 1);
    this.sectionStart = next;
    return next;
  }

  /** Tells an element whose text is not markup, up to its end tag; entities in it, if any could be, are not plain. */
  private quickRawText(buffer: string, less: number, nameEnd: number, kind: ElementKind): number {
    if (kind.name === 'plaintext' || this.cbs.isInForeignContext?.()) return -1;
    this.hasOddControls ??= oddControls.some((control) => buffer.includes(control));
    if (this.hasOddControls) return -1;
    const end = this.readAttributes(buffer, nameEnd);
    if (end < 0 || buffer.charCodeAt(end - 1) === 47) return -1;
    const close = endOfRawText(buffer, end + 1, kind.name);
    const greaterAt = close < 0 ? -1 : buffer.indexOf('>', close + 2 + kind.name.length);
    if (greaterAt < 0) return -1;
    if (kind.name === 'title' || kind.name === 'textarea') {
      this.seekAmp(buffer, end + 1);
      if (this.nextAmp < close) return -1;
    }
    this.tellText(less);
    this.cbs.quickOpenTag(kind, this.attributes, false, end + 1);
    this.sectionStart = end + 1;
    this.tellText(close);
    this.cbs.quickCloseTag(kind, close);
    this.sectionStart = greaterAt + 1;
    return greaterAt + 1;
  }

  /** A comment or a document type. */
  private quickDeclaration(buffer: string, less: number): number {
    const isComment = buffer.startsWith(commentStart, less);
    const end = isComment ? this.endOfComment(buffer, less + commentStart.length) : endOfDoctype(buffer, less + 2);
    if (end < 0) return -1;
    this.tellText(less);
    if (!isComment) this.cbs.ondeclaration(less + 2, end - 1);
    this.sectionStart = end;
    return end;
  }

  /** Where a comment that begins there ends, by `-->` or `--!>`; -1 for one that is cut or closed at once. */
  private endOfComment(buffer: string, from: number): number {
    if (buffer.startsWith('>', from) || buffer.startsWith('->', from)) return -1;
    const end = buffer.indexOf('-->', from);
    if (this.nextOddEnd < from) {
      const odd = buffer.indexOf('--!>', from);
      this.nextOddEnd = odd < 0 ? buffer.length : odd;
    }
    if (this.nextOddEnd < (end < 0 ? buffer.length : end)) return this.nextOddEnd + 4;
    return end < 0 ? -1 : end + 3;
  }

  private tellText(end: number): void {
    if (end > this.sectionStart) this.cbs.ontext(this.sectionStart, end);
  }

  /** Finds the attributes of a start tag; answers the place of its `>`, -1 when something in it is not plain. */
  private readAttributes(buffer: string, from: number): number {
    const { attributes } = this;
    attributes.begin(buffer);
    let at = from;
    for (;;) {
      let code = buffer.charCodeAt(at);
      while (code < 128 && kinds[code] === space) code = buffer.charCodeAt(++at);
      if (code === 62) return buffer.charCodeAt(at - 1) === 47 ? -1 : at;
      if (code === 47) return buffer.charCodeAt(at + 1) === 62 ? at + 1 : -1;
      if (!(code < 128) || attributes.count === mostOnDemand) return -1;
      at = this.readAttribute(buffer, at);
      if (at < 0) return -1;
    }
  }

  /** Answers where the attribute ends, -1 when it is not plain. */
  private readAttribute(buffer: string, from: number): number {
    const { attributes } = this;
    let capitals = buffer.charCodeAt(from) <= 90;
    let at = from + 1;
    let code = buffer.charCodeAt(at);
    for (; code < 128; code = buffer.charCodeAt(++at)) {
      const kind = kinds[code] as number;
      if (kind === capital) capitals = true;
      else if (kind !== 0) break;
    }
    if (!(code < 128)) return -1;
    const nameEnd = at;
    at = skipSpace(buffer, at);
    if (buffer.charCodeAt(at) !== 61) {
      attributes.add(from, nameEnd, nameEnd, nameEnd, capitals);
      return at;
    }
    at = skipSpace(buffer, at + 1);
    code = buffer.charCodeAt(at);
    const quoted = code === 34 || code === 39;
    const start = quoted ? at + 1 : at;
    const end = quoted ? buffer.indexOf(code === 34 ? '"' : "'", start) : endOfUnquoted(buffer, at);
    if (end < 0) return -1;
    if (!quoted) {
      this.seekAmp(buffer, start);
      if (this.nextAmp < end) return -1;
    }
    attributes.add(from, nameEnd, start, end, capitals);
    return quoted ? end + 1 : end;
  }
}

function endOfUnquoted(buffer: string, from: number): number {
  let at = from;
  let code = buffer.charCodeAt(at);
  while (code >= 128 || (code < 128 && kinds[code] !== space && code !== 62)) code = buffer.charCodeAt(++at);
  return Number.isNaN(code) ? -1 : at;
}

function skipSpace(buffer: string, from: number): number {
  let at = from;
  let code = buffer.charCodeAt(at);
  while (code < 128 && kinds[code] === space) code = buffer.charCodeAt(++at);
  return at;
}

/** Where the `</` of the end tag stands, -1 without one. */
function endOfRawText(buffer: string, from: number, name: string): number {
  for (let at = buffer.indexOf('</', from); at >= 0; at = buffer.indexOf('</', at + 1)) {
    const nameEnd = at + 2 + name.length;
    const code = buffer.charCodeAt(nameEnd);
    if (!(code < 128) || ((kinds[code] as number) & endsName) === 0) continue;
    if (isLetters(buffer, at + 2, name)) return at;
  }
  return -1;
}

/** Does this lower-case name stand there, in whatever case? */
function isLetters(buffer: string, from: number, name: string): boolean {
  for (let at = 0; at < name.length; at++)
    if ((buffer.charCodeAt(from + at) | 32) !== name.charCodeAt(at)) return false;
  return true;
}

function endOfDoctype(buffer: string, from: number): number {
  return isLetters(buffer, from, doctype) ? buffer.indexOf('>', from + doctype.length) + 1 || -1 : -1;
}
