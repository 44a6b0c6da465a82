/** How one cell writes its number: a decimal sign it proves, one it leaves open, or none. */
export type DecimalHint = ',' | '.' | 'open' | null;

/** Cells that say "no reading": never zero. */
export function isNoReading(cell: string): boolean {
  return /^(?:|--?|[–—?]|n\/a|n\.?[cd]\.?|null|\(not set\)|non mesuré|not measured|< ?\d+)$/i.test(cell.trim());
}

/** Spaces of thousands, currency and percent signs taken off; what accounts write between brackets is negative. */
function bareNumber(cell: string): string {
  return cell
    .replace(/[\s\p{Sc}%'’]/gu, '')
    .replace(/^[A-Z]{3}|[A-Z]{3}$/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^\+/, '')
    .replace(/^\((.*)\)$/, '-$1');
}

/** What a cell proves of the decimal sign: `1 204,50` proves a comma, `1,204` leaves it open, `0.571` proves a point. */
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

/** The number of a cell under a decimal sign; NaN when it is not one. */
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
