import { expect, test } from 'vitest';
import { kindByRule } from '../../../../src/core/audits/classification/kind-rules.ts';
import { kindSite } from '../../../../src/core/audits/classification/kind-site.ts';
import { absolute, type PageLiteral, siteOf } from '../../../support/site-of.ts';

const plain: PageLiteral = { jsonLd: [], meta: {} };

function ruleOf(path: string, literal: PageLiteral): string | null {
  const { pages, pageOf, home } = siteOf({
    '/': plain,
    '/gres': plain,
    '/emaux': plain,
    [path]: { ...plain, ...literal },
  });
  const page = pageOf.get(absolute(path))!;
  return kindByRule(page, page.content!, kindSite(pages, home))?.kind ?? null;
}

const short = (title: string, text: string): PageLiteral => ({
  title,
  headings: [{ level: 1, text: title }],
  text: [text],
  links: [],
});

test.each<[string, string, PageLiteral, string | null]>([
  ['a title that says not found', '/x', short('Page introuvable', 'Retour à l’accueil.'), 'error'],
  ['an English one', '/x', short('404 - Page not found', 'Go back home.'), 'error'],
  [
    'a refresh with little text',
    '/x',
    { ...short('Redirecting', 'Wait.'), refresh: { seconds: 5, url: absolute('/') } },
    'stub',
  ],
  ['a heading alone', '/vins', short('Les vins', ''), 'stub'],
  ['a page announced for later', '/x', short('Our team', 'Coming soon: come back in a few weeks.'), 'stub'],
  [
    'a date before the name',
    '/2018/03/06/privacy/',
    short('Privacy', 'What the new law changes for us all.'),
    'article',
  ],
  ['a folder of questions', '/faq/how-long', short('How long', 'A repair takes two days at most.'), 'help'],
  [
    'a folder of services',
    '/service/garde',
    { ...short('Garde', 'Une présence la nuit, chez vous, auprès d’un proche.'), bodyClass: 'single-post' },
    'offer',
  ],
  [
    'a session to book',
    '/weaving',
    { ...short('Weaving', 'Date: 7 August. £15 per person, 20 places.'), meta: { 'og:type': 'article' } },
    'offer',
  ],
  [
    'a page for applicants',
    '/recrutement',
    short('Recrutement', 'Envoyez votre lettre et nous répondons dans la semaine.'),
    'other',
  ],
  ['an address of a feed', '/gres/feed/', short('Commentaires', 'Mon, 16 Oct 2023 hourly 1'), 'feed'],
  ['an address of a search', '/search?q=bol', {}, 'search'],
  [
    'the sample page of WordPress',
    '/x',
    short('Sample Page', 'This is an example page. It is different from a blog post.'),
    'demo',
  ],
  ['an archive of WordPress', '/x', { bodyClass: 'archive category category-gres' }, 'list'],
  ['a folder of tags', '/tag/gres', {}, 'list'],
  ['the second page of a list', '/stages/page/2', {}, 'list'],
  ['a month of a blog', '/2021/04/', {}, 'list'],
  ['a month by its name', '/blog/2021/avril/index.html', {}, 'list'],
  ['the blog', '/blog', {}, 'list'],
  ['the index file of the blog', '/blog/index.html', {}, 'list'],
  ['a numbered part of the blog', '/blog/3/index.html', {}, 'list'],
  ['an article with a number', '/article-3/index.html', {}, null],
  ['a site map', '/site-map/index.html', {}, 'hub'],
  ['a person of the team', '/notre-equipe/alix', {}, 'about'],
  [
    'a general page that a plug-in declares an article',
    '/x',
    { bodyClass: 'page-template-default page page-id-7', meta: { 'og:type': 'article' } },
    null,
  ],
  ['an address in a folder of news', '/nouvelles/fete-du-31/', {}, 'article'],
  ['an address in the folder of a practice', '/practice-area/family-law/', {}, 'offer'],
  ['a font saved as a page', '/fonts/Sans-Bold.woff2.html', {}, 'feed'],
  ['a post of WordPress', '/x', { bodyClass: 'post-template-default single single-post' }, 'article'],
  ['structured data of an article', '/x', { jsonLd: ['{"@type":"BlogPosting"}'] }, 'article'],
  ['structured data of a product', '/x', { jsonLd: ['{"@type":"Product"}'] }, 'offer'],
  ['the folder of the administration', '/admin/stock', {}, 'form'],
  ['a page of thanks', '/message-sent', short('Thank you', 'Your message is on its way to us.'), 'form'],
  [
    'forty pictures',
    '/x',
    { ...short('Bols', 'Nos bols de grès.'), images: Array.from({ length: 40 }, () => ({})) },
    'other',
  ],
  ['a text without a sign', '/x', {}, null],
])('%s: %s', (_what, path, literal, kind) => expect(ruleOf(path, literal)).toBe(kind));

test('an article about the error 404 is no error', () => {
  const article = {
    title: 'Corriger une erreur 404 sur son site',
    headings: [{ level: 1, text: 'Corriger une erreur 404' }],
  };
  expect(ruleOf('/corriger-une-erreur', article)).toBeNull();
});
