import { describe, expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const idsIn = (text: string): string[] => practicesIn(text, companyWith()).map(({ id }) => id);

describe('a practice that endangers or deceives is told from the lawful one beside it', () => {
  test.each([
    {
      id: 'secret-commission',
      named: ['Pay the caretakers £50 a job, nothing in writing', 'Donner 50 € au gardien sous la table'],
      near: ['Pay partners 5% under a written contract', 'Payer les apporteurs par un contrat écrit'],
    },
    {
      id: 'reward-for-patients-sent',
      named: ['A gift to the nurses for each patient they send', 'Un bon d’achat au kiné par patient adressé'],
      near: ['Send the doctors a clear report', 'Envoyer aux pharmaciens une fiche avec notre numéro'],
    },
    {
      id: 'hidden-paid-article',
      named: ['A builder pays for an article without the label', 'Un article payé 300 €, sans le dire'],
      near: ['Sell a page marked “advertisement” for £300', 'Vendre 300 € un encart marqué « publicité »'],
    },
    {
      id: 'political-advertising',
      named: ['A candidate for mayor pays £200 for a banner', 'Un parti politique paie une page de publicité'],
      near: ['Pay for a banner at the market', 'Publier les résultats des élections'],
    },
    {
      id: 'naming-the-unjudged',
      named: ['Print the name of the arrested man', 'Publier la photo de la personne mise en examen'],
      near: [
        'Print the name of the new baker',
        'Donner le nom du modèle arrêté',
        'Raconter l’affaire de la personne mise en examen sans donner de nom',
      ],
    },
    {
      id: 'act-without-prescription',
      named: ['Make the soles without a prescription', 'Faire les semelles sans ordonnance'],
      near: ['Remind people when their prescription ends', 'Vérifier l’ordonnance à la prise de rendez-vous'],
    },
    {
      id: 'act-by-the-unqualified',
      named: ['The receptionist could inject on Fridays', 'La secrétaire peut vacciner le samedi'],
      near: ['The receptionist rings people on Fridays', 'Payer le diplôme de la secrétaire'],
    },
    {
      id: 'no-background-check',
      named: ['Skip the background check for summer leaders', 'Se passer du casier judiciaire pour les animateurs'],
      near: ['Ask for the background check on joining', 'Demander le casier judiciaire dès le premier jour'],
    },
    {
      id: 'used-safety-equipment',
      named: ['Resell the helmets that people left', 'Revendre d’occasion les sièges auto'],
      near: [
        'Sell new helmets in the shop',
        'Faire des sacs avec les vieilles cordes',
        'Resell the books that people left',
      ],
    },
    {
      id: 'premises-without-consent',
      named: ['Put beds in the mill, it has no fire alarm', 'Un concert dans la cave, sans issue de secours'],
      near: ['Put four beds in the new room', 'Un concert dans la salle de la commune'],
    },
    {
      id: 'alcohol-without-licence',
      named: ['Sell wine at the show, we have no licence', 'Servir de la bière le samedi, sans licence'],
      near: ['Sell juice at the show', 'Servir de la bière, licence demandée en mai'],
    },
    {
      id: 'cold-calls',
      named: ['Call the landlines of the directory', 'Démarcher les gens de l’annuaire par téléphone'],
      near: ['Call back those who left a message', 'Appeler les clubs de l’annuaire des sports'],
    },
    {
      id: 'health-claim',
      named: ['A poster saying that walking stops diabetes', 'Une affiche disant que le tapis évite l’arthrose'],
      near: ['A poster saying that the walk is at nine', 'Une affiche pour la journée du diabète'],
    },
  ])('$id', ({ id, named, near }) => {
    expect(named.filter((text) => !idsIn(text).includes(id))).toEqual([]);
    expect(near.flatMap((text) => idsIn(text).map((found) => `${text}: ${found}`))).toEqual([]);
  });
});
