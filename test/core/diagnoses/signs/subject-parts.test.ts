import { expect, test } from 'vitest';
import { isSubjectPart } from '../../../../src/core/diagnoses/signs/subject-parts.ts';

test.each([
  'Vous souhaitez participer',
  'Ce que nous apportons',
  'Soutenez notre action',
  'Comment se passe une séance',
  'Autres ateliers',
  'Déroulement du stage',
  'Horaires et plan',
  'Organisation des sorties',
  'Le programme de la journée',
  'Tarifs',
  'Renseignements pratiques',
])('« %s » is a part of one subject', (heading) => expect(isSubjectPart(heading, 'fr')).toBe(true));

test.each([
  'What you will need',
  'How a lesson goes',
  'Other lessons',
  'Dates and places',
  'Booking conditions',
  'The length of the course',
  'Prices',
  'Write to us',
])('“%s” is a part of one subject', (heading) => expect(isSubjectPart(heading, 'en')).toBe(true));

test.each(['Organisation de mariages', 'Lieux insolites', 'Tour de potier', 'Les nuitées', 'Rendez-vous découverte'])(
  '« %s » may be an offer',
  (heading) => expect(isSubjectPart(heading, 'fr')).toBe(false),
);

test.each(['Wedding planning', 'Time travel', 'Date night', 'Course design', 'Raku firing'])(
  '“%s” may be an offer',
  (heading) => expect(isSubjectPart(heading, 'en')).toBe(false),
);
