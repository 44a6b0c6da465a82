import { languageTags, type Locale } from '../core/values/locale.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Language, date and author in the properties of an Office document. */
export interface DocumentStamp {
  readonly locale: Locale;
  /** ISO: equal documents give equal bytes. */
  readonly day: string;
  /** The company whose document it is; absent for the report of a site. */
  readonly author?: string;
}

/**
 * The part `docProps/core.xml` of an Office package. The part written by the libraries lacks the language and contains
 * the time of writing, so that two equal documents would differ.
 */
export function coreProperties(title: string, { locale, day, author = 'maillage' }: DocumentStamp): string {
  const by = escapeMarkup(author);
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${by}</dc:creator><dc:language>${languageTags[locale]}</dc:language><cp:lastModifiedBy>${by}</cp:lastModifiedBy>${date('created')}${date('modified')}</cp:coreProperties>`;
}
