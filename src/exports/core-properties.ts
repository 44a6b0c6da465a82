import { languageTags, type Locale } from '../core/values/locale.ts';
import { escapeMarkup } from './escape-markup.ts';

/**
 * The part `docProps/core.xml` of an Office package. The part written by the libraries lacks the language and contains
 * the time of writing, so that two equal documents would differ. `day`: ISO.
 */
export function coreProperties(title: string, locale: Locale, day: string): string {
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>maillage</dc:creator><dc:language>${languageTags[locale]}</dc:language><cp:lastModifiedBy>maillage</cp:lastModifiedBy>${date('created')}${date('modified')}</cp:coreProperties>`;
}
