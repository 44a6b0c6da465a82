import { Look } from '../../core/framework/company/company-organisation.ts';
import { expecting, field } from '../inputs/field.ts';

/** The look of the documents without a whole company file: the same fields as `organisation.brand.look`. */
export const lookField = field(
  expecting(Look, (look) => Object.values(look).some((value) => value !== undefined), {
    fr: 'Donnez au moins un nom (name), une couleur (colour) ou un logo (logo).',
    en: 'Give a name, a colour or a logo at least.',
  }).optional(),
  'fichier de l’allure des documents (JSON ou YAML)\u202f: name, colour, logo',
  'file of the look of the documents (JSON or YAML): name, colour, logo',
);
