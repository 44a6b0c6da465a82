/** One relation of a Link header (RFC 8288); a link with two relation types is two relations. */
export interface HeaderLink {
  readonly uri: string;
  /** Lower case. */
  readonly rel: string;
  readonly hreflang: string | null;
  /** Context of the link when it is not the page itself. */
  readonly anchor: string | null;
}

/** Parses the value of a Link header; parts that do not follow the grammar are skipped. */
export function parseLinkHeader(value: string): HeaderLink[] {
  const links: HeaderLink[] = [];
  let at = 0;
  while (at < value.length) {
    const open = value.indexOf('<', at);
    const close = open < 0 ? -1 : value.indexOf('>', open);
    if (close < 0) break;
    const uri = value.slice(open + 1, close).trim();
    const { parameters, next } = readParameters(value, close + 1);
    at = next;
    for (const rel of (parameters.get('rel') ?? '').split(/\s+/)) {
      if (rel === '') continue;
      links.push({
        uri,
        rel: rel.toLowerCase(),
        hreflang: parameters.get('hreflang') ?? null,
        anchor: parameters.get('anchor') ?? null,
      });
    }
  }
  return links;
}

/** Parses `; rel="next"; title=x` up to the comma that ends the link; of equal names the first counts. */
function readParameters(value: string, from: number): { parameters: Map<string, string>; next: number } {
  const parameters = new Map<string, string>();
  let at = from;
  while (at < value.length && value[at] !== ',') {
    if (value[at] !== ';') {
      at++;
      continue;
    }
    const nameStart = ++at;
    while (at < value.length && !'=;,'.includes(value[at] as string)) at++;
    const name = value.slice(nameStart, at).trim().toLowerCase();
    let text = '';
    if (value[at] === '=') ({ text, at } = readValue(value, at + 1));
    if (name !== '' && !parameters.has(name)) parameters.set(name, text);
  }
  return { parameters, next: at + 1 };
}

function readValue(value: string, from: number): { text: string; at: number } {
  let at = from;
  while (value[at] === ' ' || value[at] === '\t') at++;
  let text = '';
  if (value[at] !== '"') {
    while (at < value.length && value[at] !== ';' && value[at] !== ',') text += value[at++];
    return { text: text.trim(), at };
  }
  for (at++; at < value.length && value[at] !== '"'; at++) {
    if (value[at] === '\\' && at + 1 < value.length) at++;
    text += value[at];
  }
  return { text, at: at + 1 };
}
