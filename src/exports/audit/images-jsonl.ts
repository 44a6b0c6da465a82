import { fileOf } from '../../core/audits/facts/file-facts.ts';
import type { SiteFacts } from '../../core/audits/facts/site-facts.ts';
import type { PageImage } from '../../core/pages/page.ts';
import { compareText } from '../../core/values/compare-text.ts';
import { defineExport, jsonLines, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** A line of `images.jsonl`: an image file, wherever pages show it. */
export interface ImageRow {
  /** Address of the file. */
  readonly url: string;
  /** The first page that shows it, by address. */
  readonly page: string;
  /** Number of pages that show it. */
  readonly pages: number;
  /** Its text for those who do not see it: null when a page gives none, empty when it is declared decorative. */
  readonly alt: string | null;
  /** Width that the first page declares; null without one. */
  readonly width: string | null;
  /** Height that the first page declares; null without one. */
  readonly height: string | null;
  /** True when the first page loads it as the reader comes near. */
  readonly lazy: boolean;
  /** HTTP status of the file; null when it was not requested, or did not answer. */
  readonly status: number | null;
  /** Weight of the file in bytes; null when it is not known. */
  readonly bytes: number | null;
  /** Media type of the file; null when it is not known. */
  readonly contentType: string | null;
}

/** The images of the site, one line per file, sorted by address. */
export const imagesJsonl = defineExport({
  id: 'images.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis: { facts } }: AuditSource) => jsonLines(imageRows(facts), (row) => row),
});

interface Shown {
  readonly first: PageImage;
  readonly page: string;
  readonly pages: Set<string>;
  withoutAlt: boolean;
}

function imageRows(facts: SiteFacts): ImageRow[] {
  const shown = new Map<string, Shown>();
  for (const { record, content } of facts.htmlPages)
    for (const image of content?.images ?? []) {
      if (!/^https?:/.test(image.src)) continue;
      const known = shown.get(image.src);
      const entry = known ?? { first: image, page: record.url, pages: new Set<string>(), withoutAlt: false };
      if (known === undefined) shown.set(image.src, entry);
      entry.pages.add(record.url);
      if (image.alt === null) entry.withoutAlt = true;
    }
  return [...shown].map((one) => rowOf(one, facts)).sort((a, b) => compareText(a.url, b.url));
}

function rowOf([url, { first, page, pages, withoutAlt }]: readonly [string, Shown], facts: SiteFacts): ImageRow {
  const file = fileOf(url, facts);
  return {
    url,
    page,
    pages: pages.size,
    alt: withoutAlt ? null : first.alt,
    width: first.width,
    height: first.height,
    lazy: first.loading === 'lazy',
    status: file?.status ?? null,
    bytes: file?.bytes ?? null,
    contentType: file?.contentType ?? null,
  };
}
