import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const perfRenderBlocking = defineAudit({
  id: 'perf.render_blocking',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Fichiers qui bloquent l’affichage', en: 'Files that block display' },
  action: {
    fr: 'Chargez après le texte les fichiers qui le retardent',
    en: 'Load after the text the files that delay it',
  },
  why: {
    fr: 'Tant que ces scripts et styles ne sont pas chargés, la page reste blanche.',
    en: 'Until these scripts and styles have loaded, the page stays white.',
  },
  thresholds: {
    files: {
      value: 6,
      unit: 'blocking files',
      source: 'one style sheet and a few scripts are usual; Lighthouse counts time, which needs a rendered page',
    },
  },
  examples: {
    bad: '<!-- 8 × <script src="/module-{n}.js"></script> -->',
    good: '<!-- 8 × <script src="/module-{n}.js" defer></script> -->',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'resources', ({ resources }) => {
      const held = resources.filter((resource) => resource.blocking);
      const blocking = held.map((resource) => resource.url);
      const script = held.find(({ kind }) => kind === 'script');
      if (blocking.length <= 6) return null;
      return {
        message: {
          fr: `${blocking.length} fichiers doivent être chargés avant l’affichage.`,
          en: `${blocking.length} files must load before display.`,
        },
        evidence: { files: blocking },
        fix: {
          fr: 'Ajoutez defer aux scripts, regroupez les feuilles de style et chargez les secondaires après l’affichage.',
          en: 'Add defer to scripts, merge style sheets and load secondary ones after display.',
        },
        ...(script ? { edit: { old: `<script src="${script.url}">`, new: `<script src="${script.url}" defer>` } } : {}),
      };
    }),
});
