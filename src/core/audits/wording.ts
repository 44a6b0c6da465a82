import { inBoth, plural, type Text } from '../values/text.ts';

/** Path and query of a URL as displayed: `/contact`; the whole URL when it does not parse. */
export function pathOf(url: string): string {
  const start = pathStart(url);
  if (start === -1) return url;
  const end = url.indexOf('#', start);
  return url.slice(start, end === -1 ? url.length : end) || '/';
}

/** The same in a sentence: nobody reads `/` as the home page. */
export const pageName = (url: string): Text => {
  const path = pathOf(url);
  return path === '/' ? { fr: 'l’accueil', en: 'the home page' } : { fr: path, en: path };
};

/** The path of a URL mentioned next to another; the whole URL when more than their paths differ. */
export function pathBeside(url: string, other: string): string {
  return url.slice(0, pathStart(url)) === other.slice(0, pathStart(other)) ? pathOf(url) : url;
}

/** Index after the host, -1 when there is none. No regular expression: checks call it more than any other function. */
function pathStart(url: string): number {
  const host = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : hostStart(url);
  if (host === -1) return -1;
  for (let at = host; at < url.length; at += 1) {
    const code = url.charCodeAt(at);
    if (code === 47 || code === 63 || code === 35) return at;
  }
  return url.length;
}

function hostStart(url: string): number {
  return /^[a-z][a-z0-9+.-]*:\/\//i.exec(url)?.[0].length ?? -1;
}

/** Target of a link as displayed: the path within the site, the whole address elsewhere. */
export function placeOf({ to, internal }: { readonly to: string; readonly internal: boolean }): string {
  return internal ? pathOf(to) : to;
}

/** `/a, /b, /c`: the first three paths of a list. */
export function pathsIn(urls: readonly string[]): string {
  return urls.slice(0, 3).map(pathOf).join(', ');
}

const looseSpace = /\s{2}|[^\S ]/;

/** Runs of white space as one space, none at the ends. */
export function onOneLine(text: string): string {
  return (looseSpace.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

/** UTF-16 surrogates, of characters with two units. */
export const surrogates = /[\ud800-\udfff]/;

/** A quotation cut to `limit` characters for a message. */
export function excerpt(text: string, limit = 80): string {
  const whole = onOneLine(text);
  if (whole.length <= limit) return whole;
  // A character has two UTF-16 units at most: what is further is cut in any case.
  const start = whole.slice(0, 2 * limit + 2);
  if (!surrogates.test(start)) return `${start.slice(0, limit - 1).trimEnd()}…`;
  const characters = Array.from(start);
  return characters.length <= limit
    ? characters.join('')
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

export function hostOf(url: string): string {
  return (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? '').toLowerCase();
}

export function segmentsOf(url: string): string[] {
  const [path] = pathAndQuery(url);
  const segments: string[] = [];
  for (let start = 0; start < path.length; ) {
    const slash = path.indexOf('/', start);
    const end = slash < 0 ? path.length : slash;
    if (end > start) segments.push(path.slice(start, end));
    start = end + 1;
  }
  return segments;
}

const indexFile = /^(?:index|default)\.\w{2,5}$/i;

/** The segments without the index file of a folder: `/blog/a/index.html` → `['blog', 'a']`. */
export function ownSegmentsOf(url: string): string[] {
  const segments = segmentsOf(url);
  if (segments.length > 0 && indexFile.test(segments.at(-1)!)) segments.pop();
  return segments;
}

/** `/bols?tri=prix` → `['/bols', '?tri=prix']`. */
export function pathAndQuery(url: string): [string, string] {
  const address = pathOf(url);
  const mark = address.indexOf('?');
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark)];
}

/** Selects the forms written `{one|other}` by the plural rule of each language: `2 page{|s} mèn{e|ent}`. */
export function inNumber(count: number, text: Text): Text {
  return inBoth((locale) =>
    text[locale].replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, one: string, other: string) =>
      plural(count, locale, { one, other }),
    ),
  );
}
