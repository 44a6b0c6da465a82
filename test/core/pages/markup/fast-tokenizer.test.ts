import { expect, test } from 'vitest';
import { FastTokenizer, type TagCallbacks } from '../../../../src/core/pages/markup/fast-tokenizer.ts';

/** The events of a document, in short. */
function events(html: string): string[] {
  const list: string[] = [];
  const callbacks: TagCallbacks = {
    onplainopentag: (kind, attributes, selfClosing, end) => {
      list.push(`<${kind.name} ${attributes.count}${selfClosing ? '/' : ''}>`);
      return end;
    },
    onplainclosetag: (kind) => list.push(`</${kind.name}>`),
    onplainentity: (characters) => list.push(`&${characters.join('')}`),
    ontext: (from, to) => list.push(html.slice(from, to)),
    ontextentity: (code) => list.push(`slow &${String.fromCodePoint(code)}`),
    onopentagname: (from, to) => list.push(`slow <${html.slice(from, to)}`),
    onclosetag: (from, to) => list.push(`slow </${html.slice(from, to)}`),
    ondeclaration: (from, to) => list.push(`!${html.slice(from, to)}`),
    onattribname: () => {},
    onattribdata: () => {},
    onattribentity: () => {},
    onattribend: () => {},
    onopentagend: () => {},
    onselfclosingtag: () => {},
    oncdata: () => {},
    oncomment: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  };
  const tokenizer = new FastTokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return list;
}

test('plain tags, texts and entities take the fast path', () => {
  expect(events('<!doctype html><p class=a>Th&eacute; <br/></P><!-- x -->')).toEqual([
    '!doctype html',
    '<p 1>',
    'Th',
    '&é',
    ' ',
    '<br 0/>',
    '</p>',
  ]);
});

test('raw text is read up to its end tag', () => {
  expect(events('<script>a < b</script>c')).toEqual(['<script 0>', 'a < b', '</script>', 'c']);
});

test('a name beyond ASCII and an entity without a semicolon are left to htmlparser2', () => {
  expect(events('<pé>&copy a')).toEqual(['slow <pé', 'slow &©', ' a']);
});
