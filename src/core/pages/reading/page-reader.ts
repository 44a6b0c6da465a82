import { detachString } from '../../values/strings/detach-string.ts';
import type { ElementKind } from '../markup/element-kinds.ts';
import type { MarkupEvents } from '../markup/markup-parser.ts';
import { type Attributes, noAttributes } from '../markup/tag-attributes.ts';
import { positionHint } from '../positions/position-hint.ts';
import { ZoneTable } from '../positions/zone-table.ts';
import { AssetReader, isBelowFirstScreen } from './asset-reader.ts';
import { BarrierReader } from './barrier-reader.ts';
import { BlockBuilder, isSpace, newAnchorText } from './block-builder.ts';
import { blockKindIn, type ElementContext, rootContext, textModeOf } from './element-context.ts';
import { disguiseOf, isUnsaid } from './element-visibility.ts';
import { EmptyMenu } from './empty-menu.ts';
import { FormReader } from './form-reader.ts';
import type { FragmentCache } from './fragment-cache.ts';
import { FragmentRecorder, type PageState } from './fragment-recorder.ts';
import { HeadReader } from './head-reader.ts';
import { HeadingReader } from './heading-reader.ts';
import { InlineNeighbours } from './inline-neighbours.ts';
import { joinedAlt, LinkCollector, type LinkDraft } from './link-collector.ts';
import { storedLength, storedText } from './stored-text.ts';
import { truncate } from './truncate.ts';

/** Characters of text analysed per page: working assumption. */
const textCap = 1_000_000;
const maxLangLength = 40;

/** Collects the content of a page from the events of the parser, in one pass. */
export class PageReader implements MarkupEvents, PageState {
  readonly caps = new Set<string>();
  readonly head = new HeadReader(this.caps);
  readonly forms = new FormReader();
  readonly barriers = new BarrierReader();
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
  readonly emptyMenu = new EmptyMenu();
  private readonly stack: ElementContext[] = [rootContext];
  private anchor: LinkDraft | null = null;
  private anchorDepth = 0;
  private svgTitle = '';
  private attributeCount = 0;
  private readonly neighbours = new InlineNeighbours();

  constructor(cache: FragmentCache) {
    this.fragments = new FragmentRecorder(this, cache);
  }

  get depth(): number {
    return this.stack.length;
  }

  get cacheableContext(): ElementContext | null {
    if (this.anchor !== null || this.headings.isOpen || this.assets.isOfPage) return null;
    if (this.caps.size > 0 || this.blockBuilder.capped || this.forms.isInButton) return null;
    const context = this.stack[this.stack.length - 1] as ElementContext;
    const isPlain = context.textMode === 'visible' && !context.hidden && !context.code;
    return isPlain && context.table === null && context.lang === undefined ? context : null;
  }

  onopentag(kind: ElementKind, attribs: Attributes, attributeCount: number): void {
    const parent = this.stack[this.stack.length - 1] as ElementContext;
    this.elements++;
    if (this.stack.length > this.maxDepth) this.maxDepth = this.stack.length;
    if (parent.inert) {
      this.stack.push(parent);
      return;
    }
    if (parent.textMode === 'visible') this.head.startTag(kind);
    if (kind.isLandmark && kind.name === 'nav') this.emptyMenu.open(this.links.count, this.textLength);
    this.attributeCount = attributeCount;
    const isBare = attributeCount === 0 || (attributeCount === 1 && attribs.href !== undefined);
    if (!isBare) this.assets.readMarks(attribs, kind.name);
    this.neighbours.opened();
    if (kind.startsBlock) this.blockBuilder.endBlock();
    const context = this.contextOf(kind, attribs, parent, isBare);
    if (!isBare && !context.hidden && this.barriers.readElement(kind.name, attribs)) this.fragments.invalidate();
    this.stack.push(context);
    if (parent.textMode !== 'noscript' || !this.head.isHead) this.readElement(kind, attribs, context, parent);
  }

  onclosetag(kind: ElementKind): void {
    const context = this.stack.pop() as ElementContext;
    if (kind.mayBeFragment) this.fragments.drop(this.stack.length + 1);
    if (this.anchor && this.stack.length < this.anchorDepth) this.closeAnchor();
    if (context.inert && !kind.isInert) return;
    if (kind.isLandmark && kind.name === 'nav' && this.emptyMenu.close(this.links.count, this.textLength))
      this.fragments.invalidate();
    if (context.textMode === 'svgTitle') this.closeSvgTitle();
    else if (context.textMode === 'jsonLd' && this.assets.isInJsonLd) this.assets.closeJsonLd();
    else this.head.endTag(kind.name);
    this.headings.endTag(kind.level);
    if (kind.isControl) this.forms.close(kind.name);
    this.neighbours.closed();
    if (kind.startsBlock) this.blockBuilder.endBlock();
  }

