const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Parses `5; url='page.html'` (HTML standard, shared declarative refresh steps); null without a target. */
export function parseRefresh(value: string): { seconds: number; href: string } | null {
  let at = skipSpace(value, 0);
  const start = at;
  while (isDigit(value.charCodeAt(at))) at++;
  const whole = value.slice(start, at);
  if (whole === '' && value[at] !== '.') return null;
  while (isDigit(value.charCodeAt(at)) || value[at] === '.') at++;
  const seconds = Number.parseFloat(value.slice(start, at)) || 0;
  const separated = at < value.length && (isSpace(value.charCodeAt(at)) || value[at] === ';' || value[at] === ',');
  if (!separated) return null;
  at = skipSpace(value, at);
  if (value[at] === ';' || value[at] === ',') at = skipSpace(value, at + 1);
  const href = target(value, at);
  return href === '' ? null : { seconds, href };
}

function skipSpace(value: string, from: number): number {
  let at = from;
  while (at < value.length && isSpace(value.charCodeAt(at))) at++;
  return at;
}

function target(value: string, from: number): string {
  let at = from;
  if (value.slice(at, at + 3).toLowerCase() === 'url') {
    const equals = skipSpace(value, at + 3);
    if (value[equals] === '=') at = skipSpace(value, equals + 1);
  }
  const quote = value[at];
  if (quote !== '"' && quote !== "'") return value.slice(at).trim();
  const end = value.indexOf(quote, at + 1);
  return value.slice(at + 1, end < 0 ? value.length : end).trim();
}
