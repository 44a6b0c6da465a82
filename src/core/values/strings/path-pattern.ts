import { shownAddress } from '../addresses/shown-address.ts';

/**
 * The test of a pattern of paths: `*` matches any text without `/`, `**` any text, every other character itself. At the
 * start of a pattern and in a query `*` matches `/` too. A pattern with `?` is compared with the path and the query of a
 * URL, one without with the path alone, whatever the query.
 */
export function pathPattern(pattern: string): (url: string) => boolean {
  const tokens = tokensOf(pattern);
  const hasQuery = pattern.includes('?');
  return (url) => {
    const place = placeOf(url, hasQuery);
    // A pattern is copied from where the address is read, with its accents.
    return matches(tokens, place) || (place.includes('%') && matches(tokens, shownAddress(place)));
  };
}

const withinSegment = Symbol('*');
const acrossSegments = Symbol('**');
type Token = string | typeof withinSegment | typeof acrossSegments;

function tokensOf(pattern: string): Token[] {
  let isQuery = false;
  return (pattern.match(/\*+|[^*]/gsu) ?? []).map((part, index) => {
    if (part === '?') isQuery = true;
    if (!part.startsWith('*')) return part;
    return part === '*' && index > 0 && !isQuery ? withinSegment : acrossSegments;
  });
}

function placeOf(url: string, hasQuery: boolean): string {
  const slash = url.indexOf('/', url.indexOf('://') + 3);
  const place = (slash < 0 ? '/' : url.slice(slash)).split('#', 1)[0]!;
  return hasQuery ? place : place.split('?', 1)[0]!;
}

/** Keeps every place of the pattern that the text read so far can reach, so that no text makes it go back. */
function matches(tokens: readonly Token[], text: string): boolean {
  let reached = new Set(withSkips(tokens, 0));
  for (const character of text) {
    const next = new Set<number>();
    for (const at of reached) {
      const token = tokens[at];
      if (token === character) for (const place of withSkips(tokens, at + 1)) next.add(place);
      else if (token === acrossSegments || (token === withinSegment && character !== '/'))
        for (const place of withSkips(tokens, at)) next.add(place);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(tokens.length);
}

/** A place in the pattern, and those after the stars that start there, which may match nothing. */
function withSkips(tokens: readonly Token[], at: number): number[] {
  const places = [at];
  for (let next = at; typeof tokens[next] === 'symbol'; next++) places.push(next + 1);
  return places;
}
