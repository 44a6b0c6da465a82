import { describe, expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const idsIn = (text: string): string[] => practicesIn(text, companyWith()).map(({ id }) => id);

describe('what protects people is not put off, nor are they shown without their consent', () => {
  test.each([
    {
      id: 'no-background-check',
      named: [
        'Start the helpers on Monday, their vetting can follow',
        'Accueillir dès lundi, le casier judiciaire suivra',
      ],
      near: ['Start the helpers once their vetting is back', 'Accueillir dès que le casier judiciaire est arrivé'],
    },
    {
      id: 'check-put-off',
      named: [
        'Open the wall in May, the insurance can wait',
        'Begin the works without waiting for the permit',
        'Ouvrir la tyrolienne en mai, l’assurance suivra',
        'Commencer les travaux sans attendre l’autorisation',
        'Fermer la rue samedi, pour l’accord on verra après',
      ],
      near: [
        'Ask for the permit first, begin the works later',
        'Never begin without waiting for the permit',
        'Demander d’abord l’autorisation, ouvrir plus tard',
        'Rappeler plus tard les clients dont l’assurance a répondu',
      ],
    },
    {
      id: 'moments-without-consent',
      named: [
        'Put the best moments of the lessons on Instagram',
        'Publier sur Facebook des extraits des séances des adhérents',
        'Clips from the calls with customers on our site, without their consent',
      ],
      near: [
        'Put two moments of the lessons on Instagram with the consent of those shown',
        'Publier sur Facebook des extraits tournés par deux volontaires pendant une séance',
        'Put the recordings of our choir on line',
      ],
    },
    {
      id: 'written-to-about-their-health',
      named: [
        'Send the appeal to everybody, mentioning their illness',
        'Écrire à tous les abonnés en parlant de leur maladie',
      ],
      near: ['Send the appeal to everybody, mentioning their town', 'Ne jamais écrire en parlant de leur maladie'],
    },
    {
      id: 'silent-renewal',
      named: ['Faire en sorte que le contrat se reconduise tout seul'],
      near: ['Écrire trois mois avant que le contrat se termine'],
    },
  ])('$id', ({ id, named, near }) => {
    for (const text of named) expect([text, idsIn(text)]).toEqual([text, expect.arrayContaining([id])]);
    for (const text of near) expect([text, idsIn(text)]).toEqual([text, expect.not.arrayContaining([id])]);
  });
});
