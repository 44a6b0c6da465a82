import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** `&eacute;` and its kind: most of what stands in pages, and always read the same way. */
const longestPlain = 12;
const mostRemembered = 2_000;

const nothing = (): void => {};
const deaf: TokenizerCallbacks = {
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

const inText = new Map<string, readonly string[] | null>();
const inValues = new Map<string, string>();

/** Where the `&name;` or `&#1;` that starts at `from` ends, -1 when it does not look like one. */
export function plainEntityEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + longestPlain);
  for (let at = from + 1; at < most; at++) {
    const code = text.charCodeAt(at);
    if (code === 59) return at + 1;
    const letter = code | 32;
    if (!((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 35)) return -1;
  }
  return -1;
}

/** The characters that such an entity stands for in text, null when it is none or leaves some of its letters. */
export function textEntity(entity: string): readonly string[] | null {
  const known = inText.get(entity);
  if (known !== undefined) return known;
  const characters: string[] = [];
  let rest = false;
  const tokenizer = new Tokenizer(
    {},
    {
      ...deaf,
      ontext: () => {
        rest = true;
      },
      ontextentity: (code) => characters.push(String.fromCodePoint(code)),
    },
  );
  tokenizer.write(entity);
  tokenizer.end();
  const found = rest || characters.length === 0 ? null : characters;
  remember(inText, entity, found);
  return found;
}

/** An attribute value, that stood in quotes, without its entities. */
export function decodedValue(value: string): string {
  let out = '';
  let done = 0;
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', done)) {
    const end = plainEntityEnd(value, at);
    if (end < 0) return tokenized(value);
    out += value.slice(done, at) + valueEntity(value.slice(at, end));
    done = end;
  }
  return out + value.slice(done);
}

function valueEntity(entity: string): string {
  let decoded = inValues.get(entity);
  if (decoded === undefined) {
    decoded = tokenized(entity);
    remember(inValues, entity, decoded);
  }
  return decoded;
}

function tokenized(value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  const html = `<a a=${quote}${value}${quote}>`;
  let out = '';
  const tokenizer = new Tokenizer(
    {},
    {
      ...deaf,
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

function remember<Value>(map: Map<string, Value>, entity: string, value: Value): void {
  if (map.size >= mostRemembered) map.clear();
  map.set(entity, value);
}
