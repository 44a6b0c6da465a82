import { parsedUrl } from '../../core/values/url.ts';

/** Excel specifications and limits: links of a sheet, characters of their target. */
const limits = { links: 65_530, target: 2_079 };

/** A cell that opens an address. */
interface LinkedCell {
  /** `A2`. */
  readonly place: string;
  readonly target: string;
}

/** What a cell opens: the address that is all its text; null for other texts. */
export function linkTarget(text: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(text)) return null;
  const target = parsedUrl(text)?.href ?? null;
  return target === null || target.length > limits.target ? null : target;
}

/** The cells of a sheet that are links, row by row. */
export function linkedCells(data: readonly (readonly ({ readonly value?: unknown } | null)[])[]): LinkedCell[] {
  const found: LinkedCell[] = [];
  for (const [row, cells] of data.entries())
    for (const [column, cell] of cells.entries()) {
      const target = typeof cell?.value === 'string' ? linkTarget(cell.value) : null;
      if (target === null) continue;
      if (found.length === limits.links) return found;
      found.push({ place: `${columnName(column)}${row + 1}`, target });
    }
  return found;
}

/** The element of a sheet that makes cells links, empty without any. */
export function linkElements(cells: readonly LinkedCell[]): string {
  const links = cells.map(({ place }, at) => `<hyperlink ref="${place}" r:id="rId-link-${at + 1}"/>`);
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** The targets of these links, for the relationships of the sheet. */
export function linkRelations(cells: readonly LinkedCell[]): string {
  return cells
    .map(
      ({ target }, at) =>
        `<Relationship Id="rId-link-${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
    )
    .join('');
}

/** `A`, `Z`, `AA` of a position from 0. */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
