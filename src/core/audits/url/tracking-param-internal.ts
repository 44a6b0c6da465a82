import { withoutCampaign } from '../../values/addresses/without-campaign.ts';
import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { pathOf } from '../wording.ts';

export const urlTrackingParamInternal = defineAudit({
  id: 'url.tracking_param_internal',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Paramètres de suivi dans les liens internes', en: 'Tracking parameters in internal links' },
  action: {
    fr: 'Retirez les codes de suivi des liens entre vos pages',
    en: 'Remove tracking codes from the links between your pages',
  },
  why: {
    fr: 'utm_source sur un lien de votre propre site efface l’origine réelle de la visite dans vos statistiques et multiplie les adresses.',
    en: 'utm_source on a link of your own site wipes out the true origin of the visit in your statistics and multiplies addresses.',
  },
  examples: {
    bad: {
      '/': '<a href="/offre?utm_source=accueil">Notre offre d’automne</a>',
      '/offre?utm_source=accueil': '<h1>Offre d’automne</h1>',
    },
    good: { '/': '<a href="/offre">Notre offre d’automne</a>', '/offre': '<h1>Offre d’automne</h1>' },
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) =>
    judgeLinks(
      { htmlPages, links },
      'query',
      ({ link }) => (link.internal && withoutCampaign(link.to) !== link.to ? link.to : null),
      (uses) => {
        const { to, href } = uses[0].link;
        const clean = withoutCampaign(to);
        return {
          message: {
            fr: `Un lien interne vers ${pathOf(clean)} porte un paramètre de suivi.`,
            en: `An internal link to ${pathOf(clean)} carries a tracking parameter.`,
          },
          evidence: { target: to },
          fix: {
            fr: 'Retirez le paramètre ; pour mesurer un clic interne, employez un événement de votre outil de mesure.',
            en: 'Remove the parameter; to measure an internal click, use an event of your analytics tool.',
          },
          edit: { old: href, new: clean },
        };
      },
    ),
});
