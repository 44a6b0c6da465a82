import { detachString } from '../../values/strings/detach-string.ts';
import { truncate } from './truncate.ts';
import { storedText } from './stored-text.ts';
import { styledLength } from './element-visibility.ts';
import type { Attributes } from '../markup/tag-attributes.ts';
import { StruckClasses } from '../markup/struck-classes.ts';

/** Items kept per page: working assumptions. */
const imageCap = 5000;
const resourceCap = 500;
const idCap = 20_000;
const duplicateIdCap = 100;
const itemTypeCap = 100;
const jsonLdCap = 50;
const jsonLdLength = 200_000;
const maxClassLength = 200;
/** Characters of the first screen: twenty lines of 75, more than a phone shows. Working assumption. */
const firstScreenLength = 1500;

/** A `PageImage` whose `src` is not yet resolved. */
export interface ImageDraft {
  readonly src: string;
  readonly alt: string | null;
  readonly width: string | null;
  readonly height: string | null;
  readonly loading: string | null;
  readonly inLink: boolean;
  readonly below?: true;
}

/** A script or style sheet whose address is not yet resolved. */
interface ResourceDraft {
  readonly kind: 'script' | 'style';
  readonly href: string;
  readonly blocking: boolean;
  readonly integrity?: true;
}

/** Collects images, scripts, style sheets, structured data and ids. */
export class AssetReader {
  /** Classes of the body element, those with a number left out. */
  bodyClass = '';
  readonly images: ImageDraft[] = [];
  readonly resources: ResourceDraft[] = [];
  readonly jsonLd: string[] = [];
  readonly itemTypes = new Set<string>();
  readonly ids = new Set<string>();
  readonly duplicateIds = new Set<string>();
  /** Every id in document order, duplicates included, and the number of `itemtype` attributes. */
  readonly orderedIds: string[] = [];
  itemTypeCount = 0;
  private readonly caps: Set<string>;
  readonly struck = new StruckClasses();
  private jsonLdText: string | null = null;

  constructor(caps: Set<string>) {
    this.caps = caps;
  }

  hasRoomFor(images: number, ids: number): boolean {
    return this.images.length + images <= imageCap && this.orderedIds.length + ids <= idCap;
  }

  readMarks(attribs: Attributes, name: string): void {
    if (name === 'body' && this.bodyClass === '' && attribs.class !== undefined)
      this.bodyClass = namedClasses(attribs.class);
    const { id, itemtype } = attribs;
    if (id !== undefined && id !== '' && this.ids.size < idCap) this.addId(detachString(truncate(id, 200)));
    if (itemtype === undefined) return;
    this.itemTypeCount++;
    if (this.itemTypes.size < itemTypeCap) this.itemTypes.add(detachString(truncate(itemtype.trim(), 500)));
  }

  addId(id: string): void {
    if (this.orderedIds.length < idCap) this.orderedIds.push(id);
    if (this.ids.has(id) && this.duplicateIds.size < duplicateIdCap) this.duplicateIds.add(id);
    this.ids.add(id);
  }

  /** Returns the alternative text, null without one. The image to load later replaces a `data:` placeholder. */
  readImage(attribs: Attributes, inLink: boolean, below: boolean): string | null {
    const alt = attribs.alt === undefined ? null : storedText(attribs.alt, this.caps);
    const written = attribs.src ?? attribs['data-src'];
    const src = written?.startsWith('data:') ? (attribs['data-src'] ?? 'data:') : written;
    if (src === undefined) return alt;
    if (this.images.length >= imageCap) this.caps.add('images');
    else {
      this.images.push({
        src: src.startsWith('data:') ? 'data:' : detachString(truncate(src, 2048)),
        alt,
        width: optional(attribs.width ?? styledLength(attribs.style, 'width')),
        height: optional(attribs.height ?? styledLength(attribs.style, 'height')),
        loading: optional(attribs.loading)?.toLowerCase() ?? null,
        inLink,
        ...(below ? { below } : {}),
      });
    }
    return alt;
  }

  readStyle(attribs: Attributes, inHead: boolean): void {
    const relations = attribs.rel?.toLowerCase().split(/\s+/) ?? [];
    if (!relations.includes('stylesheet') || relations.includes('alternate') || attribs.href === undefined) return;
    const media = attribs.media?.trim().toLowerCase() ?? '';
    const blocking = inHead && attribs.disabled === undefined && ['', 'all', 'screen'].includes(media);
    this.addResource('style', attribs.href, blocking, attribs.integrity);
  }

  readScript(attribs: Attributes, inHead: boolean): void {
    if (attribs.src === undefined) return;
    const module = attribs.type?.trim().toLowerCase() === 'module';
    const blocking = inHead && !module && attribs.async === undefined && attribs.defer === undefined;
    this.addResource('script', attribs.src, blocking, attribs.integrity);
  }

  get isInJsonLd(): boolean {
    return this.jsonLdText !== null;
  }

  /** True where the same markup may be read otherwise on another page. */
  get isOfPage(): boolean {
    return this.jsonLdText !== null || this.struck.classes.size > 0;
  }

  openJsonLd(): void {
    this.jsonLdText = '';
  }

  rawChunk(mode: 'jsonLd' | 'style', text: string): void {
    if (mode === 'style') this.struck.add(text);
    else if (this.jsonLdText !== null && this.jsonLdText.length <= jsonLdLength) this.jsonLdText += text;
  }

  closeJsonLd(): void {
    const text = this.jsonLdText;
    this.jsonLdText = null;
    if (text === null) return;
    if (this.jsonLd.length >= jsonLdCap || text.length > jsonLdLength) this.caps.add('jsonLd');
    else this.jsonLd.push(detachString(text.trim()));
  }

  private addResource(kind: 'script' | 'style', href: string, blocking: boolean, integrity = ''): void {
    if (this.resources.length >= resourceCap) this.caps.add('resources');
    else {
      const resource = { kind, href: detachString(truncate(href, 2048)), blocking };
      this.resources.push(integrity.trim() === '' ? resource : { ...resource, integrity: true });
    }
  }
}

/** True when what follows `length` characters of text is below the first screen. */
export function isBelowFirstScreen(length: number): boolean {
  return length > firstScreenLength;
}

function optional(value: string | undefined): string | null {
  return value === undefined ? null : detachString(truncate(value.trim(), 100));
}

function namedClasses(classes: string): string {
  const named = classes.split(/\s+/).filter((name) => name !== '' && !/\d/.test(name));
  return detachString(truncate(named.join(' '), maxClassLength));
}
