import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { inNumber } from '../wording.ts';

export const a11yFormLabel = defineAudit({
  id: 'a11y.form_label',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Champs de formulaire sans étiquette', en: 'Form fields without a label' },
  action: { fr: 'Nommez chaque champ des formulaires', en: 'Name each field of the forms' },
  why: {
    fr: 'Le lecteur d’écran annonce « champ de saisie » sans dire lequel : le formulaire ne peut pas être rempli.',
    en: 'The screen reader announces “edit field” without saying which: the form cannot be filled in.',
  },
  criteria: ['RGAA 4.1 – 11.1', 'WCAG 2.1 – 1.3.1, 3.3.2'],
  examples: {
    bad: '<form action="/devis"><input type="email" name="courriel" placeholder="Votre courriel"></form>',
    good: '<form action="/devis"><label>Votre courriel <input type="email" name="courriel"></label></form>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'forms', ({ forms }) => {
      const unlabelled = forms.reduce((sum, form) => sum + form.unlabelled, 0);
      if (unlabelled === 0) return null;
      return {
        message: inNumber(unlabelled, {
          fr: `${unlabelled} champ{|s} de formulaire n’{a|ont} pas d’étiquette.`,
          en: `${unlabelled} form field{|s} {has|have} no label.`,
        }),
        evidence: {
          fields: unlabelled,
          actions: forms.filter((form) => form.unlabelled > 0).map((form) => form.action),
        },
        fix: {
          fr: 'Reliez à chaque champ une balise label visible ; un texte indicatif (placeholder) ne suffit pas.',
          en: 'Tie a visible label element to each field; a placeholder is not enough.',
        },
      };
    }),
});
