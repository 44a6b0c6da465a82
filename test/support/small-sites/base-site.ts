import type { ExampleAnswer, ExampleSite } from '../../../src/core/audits/audit-example.ts';
import type { Trade, TradePage } from './trades.ts';

/** A page of a small site before it is written as HTML. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  /** HTML below the main heading. */
  readonly body: string;
  /** Tags of the head besides title, description and canonical. */
  readonly head?: string;
  /** Address that the canonical names; the page itself when absent. */
  readonly canonical?: string;
}

/** A small site: what a fault changes is a field of it. */
export interface SitePlan {
  readonly trade: Trade;
  /** Declared language. */
  readonly lang: string;
  /** The viewport that the template declares; null for none. */
  readonly viewport: string | null;
  readonly pages: readonly SitePage[];
  readonly menu: readonly { readonly path: string; readonly label: string }[];
  readonly footer: readonly { readonly path: string; readonly label: string }[];
  /** The postal address of the footer. */
  readonly address: string;
  /** Addresses of the call and e-mail links of the footer. */
  readonly call: string;
  readonly mail: string;
  /** Answers that are not pages of the template: files, redirects, pages of others. */
  readonly others: Readonly<Record<string, string | ExampleAnswer>>;
}

export const siteOrigin = 'https://exemple.fr';

/** Addresses of the common pages, by language. */
export const pathsOf = {
  fr: {
    offers: '/prestations',
    blog: '/conseils',
    about: '/a-propos',
    contact: '/contact',
    legal: '/mentions-legales',
    privacy: '/confidentialite',
  },
  en: {
    offers: '/services',
    blog: '/blog',
    about: '/about',
    contact: '/contact',
    legal: '/legal-notice',
    privacy: '/privacy',
  },
} as const;

const labels = {
  fr: {
    offers: 'Prestations',
    blog: 'Conseils',
    about: 'À propos',
    contact: 'Contact',
    legal: 'Mentions légales',
    privacy: 'Confidentialité',
  },
  en: {
    offers: 'Services',
    blog: 'Blog',
    about: 'About',
    contact: 'Contact',
    legal: 'Legal notice',
    privacy: 'Privacy',
  },
} as const;

const streets = { fr: '14 rue des Forges', en: '14 Mill Lane' } as const;

/** A believable site without a main problem, with the small faults that every site has. */
export function healthySite(trade: Trade): SitePlan {
  const paths = pathsOf[trade.lang];
  const names = labels[trade.lang];
  return {
    trade,
    lang: trade.lang,
    viewport: 'width=device-width, initial-scale=1',
    pages: [
      homeOf(trade),
      hubOf(trade),
      ...offersOf(trade),
      blogOf(trade),
      ...articlesOf(trade),
      ...commonPages(trade),
    ],
    menu: (['offers', 'blog', 'about', 'contact'] as const).map((key) => ({ path: paths[key], label: names[key] })),
    footer: (['legal', 'privacy'] as const).map((key) => ({ path: paths[key], label: names[key] })),
    address: `${streets[trade.lang]}, ${trade.town}`,
    call: `tel:${trade.phone}`,
    mail: `mailto:${trade.mail}`,
    others: {},
  };
}

/** The answers of a site by address. */
export function siteAnswers(plan: SitePlan): ExampleSite {
  const pages = plan.pages.map((page): [string, string] => [page.path, pageHtml(page, plan)]);
  return Object.fromEntries([...pages, ...Object.entries(plan.others)]) as unknown as ExampleSite;
}

/** The plan with each page changed. */
export const withPages = (plan: SitePlan, change: (page: SitePage) => SitePage): SitePlan => ({
  ...plan,
  pages: plan.pages.map(change),
});

export const offerPath = (trade: Trade, at: number): string =>
  `${pathsOf[trade.lang].offers}/${trade.offers[at]!.slug}`;
export const articlePath = (trade: Trade, at: number): string =>
  `${pathsOf[trade.lang].blog}/${trade.articles[at]!.slug}`;

/** Paragraphs, in which `{n}` becomes a link to the offer of that number. */
export function paragraphs(trade: Trade, text: readonly string[], isLinked = true): string {
  const link = (at: number): string => {
    const name = trade.offers[at]!.name.toLowerCase();
    return isLinked ? `<a href="${offerPath(trade, at)}">${name}</a>` : name;
  };
  return text.map((paragraph) => `<p>${paragraph.replaceAll(/\{(\d)\}/g, (_, at) => link(Number(at)))}</p>`).join('\n');
}

