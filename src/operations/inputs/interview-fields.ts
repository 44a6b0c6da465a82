import { z } from 'zod';
import { field, pathField } from './field.ts';

/** A file of answers instead of questions: `{ hoursPerWeek: 3, … }`. */
export const answersField = pathField(
  z.unknown().optional(),
  'fichier de réponses (YAML ou JSON), par nom de question\u202f: rien n’est demandé',
  'file of answers (YAML or JSON), by the name of the question: nothing is asked',
);

export const inputField = field(z.boolean().default(true), 'poser de question', 'ask questions');
