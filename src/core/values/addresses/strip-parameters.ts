/**
 * A function that removes the query parameters of these names from an address: `sid`, `utm_*`. The others keep their order
 * and spelling.
 */
export function parameterStripper(names: readonly string[]): (url: string) => string {
  if (names.length === 0) return (url) => url;
  const pattern = new RegExp(`^(?:${names.map(namePattern).join('|')})$`, 'iu');
  return (url) => {
    const mark = url.indexOf('?');
    const hash = url.indexOf('#');
    if (mark < 0 || (hash >= 0 && hash < mark)) return url;
    const pairs = url.slice(mark + 1, hash < 0 ? url.length : hash).split('&');
    const kept = pairs.filter((pair) => !pattern.test(nameOf(pair)));
    if (kept.length === pairs.length) return url;
    const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
    return `${url.slice(0, mark)}${query}${hash < 0 ? '' : url.slice(hash)}`;
  };
}

/** `*` matches any run of characters. */
function namePattern(name: string): string {
  return name
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('.*');
}

function nameOf(pair: string): string {
  const name = pair.slice(0, pair.includes('=') ? pair.indexOf('=') : pair.length).replaceAll('+', ' ');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
