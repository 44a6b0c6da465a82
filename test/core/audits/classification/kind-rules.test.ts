import { expect, test } from 'vitest';
import { kindByRule } from '../../../../src/core/audits/classification/kind-rules.ts';
import { kindSite } from '../../../../src/core/audits/classification/kind-site.ts';
import { ownWords } from '../../../support/own-words.ts';
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

const asked = (heading: string): PageLiteral => short(heading, ['a', 'b', 'c', 'd'].map(ownWords).join(' '));

/** A text of some length on a subject. */
const long = (sentence: string): string => Array.from({ length: 20 }, () => sentence).join(' ');

test.each([
  ['/conditions/', 'Conditions', 'Back pain, a stiff neck and sore knees often ease after a few visits.'],
  ['/cookies', 'Cookies', 'Nos cookies au beurre sortent du four chaque matin à sept heures.'],
  ['/terms', 'Terms', 'The autumn term has ten weeks of rehearsals and a concert in the hall.'],
])('a text about something else under the legal name %s is no legal page', (path, title, sentence) => {
  expect(ruleOf(path, short(title, long(sentence)))).not.toBe('legal');
});

test.each([
  ['/conditions', 'Conditions', 'Toute commande vaut acceptation ; la responsabilité du vendeur est limitée.'],
  ['/cookies', 'Cookies', 'Your browser can refuse the small files that we store on your device.'],
  ['/terms', 'Terms', 'By using this website you agree to these rules and to their changes.'],
])('a legal text under the name %s is a legal page', (path, title, sentence) => {
  expect(ruleOf(path, short(title, long(sentence)))).toBe('legal');
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
  ['a tag called as a page', '/tag/equipe/', short('Équipe', ownWords('mot')), 'list'],
  ['a long answer under one question', '/x', asked('Où dorment les chats\u202f? Ce que dit le vétérinaire'), 'article'],
  ['a question on what to do', '/x', asked('Un chat perdu : que faire ?'), 'article'],
  ['a guide to a place', '/x', asked('Top 10 things to do in Annecy'), 'article'],
  ['a French one', '/x', asked('Les choses à voir à Annecy'), 'article'],
  ['a recipe in its folder', '/recette/pain', asked('Pain au levain'), 'article'],
  ['a question on the price', '/x', asked('Combien coûte un vase ?'), null],
  ['a question on the company', '/x', asked('Pourquoi nous choisir ?'), null],
  ['a short answer', '/x', short('Où dorment les chats ?', ownWords('chaud')), null],
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
  ['a site map, which presents nothing', '/site-map/index.html', {}, 'other'],
  ['a closed form', '/enquete', short('Enquête', 'Merci à tous : le formulaire est désormais fermé.'), 'stub'],
  ['an English one', '/survey', short('Survey', 'Tell us where you live. This form is no longer active.'), 'stub'],
  [
    'a sentence that sends elsewhere',
    '/resultats',
    {
      ...short('Nos résultats', 'Tous les résultats sont sur le site de la fédération.'),
      links: [{ to: 'https://federation.example/', internal: false }],
    },
    'stub',
  ],
  [
    'a map without text',
    '/plan-acces',
    { ...short('Plan d’accès', ''), links: [{ to: 'https://maps.google.fr/?q=x', internal: false }] },
    'contact',
  ],
  ['a missing page with suggestions', '/404.html', { title: 'Page introuvable – Poterie' }, 'error'],
  [
    'a missing page in other words',
    '/rewards',
    short('Member page', 'We can’t find the page you’re looking for.'),
    'error',
  ],
  [
    'questions under their name',
    '/visit-faq',
    {
      title: 'Visit FAQ',
      headings: [],
      text: ['How long is it?', 'An hour.', 'Is it safe?', 'Yes.', 'Can I pay there?', 'Yes.', 'Is it far?', 'No.'],
    },
    'help',
  ],
  [
    'an issue, named by its day',
    '/2024-03-17-newsletter',
    short('March events', 'The workshop opens its doors on the 21st of this month.'),
    null,
  ],
  [
    'a hall to hire for events',
    '/events',
    {
      ...short('Events hire in Nantes', 'A hall for weddings, meetings and concerts, by the day or the week.'),
      links: ['/gres'],
    },
    null,
  ],
  [
    'the people who work there',
    '/les-entraineurs',
    short('Les salariés', 'Ils encadrent les cours toute la semaine, et les stages.'),
    'about',
  ],
  ['the story', '/le-club', short('Un peu d’histoire', 'Le club naît en 1978.'), 'about'],
  ['the way', '/getting-here', short('Getting here', 'Five minutes from the station by the old bridge.'), 'contact'],
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

test('a preview that no page leads to is a part of the template; a linked one is a page', () => {
  const kindOf = (links: readonly string[]) => {
    const { pages, pageOf, home } = siteOf({ '/': { ...plain, links }, '/prices-preview': { ...plain, links: [] } });
    const page = pageOf.get(absolute('/prices-preview'))!;
    return kindByRule(page, page.content!, kindSite(pages, home))?.kind ?? null;
  };
  expect([kindOf([]), kindOf(['/prices-preview'])]).toEqual(['demo', null]);
});

test('a page of conditions is legal, unless it opens a folder of treated conditions', () => {
  const kindOf = (...below: readonly string[]) => {
    const others = Object.fromEntries(below.map((name) => [`/conditions/${name}`, plain]));
    const { pages, pageOf, home } = siteOf({ '/': plain, '/conditions': plain, ...others });
    const page = pageOf.get(absolute('/conditions'))!;
    return kindByRule(page, page.content!, kindSite(pages, home))?.kind ?? null;
  };
  expect(kindOf()).toBe('legal');
  expect(kindOf('neck', 'back', 'knee')).not.toBe('legal');
});
