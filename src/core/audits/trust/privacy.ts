import { defineAudit } from '../audit.ts';
import { missingPage } from '../facts/missing-page.ts';
import { collectsVisitorInput, loadsThirdParty } from '../texts/personal-data.ts';

const words =
  /confidentialite|vie-?privee|donnees-?personnelles|rgpd|privacy|data-?protection|gdpr|protection-?des-?donnees/i;

export const trustPrivacy = defineAudit({
  id: 'trust.privacy',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  absence: true,
  title: { fr: 'Politique de confidentialité introuvable', en: 'Privacy policy not found' },
  action: { fr: 'Publiez la politique de confidentialité', en: 'Publish the privacy policy' },
  why: {
    fr: 'La loi (RGPD, art. 13, dans l’Union européenne\u202f; loi 25 au Québec, LPD en Suisse, UK GDPR au Royaume-Uni) demande de dire quelles données vous recueillez, pourquoi et combien de temps, dès le premier formulaire ou le premier service tiers. Un site qui ne recueille rien n’est pas jugé.',
    en: 'The law (GDPR, art. 13, in the European Union; UK GDPR, Law 25 in Quebec, FADP in Switzerland, state laws in the United States) asks you to say which data you collect, why and for how long, from the first form or third-party service on. A site that collects nothing is not judged.',
  },
  examples: {
    bad: '<form action="/inscription" method="post"><label>Courriel <input type="email" name="courriel"></label></form>',
    good: {
      '/': '<form action="/inscription" method="post"><label>Courriel <input type="email" name="courriel"></label></form><a href="/confidentialite">Confidentialité</a>',
      '/confidentialite': '<h1>Politique de confidentialité</h1>',
    },
  },
  needs: ['pages', 'indexablePages', 'crawl', 'home', 'kindOf', 'links'],
  run: (facts) =>
    collectsVisitorInput(facts.pages) || loadsThirdParty(facts)
      ? missingPage(facts, {
          words,
          // A policy may be written under the form that it is about.
          mayStandOn: (page) => collectsVisitorInput([page]),
          name: { fr: 'une politique de confidentialité', en: 'a privacy policy' },
          fix: {
            fr: 'Publiez une politique de confidentialité et citez-la sous chaque formulaire.',
            en: 'Publish a privacy policy and link to it under each form.',
          },
        })
      : { checked: 0, findings: [] },
});
