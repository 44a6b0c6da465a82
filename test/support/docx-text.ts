import JSZip from 'jszip';

/** The parts of a Word document by name, all as text. */
export async function docxParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, part] of Object.entries(zip.files)) parts.set(name, await part.async('string'));
  return parts;
}

export interface DocxParagraph {
  readonly style: string;
  readonly text: string;
}

/** Paragraphs of the body in the order of reading, the contents left out. */
export function docxParagraphs(parts: ReadonlyMap<string, string>): DocxParagraph[] {
  const body = (parts.get('word/document.xml') ?? '').replace(/<w:sdt>.*?<\/w:sdt>/s, '');
  return Array.from(body.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? 'Normal',
    text: Array.from(inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text = '']) => unescaped(text)).join(''),
  }));
}

/** Text of the body of an HTML report as printed, with a space where an element begins or ends. */
export function htmlText(html: string): string {
  const body = html
    .slice(html.indexOf('<main'))
    .replace(/<\/main>.*/s, '')
    // The numbers of a drawing are in its table.
    .replaceAll(/<svg class="drawing .*?<\/svg>/gs, ' ')
    .replaceAll(/<p class="rank".*?<\/p>/g, ' ')
    .replaceAll(/<span class="count screen">.*?<\/span>/g, ' ')
    .replaceAll(/<summary class="screen">.*?<\/summary>/g, ' ')
    .replaceAll(/<(?:strong|\/strong|mark|\/mark|wbr)>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');
  return unescaped(body);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');
}