export function pageHtml(
  page: SitePage,
  { trade, lang, viewport, menu, footer, address, call, mail }: SitePlan,
): string {
  const list = (entries: SitePlan['menu']): string =>
    `<ul>${entries.map(({ path, label }) => `<li><a href="${path}">${label}</a></li>`).join('')}</ul>`;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8">${viewport === null ? '' : `<meta name="viewport" content="${viewport}">`}
<title>${page.title}</title><meta name="description" content="${page.description}">
<link rel="canonical" href="${page.canonical ?? siteOrigin + page.path}">${page.head ?? ''}</head>
<body><header><a href="/">${trade.name}</a><nav>${list(menu)}</nav></header>
<main><h1>${page.heading}</h1>
${page.body}</main>
<footer><p>${trade.name}, ${address}</p><p><a href="${call}">${call.replace('tel:', '')}</a> <a href="${mail}">${mail.replace('mailto:', '')}</a></p>${list(footer)}</footer></body></html>`;
}

function homeOf(trade: Trade): SitePage {
  const { title, description, text } = trade.home;
  // An image without its alternative text: a fault that is nobody's main problem.
  return { path: '/', title, description, heading: title, body: `${paragraphs(trade, text)}<img src="/atelier.jpg">` };
}

function hubOf(trade: Trade): SitePage {
  const entries = trade.offers.map(
    ({ name, text }, at) => `<li><a href="${offerPath(trade, at)}">${name}</a> : ${text[0]!.split('. ')[0]}.</li>`,
  );
  const intro = {
    fr: `Tout ce que ${trade.name} fait pour vous à ${trade.town}.`,
    en: `All that ${trade.name} does for you in ${trade.town}.`,
  };
  return named(
    trade,
    pathsOf[trade.lang].offers,
    labels[trade.lang].offers,
    `<p>${intro[trade.lang]}</p><ul>${entries.join('')}</ul>`,
  );
}

/** The pages of the offers answer a customer: place, price, a review, a way to ask and a related offer. */
const offersOf = (trade: Trade): SitePage[] =>
  trade.offers.map((offer, at): SitePage => {
    const page = textPage(trade, offerPath(trade, at), offer);
    const name = trade.lang === 'fr' ? `${offer.name} à ${trade.town}` : `${offer.name} in ${trade.town}`;
    return {
      ...page,
      title: `${name} | ${trade.name}`,
      heading: name,
      body: `${page.body}\n${answersOf(trade, at)}`,
    };
  });

function answersOf(trade: Trade, at: number): string {
  const { name } = trade.offers[at]!;
  const next = (at + 1) % trade.offers.length;
  const price = 45 + 20 * at;
  const link = `<a href="${offerPath(trade, next)}">${trade.offers[next]!.name.toLowerCase()}</a>`;
  const contact = pathsOf[trade.lang].contact;
  return trade.lang === 'fr'
    ? `<h2>${name}\u00a0: combien cela coûte-t-il\u202f?</h2><p>À partir de ${price} €, <a href="${contact}">écrivez-nous pour une date</a>.</p>
<blockquote>${name}\u202f: travail soigné, prix annoncé tenu, je reviendrai sans hésiter. Camille, ${trade.town}</blockquote><p>Voyez aussi\u00a0: ${link}.</p>`
    : `<h2>How much is ${name.toLowerCase()}?</h2><p>From £${price}, <a href="${contact}">write to us for a date</a>.</p>
<blockquote>${name}: careful work, the price we were told, and we shall be back. Sam, ${trade.town}</blockquote><p>See also ${link}.</p>`;
}

function blogOf(trade: Trade): SitePage {
  const entries = trade.articles.map(({ name }, at) => `<li><a href="${articlePath(trade, at)}">${name}</a></li>`);
  return named(trade, pathsOf[trade.lang].blog, labels[trade.lang].blog, `<ul>${entries.join('')}</ul>`);
}

function articlesOf(trade: Trade): SitePage[] {
  return trade.articles.map((article, at): SitePage => {
    const page = textPage(trade, articlePath(trade, at), article);
    const head = '<meta property="og:type" content="article">';
    // A broken link and a title too long for a result: ordinary faults.
    if (at === 1) return { ...page, head, body: `${page.body}<p><a href="/annexe-perdue">PDF</a></p>` };
    return { ...page, head, title: at === 2 ? `${page.title} ${page.title} ${page.title}` : page.title };
  });
}

function textPage(trade: Trade, path: string, { name, text }: TradePage): SitePage {
  const description = text[0]!.replaceAll(/\{\d\}/g, '').slice(0, 140);
  return { path, title: `${name} | ${trade.name}`, description, heading: name, body: paragraphs(trade, text) };
}

function named(trade: Trade, path: string, name: string, body: string): SitePage {
  const description = {
    fr: `${name} de ${trade.name}, à ${trade.town}.`,
    en: `${name} of ${trade.name}, in ${trade.town}.`,
  };
  return { path, title: `${name} | ${trade.name}`, description: description[trade.lang], heading: name, body };
}

function commonPages(trade: Trade): SitePage[] {
  const paths = pathsOf[trade.lang];
  const names = labels[trade.lang];
  const texts = {
    fr: {
      contact: `<p>Écrivez-nous ou appelez l’accueil à ${trade.town}, du mardi au samedi.</p>`,
      ask: ['Votre nom', 'Votre courriel', 'Votre message', 'Envoyer'],
      legal: `<p>Le site est édité par ${trade.name}, entreprise individuelle établie à ${trade.town}, et hébergé en France.</p>`,
      privacy:
        '<p>Nous gardons votre nom et votre courriel le temps de répondre, jamais au-delà d’un an, et ne les cédons à personne.</p>',
    },
    en: {
      contact: `<p>Write to us or call the desk in ${trade.town}, from Tuesday to Saturday.</p>`,
      ask: ['Your name', 'Your e-mail', 'Your message', 'Send'],
      legal: `<p>This site is published by ${trade.name}, a sole trader in ${trade.town}, and hosted in the country.</p>`,
      privacy:
        '<p>We keep your name and e-mail for as long as it takes to answer, never beyond a year, and pass them to nobody.</p>',
    },
  }[trade.lang];
  const [name, mail, message, send] = texts.ask;
  const form = `<form method="post" action="/envoi"><label>${name} <input name="name"></label><label>${mail} <input type="email" name="mail"></label><label>${message} <textarea name="text"></textarea></label><button>${send}</button></form>`;
  return [
    named(trade, paths.about, names.about, paragraphs(trade, trade.about)),
    named(trade, paths.contact, names.contact, texts.contact + form),
    named(trade, paths.legal, names.legal, texts.legal),
    named(trade, paths.privacy, names.privacy, texts.privacy),
  ];
}
