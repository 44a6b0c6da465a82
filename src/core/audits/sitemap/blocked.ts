import { defineAudit } from '../audit.ts';
import { sitemapFault } from '../facts/sitemap-faults.ts';

export const sitemapBlocked = defineAudit({
  id: 'sitemap.blocked',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages du plan de site interdites par robots.txt', en: 'Sitemap pages forbidden by robots.txt' },
  action: {
    fr: 'Ouvrez ou retirez du plan de site les pages interdites aux moteurs',
    en: 'Open the pages forbidden to search engines, or take them off the sitemap',
  },
  why: {
    fr: 'Vous demandez au moteur de lire une page que vous lui interdisez.',
    en: 'You ask the engine to read a page you forbid it.',
  },
  examples: {
    bad: {
      '/': '<h1>Gîte</h1>',
      '/chambres': '<h1>Chambres</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /chambres',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/chambres</loc></url></urlset>',
    },
    good: {
      '/': '<h1>Gîte</h1>',
      '/chambres': '<h1>Chambres</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /admin',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/chambres</loc></url></urlset>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) => {
    const listed = pages.filter((page) => page.record.inSitemap);
    const findings = listed
      .filter(({ record }) => record.error === 'robots')
      .map(({ record }) => ({
        page: record.url,
        message: {
          fr: 'Cette adresse du plan de site est interdite par robots.txt.',
          en: 'This address of the sitemap is forbidden by robots.txt.',
        },
        evidence: {},
        fix: {
          fr: 'Ouvrez-la dans robots.txt, ou retirez-la du plan de site.',
          en: 'Open it in robots.txt, or take it out of the sitemap.',
        },
        edit: { old: `<loc>${record.url}</loc>`, new: '' },
      }));
    return sitemapFault(
      { checked: listed.length, findings },
      (count, paths) => ({
        fr: `${count} adresses du plan de site sont interdites par robots.txt\u202f: ${paths}`,
        en: `${count} addresses of the sitemap are forbidden by robots.txt: ${paths}`,
      }),
      {
        fr: 'Ouvrez ces adresses dans robots.txt, ou réglez l’outil qui écrit le plan de site pour qu’il les laisse de côté.',
        en: 'Open these addresses in robots.txt, or set the tool that writes the sitemap to leave them out.',
      },
    );
  },
});
