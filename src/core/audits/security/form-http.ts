import type { PageContent } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isPrivateAddress } from '../facts/site-hosts.ts';
import { excerpt } from '../wording.ts';

export const securityFormHttp = defineAudit({
  id: 'security.form_http',
  severity: 'high',
  weight: 4,
  effort: 'hours',
  once: true,
  title: { fr: 'Formulaires envoyés en clair', en: 'Forms sent in clear' },
  action: {
    fr: 'Faites passer les formulaires par une connexion chiffrée',
    en: 'Send the forms through an encrypted connection',
  },
  why: {
    fr: 'Ce que le visiteur saisit circule sans chiffrement : données personnelles exposées, avertissement du navigateur, manquement au RGPD.',
    en: 'What the visitor types travels without encryption: personal data exposed, a browser warning, a breach of the GDPR.',
  },
  examples: {
    bad: '<form action="http://exemple.fr/contact" method="post"><label>Message <textarea name="message"></textarea></label></form>',
    good: '<form action="https://exemple.fr/contact" method="post"><label>Message <textarea name="message"></textarea></label></form>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'forms', ({ forms }) => {
      const form = forms.find((one) => targetsOf(one).some(isInClear));
      if (!form) return null;
      const target = targetsOf(form).find(isInClear)!;
      return {
        message: {
          fr: `Un formulaire envoie ses données à ${excerpt(target, 60)}, sans chiffrement.`,
          en: `A form sends its data to ${excerpt(target, 60)}, without encryption.`,
        },
        evidence: { action: target, method: form.method },
        fix: {
          fr: 'Faites pointer l’action du formulaire vers une adresse https.',
          en: 'Point the action of the form at an https address.',
        },
        edit: { old: target, new: target.replace(/^http:/i, 'https:') },
      };
    }),
});

/** Where a form and its buttons send it. */
function targetsOf({ action, sendsTo = [] }: PageContent['forms'][number]): string[] {
  return [action ?? '', ...sendsTo];
}

function isInClear(target: string): boolean {
  return /^http:\/\//i.test(target) && !isPrivateAddress(target);
}
