import { expect, test } from 'vitest';
import { Parser } from 'htmlparser2';
import {
  attributeCap,
  depthCap,
  MarkupParser,
  type FragmentEvents,
} from '../../../../src/core/pages/markup/markup-parser.ts';
import { attributeNames } from '../../../../src/core/pages/markup/tag-attributes.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** The attributes that readers use, as one string. */
const listed = (attribs: Values): string => JSON.stringify(attributeNames.map((name) => attribs[name] ?? null));

/** Start tags that in browsers also close an open paragraph, and what they close in htmlparser2. */
const closedBefore: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
  th: ['th'],
  td: ['thead', 'th', 'td'],
  tr: ['tr', 'th', 'td'],
};

interface Inside {
  readonly stack: readonly string[];
  readonly htmlMode: boolean;
  popElement(implied: boolean): void;
  emitOpenTag(name: string): void;
}

/** htmlparser2, with items and cells closing open elements as in a browser. */
function browserLike(parser: Parser): Parser {
  const inside = parser as unknown as Inside;
  const { stack, htmlMode } = inside;
  const emit = inside.emitOpenTag.bind(parser);
  inside.emitOpenTag = (name) => {
    const closed = htmlMode ? closedBefore[name] : undefined;
    while (closed && stack[0] !== undefined && (stack[0] === 'p' || closed.includes(stack[0]))) inside.popElement(true);
    emit(name);
  };
  return parser;
}

/** No fragment is cached. */
const noParts: FragmentEvents = { open: (_text, from) => from, close: () => undefined, invalidate: () => undefined };

/** The events of htmlparser2 for a document. */
function expectedOf(html: string, xhtml: boolean): string[] {
  const events: string[] = [];
  const parser = browserLike(
    new Parser(
      {
        onopentag: (name, attribs) => events.push(`<${name} ${listed(attribs)}`),
        onclosetag: (name) => events.push(`/${name}`),
        ontext: (text) => events.push(`"${text}`),
        onprocessinginstruction: (_name, data) => events.push(`!${data.slice('!doctype'.length)}`),
      },
      { decodeEntities: true, recognizeSelfClosing: xhtml, recognizeCDATA: xhtml },
    ),
  );
  parser.end(html);
  return events;
}

function toldOf(html: string, xhtml: boolean): string[] {
  const events: string[] = [];
  new MarkupParser(
    {
      onopentag: ({ name }, attribs) => events.push(`<${name} ${listed(attribs)}`),
      onclosetag: ({ name }) => events.push(`/${name}`),
      ontext: (text) => events.push(`"${text}`),
      ondoctype: (text) => events.push(`!${text}`),
      fragments: noParts,
    },
    xhtml,
  ).read(html);
  return events;
}

const pieces =
  `<p> </p> <a href="/x"> </a > <A HREF='/y?a=1&amp;b=2' TITLE=z> <a href=/q/> <br/> <br /> <img src=a alt=> <img/> <i a b=c d> </br> </>
  <div class="a > b" id='<c>'> </div\t> < <1 <!-- c --> <!--> <!doctype html> <?x?> <![CDATA[t]]> <script>if(a<b)</script> <style> </style>
  <title> </title> <textarea> </textarea> <svg> <title/> </svg> <math> <foreignObject> <plaintext <p a=1/b> <p/ a> <p a = "b" c> <p a= b=c>
  & &amp; &eacute; &nosuch; &#233; é ’ 😀 texte <a&b c&d=e> <a href="x"b='y'> <form> <li> <table><tr><td> <P\fCLASS=x> <x-y:z> </X-Y:Z> <a "=>
  <iframe> </iframe> <noframes> <xmp> </xmp> <option selected> <p a="x &lt; y"> <p =a> <p a=> " ' = > / < <image src=x> <foreignObject> </foreignobject> <desc> <mi> &notit; &NotEqualTilde; <a href="&notit;x&copy"> <a href='"&quot;"'>
  <linK> <p Klass=x> <select> <dd> <h2> <thead> <th> <rt> <optgroup> </p> <head> <body>
  <script> </script> </SCRIPT\n> </script/x> </scripts> <SCRIPT a='>'> <script/> <style/> <title/> </title x="> "> <textarea a> </textarea <!-- <!---> <!-- - -- --- --> --> --!> <!-- --!x --! --!>
  <!DOCTYPE html PUBLIC "a"> <!doctypes> <!doctype <!doct> <!x> <!-x> <title>a</title> <script>a<!--<script></script>--></script> <noembed> </noembed> <xmp>é</XMP> \u001c/script> <\u000fstyle>`.split(
    /(?<=>) (?=<)|\n\s*/,
  );

test('three thousand odd documents give the events of htmlparser2, attributes and implied tags included', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 3000; round++) {
    let html = '';
    for (let count = 1 + Math.floor(random() * 12); count > 0; count--) {
      html += pieces[Math.floor(random() * pieces.length)];
      if (random() < 0.3) html += ['\n', ' ', 'mot', '<', '&', '"', '>', '/', '='][Math.floor(random() * 9)];
    }
    if (random() < 0.3) html = html.slice(0, Math.floor(random() * html.length));
    for (const xhtml of [false, true]) {
      const expected = expectedOf(html, xhtml);
      const told = toldOf(html, xhtml);
      if (told.join('\n') !== expected.join('\n')) expect({ html, told }).toEqual({ html, told: expected });
    }
  }
});

test('an item or a cell closes the paragraph left open in the previous one', () => {
  const told = toldOf('<dl><dt>a<dd><p>b<dt>c<dd><p>d</dl><table><tr><td><p>e<td>f</table>', false);
  expect(told.filter((event) => event.startsWith('/')).join(' ')).toBe(
    '/dt /p /dd /dt /p /dd /dl /p /td /td /tr /table',
  );
});

test('a tag with more attributes than the lazy reader takes is read in full', () => {
  const html = `<a ${Array.from({ length: 50 }, (_, index) => `k${index}="v"`).join(' ')} href=/z>x</a>`;
  expect(toldOf(html, false)).toEqual(expectedOf(html, false));
});

test('attributes beyond the cap are dropped and flagged', () => {
  const html = `<a ${Array.from({ length: attributeCap }, (_, index) => `k${index}`).join(' ')} href=/z>x</a>`;
  const seen: Values[] = [];
  const ignore = (): void => {};
  const parser = new MarkupParser(
    {
      onopentag: (_kind, attribs) => void seen.push(attribs),
      onclosetag: ignore,
      ontext: ignore,
      ondoctype: ignore,
      fragments: noParts,
    },
    false,
  );
  parser.read(html);
  expect(seen[0]?.href).toBeUndefined();
  expect(parser.attributesExceeded).toBe(true);
});

test.each(['<div>', '</p><div>'])('elements nested deeper than the cap are flattened: %s', (piece) => {
  let open = 0;
  let deepest = 0;
  const ignore = (): void => {};
  const parser = new MarkupParser(
    {
      onopentag: () => {
        open++;
        deepest = Math.max(deepest, open);
      },
      onclosetag: () => void open--,
      ontext: ignore,
      ondoctype: ignore,
      fragments: noParts,
    },
    false,
  );
  parser.read(piece.repeat(3 * depthCap));
  expect(parser.depthExceeded).toBe(true);
  expect(deepest).toBe(depthCap + 1);
  expect(open).toBe(0);
});
