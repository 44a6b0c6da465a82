import type { PageContent } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { metaElement } from '../texts/edit-texts.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

export const socialOgMissing = defineAudit({
  id: 'social.og_missing',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Aperçu de partage incomplet', en: 'Incomplete sharing preview' },
  action: {
    fr: 'Préparez l’aperçu affiché quand on partage une page',
    en: 'Prepare the preview shown when a page is shared',
  },
  why: {
    fr: 'Quand la page est partagée sur un réseau ou une messagerie, l’aperçu vient des balises Open Graph ; sans elles, le hasard choisit l’image et le texte.',
    en: 'When the page is shared on a network or a messenger, the preview comes from Open Graph elements; without them chance picks the image and the text.',
  },
  examples: {
    bad: '<meta property="og:title" content="Stages de poterie">',
    good: '<meta property="og:title" content="Stages de poterie"><meta property="og:description" content="Deux jours au tour."><meta property="og:image" content="https://exemple.fr/tour.jpg">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, (content) => {
      const missing = wanted.filter((name) => !content.meta[name]?.trim());
      if (missing.length === 0) return null;
      const names = missing.join(', ');
      return {
        message: {
          fr: `Il manque à l’aperçu de partage : ${names}.`,
          en: `The sharing preview lacks: ${names}.`,
        },
        fix: {
          fr: `Ajoutez ${names} dans l’en-tête du gabarit, repris du titre, de la description et de la photo principale.`,
          en: `Add ${names} to the head of the template, taken from the title, the description and the main photo.`,
        },
        describe: () => {
          const lines = linesFor(missing, content);
          return {
            evidence: { missing },
            ...(lines === '' ? {} : { edit: { old: '', new: lines } }),
          };
        },
      };
    }),
});

const wanted = ['og:title', 'og:description', 'og:image'];

/** Missing elements with the title and description of the page, as written in its head. */
function linesFor(missing: readonly string[], { title, description }: PageContent): string {
  const known: Record<string, string | undefined> = {
    'og:title': title?.trim(),
    'og:description': description?.trim(),
  };
  return missing.flatMap((name) => (known[name] ? [metaElement('property', name, known[name])] : [])).join('\n');
}
