import { ConcreteHyperlink, type Document, type ParagraphChild, TextRun } from 'docx';
import { measuredNumber } from '../../core/report/measured-number.ts';
import type { Cell } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { parsedUrl } from '../../core/values/url.ts';
import { isWebAddress, reportLabels, shortAddress } from '../report-labels.ts';

type RunStyle = Omit<Exclude<ConstructorParameters<typeof TextRun>[0], string>, 'text' | 'children'>;

/** A run of text without characters that XML forbids or that are invisible. */
export function textRun(text: string, style: RunStyle = {}): TextRun {
  return new TextRun({ ...style, text: plainText(text) });
}

/** Limits of Word, in characters: the address of a link and its fragment. */
const longestLink = 2079;
const longestFragment = 255;

/** The links of a document, numbered in text order: the library would assign random ids. */
export class DocumentLinks {
  private readonly ids = new Map<string, string>();

  /** An address in its readable form, as a link when it is http or https and Word accepts it. */
  address(url: string, style: RunStyle = {}): ParagraphChild {
    const shown = textRun(shortAddress(url), { ...style, noProof: true });
    const target = targetOf(url);
    if (target === null) return shown;
    const { href, anchor } = target;
    const id = this.ids.get(href) ?? `Link${this.ids.size + 1}`;
    this.ids.set(href, id);
    return new ConcreteHyperlink(
      [textRun(shortAddress(url), { ...style, noProof: true, style: 'Hyperlink' })],
      id,
      anchor,
    );
  }

  /** Adds the targets of the links to the relationships of the document. */
  addTo(document: Document): void {
    for (const [target, id] of this.ids) {
      document.Document.Relationships.addRelationship(id, hyperlink, target, 'External');
    }
  }
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * The normalised address, without its fragment, and the fragment: Word refuses to open a file with a malformed address,
 * and joins the two parts when it follows the link.
 */
function targetOf(url: string): { readonly href: string; readonly anchor?: string } | null {
  const parsed = isWebAddress(url) ? parsedUrl(url) : null;
  if (parsed === null) return null;
  const { href, hash } = parsed;
  if (href.length > longestLink) return null;
  const fits = hash.length > 1 && hash.length - 1 <= longestFragment;
  return fits ? { href: href.slice(0, -hash.length), anchor: hash.slice(1) } : { href };
}

/** The text of a cell. */
export function cellText(cell: Cell, locale: Locale): string {
  if (cell === null) return reportLabels.notMeasured[locale];
  if (typeof cell === 'number') return measuredNumber(cell, locale);
  if (typeof cell === 'string') return shownAddress(cell);
  return 'url' in cell ? shortAddress(cell.url) : cell[locale];
}

export function cellRuns(cell: Cell, locale: Locale, links: DocumentLinks): ParagraphChild[] {
  if (cell !== null && typeof cell === 'object' && 'url' in cell) return [links.address(cell.url)];
  return [textRun(cellText(cell, locale), cell === null ? { italics: true } : {})];
}
