import { expect, test } from '@jest/globals';
import { Parser, type Tokenizer } from 'htmlparser2';
import { QuickTokenizer } from '../../../src/core/pages/quick-tokenizer.ts';
import { seededRandom } from '../../../src/core/values/random.ts';

/** Every event with its words, texts that follow one another joined. */
function eventsOf(html: string, quick: boolean, xhtml: boolean): string[] {
  const events: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attribs, implied) => events.push(`<${name} ${JSON.stringify(attribs)} ${implied}`),
      onclosetag: (name, implied) => events.push(`/${name} ${implied}`),
      ontext: (text) => events.push(`"${text}`),
      onattribute: (name, value, quote) => events.push(`@${name}=${value} ${quote}`),
      oncomment: (text) => events.push(`!${text}`),
      onprocessinginstruction: (name, data) => events.push(`?${name} ${data}`),
    },
    {
      decodeEntities: true,
      recognizeSelfClosing: xhtml,
      recognizeCDATA: xhtml,
      ...(quick ? { Tokenizer: QuickTokenizer as unknown as typeof Tokenizer } : {}),
    },
  );
  parser.end(html);
  return events;
}

const pieces =
  `<p> </p> <a href="/x"> </a > <A HREF='/y?a=1&amp;b=2' TITLE=z> <a href=/q/> <br/> <br /> <img src=a alt=> <img/> <i a b=c d> </br> </>
  <div class="a > b" id='<c>'> </div\t> < <1 <!-- c --> <!--> <!doctype html> <?x?> <![CDATA[t]]> <script>if(a<b)</script> <style> </style>
  <title> </title> <textarea> </textarea> <svg> <title/> </svg> <math> <foreignObject> <plaintext <p a=1/b> <p/ a> <p a = "b" c> <p a= b=c>
  & &amp; &eacute; &nosuch; &#233; é ’ 😀 texte <a&b c&d=e> <a href="x"b='y'> <form> <li> <table><tr><td> <P\fCLASS=x> <x-y:z> </X-Y:Z> <a "=>
  <iframe> </iframe> <noframes> <xmp> </xmp> <option selected> <p a="x &lt; y"> <p =a> <p a=> " ' = > / <`.split(
    /(?<=>) (?=<)|\n\s*/,
  );

test('the short cut tells the very events of htmlparser2 on three thousand documents of odd pieces', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 3000; round++) {
    let html = '';
    for (let count = 1 + Math.floor(random() * 12); count > 0; count--) {
      html += pieces[Math.floor(random() * pieces.length)];
      if (random() < 0.3) html += ['\n', ' ', 'mot', '<', '&', '"', '>', '/', '='][Math.floor(random() * 9)];
    }
    if (random() < 0.3) html = html.slice(0, Math.floor(random() * html.length));
    for (const xhtml of [false, true]) {
      const expected = eventsOf(html, false, xhtml);
      const told = eventsOf(html, true, xhtml);
      if (told.join('\n') !== expected.join('\n')) expect({ html, told }).toEqual({ html, told: expected });
    }
  }
});

test('a tag of more attributes than the short cut takes is told in full', () => {
  const html = `<a ${Array.from({ length: 50 }, (_, index) => `k${index}="v"`).join(' ')}>x</a>`;
  expect(eventsOf(html, true, false)).toEqual(eventsOf(html, false, false));
});
