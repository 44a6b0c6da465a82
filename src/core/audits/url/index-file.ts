import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { folderOfIndexFile, isCopyOf } from '../page-kinds/copies.ts';
import { pathOf } from '../wording.ts';

export const urlIndexFile = defineAudit({
  id: 'url.index_file',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Même page au nom de son dossier et à index.html', en: 'Same page at its folder and at index.html' },
  action: {
    fr: 'Liez l’adresse du dossier plutôt que son fichier index.html',
    en: 'Link to the folder rather than to its file index.html',
  },
  why: {
    fr: 'Les deux adresses répondent\u00a0: les liens se partagent entre elles, et le moteur choisit celle qu’il montre.',
    en: 'Both addresses answer: links are shared between them, and the engine chooses which one it shows.',
  },
  examples: {
    bad: {
      '/': '<h1>Poterie à Nantes</h1> <p>Des bols tournés et émaillés à la main dans notre atelier de Nantes, que l’on visite le samedi matin.</p> <a href="/bols">Nos bols</a>',
      '/bols': '<h1>Nos bols</h1> <a href="/index.html">Accueil</a>',
      '/index.html':
        '<h1>Poterie à Nantes</h1> <p>Des bols tournés et émaillés à la main dans notre atelier de Nantes, que l’on visite le samedi matin.</p> <a href="/bols">Nos bols</a>',
    },
    good: {
      '/': '<h1>Poterie à Nantes</h1> <p>Des bols tournés et émaillés à la main dans notre atelier de Nantes, que l’on visite le samedi matin.</p> <a href="/bols">Nos bols</a>',
      '/bols': '<h1>Nos bols</h1> <a href="/">Accueil</a>',
      '/index.html': { to: '/' },
    },
  },
  needs: ['pages', 'pageOf'],
  run: ({ pages, pageOf }) =>
    judgePages(
      pages.filter(({ indexable }) => indexable),
      (_, page) => {
        const { url } = page.record;
        const folder = folderOfIndexFile(url);
        const other = folder === null ? undefined : pageOf.get(folder);
        if (!other?.indexable || !isCopyOf(page, other)) return null;
        const [from, to] = [pathOf(url), pathOf(other.record.url)];
        return {
          message: {
            fr: `La même page répond à ${from} et à ${to}.`,
            en: `The same page answers at ${from} and at ${to}.`,
          },
          evidence: { folder: other.record.url, file: url, links: page.inlinks },
          fix: {
            fr: `Dans les liens de vos pages, remplacez ${from} par ${to}, puis redirigez ${from} vers ${to} (301) si votre hébergeur le permet.`,
            en: `In the links of your pages, replace ${from} with ${to}, then redirect ${from} to ${to} (301) if your host allows it.`,
          },
          edit: { old: url, new: other.record.url },
        };
      },
    ),
});
