import { defineAudit } from '../audit.ts';
import { metaElement } from '../edit-texts.ts';
import { judgeTemplate } from '../judge-pages.ts';

export const socialOgMissing = defineAudit({
  id: 'social.og_missing',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Aperçu de partage incomplet', en: 'Incomplete sharing preview' },
  why: {
    fr: 'Quand la page est partagée sur un réseau ou une messagerie, l’aperçu vient des balises Open Graph ; sans elles, le hasard choisit l’image et le texte.',
    en: 'When the page is shared on a network or a messenger, the preview comes from Open Graph elements; without them chance picks the image and the text.',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, ({ meta, title, description }) => {
      const missing = ['og:title', 'og:description', 'og:image'].filter((name) => !meta[name]?.trim());
      if (missing.length === 0) return null;
      const known: Record<string, string | undefined> = {
        'og:title': title?.trim(),
        'og:description': description?.trim(),
      };
      const lines = missing.flatMap((name) => (known[name] ? [metaElement('property', name, known[name])] : []));
      return {
        message: {
          fr: `Il manque à l’aperçu de partage : ${missing.join(', ')}.`,
          en: `The sharing preview lacks: ${missing.join(', ')}.`,
        },
        evidence: { missing },
        fix: {
          fr: `Ajoutez ${missing.join(', ')} dans l’en-tête du gabarit, repris du titre, de la description et de la photo principale.`,
          en: `Add ${missing.join(', ')} to the head of the template, taken from the title, the description and the main photo.`,
        },
        ...(lines.length === 0 ? {} : { edit: { old: '', new: lines.join('\n') } }),
      };
    }),
});
