import type { AnswerFacts, PageFacts, SiteFacts } from './site-facts.ts';

/** What the crawl or a probe found about a file that pages load; null when it was not requested. */
export function fileOf(
  url: string,
  { pageOf, externalStatus }: Pick<SiteFacts, 'pageOf' | 'externalStatus'>,
): AnswerFacts | null {
  const probed = externalStatus.get(url);
  if (probed !== undefined) return probed;
  const record = pageOf.get(url)?.record;
  if (record === undefined) return null;
  const { status, contentType, headers } = record;
  const length = headers['content-length'];
  const bytes = record.bytes ?? (length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : null);
  return { status, error: status === null ? record.error : null, bytes, contentType };
}

export interface PageWeight {
  /** Bytes of the files whose weight is known. */
  readonly bytes: number;
  readonly known: number;
  readonly files: number;
  /** The heaviest first. */
  readonly heaviest: readonly { readonly url: string; readonly bytes: number }[];
}

const heaviestKept = 5;
const none: readonly string[] = [];
const weightless: PageWeight = { bytes: 0, known: 0, files: 0, heaviest: [] };

/** Total weight of these files of a page, each counted once. */
export function weightOf(urls: readonly string[], facts: Pick<SiteFacts, 'pageOf' | 'externalStatus'>): PageWeight {
  if (urls.length === 0) return weightless;
  const files = [...new Set(urls)];
  const weighed = files.flatMap((url) => {
    const file = fileOf(url, facts);
    return file === null || file.bytes == null || file.error !== null ? [] : [{ url, bytes: file.bytes }];
  });
  weighed.sort((left, right) => right.bytes - left.bytes || (left.url < right.url ? -1 : 1));
  return {
    bytes: weighed.reduce((sum, { bytes }) => sum + bytes, 0),
    known: weighed.length,
    files: files.length,
    heaviest: weighed.slice(0, heaviestKept),
  };
}

export function stylesOf({ content }: PageFacts): readonly string[] {
  return resourcesOf(content, 'style');
}

export function scriptsOf({ content }: PageFacts): readonly string[] {
  return resourcesOf(content, 'script');
}

export function imagesOf({ content }: PageFacts): string[] {
  return webAddresses(content?.images ?? []);
}

/** The images that the page loads at once: lazy ones weigh nothing until the reader reaches them. */
export function eagerImagesOf({ content }: PageFacts): string[] {
  return webAddresses((content?.images ?? []).filter(({ loading }) => loading !== 'lazy'));
}

function webAddresses(images: readonly { readonly src: string }[]): string[] {
  return images.map(({ src }) => src).filter((src) => /^https?:/.test(src));
}

function resourcesOf(content: PageFacts['content'], wanted: 'script' | 'style'): readonly string[] {
  if (content === null || content.resources.length === 0) return none;
  return content.resources.filter(({ kind }) => kind === wanted).map(({ url }) => url);
}

/** Bytes in thousands, rounded for display. */
export function kilobytes(bytes: number): number {
  return Math.round(bytes / 1_000);
}
