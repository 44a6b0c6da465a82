import { AssetReader, isBelow } from './asset-reader.ts';
import { detachString } from '../../values/detach-string.ts';
import { cut } from './cut.ts';
import type { ElementKind } from '../markup/element-kinds.ts';
import { FormReader } from './form-reader.ts';
import { type Frame, kindIn, rootFrame, silenceOf } from './frame.ts';
import { HeadReader } from './head-reader.ts';
import { HeadingReader } from './heading-reader.ts';
import { LinkCollector, type LinkDraft, withImage } from './link-collector.ts';
import type { MarkupEvents } from '../markup/markup-parser.ts';
import { type PageSoFar, PartRecorder } from './part-recorder.ts';
import { positionHint } from '../parts/position-hints.ts';
import type { PartMemory } from '../parts/repeated-parts.ts';
import { shortText, storedLength } from './short-text.ts';
import { anchorText, isSpace, TextFlow } from './text-flow.ts';
import { type Attributes, noAttributes } from '../markup/tag-attributes.ts';
import { isHidden } from './visible-text.ts';
import { ZoneTable } from '../parts/zone-table.ts';

/** Text analysed, in characters (RELIABILITY, limits). */
export const textCap = 1_000_000;

/** Hears the events of the parser and notes what the page says; no step looks back at the document. */
export class PageReader implements MarkupEvents, PageSoFar {
  readonly caps = new Set<string>();
  readonly head = new HeadReader(this.caps);
  readonly forms = new FormReader();
  readonly assets = new AssetReader(this.caps);
  readonly links = new LinkCollector(this.caps);
  readonly flow = new TextFlow(textCap);
  readonly book = new ZoneTable();
  readonly parts: PartRecorder;
  readonly headings = new HeadingReader(this.caps);
  lang: string | null = null;
  doctype: string | null = null;
  elements = 0;
  maxDepth = 0;
  textLength = 0;
  iframesWithoutTitle = 0;
  hasMain = false;
  /** A `<nav>` that holds neither a link nor a word: scripts fill it. */
  hasEmptyMenu = false;
  private readonly stack: Frame[] = [rootFrame];
  private anchor: LinkDraft | null = null;
  private anchorDepth = 0;
  private json: string | null = null;
  private svgTitle = '';
  /** Links and characters read before each open `<nav>`. */
  private readonly menus: (readonly [number, number])[] = [];

  constructor(memory: PartMemory) {
    this.parts = new PartRecorder(this, memory);
  }

  get depth(): number {
    return this.stack.length;
  }

  get calmFrame(): Frame | null {
    if (this.anchor !== null || this.headings.isOpen || this.json !== null) return null;
    if (this.caps.size > 0 || this.flow.capped || this.forms.isInButton) return null;
    const frame = this.stack[this.stack.length - 1] as Frame;
    const isPlain = frame.silent === 'no' && !frame.hidden && !frame.code;
    return isPlain && frame.table === null && frame.lang === undefined ? frame : null;
  }

  onopentag(kind: ElementKind, attribs: Attributes, attributes: number): void {
    const parent = this.stack[this.stack.length - 1] as Frame;
    this.elements++;
    if (this.stack.length > this.maxDepth) this.maxDepth = this.stack.length;
    if (parent.inert) {
      this.stack.push(parent);
      return;
    }
    if (parent.silent === 'no') this.head.startTag(kind);
    if (kind.isLandmark && kind.name === 'nav') this.menus.push([this.links.count, this.textLength]);
    const bare = attributes === 0 || (attributes === 1 && attribs.href !== undefined);
    if (!bare) this.assets.noteMarks(attribs);
    if (kind.breaks) this.flow.break();
    const frame = this.frameOf(kind, attribs, parent, bare);
    this.stack.push(frame);
    if (parent.silent !== 'noscript' || !this.head.isHead) this.readElement(kind, attribs, frame, parent, attributes);
  }

