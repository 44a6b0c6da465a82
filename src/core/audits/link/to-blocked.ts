import { defineAudit } from '../audit.ts';
import { isBlockedOnPurpose } from '../facts/blocked-pages.ts';
import { usesOf, sourcesOf, sourcePages } from '../links/link-uses.ts';
import { pathOf, inNumber } from '../wording.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const linkToBlocked = defineAudit({
  id: 'link.to_blocked',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Liens vers des services interdits par robots.txt', en: 'Links to services forbidden by robots.txt' },
  action: {
    fr: 'Retirez les liens vers des services fermés aux robots',
    en: 'Remove the links to services closed to robots',
  },
  why: {
    fr: 'Le moteur voit le lien mais s’arrête devant la porte : la valeur transmise est perdue.',
    en: 'The engine sees the link but stops at the door: the value passed on is lost.',
  },
  examples: {
    bad: {
      '/': '<p>Votre <a href="/panier">panier</a></p>',
      '/panier': '<h1>Panier</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /panier',
    },
    good: {
      '/': '<p>Votre <a href="/panier" rel="nofollow">panier</a></p>',
      '/panier': '<h1>Panier</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /panier',
    },
  },
  needs: ['pages', 'pageOf', 'links'],
  run: ({ pages, pageOf, links }) => {
    const blocked = pagesWith(pages, 'unusual answer').filter(
      (page) => page.record.error === 'robots' && isBlockedOnPurpose(page, pageOf),
    );
    return {
      checked: pages.length,
      findings: [...usesOf({ pages, links }, blocked, 'followed')].map(([target, uses]) => {
        const { url } = target.record;
        const count = sourcePages(uses).length;
        return {
          page: url,
          message: inNumber(count, {
            fr: `${count} page{|s} mèn{e|ent} à ${pathOf(url)}, interdite par robots.txt.`,
            en: `${count} page{|s} lead{s|} to ${pathOf(url)}, forbidden by robots.txt.`,
          }),
          evidence: { target: url, ...sourcesOf(uses) },
          fix: {
            fr: 'Donnez nofollow à ces liens, ou remplacez-les par un bouton\u202f: le visiteur garde le service, le robot suit d’autres liens.',
            en: 'Give these links nofollow, or turn them into buttons: the visitor keeps the service, the robot follows other links.',
          },
        };
      }),
    };
  },
});
