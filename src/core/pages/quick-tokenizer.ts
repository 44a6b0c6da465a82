import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What this file touches of the tokenizer of htmlparser2 12.0.0; its own types keep it private. */
interface OpenTokenizer {
  readonly cbs: TokenizerCallbacks;
  readonly buffer: string;
  readonly offset: number;
  index: number;
  sectionStart: number;
  stateText(code: number): void;
}

const Base = Tokenizer as unknown as new (
  options: { decodeEntities?: boolean; recognizeSelfClosing?: boolean },
  callbacks: TokenizerCallbacks,
) => OpenTokenizer;

/** Elements whose text the tokenizer must not take for markup: their tags are left to it. */
const rawText = new Set(['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'textarea', 'title', 'xmp']);

const space = 1;
const solidus = 2;
const greater = 4;
/** Ends a name: white space, `/`, `>`. */
const kinds = new Uint8Array(128);
for (const code of [9, 10, 12, 13, 32]) kinds[code] = space;
kinds[47] = solidus;
kinds[62] = greater;

const mostQuick = 32;

/**
 * The tokenizer of htmlparser2 with a short cut: runs of text and tags without entities and oddities are found with
 * `indexOf` and short loops, all else goes through its state machine. The events are the same, in the same order.
 */
export class QuickTokenizer extends Base {
  private nextLess = -1;
  private nextAmp = -1;
  /** Four numbers an attribute: name from and to, value from and to; and how it is quoted. */
  private readonly places = new Int32Array(4 * mostQuick);
  private readonly quotes = new Uint8Array(mostQuick);
  private count = 0;

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
      if (buffer.charCodeAt(at) === 38) return super.stateText(38);
      const end = this.quickTag(buffer, at);
      if (end < 0) return super.stateText(60);
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
    if (this.nextAmp < from) {
      const amp = buffer.indexOf('&', from);
      this.nextAmp = amp < 0 ? buffer.length : amp;
    }
    return this.nextLess < this.nextAmp ? this.nextLess : this.nextAmp;
  }

  /** Tells the text before a plain tag and the tag; answers where it ends, -1 for a tag that is not plain. */
  private quickTag(buffer: string, less: number): number {
    let at = less + 1;
    const closes = buffer.charCodeAt(at) === 47;
    if (closes) at++;
    const letter = buffer.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) return -1;
    const nameEnd = endOfName(buffer, at + 1);
    return closes ? this.quickEndTag(buffer, less, at, nameEnd) : this.quickStartTag(buffer, less, at, nameEnd);
  }

  private quickEndTag(buffer: string, less: number, name: number, nameEnd: number): number {
    if (buffer.charCodeAt(nameEnd) !== 62) return -1;
    this.tellText(less);
    this.cbs.onclosetag(name, nameEnd);
    this.sectionStart = nameEnd + 1;
    return nameEnd + 1;
  }

  private quickStartTag(buffer: string, less: number, name: number, nameEnd: number): number {
    if (mayBeRaw(buffer, name, nameEnd)) return -1;
    const end = this.quickAttributes(buffer, nameEnd);
    if (end < 0) return -1;
    this.tellText(less);
    this.cbs.onopentagname(name, nameEnd);
    for (let index = 0; index < this.count; index++) this.tellAttribute(index);
    if (buffer.charCodeAt(end - 1) === 47) this.cbs.onselfclosingtag(end);
    else this.cbs.onopentagend(end);
    this.sectionStart = end + 1;
    return end + 1;
  }

  private tellText(end: number): void {
    if (end > this.sectionStart) this.cbs.ontext(this.sectionStart, end);
  }

  private tellAttribute(index: number): void {
    const { places, cbs } = this;
    const at = 4 * index;
    const valueEnd = places[at + 3] as number;
    const quote = this.quotes[index] as QuoteType;
    cbs.onattribname(places[at] as number, places[at + 1] as number);
    if (quote !== QuoteType.NoValue) cbs.onattribdata(places[at + 2] as number, valueEnd);
    cbs.onattribend(quote, quote === QuoteType.Unquoted || quote === QuoteType.NoValue ? valueEnd : valueEnd + 1);
  }

  /** Finds the attributes of a start tag; answers the place of its `>`, -1 when something in it is not plain. */
  private quickAttributes(buffer: string, from: number): number {
    const { places, quotes } = this;
    this.count = 0;
    let at = from;
    for (;;) {
      let code = buffer.charCodeAt(at);
      while (code < 128 && kinds[code] === space) code = buffer.charCodeAt(++at);
      if (code === 62) return buffer.charCodeAt(at - 1) === 47 ? -1 : at;
      if (code === 47) return buffer.charCodeAt(at + 1) === 62 ? at + 1 : -1;
      if (Number.isNaN(code) || this.count === mostQuick) return -1;
      const place = 4 * this.count;
      places[place] = at;
      at = endOfAttributeName(buffer, at + 1);
      places[place + 1] = at;
      const equals = skipSpace(buffer, at);
      if (buffer.charCodeAt(equals) !== 61) {
        places[place + 3] = at;
        quotes[this.count++] = QuoteType.NoValue;
        at = equals;
        continue;
      }
      at = skipSpace(buffer, equals + 1);
      code = buffer.charCodeAt(at);
      const quoted = code === 34 || code === 39;
      const start = quoted ? at + 1 : at;
      const end = quoted ? buffer.indexOf(code === 34 ? '"' : "'", start) : endOfUnquoted(buffer, at);
      if (end < 0 || this.hasEntity(buffer, start, end)) return -1;
      places[place + 2] = start;
      places[place + 3] = end;
      quotes[this.count++] = quoted ? (code === 34 ? QuoteType.Double : QuoteType.Single) : QuoteType.Unquoted;
      at = quoted ? end + 1 : end;
    }
  }

  private hasEntity(buffer: string, start: number, end: number): boolean {
    if (this.nextAmp < start) {
      const amp = buffer.indexOf('&', start);
      this.nextAmp = amp < 0 ? buffer.length : amp;
    }
    return this.nextAmp < end;
  }
}

function endOfName(buffer: string, from: number): number {
  let at = from;
  let code = buffer.charCodeAt(at);
  while (code >= 128 || (code < 128 && kinds[code] === 0)) code = buffer.charCodeAt(++at);
  return at;
}

function endOfAttributeName(buffer: string, from: number): number {
  let at = from;
  let code = buffer.charCodeAt(at);
  while (code >= 128 || (code < 128 && kinds[code] === 0 && code !== 61)) code = buffer.charCodeAt(++at);
  return at;
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

function mayBeRaw(buffer: string, name: number, nameEnd: number): boolean {
  return nameEnd - name <= 9 && rawText.has(buffer.slice(name, nameEnd).toLowerCase());
}