  onclosetag(kind: ElementKind): void {
    const { name } = kind;
    const frame = this.stack.pop() as Frame;
    if (kind.isPart) this.parts.drop(this.stack.length + 1);
    if (this.anchor && this.stack.length < this.anchorDepth) this.closeAnchor();
    if (frame.inert && !kind.isInert) return;
    if (kind.isLandmark && name === 'nav') this.closeMenu();
    if (frame.silent === 'svgTitle') this.closeSvgTitle();
    else if (frame.silent === 'jsonLd' && this.json !== null) {
      this.assets.keepJsonLd(this.json);
      this.json = null;
    } else this.head.endTag(name);
    this.headings.endTag(kind.level);
    if (kind.isControl) this.forms.close(name);
    if (kind.breaks) this.flow.break();
  }

  ontext(text: string): void {
    const frame = this.stack[this.stack.length - 1] as Frame;
    if (frame.silent !== 'no') {
      if (frame.silent === 'title') this.head.titleChunk(text);
      else if (frame.silent === 'jsonLd' && this.json !== null && this.json.length < textCap) this.json += text;
      else if (frame.silent === 'noscript') this.flow.whisper(text);
      else if (frame.silent === 'svgTitle' && this.svgTitle.length < storedLength) this.svgTitle += text;
      return;
    }
    if (this.head.isHead) {
      this.head.looseText(text);
      if (this.head.isHead) return;
    }
    if (frame.hidden) {
      this.forms.text(text, true);
      this.flow.whisper(text);
      if (!this.anchor) this.book.countHidden(frame.zone, text.trim().length);
      return;
    }
    this.seen(text, frame);
  }

  ondoctype(text: string): void {
    this.parts.spoil();
    this.doctype ??= detachString(cut(text.trim(), storedLength));
  }

  /** After the last event. */
  finish(): void {
    this.flow.closeAnchor();
    this.flow.break();
    this.headings.close();
    this.head.endTag('title');
    if (this.flow.capped) this.caps.add('text');
  }

  private seen(text: string, frame: Frame): void {
    if (!this.headings.isOpen && this.flow.ignoresSpace && isSpace(text)) return;
    const before = this.flow.length;
    this.flow.write(text, frame, this.book.now(frame.zone));
    const length = this.flow.length - before;
    this.textLength += length;
    this.book.count(frame.zone, length, this.anchor === null ? 0 : length);
    this.headings.add(text);
    this.forms.text(text);
  }

  private frameOf(element: ElementKind, attribs: Attributes, parent: Frame, bare: boolean): Frame {
    const { name, breaks, block } = element;
    const silent =
      (element.isSilent && parent.silent === 'no') || parent.silent === 'svg'
        ? silenceOf(name, attribs, parent)
        : parent.silent;
    const hidden = parent.hidden || ((!bare || name === 'dialog') && isHidden(name, attribs));
    const hint =
      (bare && !element.isLandmark) || name === 'body' || name === 'html'
        ? null
        : positionHint(element, attribs, parent.inContent);
    const lang = bare ? undefined : (attribs.lang ?? attribs['xml:lang']);
    const code = parent.code || element.isCode;
    if (!breaks && silent === parent.silent && hidden === parent.hidden && !hint && lang === undefined)
      return code === parent.code ? parent : { ...parent, code };
    const isMain = hint?.landmark === true && hint.position === 'content';
    if (isMain) this.parts.spoil();
    const zone = hint ? this.book.open(parent.zone, hint, isMain) : parent.zone;
    const tongue = lang === undefined || name === 'html' ? parent.lang : this.tongue(lang);
    return {
      kind: kindIn(block ?? parent.kind, parent),
      level: element.level > 0 ? element.level : block === null || block === parent.kind ? parent.level : undefined,
      zone,
      lang: tongue,
      code,
      silent,
      inert: element.isInert,
      hidden,
      inContent: parent.inContent || isMain || name === 'article',
      table: name === 'table' ? { headed: false } : parent.table,
    };
  }

  private tongue(lang: string): string | undefined {
    this.parts.spoil();
    const tag = lang.trim();
    return tag === '' || tag.toLowerCase() === this.lang?.toLowerCase() ? undefined : detachString(cut(tag, 40));
  }