  ontext(text: string): void {
    const context = this.stack[this.stack.length - 1] as ElementContext;
    if (context.textMode !== 'visible') {
      const { textMode } = context;
      if (textMode === 'title') this.head.titleChunk(text);
      else if (textMode === 'jsonLd' || textMode === 'style') this.assets.rawChunk(textMode, text);
      else if (textMode === 'noscript') this.blockBuilder.writeHidden(text);
      else if (textMode === 'svgTitle' && this.svgTitle.length < storedLength) this.svgTitle += text;
      return;
    }
    if (this.head.isHead) {
      this.head.looseText(text);
      if (this.head.isHead) return;
    }
    if (context.hidden) {
      if (context.disguise !== null && this.barriers.readDisguised(text)) this.fragments.invalidate();
      this.forms.text(text, true);
      this.blockBuilder.writeHidden(text);
      if (!this.anchor) this.zones.countHidden(context.zone, text.trim().length);
      return;
    }
    this.readVisibleText(text, context);
  }

  ondoctype(text: string): void {
    this.fragments.invalidate();
    this.doctype ??= detachString(truncate(text.trim(), storedLength));
  }

  finish(): void {
    this.blockBuilder.closeAnchor();
    this.blockBuilder.endBlock();
    this.headings.close();
    this.head.endTag('title');
    if (this.blockBuilder.capped) this.caps.add('text');
  }

  private readVisibleText(text: string, context: ElementContext): void {
    const isApart = this.neighbours.startsWord(text, this.blockBuilder);
    if (!this.headings.isOpen && this.blockBuilder.ignoresSpace && isSpace(text)) return;
    if (isApart && !this.headings.isOpen && this.anchor === null) this.blockBuilder.endBlock();
    else if (isApart) this.readVisibleText(' ', context);
    const before = this.blockBuilder.length;
    this.blockBuilder.write(text, context, this.zones.current(context.zone));
    const length = this.blockBuilder.length - before;
    this.textLength += length;
    this.zones.count(context.zone, length, this.anchor === null ? 0 : length);
    this.headings.add(text);
    this.forms.text(text);
  }

  /** Context of an element; `isBare`: without attributes but `href`. */
  private contextOf(kind: ElementKind, attribs: Attributes, parent: ElementContext, isBare: boolean): ElementContext {
    const { name, startsBlock, block } = kind;
    const textMode =
      (kind.hidesText && parent.textMode === 'visible') || parent.textMode === 'svg'
        ? textModeOf(name, attribs, parent)
        : parent.textMode;
    const hidden = parent.hidden || isUnsaid(name, isBare ? noAttributes : attribs, this.assets.struck);
    const disguise = parent.disguise === 'all' ? 'all' : hidden && !parent.hidden ? disguiseOf(attribs.style) : null;
    const hint =
      (isBare && !kind.isLandmark) || name === 'body' || name === 'html'
        ? null
        : positionHint(kind, attribs, parent.inContent);
    const lang = isBare ? undefined : (attribs.lang ?? attribs['xml:lang']);
    const code = parent.code || kind.isCode;
    if (!startsBlock && textMode === parent.textMode && hidden === parent.hidden && !hint && lang === undefined)
      return code === parent.code ? parent : { ...parent, code };
    const isMain = hint?.landmark === true && hint.position === 'content';
    if (isMain) this.fragments.invalidate();
    const zone = hint ? this.zones.open(parent.zone, hint, isMain) : parent.zone;
    const blockLang = lang === undefined || name === 'html' ? parent.lang : this.blockLang(lang);
    return {
      kind: blockKindIn(block ?? parent.kind, parent),
      level: kind.level > 0 ? kind.level : block === null || block === parent.kind ? parent.level : undefined,
      zone,
      lang: blockLang,
      code,
      textMode,
      inert: kind.isInert,
      hidden,
      disguise,
      inContent: parent.inContent || isMain || name === 'article',
      table: name === 'table' ? { headed: false } : parent.table,
    };
  }

