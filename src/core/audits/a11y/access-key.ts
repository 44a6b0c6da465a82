import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { inNumber } from '../wording.ts';

export const a11yAccessKey = defineAudit({
  id: 'a11y.access_key',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Touches de raccourci en double', en: 'Duplicate access keys' },
  action: {
    fr: 'Donnez à chaque raccourci clavier une touche différente',
    en: 'Give each keyboard shortcut a key of its own',
  },
  why: {
    fr: 'Deux éléments de même accesskey se disputent la touche\u202f: la personne qui navigue au clavier n’atteint que l’un des deux, ou doit insister.',
    en: 'Two elements with one accesskey compete for the key: a person who uses the keyboard reaches only one of them, or must press again.',
  },
  examples: {
    bad: '<a accesskey="c" href="#contact">Contact</a> <a accesskey="c" href="#panier">Panier</a>',
    good: '<a accesskey="c" href="#contact">Contact</a> <a accesskey="p" href="#panier">Panier</a>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ repeatedAccessKeys: keys = [] }) =>
      keys.length === 0
        ? null
        : {
            message: inNumber(keys.length, {
              fr: `{Une touche sert|Des touches servent} de raccourci à plusieurs éléments\u202f: ${keys.join(', ')}.`,
              en: `{One key is|Several keys are} the shortcut of more than one element: ${keys.join(', ')}.`,
            }),
            evidence: { keys },
            fix: {
              fr: 'Changez l’attribut accesskey de l’un des éléments, ou retirez-le.',
              en: 'Change the accesskey attribute of one of the elements, or remove it.',
            },
          },
    ),
});
