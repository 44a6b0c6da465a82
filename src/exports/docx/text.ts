import { ConcreteHyperlink, type Document, type ParagraphChild, TextRun } from 'docx';
import type { Cell } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/plain-text.ts';
import { shownAddress } from '../../core/values/shown-address.ts';
import { parsedUrl } from '../../core/values/url.ts';
import { isWebAddress, numberText, reportWords, shortAddress } from '../report-words.ts';

type Look = Omit<Exclude<ConstructorParameters<typeof TextRun>[0], string>, 'text' | 'children'>;

/** Words as they may stand in a document: characters that XML forbids, or that nobody sees, are left out. */
export function words(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text: plainText(text) });
}

/** Longest address that Word opens. */
const longestLink = 2079;
const longestAnchor = 255;

/**
 * The addresses that a document leads to, each under one number in the order of the text: the library would draw another
 * name for each link, at each run.
 */
export class DocumentLinks {
  private readonly ids = new Map<string, string>();

  /** An address as people read it; it leads somewhere only when it is http(s) and can be told to Word. */
  address(url: string, look: Look = {}): ParagraphChild {
    const shown = words(shortAddress(url), { ...look, noProof: true });
    const target = targetOf(url);
    if (target === null) return shown;
    const { href, anchor } = target;
    const id = this.ids.get(href) ?? `Link${this.ids.size + 1}`;
    this.ids.set(href, id);
    return new ConcreteHyperlink(
      [words(shortAddress(url), { ...look, noProof: true, style: 'Hyperlink' })],
      id,
      anchor,
    );
  }

  /** Tells the document where its links lead. */
  addTo(document: Document): void {
    for (const [target, id] of this.ids) {
      document.Document.Relationships.addRelationship(id, hyperlink, target, 'External');
    }
  }
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Written as browsers send it: Word refuses to open a file in which one address is not well formed. It puts the two parts
 * together again when it follows the link.
 */
function targetOf(url: string): { readonly href: string; readonly anchor?: string } | null {
  const parsed = isWebAddress(url) ? parsedUrl(url) : null;
  if (parsed === null) return null;
  const { href, hash } = parsed;
  if (href.length > longestLink) return null;
  const fits = hash.length > 1 && hash.length - 1 <= longestAnchor;
  return fits ? { href: href.slice(0, -hash.length), anchor: hash.slice(1) } : { href };
}

/** What a cell shows, as plain words. */
export function cellText(cell: Cell, locale: Locale): string {
  if (cell === null) return reportWords.notMeasured[locale];
  if (typeof cell === 'number') return numberText(cell, locale, false);
  if (typeof cell === 'string') return shownAddress(cell);
  return 'url' in cell ? shortAddress(cell.url) : cell[locale];
}

export function cellRuns(cell: Cell, locale: Locale, links: DocumentLinks): ParagraphChild[] {
  if (cell !== null && typeof cell === 'object' && 'url' in cell) return [links.address(cell.url)];
  return [words(cellText(cell, locale), cell === null ? { italics: true } : {})];
}