  private blockLang(lang: string): string | undefined {
    this.fragments.invalidate();
    const tag = lang.trim();
    if (tag === '' || tag.toLowerCase() === this.lang?.toLowerCase()) return undefined;
    return detachString(truncate(tag, maxLangLength));
  }

  private readElement(kind: ElementKind, attribs: Attributes, context: ElementContext, parent: ElementContext): void {
    if (kind.isControl) this.forms.open(kind.name, attribs, context.hidden);
    switch (kind.name) {
      case 'html':
        this.lang ??= attribs.lang === undefined ? null : detachString(truncate(attribs.lang.trim(), maxLangLength));
        break;
      case 'meta':
        if (parent.textMode === 'visible') this.head.readMeta(attribs);
        break;
      case 'link':
        if (parent.textMode === 'visible') {
          this.head.readLink(attribs);
          this.assets.readStyle(attribs, this.head.isHead);
        }
        break;
      case 'base':
        if (parent.textMode === 'visible') this.head.readBase(attribs);
        break;
      case 'title':
        if (context.textMode === 'title') this.head.openTitle();
        break;
      case 'script':
        if (context.textMode === 'jsonLd') this.assets.openJsonLd();
        this.assets.readScript(attribs, this.head.isHead);
        break;
      case 'a':
        this.openAnchor(attribs, context);
        break;
      case 'area':
        if (attribs.href !== undefined) this.links.add('area', attribs.href, attribs, this.zones.current(context.zone));
        break;
      case 'iframe':
      case 'frame':
        this.readFrame(kind.name, attribs, context);
        break;
      case 'img':
        this.readImage(attribs, context);
        break;
      case 'br':
        this.ontext(' ');
        break;
      case 'svg':
        if (this.anchor) this.links.labelSvg(this.anchor, attribs['aria-label']);
        break;
      default:
        if (kind.level > 0) this.openHeading(kind.level, context);
    }
    if (context.zone !== parent.zone && !this.hasMain) this.hasMain = this.zones.hasMain;
  }

  private openAnchor(attribs: Attributes, context: ElementContext): void {
    this.closeAnchor();
    const href = attribs.href ?? (context.textMode === 'svg' ? attribs['xlink:href'] : undefined);
    // An anchor with a role and a script is a control, not a link without an address.
    if (href === undefined || (attribs.role !== undefined && /^\s*javascript:/i.test(href))) return;
    this.links.countAnchor(href);
    const text = newAnchorText();
    const linkAttribs = this.attributeCount === 1 ? noAttributes : attribs;
    const link = this.links.addAnchor(href, linkAttribs, this.zones.current(context.zone), text);
    if (!link) return;
    if (context.hidden) link.hidden = true;
    this.anchor = link;
    this.anchorDepth = this.stack.length;
    this.blockBuilder.openAnchor(text);
  }

  private closeAnchor(): void {
    if (!this.anchor) return;
    this.blockBuilder.closeAnchor();
    this.anchor = null;
  }

  private readFrame(name: 'iframe' | 'frame', attribs: Attributes, context: ElementContext): void {
    const isShown = !context.hidden && context.textMode !== 'noscript';
    if (name === 'iframe' && isShown && (attribs.title ?? attribs['aria-label'] ?? '').trim() === '')
      this.iframesWithoutTitle++;
    const src = attribs.src?.trim();
    if (src !== undefined && src !== '' && src !== 'about:blank')
      this.links.add(name, src, noAttributes, this.zones.current(context.zone));
  }

  private readImage(attribs: Attributes, context: ElementContext): void {
    if (context.textMode === 'noscript') return;
    const alt = this.assets.readImage(attribs, this.anchor !== null, isBelowFirstScreen(this.blockBuilder.length));
    if (this.anchor) this.anchor.imageAlt = joinedAlt(this.anchor.imageAlt, alt);
    if (alt && !context.hidden) this.headings.add(` ${alt} `);
  }

  private openHeading(level: number, context: ElementContext): void {
    if (context.hidden || context.textMode !== 'visible') return;
    if (context.table) context.table.headed = true;
    this.headings.open(level);
  }

  private closeSvgTitle(): void {
    if (this.anchor && this.svgTitle.trim() !== '')
      this.anchor.imageAlt = joinedAlt(this.anchor.imageAlt, storedText(this.svgTitle, this.caps));
    this.svgTitle = '';
  }
}
