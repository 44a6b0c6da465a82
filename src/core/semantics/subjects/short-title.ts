import type { SiteNames } from './site-names.ts';
import { foldedPart, titleParts } from './title-parts.ts';

/** A title without the parts that many titles of its site share: "Rooms — Old Mill Inn" → "Rooms"; whole when none is left. */
export function shortTitle(title: string, { parts }: Pick<SiteNames, 'parts'>): string {
  const own = titleParts(title).filter((part) => !parts.has(foldedPart(part)));
  return own.length === 0 ? title : own.join(' – ');
}
