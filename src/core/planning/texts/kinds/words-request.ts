import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { caresForPeople, keepsSecrets } from '../facts/situations.ts';
import { letter, writtenPart } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import type { ReadyPart } from '../../plan/details/ready-text.ts';
import { defineText, type Lack, type Layout } from '../text-kind.ts';

function requestFor(facts: TextFacts): Layout {
  const { brand } = facts;
  return letter(facts, {
    subjects: [
      both(say`Vos mots plutôt que les nôtres`, say`Your words rather than ours`),
      both(say`Pouvons-nous vous citer ?`, say`May we quote you?`),
    ],
    paragraphs: [
      [
        [
          both(
            say`Pour parler de ${brand}, vos mots valent mieux que les nôtres. Une ligne par réponse suffit.`,
            say`To speak of ${brand}, your words are better than ours. One line for each answer is enough.`,
          ),
          both(
            say`Ceux qui hésitent vous croiront plus que nous. Répondez à ce que vous voulez :`,
            say`People in two minds will believe you before us. Answer what you like:`,
          ),
        ],
      ],
      [
        [
          both(
            say`1. Que cherchiez-vous quand vous nous avez trouvés ?`,
            say`1. What were you looking for when you found us?`,
          ),
          both(say`1. Pourquoi nous avoir choisis ?`, say`1. What made you choose us?`),
        ],
      ],
      [
        [
          both(say`2. Qu’est-ce qui a failli vous faire renoncer ?`, say`2. What nearly made you give up?`),
          both(say`2. Qu’est-ce qui vous a fait hésiter ?`, say`2. What made you hesitate?`),
        ],
      ],
      [
        [
          both(say`3. Qu’est-ce qui va mieux depuis ?`, say`3. What is better since then?`),
          both(say`3. Que diriez-vous à quelqu’un qui hésite ?`, say`3. What would you tell somebody in two minds?`),
        ],
      ],
      [
        [
          both(
            say`Vous relisez la phrase choisie ; elle ne paraît qu’avec votre accord écrit.`,
            say`You read the sentence we choose, and it appears only with your written consent.`,
          ),
          both(
            say`Rien ne paraît sans votre accord écrit, et une critique est la bienvenue.`,
            say`Nothing appears without your written consent, and criticism is welcome.`,
          ),
        ],
      ],
    ],
    optOut: true,
  });
}

/** What the customer copies to agree, and what is sent back before anything is published. */
function quoteConsent(facts: TextFacts): ReadyPart[] {
  const { brand } = facts;
  return [
    writtenPart(
      facts,
      ['Accord à recopier dans la réponse', 'Consent to copy into the reply'],
      both(
        say`J’autorise ${brand} à citer cette phrase, sans la changer, avec mon prénom et [métier ou ville], jusqu’au [date]. Je peux la faire retirer en écrivant à [adresse].`,
        say`${brand} may quote this sentence, unchanged, with my first name and [trade or town], until [date]. I can have it removed by writing to [address].`,
      ),
    ),
    writtenPart(
      facts,
      ['Réponse : la phrase à relire', 'Reply: the sentence to read again'],
      both(
        say`Voici ce que nous aimerions citer : « [sa phrase] », signé [prénom], [métier ou ville]. Est-ce exact ?`,
        say`This is what we should like to quote: “[the sentence]”, signed [first name], [trade or town]. Is it right?`,
      ),
    ),
  ];
}

const secret: Lack = {
  because: pair('la profession garde le secret sur ses clients', 'the profession keeps secret who its clients are'),
  need: pair(
    'ce que votre ordre permet de publier, sans nom ni fait qui fasse reconnaître un client',
    'what your professional body allows to be published, without a name or a fact that shows who a client is',
  ),
};

/** To a customer: three questions whose answers can be quoted, the consent, and what becomes of them. */
export const wordsRequest = defineText({
  id: 'words-request',
  title: pair('Trois questions dont on peut citer la réponse', 'Three questions whose answers can be quoted'),
  subjects: ['proof'],
  lack: (facts) =>
    caresForPeople(facts)
      ? {
          because: pair(
            'les mots d’un patient ne servent pas à promouvoir un soin',
            'the words of a patient do not promote care',
          ),
          need: pair(
            'l’accord de votre ordre ou de votre assureur',
            'the consent of your professional body or insurer',
          ),
        }
      : keepsSecrets(facts)
        ? secret
        : null,
  layout: (facts) => {
    const request = requestFor(facts);
    return { ...request, form: 'request', parts: [...request.parts, ...quoteConsent(facts)] };
  },
});
