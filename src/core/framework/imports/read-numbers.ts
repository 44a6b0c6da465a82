/** Decimal sign that a cell proves, `open` when both are possible, null when it has none. */
export type DecimalHint = ',' | '.' | 'open' | null;

/** True for cells without a figure, which are never zero. */
export function isNoReading(cell: string): boolean {
  return /^(?:|--?|[–—?]|n\/a|n\.?[cd]\.?|null|\(not set\)|non mesuré|not measured|< ?\d+)$/i.test(cell.trim());
}

/** The cell without thousands spaces, currency and percent signs; accounting brackets mean negative. */
function bareNumber(cell: string): string {
  return cell
    .replace(/[\s\p{Sc}%'’]/gu, '')
    .replace(/^[A-Z]{3}|[A-Z]{3}$/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^\+/, '')
    .replace(/^\((.*)\)$/, '-$1');
}

/** Decimal sign proved by a cell: `1 204,50` proves a comma, `1,204` neither, `0.571` a point. */
export function decimalHint(cell: string): DecimalHint {
  const bare = bareNumber(cell).replace(/^-/, '');
  if (!/^[\d.,]+$/.test(bare)) return null;
  const signs = bare.match(/[.,]/g) ?? [];
  if (signs.length === 0) return null;
  const last = signs.at(-1) as ',' | '.';
  if (new Set(signs).size === 2) return last;
  if (signs.length > 1) return last === ',' ? '.' : ',';
  const [whole, part] = bare.split(last) as [string, string];
  if (part.length !== 3 || whole.length > 3 || whole === '' || whole === '0') return last;
  return 'open';
}

/** The number in a cell with a given decimal sign; NaN when it is not a number. */
export function readNumber(cell: string, decimal: ',' | '.' | null): number {
  const bare = bareNumber(cell);
  const sign = decimal ?? (decimalHint(cell) === ',' ? ',' : '.');
  const grouping = sign === ',' ? /\./g : /,/g;
  const written =
    decimal === null && decimalHint(cell) === 'open'
      ? bare.replace(/[.,]/g, '')
      : bare.replace(grouping, '').replace(sign, '.');
  return /^-?\d*\.?\d+$/.test(written) || /^-?\d+\.$/.test(written) ? Number(written) : Number.NaN;
}
