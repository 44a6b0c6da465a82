import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { call, say } from '../../pieces/piece.ts';
import type { Lines } from '../layouts/chosen-line.ts';
import { caresForPeople } from '../facts/situations.ts';
import { letter } from '../layouts/letter.ts';
import { defineText } from '../text-kind.ts';

const placeholder = pair('[adresse de la page d’avis]', '[address of the page for reviews]');

/** What a review is for. */
const uses: Lines = [
  both(
    say`Deux phrases de vous aideraient la prochaine personne qui hésite.`,
    say`Two sentences from you would help the next person who hesitates.`,
  ),
  both(
    say`Votre avis, même court, aide ceux qui cherchent à choisir.`,
    say`Your view, however short, helps others to choose.`,
  ),
  both(
    say`Ceux qui viendront après vous lisent les avis avant de choisir.`,
    say`Those who come after you read reviews before they choose.`,
  ),
];

/** That any view is welcome; a programme of the plan may thank those who write, so that nothing is said of rewards. */
const anyView: Lines = [
  both(say`Bon ou mauvais, votre avis nous sert.`, say`Good or bad, your review is of use to us.`),
  both(
    say`Un avis sévère et juste nous est aussi utile qu’un compliment.`,
    say`A harsh and fair review is as useful to us as praise.`,
  ),
  both(say`Écrivez ce que vous pensez, en bien ou en mal.`, say`Write what you think, good or bad.`),
  both(
    say`Dites-le franchement : une critique aide à corriger.`,
    say`Be frank: criticism helps us to put things right.`,
  ),
];

/** To a customer some days after: two precise questions, where to write, and no sorting. */
export const reviewRequest = defineText({
  id: 'review-request',
  title: pair('Demande d’avis après coup', 'Review request afterwards'),
  subjects: ['reviews', 'proof'],
  lack: ({ company, voice }) =>
    voice.id === 'nonprofit'
      ? {
          because: pair('un don ne s’évalue pas par un avis', 'a gift is not something to review'),
          need: pair(
            'la sortie, l’atelier ou le service dont les participants peuvent parler, et la page où ils le font',
            'the event, workshop or service that people took part in and can speak of, and the page where they do',
          ),
        }
      : caresForPeople({ company })
        ? {
            because: pair(
              'un soin ne se recommande pas par des avis demandés',
              'care is not promoted by reviews that are asked for',
            ),
            need: pair(
              'l’accord de votre ordre ou de votre assureur',
              'the consent of your professional body or insurer',
            ),
          }
        : company.reviews !== undefined ||
            company.channels.some(({ url, metrics }) => url !== undefined || metrics.reviewsCount != null)
          ? null
          : {
              because: pair(
                'aucune page où laisser un avis n’est connue',
                'no page where a review can be left is known',
              ),
              need: pair('l’adresse de la page d’avis', 'the address of the page for reviews'),
            },
  layout: (facts) => {
    const { voice, brand, company, locale } = facts;
    return letter(facts, {
      subjects: [
        both(say`Deux questions sur ${voice.visit.fr}`, say`Two questions about ${voice.visit.en}`),
        [
          both(say`Qu’auriez-vous aimé savoir avant ?`, say`What would you have liked to know first?`),
          both(say`Votre avis, en bien ou en mal`, say`Your view, good or bad`),
        ],
      ],
      paragraphs: [
        [
          ['subscription', 'box', 'media'].includes(voice.id)
            ? both(say`Vous êtes avec nous depuis quelques semaines.`, say`You have been with us for a few weeks.`)
            : [
                both(
                  say`Quelques jours ont passé depuis ${voice.visit.fr}.`,
                  say`A few days have passed since ${voice.visit.en}.`,
                ),
                both(say`Vous connaissez maintenant ${brand}.`, say`You know ${brand} by now.`),
                both(say`Qu’avez-vous pensé de ${voice.visit.fr} ?`, say`What did you think of ${voice.visit.en}?`),
              ],
          uses,
        ],
        [
          [
            both(
              say`Par exemple : ce que vous diriez à quelqu’un qui cherche la même chose, et ce que nous devrions changer.`,
              say`For instance: what you would tell someone who needs the same, and what we should change.`,
            ),
            both(
              say`Dites ce qui vous a servi, et ce qui vous a manqué.`,
              say`Say what was of use, and what was missing.`,
            ),
            both(
              say`Qu’est-ce qui s’est passé comme prévu, et qu’est-ce qui vous a surpris ?`,
              say`What went as expected, and what surprised you?`,
            ),
            both(
              say`Deux pistes : ce qui vous a fait choisir, et ce que vous changeriez.`,
              say`Two ideas: what made you choose us, and what you would change.`,
            ),
          ],
          anyView,
        ],
      ],
      button: {
        words: both(call`Écrire votre avis`, call`Write your review`),
        to:
          company.channels.find(({ url, metrics }) => url !== undefined && metrics.reviewsCount != null)?.url ??
          placeholder[locale],
      },
      optOut: true,
    });
  },
});
