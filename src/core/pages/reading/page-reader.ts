import { AssetReader, isBelowFirstScreen } from './asset-reader.ts';
import { detachString } from '../../values/detach-string.ts';
import { truncate } from './truncate.ts';
import type { ElementKind } from '../markup/element-kinds.ts';
import { FormReader } from './form-reader.ts';
import { type ElementContext, blockKindIn, rootContext, textModeOf } from './element-context.ts';
import { HeadReader } from './head-reader.ts';
import { HeadingReader } from './heading-reader.ts';
import { LinkCollector, type LinkDraft, joinedAlt } from './link-collector.ts';
import type { MarkupEvents } from '../markup/markup-parser.ts';
import { type PageState, FragmentRecorder } from './fragment-recorder.ts';
import { positionHint } from '../positions/position-hint.ts';
import type { FragmentCache } from './fragment-cache.ts';
import { storedText, storedLength } from './stored-text.ts';
import { anchorText, isSpace, BlockBuilder } from './block-builder.ts';
import { type Attributes, noAttributes } from '../markup/tag-attributes.ts';
import { isHidden } from './element-visibility.ts';
import { ZoneTable } from '../positions/zone-table.ts';

/** Text analysed, in characters (RELIABILITY, limits). */
export const textCap = 1_000_000;

/** Hears the events of the parser and notes what the page says; no step looks back at the document. */
export class PageReader implements MarkupEvents, PageState {
  readonly caps = new Set<string>();
  readonly head = new HeadReader(this.caps);
  readonly forms = new FormReader();
  readonly assets = new AssetReader(this.caps);
  readonly links = new LinkCollector(this.caps);
  readonly blockBuilder = new BlockBuilder(textCap);
  readonly zones = new ZoneTable();
  readonly fragments: FragmentRecorder;
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
  private readonly stack: ElementContext[] = [rootContext];
  private anchor: LinkDraft | null = null;
  private anchorDepth = 0;
  private json: string | null = null;
  private svgTitle = '';
  /** Links and characters read before each open `<nav>`. */
  private readonly menus: (readonly [number, number])[] = [];

  constructor(memory: FragmentCache) {
    this.fragments = new FragmentRecorder(this, memory);
  }

  get depth(): number {
    return this.stack.length;
  }

  get cacheableContext(): ElementContext | null {
    if (this.anchor !== null || this.headings.isOpen || this.json !== null) return null;
    if (this.caps.size > 0 || this.blockBuilder.capped || this.forms.isInButton) return null;
    const frame = this.stack[this.stack.length - 1] as ElementContext;
    const isPlain = frame.textMode === 'no' && !frame.hidden && !frame.code;
    return isPlain && frame.table === null && frame.lang === undefined ? frame : null;
  }

  onopentag(kind: ElementKind, attribs: Attributes, attributes: number): void {
    const parent = this.stack[this.stack.length - 1] as ElementContext;
    this.elements++;
    if (this.stack.length > this.maxDepth) this.maxDepth = this.stack.length;
    if (parent.inert) {
      this.stack.push(parent);
      return;
    }
    if (parent.textMode === 'no') this.head.startTag(kind);
    if (kind.isLandmark && kind.name === 'nav') this.menus.push([this.links.count, this.textLength]);
    const bare = attributes === 0 || (attributes === 1 && attribs.href !== undefined);
    if (!bare) this.assets.noteMarks(attribs);
    if (kind.startsBlock) this.blockBuilder.break();
    const frame = this.frameOf(kind, attribs, parent, bare);
    this.stack.push(frame);
    if (parent.textMode !== 'noscript' || !this.head.isHead) this.readElement(kind, attribs, frame, parent, attributes);
  }

  onclosetag(kind: ElementKind): void {
    const { name } = kind;
    const frame = this.stack.pop() as ElementContext;
    if (kind.mayBeFragment) this.fragments.drop(this.stack.length + 1);
    if (this.anchor && this.stack.length < this.anchorDepth) this.closeAnchor();
    if (frame.inert && !kind.isInert) return;
    if (kind.isLandmark && name === 'nav') this.closeMenu();
    if (frame.textMode === 'svgTitle') this.closeSvgTitle();
    else if (frame.textMode === 'jsonLd' && this.json !== null) {
      this.assets.keepJsonLd(this.json);
      this.json = null;
    } else this.head.endTag(name);
    this.headings.endTag(kind.level);
    if (kind.isControl) this.forms.close(name);
    if (kind.startsBlock) this.blockBuilder.break();
  }

