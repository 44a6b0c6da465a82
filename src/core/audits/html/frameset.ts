import { defineAudit } from '../audit.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { judgeGenerated } from '../judging/judge-pages.ts';
import { pathsIn, inNumber } from '../wording.ts';

export const htmlFrameset = defineAudit({
  id: 'html.frameset',
  severity: 'medium',
  weight: 8,
  effort: 'days',
  title: { fr: 'Pages en cadres (frameset)', en: 'Pages made of frames (frameset)' },
  action: {
    fr: 'Refaites sans cadres les pages faites de cadres',
    en: 'Rebuild without frames the pages made of frames',
  },
  why: {
    fr: 'Une page en cadres n’a pas de contenu à elle : les moteurs indexent ses morceaux hors contexte et les téléphones l’affichent mal.',
    en: 'A page of frames has no content of its own: engines index its pieces out of context and phones display it badly.',
  },
  examples: {
    bad: {
      '/': '<html lang="fr"><title>Tonnellerie</title><frameset cols="20%, 80%"><frame src="/menu"><frame src="/futs"></frameset></html>',
      '/menu': '<a href="/futs">Nos fûts</a>',
      '/futs': '<h1>Fûts de chêne</h1>',
    },
    good: {
      '/': '<nav><a href="/futs">Nos fûts</a></nav><h1>Tonnellerie</h1>',
      '/futs': '<nav><a href="/">Tonnellerie</a></nav><h1>Fûts de chêne</h1>',
    },
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeGenerated(htmlPages, (_, page) => {
      if (!framingOf({ htmlPages, links }).framesets.has(page)) return null;
      const frames = page.record.links.filter((link) => link.element === 'frame').map((link) => link.to);
      return {
        message: inNumber(frames.length, {
          fr: `La page assemble ${frames.length} cadre{|s} : ${pathsIn(frames)}.`,
          en: `The page assembles ${frames.length} frame{|s}: ${pathsIn(frames)}.`,
        }),
        evidence: { frames },
        fix: {
          fr: 'Reprenez le contenu de ces cadres dans une vraie page avec menu.',
          en: 'Bring the content of these frames into a real page with a menu.',
        },
      };
    }),
});
