import { describe, expect, test } from 'vitest';
import type { AuditExample, AuditExamples } from '../../../src/core/audits/audit-example.ts';
import { audits } from '../../../src/core/audits/index.ts';
import { auditedExample } from '../../support/audited-example.ts';
import { wholeExample } from '../../support/example-site.ts';
import { testWithChromium } from '../../support/with-chromium.ts';

for (const { id, examples } of audits) {
  const testExample = usesBrowser(examples) ? testWithChromium : test;
  testExample(`${id} reports its bad example and accepts its good one`, async () => {
    const [bad, good] = await Promise.all([verdict(id, examples.bad), verdict(id, examples.good)]);
    expect(bad).toMatchObject({ status: 'fail' });
    expect(good).toEqual({ status: 'pass', isChecked: true, findings: [], reason: null });
  });
}

function usesBrowser({ bad, good }: AuditExamples): boolean {
  return [bad, good].some((example) => typeof example !== 'string' && example.browser === true);
}

/** What one check finds on an example, with the words that explain an unexpected verdict. */
async function verdict(id: string, example: AuditExample) {
  const { status, checked, findings, reason } = (await auditedExample(example)).find(({ audit }) => audit.id === id)!;
  return { status, isChecked: checked > 0, findings: findings.map(({ message }) => message.en), reason };
}

describe('the notation of examples', () => {
  const textAt = (example: AuditExample, url: string): string => wholeExample(example).answers.get(url)!.text;

  test('a snippet becomes a page that lacks nothing', () => {
    const page = textAt('<p>Nos bols</p>', 'https://exemple.fr/');
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">\n<meta charset="utf-8">/);
    expect(page).toMatch(/<title>.+<\/title>\n<meta name="description" .+\n<p>Nos bols<\/p>\n<\/html>$/);
  });

  test('a snippet keeps its own title, and a whole page is unchanged', () => {
    expect(textAt('<title></title>', 'https://exemple.fr/').match(/<title>/g)).toHaveLength(1);
    expect(textAt('<html><p>Nos bols', 'https://exemple.fr/')).toBe('<html><p>Nos bols');
  });

  test('texts, repeated elements and numbered addresses are written in full', () => {
    const example = { '/bol-{1-2}': '<h1>Bol {n}</h1><!-- 30 words --><!-- 3 × <i>{n}</i> --><!-- 2 paragraphs -->' };
    const page = textAt(example, 'https://exemple.fr/bol-2');
    expect(page).toMatch(/<h1>Bol 2<\/h1>[^<]{100,}<i>1<\/i><i>2<\/i><i>3<\/i><p>/);
    expect(page.match(/<p>/g)).toHaveLength(2);
    expect(page).not.toBe(textAt(example, 'https://exemple.fr/bol-1'));
  });

  test('the sitemap lists the pages with a successful response unless the example has its own', () => {
    const sitemap = 'https://exemple.fr/sitemap.xml';
    const pages = { '/': '', '/a?b=1&c=2': '', '/old': { to: '/' }, '/gone': { status: 410 }, '/a.css': '' };
    expect(textAt(pages, sitemap).match(/<loc>.*?<\/loc>/g)).toEqual([
      '<loc>https://exemple.fr/</loc>',
      '<loc>https://exemple.fr/a?b=1&amp;c=2</loc>',
    ]);
    expect(textAt({ '/': '', '/sitemap.xml': '<urlset/>' }, sitemap)).toBe('<urlset/>');
  });
});