  ontext(text: string): void {
    const frame = this.stack[this.stack.length - 1] as ElementContext;
    if (frame.textMode !== 'no') {
      if (frame.textMode === 'title') this.head.titleChunk(text);
      else if (frame.textMode === 'jsonLd' && this.json !== null && this.json.length < textCap) this.json += text;
      else if (frame.textMode === 'noscript') this.blockBuilder.whisper(text);
      else if (frame.textMode === 'svgTitle' && this.svgTitle.length < storedLength) this.svgTitle += text;
      return;
    }
    if (this.head.isHead) {
      this.head.looseText(text);
      if (this.head.isHead) return;
    }
    if (frame.hidden) {
      this.forms.text(text, true);
      this.blockBuilder.whisper(text);
      if (!this.anchor) this.zones.countHidden(frame.zone, text.trim().length);
      return;
    }
    this.seen(text, frame);
  }

  ondoctype(text: string): void {
    this.fragments.invalidate();
    this.doctype ??= detachString(truncate(text.trim(), storedLength));
  }

  /** After the last event. */
  finish(): void {
    this.blockBuilder.closeAnchor();
    this.blockBuilder.break();
    this.headings.close();
    this.head.endTag('title');
    if (this.blockBuilder.capped) this.caps.add('text');
  }

  private seen(text: string, frame: ElementContext): void {
    if (!this.headings.isOpen && this.blockBuilder.ignoresSpace && isSpace(text)) return;
    const before = this.blockBuilder.length;
    this.blockBuilder.write(text, frame, this.zones.current(frame.zone));
    const length = this.blockBuilder.length - before;
    this.textLength += length;
    this.zones.count(frame.zone, length, this.anchor === null ? 0 : length);
    this.headings.add(text);
    this.forms.text(text);
  }

  private frameOf(element: ElementKind, attribs: Attributes, parent: ElementContext, bare: boolean): ElementContext {
    const { name, startsBlock: breaks, block } = element;
    const silent =
      (element.hidesText && parent.textMode === 'no') || parent.textMode === 'svg'
        ? textModeOf(name, attribs, parent)
        : parent.textMode;
    const hidden = parent.hidden || ((!bare || name === 'dialog') && isHidden(name, attribs));
    const hint =
      (bare && !element.isLandmark) || name === 'body' || name === 'html'
        ? null
        : positionHint(element, attribs, parent.inContent);
    const lang = bare ? undefined : (attribs.lang ?? attribs['xml:lang']);
    const code = parent.code || element.isCode;
    if (!breaks && silent === parent.textMode && hidden === parent.hidden && !hint && lang === undefined)
      return code === parent.code ? parent : { ...parent, code };
    const isMain = hint?.landmark === true && hint.position === 'content';
    if (isMain) this.fragments.invalidate();
    const zone = hint ? this.zones.open(parent.zone, hint, isMain) : parent.zone;
    const tongue = lang === undefined || name === 'html' ? parent.lang : this.tongue(lang);
    return {
      kind: blockKindIn(block ?? parent.kind, parent),
      level: element.level > 0 ? element.level : block === null || block === parent.kind ? parent.level : undefined,
      zone,
      lang: tongue,
      code,
      textMode: silent,
      inert: element.isInert,
      hidden,
      inContent: parent.inContent || isMain || name === 'article',
      table: name === 'table' ? { headed: false } : parent.table,
    };
  }

  private tongue(lang: string): string | undefined {
    this.fragments.invalidate();
    const tag = lang.trim();
    return tag === '' || tag.toLowerCase() === this.lang?.toLowerCase() ? undefined : detachString(truncate(tag, 40));
  }

