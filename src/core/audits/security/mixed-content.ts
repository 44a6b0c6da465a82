import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

export const securityMixedContent = defineAudit({
  id: 'security.mixed_content',
  severity: 'high',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Contenu non sécurisé dans une page https', en: 'Insecure content in an https page' },
  action: { fr: 'Chargez en https tout ce que les pages affichent', en: 'Load over https everything that pages show' },
  why: {
    fr: 'Le navigateur bloque les scripts et styles en http, et signale les images : la page s’affiche mal et perd son cadenas.',
    en: 'The browser blocks http scripts and styles, and reports images: the page displays badly and loses its padlock.',
  },
  examples: {
    bad: '<img src="http://exemple.fr/four.jpg" alt="Four à bois" width="640" height="480">',
    good: '<img src="https://exemple.fr/four.jpg" alt="Four à bois" width="640" height="480">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(htmlPages, ({ images, resources }, { record }) => {
      if (!record.url.startsWith('https:')) return null;
      const insecure = [...resources.map((resource) => resource.url), ...images.map((image) => image.src)].filter(
        (url) => /^http:\/\//i.test(url),
      );
      if (insecure.length === 0) return null;
      return {
        message: {
          fr: `La page charge des éléments en http (${excerpt(insecure[0]!, 60)}).`,
          en: `The page loads elements over http (${excerpt(insecure[0]!, 60)}).`,
        },
        evidence: { urls: insecure.slice(0, 50), count: insecure.length },
        fix: {
          fr: 'Écrivez ces adresses en https ; si le fournisseur ne le propose pas, hébergez le fichier.',
          en: 'Write these addresses in https; if the provider does not offer it, host the file.',
        },
        edit: { old: insecure[0]!, new: insecure[0]!.replace(/^http:/i, 'https:') },
      };
    }),
});
