import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { inNumber } from '../wording.ts';

/** Fewer fields are typed again without effort. Working assumption. */
const fewestFields = 2;

export const a11yAutocomplete = defineAudit({
  id: 'a11y.autocomplete',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Champs personnels sans remplissage automatique', en: 'Personal fields without autofill' },
  action: {
    fr: 'Laissez le navigateur remplir nom, courriel et téléphone',
    en: 'Let the browser fill in name, e-mail and telephone',
  },
  why: {
    fr: 'Sans autocomplete, le visiteur retape sur son téléphone ce que son navigateur sait déjà\u202f: des demandes se perdent, et une personne qui tape avec peine renonce.',
    en: 'Without autocomplete visitors type on their phone what their browser already knows: requests are lost, and a person who types with difficulty gives up.',
  },
  criteria: ['RGAA 4.1 – 11.13', 'WCAG 2.1 – 1.3.5'],
  thresholds: {
    fields: {
      value: fewestFields,
      unit: 'fields of one form',
      source: 'working assumption: a single field is soon typed',
    },
  },
  examples: {
    bad: '<form action="/devis" method="post"><label>Courriel <input type="email" name="email"></label> <label>Téléphone <input type="tel" name="tel"></label></form>',
    good: '<form action="/devis" method="post"><label>Courriel <input type="email" name="email" autocomplete="email"></label> <label>Téléphone <input type="tel" name="tel" autocomplete="tel"></label></form>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'forms', ({ forms }) => {
      const count = Math.max(0, ...forms.map(({ uncompleted = 0 }) => uncompleted));
      if (count < fewestFields) return null;
      return {
        message: inNumber(count, {
          fr: `Un formulaire demande ${count} renseignement{|s} personnel{|s} sans autocomplete.`,
          en: `A form asks for ${count} personal detail{|s} without autocomplete.`,
        }),
        evidence: { fields: count },
        fix: {
          fr: 'Ajoutez autocomplete à ces champs\u202f: name, email, tel, street-address, postal-code.',
          en: 'Add autocomplete to these fields: name, email, tel, street-address, postal-code.',
        },
      };
    }),
});
