import { defineAudit } from '../audit.ts';
import { unprovenAbsence } from '../facts/completeness.ts';
import { inNumber } from '../wording.ts';

export const linkIsland = defineAudit({
  id: 'link.island',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  absence: true,
  title: {
    fr: 'Pages citées, mais hors d’atteinte depuis l’accueil',
    en: 'Pages linked, yet out of reach from the home page',
  },
  action: {
    fr: 'Reliez à l’accueil les pages qu’aucun chemin n’atteint',
    en: 'Connect to the home page the pages that no path reaches',
  },
  why: {
    fr: 'Ces pages se citent entre elles, mais aucun chemin de clics ne part de l’accueil vers elles.',
    en: 'These pages link to each other, but no path of clicks leads from the home page to them.',
  },
  examples: {
    bad: {
      '/': '<h1>Musée du jouet</h1><a href="/horaires">Horaires</a>',
      '/horaires': '<h1>Horaires</h1>',
      '/expo': '<h1>Exposition</h1><a href="/expo-plan">Plan</a>',
      '/expo-plan': '<h1>Plan</h1><a href="/expo">Exposition</a>',
    },
    good: {
      '/': '<h1>Musée du jouet</h1><a href="/horaires">Horaires</a> <a href="/expo">Exposition</a>',
      '/horaires': '<h1>Horaires</h1>',
      '/expo': '<h1>Exposition</h1><a href="/expo-plan">Plan</a>',
      '/expo-plan': '<h1>Plan</h1><a href="/expo">Exposition</a>',
    },
  },
  needs: ['indexablePages', 'crawl', 'home'],
  run: ({ indexablePages, crawl, home }) =>
    unprovenAbsence(crawl, home) ?? {
      checked: indexablePages.length,
      findings: indexablePages
        .filter(({ depth, followInlinks }) => depth === null && followInlinks > 0)
        .map(({ record, followInlinks }) => ({
          page: record.url,
          message: inNumber(followInlinks, {
            fr: `${followInlinks} page{|s} mèn{e|ent} ici, mais aucun chemin ne part de l’accueil.`,
            en: `${followInlinks} page{|s} lead{s|} here, but no path starts from the home page.`,
          }),
          evidence: { followInlinks },
          fix: {
            fr: 'Reliez ce groupe de pages au reste du site : un lien depuis la rubrique dont il relève suffit à l’ouvrir.',
            en: 'Connect this group of pages to the rest of the site: one link from the section it belongs to opens it.',
          },
        })),
    },
});