  private readElement(kind: ElementKind, attribs: Attributes, frame: Frame, parent: Frame, attributes: number): void {
    const { name } = kind;
    if (kind.isControl) this.forms.open(name, attribs, frame.hidden);
    switch (name) {
      case 'html':
        this.lang ??= attribs.lang === undefined ? null : detachString(cut(attribs.lang.trim(), 40));
        break;
      case 'meta':
        if (parent.silent === 'no') this.head.readMeta(attribs);
        break;
      case 'link':
        if (parent.silent === 'no') {
          this.head.readLink(attribs);
          this.assets.readStyle(attribs, this.head.isHead);
        }
        break;
      case 'base':
        if (parent.silent === 'no') this.head.readBase(attribs);
        break;
      case 'title':
        if (frame.silent === 'title') this.head.openTitle();
        break;
      case 'script':
        if (frame.silent === 'jsonLd') this.json = '';
        this.assets.readScript(attribs, this.head.isHead);
        break;
      case 'a':
        this.openAnchor(attribs, frame, attributes);
        break;
      case 'area':
        if (attribs.href !== undefined) this.links.add('area', attribs.href, attribs, this.book.now(frame.zone), null);
        break;
      case 'iframe':
      case 'frame':
        this.readFrame(name, attribs, frame);
        break;
      case 'img':
        this.readImage(attribs, frame);
        break;
      case 'br':
        this.ontext(' ');
        break;
      case 'svg':
        if (this.anchor)
          this.anchor.imageAlt ??=
            attribs['aria-label'] === undefined ? null : shortText(attribs['aria-label'], this.caps);
        break;
      default:
        if (kind.level > 0) this.openHeading(kind.level, frame);
    }
    if (frame.zone !== parent.zone && !this.hasMain) this.hasMain = this.book.mainSeen;
  }

  private openAnchor(attribs: Attributes, frame: Frame, attributes: number): void {
    this.closeAnchor();
    const href = attribs.href ?? (frame.silent === 'svg' ? attribs['xlink:href'] : undefined);
    // A control that says so by its role is no link that lacks an address.
    if (href === undefined || (attribs.role !== undefined && /^\s*javascript:/i.test(href))) return;
    this.links.noteAnchor(href);
    const text = anchorText();
    const link = this.links.add('a', href, attributes === 1 ? noAttributes : attribs, this.book.now(frame.zone), text);
    if (!link) return;
    if (frame.hidden) link.hidden = true;
    this.anchor = link;
    this.anchorDepth = this.stack.length;
    this.flow.openAnchor(text);
  }

  private closeAnchor(): void {
    if (!this.anchor) return;
    this.flow.closeAnchor();
    this.anchor = null;
  }

  private readFrame(name: 'iframe' | 'frame', attribs: Attributes, frame: Frame): void {
    // What stands for scripts that do not run is shown to nobody else.
    const isShown = !frame.hidden && frame.silent !== 'noscript';
    if (name === 'iframe' && isShown && (attribs.title ?? attribs['aria-label'] ?? '').trim() === '')
      this.iframesWithoutTitle++;
    const src = attribs.src?.trim();
    if (src !== undefined && src !== '' && src !== 'about:blank')
      this.links.add(name, src, noAttributes, this.book.now(frame.zone), null);
  }

  private readImage(attribs: Attributes, frame: Frame): void {
    if (frame.silent === 'noscript') return;
    const alt = this.assets.readImage(attribs, this.anchor !== null, isBelow(this.flow.length));
    if (this.anchor) this.anchor.imageAlt = withImage(this.anchor.imageAlt, alt);
    if (alt && !frame.hidden) this.headings.add(` ${alt} `);
  }

  private closeMenu(): void {
    // A tag that the end of the document cuts is closed without having been opened.
    const before = this.menus.pop();
    if (before?.[0] === this.links.count && before[1] === this.textLength) {
      this.hasEmptyMenu = true;
      this.parts.spoil();
    }
  }

  private openHeading(level: number, frame: Frame): void {
    if (frame.hidden || frame.silent !== 'no') return;
    if (frame.table) frame.table.headed = true;
    this.headings.open(level);
  }

  private closeSvgTitle(): void {
    if (this.anchor && this.svgTitle.trim() !== '')
      this.anchor.imageAlt = withImage(this.anchor.imageAlt, shortText(this.svgTitle, this.caps));
    this.svgTitle = '';
  }
}
