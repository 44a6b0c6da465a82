import { defineAudit } from '../audit.ts';
import { usesOf, sourcesOf, sourcePages } from '../link-uses.ts';
import { pathOf, inNumber } from '../wording.ts';
import { pagesWith } from '../page-traits.ts';

export const linkToBlocked = defineAudit({
  id: 'link.to_blocked',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Liens vers des pages interdites par robots.txt', en: 'Links to pages forbidden by robots.txt' },
  why: {
    fr: 'Le moteur voit le lien mais s’arrête devant la porte : la valeur transmise est perdue.',
    en: 'The engine sees the link but stops at the door: the value passed on is lost.',
  },
  needs: ['pages', 'links'],
  run: ({ pages, links }) => {
    const blocked = pagesWith(pages, 'unusual answer').filter(({ record }) => record.error === 'robots');
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
            fr: 'Ouvrez l’adresse si elle a un contenu utile ; sinon remplacez le lien par un bouton, ou retirez-le.',
            en: 'Open the address if it holds useful content; otherwise turn the link into a button, or remove it.',
          },
        };
      }),
    };
  },
});
