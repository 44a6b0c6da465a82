import { publicAddress } from '../../pages/site-copy.ts';
import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';
import { resolveUrl } from '../../values/url.ts';

export const socialOgImageRelative = defineAudit({
  id: 'social.og_image_relative',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Adresse relative de l’image de partage', en: 'Relative address of the sharing image' },
  action: {
    fr: 'Écrivez en entier l’adresse de l’image de partage',
    en: 'Write the address of the sharing image in full',
  },
  why: {
    fr: 'Les réseaux ne complètent pas une adresse relative : l’aperçu reste sans image.',
    en: 'Networks do not complete a relative address: the preview stays without image.',
  },
  examples: {
    bad: '<meta property="og:image" content="/photos/atelier.jpg">',
    good: '<meta property="og:image" content="https://exemple.fr/photos/atelier.jpg">',
  },
  needs: ['indexablePages', 'copy'],
  run: ({ indexablePages, copy }) =>
    judgeTemplate(indexablePages, ({ meta }, { record }) => {
      const image = meta['og:image']?.trim();
      if (!image || /^https?:\/\//i.test(image)) return null;
      const whole = resolveUrl(image, record.url);
      return {
        message: {
          fr: `og:image vaut « ${excerpt(image, 60)} », une adresse relative.`,
          en: `og:image is “${excerpt(image, 60)}”, a relative address.`,
        },
        evidence: { image },
        fix: {
          fr: 'Écrivez l’adresse complète de l’image, avec https et le domaine.',
          en: 'Write the whole address of the image, with https and the domain.',
        },
        ...(whole ? { edit: { old: image, new: publicAddress(copy, whole) } } : {}),
      };
    }),
});
