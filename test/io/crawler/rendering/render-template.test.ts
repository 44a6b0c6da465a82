import { expect, test } from 'vitest';
import { renderTemplate } from '../../../../src/io/crawler/rendering/render-template.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

const template = (html: string, path = '/a/b') => renderTemplate(Buffer.from(html), `https://exemple.fr${path}`);

test('a document without scripts has no template, even with data blocks', () => {
  expect(template('<p>texte</p>')).toBeNull();
  expect(
    template('<script type="application/ld+json">{}</script><script type=text/template></script><scripture>'),
  ).toBeNull();
});

test('pages with the same script files share a template, however the files are numbered', () => {
  const page = (src: string, text: string) => `<SCRIPT async src="${src}"></SCRIPT><p>${text}</p>`;
  const one = template(page('/app.3f9a21bc.js?v=1', 'un'), '/produits/12');
  expect(one).not.toBeNull();
  expect(template(page('/app.77aa21bc.js?v=2', 'deux'), '/produits/13')).toBe(one);
  expect(template(page('/autre.js', 'deux'), '/produits/13')).not.toBe(one);
});

test('inline scripts count, and so does the depth of the path up to three', () => {
  const inline = '<script>go()</script>';
  expect(template(inline)).not.toBeNull();
  expect(template(inline, '/')).not.toBe(template(inline, '/a'));
  expect(template(inline, '/a/b/c')).toBe(template(inline, '/a/b/c/d'));
});

test('an unclosed tag is read quickly', () => {
  const effort = cpuMs(() => {
    template('<script '.repeat(200_000));
    template('<'.repeat(2_000_000));
  }, 4_000);
  expect(effort).toBeLessThan(4_000);
});
