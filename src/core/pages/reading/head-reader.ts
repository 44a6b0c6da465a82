import { detachString } from '../../values/strings/detach-string.ts';
import { truncate } from './truncate.ts';
import type { ElementKind } from '../markup/element-kinds.ts';
import { parseRefresh } from '../directives/refresh.ts';
import { robotsDirectives } from '../directives/robots-directives.ts';
import { storedText, storedLength } from './stored-text.ts';
import type { Attributes } from '../markup/tag-attributes.ts';

/** A link of the head that describes the page. */
export interface HeadLink {
  readonly rel: 'canonical' | 'hreflang' | 'next' | 'prev';
  /** The `rel` attribute as written. */
  readonly written: string;
  readonly href: string;
  readonly hreflang: string | null;
  readonly inHead: boolean;
}

/** Items kept per page: working assumptions. */
const metaCap = 200;
const alternateCap = 1000;
/** Alternates, and a hundred canonicals and neighbours. */
const headLinkCap = alternateCap + 100;
const nameCap = 100;

/** Collects title, meta elements and links; the head ends where the HTML standard ends it. */
export class HeadReader {
  title: string | null = null;
  titleCount = 0;
  descriptionCount = 0;
  readonly robots: string[] = [];
  readonly links: HeadLink[] = [];
  refresh: { seconds: number; href: string } | null = null;
  base: string | null = null;
  readonly meta: Record<string, string> = Object.create(null);
  viewport: string | null = null;
  declaredCharset: string | null = null;
  favicon = false;
  readonly misplaced = new Set<string>();
  private readonly caps: Set<string>;
  private headDescription: string | null = null;
  private bodyDescription: string | null = null;
  private metas = 0;
  private alternates = 0;
  private inHead = true;
  private titleText: string | null = null;

  constructor(caps: Set<string>) {
    this.caps = caps;
  }

  get description(): string | null {
    return this.headDescription ?? this.bodyDescription;
  }

  get isHead(): boolean {
    return this.inHead;
  }

  /** Any start tag outside raw text; ends the head when the tag is not allowed there. */
  startTag(kind: ElementKind): void {
    if (!kind.inHead) this.inHead = false;
  }

  endTag(name: string): void {
    if (name === 'body' || name === 'html') this.inHead = false;
    if (name === 'title') this.closeTitle();
  }

  /** Text outside the elements allowed in the head ends it. */
  looseText(text: string): void {
    if (this.inHead && /[^\t\n\f\r ]/.test(text)) this.inHead = false;
  }

  openTitle(): void {
    this.titleText = '';
    if (!this.inHead) this.misplaced.add('title');
  }

  titleChunk(text: string): void {
    if (this.titleText === null || this.titleText.length > storedLength * 4) return;
    this.titleText += text;
  }

  private closeTitle(): void {
    if (this.titleText === null) return;
    this.titleCount++;
    if (this.title === null) this.title = storedText(this.titleText, this.caps);
    this.titleText = null;
  }

  readMeta(attribs: Attributes): void {
    const content = attribs.content ?? '';
    if (attribs.charset !== undefined) this.declaredCharset ??= detachString(attribs.charset.trim());
    if (attribs['http-equiv'] !== undefined) this.readHttpEquiv(attribs['http-equiv'].trim().toLowerCase(), content);
    const name = (attribs.name ?? attribs.property ?? '').trim().toLowerCase();
    if (name === '' || attribs.content === undefined) return;
    if (!this.inHead) {
      if (this.misplaced.size < nameCap) this.misplaced.add(detachString(truncate(name, 60)));
      if (name === 'description') this.readDescription(content);
      return;
    }
    if (name === 'robots') this.readRobots(content);
    else if (name === 'description') this.readDescription(content);
    else if (name === 'viewport') this.viewport ??= storedText(content, this.caps);
    this.keepMeta(name, content);
  }

  readLink(attribs: Attributes): void {
    const href = attribs.href;
    const written = attribs.rel;
    if (href === undefined || written === undefined) return;
    const relations = written.toLowerCase().split(/\s+/);
    if (relations.includes('icon')) this.favicon = true;
    for (const rel of relations) {
      if (rel === 'canonical' || rel === 'next' || rel === 'prev') this.add(rel, written, href, null);
      else if (rel === 'previous') this.add('prev', written, href, null);
      else if (rel === 'alternate' && attribs.hreflang !== undefined)
        this.addAlternate(written, href, attribs.hreflang);
    }
  }

  readBase(attribs: Attributes): void {
    if (attribs.href !== undefined) this.base ??= detachString(attribs.href);
    if (!this.inHead) this.misplaced.add('base');
  }

  private readRobots(content: string): void {
    for (const directive of robotsDirectives(truncate(content, 1000))) {
      if (this.robots.length < nameCap) this.robots.push(detachString(directive));
    }
  }

  private readHttpEquiv(name: string, content: string): void {
    if (name === 'refresh') this.refresh ??= parseRefresh(content);
    if (name !== 'content-type') return;
    const at = content.toLowerCase().indexOf('charset');
    if (at < 0) return;
    const label = content
      .slice(at + 7)
      .replace(/^[\s=]+/, '')
      .replace(/[\s;,"'].*$/s, '');
    if (label !== '') this.declaredCharset ??= detachString(label);
  }

  private readDescription(content: string): void {
    this.descriptionCount++;
    if (this.inHead) this.headDescription ??= storedText(content, this.caps);
    else this.bodyDescription ??= storedText(content, this.caps);
  }

  private keepMeta(name: string, content: string): void {
    if (this.meta[name] !== undefined) return;
    if (++this.metas > metaCap) this.caps.add('meta');
    else this.meta[detachString(truncate(name, 100))] = storedText(content, this.caps);
  }

  private addAlternate(written: string, href: string, hreflang: string): void {
    if (++this.alternates > alternateCap) this.caps.add('alternates');
    else this.add('hreflang', written, href, detachString(hreflang.trim()));
  }

  private add(rel: HeadLink['rel'], written: string, href: string, hreflang: string | null): void {
    if (this.links.length >= headLinkCap) {
      this.caps.add('headLinks');
      return;
    }
    if (!this.inHead && (rel === 'canonical' || rel === 'hreflang')) this.misplaced.add(rel);
    this.links.push({
      rel,
      written: detachString(truncate(written, 1000)),
      href: detachString(truncate(href, 8192)),
      hreflang,
      inHead: this.inHead,
    });
  }
}
