import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import type { Lines } from '../layouts/chosen-line.ts';
import { letter, writtenPart } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import type { ReadyPart } from '../../plan/details/ready-text.ts';
import { defineText, type Lack, type Layout } from '../text-kind.ts';

/** What customers hold in their hands, and what they come to: only these leave a picture that is theirs. */
const held = new Set(['shop', 'box']);
const lived = new Set(['hospitality', 'outing', 'hire']);

const nothingToShow: Lack = {
  because: pair(
    'ce que l’entreprise fait ne laisse pas d’image que le client puisse montrer',
    'what the company does leaves no picture that a customer could show',
  ),
  need: pair(
    'ce que le client peut photographier, chez lui ou sur place',
    'what the customer can photograph, at home or on the spot',
  ),
};

function asked({ voice, offer }: TextFacts): Lines {
  return held.has(voice.id)
    ? [
        both(
          say`Où en est ${voice.visit.fr} ? Une photo prise au téléphone suffit, avec une phrase : où, quand, ce qui a marché ou non.`,
          say`How is ${voice.visit.en} doing? A picture from your phone will do, with a sentence: where, when, what worked or did not.`,
        ),
        both(
          say`${offer.name} dans vos mains, sur votre table ou dehors : envoyez-nous une image, avec une phrase pour dire ce que l’on y voit.`,
          say`${offer.name} in your hands, on your table or outdoors: send us one picture, with a sentence that says what it shows.`,
        ),
      ]
    : [
        both(
          say`Avez-vous gardé une photo de ${voice.visit.fr} ? Elle dira aux suivants ce qui les attend, mieux que les nôtres.`,
          say`Did you keep a picture of ${voice.visit.en}? It will tell the next people what to expect, better than ours do.`,
        ),
        both(
          say`Une image de ${voice.visit.fr}, même de travers, vaut mieux que dix des nôtres. Laquelle montreriez-vous à un ami ?`,
          say`One picture of ${voice.visit.en}, crooked or not, is worth ten of ours. Which one would you show a friend?`,
        ),
      ];
}

function requestFor(facts: TextFacts): Layout {
  const { voice } = facts;
  return letter(facts, {
    subjects: [
      held.has(voice.id)
        ? both(say`Votre photo, telle quelle ?`, say`Your picture, as it is?`)
        : both(say`La photo que vous avez gardée`, say`The picture that you kept`),
      both(say`Une image et une phrase de vous`, say`One picture and one sentence from you`),
    ],
    paragraphs: [
      [asked(facts)],
      [
        [
          both(
            say`Joignez-la à votre réponse avant le [date]. Rien à gagner : nous publions aussi ce qui a raté, quand on peut en tirer un conseil.`,
            say`Attach it to your reply before [date]. There is nothing to win: we also publish what failed, when others can learn from it.`,
          ),
          both(
            say`Répondez avec l’image avant le [date]. Nous ne payons aucune photo, et nous ne gardons pas que les plus belles.`,
            say`Reply with the picture before [date]. We pay for none, and we do not keep only the prettiest.`,
          ),
        ],
      ],
    ],
    optOut: true,
  });
}

/** What the customer copies to agree, and the three replies. */
function pictureConsent(facts: TextFacts): ReadyPart[] {
  const { brand } = facts;
  return [
    writtenPart(
      facts,
      ['Accord à recopier dans la réponse', 'Consent to copy into the reply'],
      both(
        say`J’ai pris cette photo ; ceux que l’on y reconnaît sont d’accord. J’autorise ${brand} à la montrer en ligne avec mon prénom jusqu’au [date] ; un mot à [adresse] suffit pour qu’elle soit retirée.`,
        say`I took this picture, and those who can be recognised in it agree. ${brand} may show it online with my first name until [date]; a note to [address] is enough to have it taken down.`,
      ),
    ),
    writtenPart(
      facts,
      ['Réponse : publiée', 'Reply: published'],
      both(
        say`Elle est en ligne, [prénom] : [lien]. Dites-nous si la légende vous convient.`,
        say`It is online, [first name]: [link]. Tell us whether the caption suits you.`,
      ),
    ),
    writtenPart(
      facts,
      ['Réponse : pas publiée', 'Reply: not published'],
      both(
        say`Nous ne pouvons pas montrer celle-ci : [raison, par exemple un visage d’enfant]. En auriez-vous une autre ?`,
        say`We cannot show this one: [reason, a child’s face for example]. Would you have another?`,
      ),
    ),
    writtenPart(
      facts,
      ['Réponse : la photo montre un défaut', 'Reply: the picture shows a fault'],
      both(
        say`Ce que l’on voit là n’est pas normal. Voici ce que nous faisons pour vous : [réparation], avant le [date].`,
        say`What we see there is not right. This is what we do for you: [remedy], by [date].`,
      ),
    ),
  ];
}

/** To customers: one picture with a sentence, what is done with it, the consent, and the three replies. */
export const photoRequest = defineText({
  id: 'photo-request',
  title: pair('Demande de photo, accord et réponses', 'Request for a picture, consent and replies'),
  subjects: ['proof'],
  lack: ({ voice, company }) =>
    (held.has(voice.id) || lived.has(voice.id)) && !company.organisation.regulatedFlags.includes('children')
      ? null
      : nothingToShow,
  layout: (facts) => {
    const request = requestFor(facts);
    return { ...request, form: 'request', parts: [...request.parts, ...pictureConsent(facts)] };
  },
});
