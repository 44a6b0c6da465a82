import { defineAudit } from '../audit.ts';
import { usesOf, sourcesOf, sourcePages } from '../links/link-uses.ts';
import type { PageLink } from '../../pages/page.ts';
import { hasNofollow } from '../links/link-traits.ts';
import { withoutQuery } from '../links/nofollow-links.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { finalAddress } from '../links/final-address.ts';
import type { Text } from '../../values/text.ts';
import { inNumber, pathBeside } from '../wording.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const linkToNoncanonical = defineAudit({
  id: 'link.to_noncanonical',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Liens vers une adresse non canonique', en: 'Links to a non-canonical address' },
  action: {
    fr: 'Dirigez ces liens vers l’adresse principale de la page',
    en: 'Point these links at the main address of the page',
  },
  why: {
    fr: 'Vous citez une variante de la page alors que vous déclarez une autre adresse comme la bonne : les signaux se dispersent.',
    en: 'You cite a variant of the page although you declare another address as the right one: signals scatter.',
  },
  examples: {
    bad: {
      '/': '<a href="/tapis?couleur=bleu">Tapis bleus</a> <a href="/tapis">Tapis</a>',
      '/tapis': '<h1>Tapis</h1>',
      '/tapis?couleur=bleu': '<link rel="canonical" href="https://exemple.fr/tapis"><h1>Tapis</h1>',
    },
    good: {
      '/': '<a href="/tapis">Tapis bleus et rouges</a>',
      '/tapis': '<h1>Tapis</h1>',
    },
  },
  needs: ['pages', 'pageOf', 'links'],
  run: ({ pages, pageOf, links }) => ({
    checked: pages.length,
    findings: [
      ...usesOf(
        { pages, links },
        pagesWith(pages, 'unusual answer').filter(
          // A canonical that redirects back to the page is repaired on the page: the links are right.
          ({ indexableReason, canonical, record }) =>
            indexableReason === 'canonical' &&
            pageOf.has(canonical!) &&
            finalAddress(canonical!, pageOf, record.url) !== record.url,
        ),
        'clickable',
        (link, _, target) => !isFilter(link, target),
      ),
    ].map(([target, uses]) => {
      const { url } = target.record;
      const canonical = target.canonical!;
      const count = sourcePages(uses).length;
      const final = finalAddress(canonical, pageOf, url);
      return {
        page: url,
        message: inNumber(count, {
          fr: `${count} page{|s} mèn{e|ent} à ${pathBeside(url, canonical)}, dont l’adresse canonique est ${pathBeside(canonical, url)}.`,
          en: `${count} page{|s} lead{s|} to ${pathBeside(url, canonical)}, whose canonical address is ${pathBeside(canonical, url)}.`,
        }),
        evidence: { target: url, canonical, ...sourcesOf(uses) },
        fix:
          final === null
            ? repairFirst(url, canonical)
            : { fr: `Faites pointer ces liens vers ${final}.`, en: `Point these links at ${final}.` },
        ...(final === null ? {} : { edit: { old: uses[0]!.link.href, new: final } }),
      };
    }),
  }),
});

/** Filters and sort orders of a list: visitors need them, and with nofollow or a canonical they dilute nothing. */
function isFilter(link: PageLink, { record: { url }, canonical }: PageFacts): boolean {
  return hasNofollow(link) && url.includes('?') && withoutQuery(url) === withoutQuery(canonical ?? '');
}

function repairFirst(url: string, canonical: string): Text {
  const [page, named] = [pathBeside(url, canonical), pathBeside(canonical, url)];
  return {
    fr: `Réparez d’abord l’adresse canonique de ${page}\u00a0: ${named} ne s’ouvre pas. Ne touchez pas encore à ces liens.`,
    en: `First repair the canonical address of ${page}: ${named} does not open. Leave these links as they are until then.`,
  };
}