  private readElement(
    kind: ElementKind,
    attribs: Attributes,
    frame: ElementContext,
    parent: ElementContext,
    attributes: number,
  ): void {
    const { name } = kind;
    if (kind.isControl) this.forms.open(name, attribs, frame.hidden);
    switch (name) {
      case 'html':
        this.lang ??= attribs.lang === undefined ? null : detachString(truncate(attribs.lang.trim(), 40));
        break;
      case 'meta':
        if (parent.textMode === 'no') this.head.readMeta(attribs);
        break;
      case 'link':
        if (parent.textMode === 'no') {
          this.head.readLink(attribs);
          this.assets.readStyle(attribs, this.head.isHead);
        }
        break;
      case 'base':
        if (parent.textMode === 'no') this.head.readBase(attribs);
        break;
      case 'title':
        if (frame.textMode === 'title') this.head.openTitle();
        break;
      case 'script':
        if (frame.textMode === 'jsonLd') this.json = '';
        this.assets.readScript(attribs, this.head.isHead);
        break;
      case 'a':
        this.openAnchor(attribs, frame, attributes);
        break;
      case 'area':
        if (attribs.href !== undefined)
          this.links.add('area', attribs.href, attribs, this.zones.current(frame.zone), null);
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
            attribs['aria-label'] === undefined ? null : storedText(attribs['aria-label'], this.caps);
        break;
      default:
        if (kind.level > 0) this.openHeading(kind.level, frame);
    }
    if (frame.zone !== parent.zone && !this.hasMain) this.hasMain = this.zones.hasMain;
  }

  private openAnchor(attribs: Attributes, frame: ElementContext, attributes: number): void {
    this.closeAnchor();
    const href = attribs.href ?? (frame.textMode === 'svg' ? attribs['xlink:href'] : undefined);
    // A control that says so by its role is no link that lacks an address.
    if (href === undefined || (attribs.role !== undefined && /^\s*javascript:/i.test(href))) return;
    this.links.noteAnchor(href);
    const text = anchorText();
    const link = this.links.add(
      'a',
      href,
      attributes === 1 ? noAttributes : attribs,
      this.zones.current(frame.zone),
      text,
    );
    if (!link) return;
    if (frame.hidden) link.hidden = true;
    this.anchor = link;
    this.anchorDepth = this.stack.length;
    this.blockBuilder.openAnchor(text);
  }

  private closeAnchor(): void {
    if (!this.anchor) return;
    this.blockBuilder.closeAnchor();
    this.anchor = null;
  }

  private readFrame(name: 'iframe' | 'frame', attribs: Attributes, frame: ElementContext): void {
    // What stands for scripts that do not run is shown to nobody else.
    const isShown = !frame.hidden && frame.textMode !== 'noscript';
    if (name === 'iframe' && isShown && (attribs.title ?? attribs['aria-label'] ?? '').trim() === '')
      this.iframesWithoutTitle++;
    const src = attribs.src?.trim();
    if (src !== undefined && src !== '' && src !== 'about:blank')
      this.links.add(name, src, noAttributes, this.zones.current(frame.zone), null);
  }

  private readImage(attribs: Attributes, frame: ElementContext): void {
    if (frame.textMode === 'noscript') return;
    const alt = this.assets.readImage(attribs, this.anchor !== null, isBelowFirstScreen(this.blockBuilder.length));
    if (this.anchor) this.anchor.imageAlt = joinedAlt(this.anchor.imageAlt, alt);
    if (alt && !frame.hidden) this.headings.add(` ${alt} `);
  }

  private closeMenu(): void {
    // A tag that the end of the document cuts is closed without having been opened.
    const before = this.menus.pop();
    if (before?.[0] === this.links.count && before[1] === this.textLength) {
      this.hasEmptyMenu = true;
      this.fragments.invalidate();
    }
  }

  private openHeading(level: number, frame: ElementContext): void {
    if (frame.hidden || frame.textMode !== 'no') return;
    if (frame.table) frame.table.headed = true;
    this.headings.open(level);
  }

  private closeSvgTitle(): void {
    if (this.anchor && this.svgTitle.trim() !== '')
      this.anchor.imageAlt = joinedAlt(this.anchor.imageAlt, storedText(this.svgTitle, this.caps));
    this.svgTitle = '';
  }
}
