import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Length of the longest entity whose decoding is cached, in characters: `&eacute;` has 8. */
const maxPlainLength = 12;
const maxCached = 2_000;

const nothing = (): void => {};
const noCallbacks: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

const textEntities = new Map<string, readonly string[] | null>();
const valueEntities = new Map<string, string>();

/** End of the `&name;` or `&#1;` that starts at `from`, −1 when it is not a plain entity. */
export function plainEntityEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + maxPlainLength);
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 59) return at + 1;
    const letter = code | 32;
    if (!((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 35)) return -1;
  }
  return -1;
}

/** The characters of a plain entity in text, null when it is none or only a part of it is. */
export function textEntity(entity: string): readonly string[] | null {
  const known = textEntities.get(entity);
  if (known !== undefined) return known;
  const characters: string[] = [];
  let hasText = false;
  const tokenizer = new Tokenizer(
    {},
    {
      ...noCallbacks,
      ontext: () => {
        hasText = true;
      },
      ontextentity: (code) => characters.push(String.fromCodePoint(code)),
    },
  );
  tokenizer.write(entity);
  tokenizer.end();
  const found = hasText || characters.length === 0 ? null : characters;
  cache(textEntities, entity, found);
  return found;
}

/** A quoted attribute value with its entities decoded. */
export function decodedValue(value: string): string {
  let out = '';
  let decodedEnd = 0;
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', decodedEnd)) {
    const end = plainEntityEnd(value, at);
    if (end < 0) return decodeByTokenizer(value);
    out += value.slice(decodedEnd, at) + valueEntity(value.slice(at, end));
    decodedEnd = end;
  }
  return out + value.slice(decodedEnd);
}

function valueEntity(entity: string): string {
  let decoded = valueEntities.get(entity);
  if (decoded === undefined) {
    decoded = decodeByTokenizer(entity);
    cache(valueEntities, entity, decoded);
  }
  return decoded;
}

function decodeByTokenizer(value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  const html = `<a a=${quote}${value}${quote}>`;
  let out = '';
  const tokenizer = new Tokenizer(
    {},
    {
      ...noCallbacks,
      onattribdata: (from, to) => {
        out += html.slice(from, to);
      },
      onattribentity: (code) => {
        out += String.fromCodePoint(code);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return out;
}

function cache<Value>(map: Map<string, Value>, entity: string, value: Value): void {
  if (map.size >= maxCached) map.clear();
  map.set(entity, value);
}
