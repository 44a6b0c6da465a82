import type { LinkToAdd } from '../contents/action.ts';
import { capital } from '../contents/message-facts.ts';
import { pair } from '../contents/pair.ts';
import { typesetText } from '../contents/typeset.ts';
import type { Candidate } from './candidate.ts';
import { plural } from '../values/text.ts';
import type { PlanContext } from './plan-context.ts';
import { absolute, contentWords } from './plan-topics.ts';

/** Two to four links to add for an item: those the audit suggested first, then from the strongest page, to the offer, from a sister page. */
export function contentLinks(context: PlanContext, one: Candidate, target: string, used: Set<string>): LinkToAdd[] {
  const links: LinkToAdd[] = [];
  const add = (link: LinkToAdd): void => {
    const key = `${link.from} ${link.to}`;
    if (
      link.from === link.to ||
      used.has(key) ||
      links.some((other) => other.anchor === link.anchor && other.to === link.to)
    )
      return;
    used.add(key);
    links.push({ ...link, reason: typesetText(link.reason) });
  };
  for (const suggestion of suggested(context, target)) if (links.length < 2) add(suggestion);
  for (const link of built(context, one, target))
    if (links.length < (one.format.family === 'editorial' ? 3 : 2)) add(link);
  // A link another item asks for too is asked for again rather than missed: few pages serve many items.
  const fewest = one.format.family === 'editorial' ? 2 : 1;
  for (const spare of built(context, one, target)) {
    const known = links.some((link) => link.from === spare.from && link.to === spare.to);
    if (links.length < fewest && !known && spare.from !== spare.to)
      links.push({ ...spare, reason: typesetText(spare.reason) });
  }
  return links;
}

function suggested(context: PlanContext, target: string): LinkToAdd[] {
  return [...(context.site?.suggestions ?? [])]
    .filter((one) => absolute(context.company, one.to) === target)
    .sort((a, b) => b.gain - a.gain || (a.from < b.from ? -1 : 1))
    .map((one) => ({ from: absolute(context.company, one.from), to: target, anchor: one.anchor, reason: one.reason }));
}

const links = (many: number, locale: 'fr' | 'en'): string =>
  `${many} ${plural(many, locale, locale === 'fr' ? { one: 'lien', other: 'liens' } : { one: 'link', other: 'links' })}`;

interface PageLine {
  readonly url: string;
  readonly title: string;
  readonly role: string;
  readonly inlinks: number;
}

function built(context: PlanContext, one: Candidate, target: string): LinkToAdd[] {
  const { company } = context;
  const pages: PageLine[] = company.sitePages
    .filter((page) => page.indexable && page.role !== 'legal')
    .map((page) => ({
      url: absolute(company, page.url),
      title: page.title,
      role: page.role,
      inlinks: page.inlinksTotal,
    }));
  const home: PageLine = { url: absolute(company, '/'), title: company.organisation.name, role: 'home', inlinks: 0 };
  const strong = [...pages].sort((a, b) => b.inlinks - a.inlinks || (a.url < b.url ? -1 : 1));
  const words = new Set(contentWords(one.topic.terms.join(' ')));
  const near = strong.filter(
    (page) =>
      page.url !== target &&
      (one.topic.pages.some((own) => own.url === page.url) || contentWords(page.title).some((word) => words.has(word))),
  );
  const sisters = context.topics.filter((topic) => topic.personaId === one.persona.id && topic.target.url !== target);
  const name = capital(one.topic.keyword);
  const second =
    one.topic.terms.find((term) => term !== one.topic.keyword) ??
    one.persona.vocabulary.find((word) => word !== one.topic.keyword) ??
    one.topic.name;
  const into = [...near, ...(strong[0] === undefined ? [home] : []), ...strong.filter((page) => !near.includes(page))];
  const anchors = [one.topic.keyword, second, ...one.persona.vocabulary];
  const incoming = into.map((page, index) => ({
    from: page.url,
    to: target,
    anchor: anchors[index % anchors.length] ?? name,
    reason: pair(
      `« ${page.title} » reçoit déjà ${links(page.inlinks, 'fr')} : elle peut en transmettre une part à « ${name} ».`,
      `“${page.title}” already receives ${links(page.inlinks, 'en')}: it can pass some on to “${name}”.`,
    ),
  }));
  const outgoing = [
    ...near,
    ...sisters.map((topic) => ({
      url: topic.target.url,
      title: capital(topic.name),
      role: topic.target.kind,
      inlinks: 0,
    })),
  ].map((page) => ({
    from: target,
    to: page.url,
    anchor: page.title.toLowerCase(),
    reason: pair(
      `Le lecteur de « ${name} » cherche ensuite « ${page.title} ».`,
      `After “${name}”, the reader looks for “${page.title}”.`,
    ),
  }));
  return [incoming[0], outgoing[0], incoming[1], outgoing[1], ...incoming.slice(2), ...outgoing.slice(2)].filter(
    (link): link is LinkToAdd => link !== undefined,
  );
}
