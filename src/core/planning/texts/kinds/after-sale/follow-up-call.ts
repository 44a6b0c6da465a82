import { pair } from '../../../../values/text.ts';
import { noCalls } from '../../common-lines.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { noNextTime, nothingBought } from '../../facts/situations.ts';
import type { Lines } from '../../layouts/chosen-line.ts';
import { shortText } from '../../layouts/short-text.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';

/** What is asked: what helped, what did not, what comes next. */
const questionsFor = (facts: TextFacts): Lines[] => [
  [
    both(say`Qu’est-ce qui vous a été utile ?`, say`What was of use to you?`),
    both(say`Qu’attendiez-vous de nous, et qu’avez-vous eu ?`, say`What did you expect of us, and what did you get?`),
  ],
  [
    both(say`Et qu’est-ce qui a manqué ?`, say`And what was missing?`),
    both(say`Qu’est-ce qui vous a gêné ?`, say`What got in the way?`),
    both(say`Que changeriez-vous chez nous ?`, say`What should we change?`),
  ],
  // what is taken once, goes on or is kept has no next step to ask about
  noNextTime(facts) === null
    ? both(say`De quoi aurez-vous besoin ensuite ?`, say`What will you need next?`)
    : both(
        say`Que faudrait-il savoir avant de commencer, que nous ne vous avions pas dit ?`,
        say`What should people know before they begin that we had not said?`,
      ),
];

/** What is answered to somebody who was let down. */
const repair: Lines = [
  both(
    say`Merci de me le dire. Voici ce que je vous propose : [réparation]. Je vous l’écris avant le [date].`,
    say`Thank you for saying so. Here is what I can do: [remedy]. I will write to you by [date].`,
  ),
  both(
    say`Je note, et je vous propose [réparation]. Vous en aurez la confirmation écrite le [date].`,
    say`I have noted that, and I offer [remedy]. You will have it in writing on [date].`,
  ),
  both(
    say`C’est à nous de réparer : [réparation], avec une réponse écrite le [date].`,
    say`It is for us to put right: [remedy], with a written answer on [date].`,
  ),
];

/** How the call ends: with what comes next, where something does. */
const closingFor = (facts: TextFacts): Lines =>
  noNextTime(facts) === null
    ? [
        both(
          say`Je note [ce qui vient ensuite]. Voulez-vous que je vous rappelle vers [mois] ?`,
          say`I have noted [what comes next]. Shall I ring you around [month]?`,
        ),
        both(
          say`Pour [ce qui vient ensuite], je peux vous rappeler en [mois]. D’accord ?`,
          say`For [what comes next], I can ring you in [month]. Is that all right?`,
        ),
      ]
    : both(
        say`Merci, c’est noté, et personne ne vous rappellera sans votre accord.`,
        say`Thank you, I have written it down, and nobody will ring you again unless you agree.`,
      );

/** Words of a call by a person after what was agreed has ended: opening, questions, what to answer, what to write down. */
export const followUpCall = defineText({
  id: 'follow-up-call',
  title: pair('Trame de l’appel d’après', 'Words of the call afterwards'),
  subjects: ['retention'],
  lack: (facts) => nothingBought(facts) ?? (facts.byWriting ? noCalls : null),
  layout: (facts) => {
    const { voice, brand } = facts;
    return shortText(facts, {
      form: 'call-words',
      place: ['Ouverture', 'Opening'],
      lines: [
        [
          both(
            say`Bonjour, [prénom] de ${brand}. Je ne vends rien aujourd’hui : avez-vous trois minutes pour me parler de ${voice.visit.fr} ?`,
            say`Hello, this is [first name] from ${brand}. I am not selling anything today: have you three minutes to say how ${voice.visit.en} went?`,
          ),
          both(
            say`Bonjour, ici [prénom], ${brand}. Je vous appelle au sujet de ${voice.visit.fr}, pour écouter, pas pour vendre. Est-ce un bon moment ?`,
            say`Hello, [first name] here, from ${brand}. I am ringing about ${voice.visit.en}, to listen and not to sell. Is now a good time?`,
          ),
        ],
      ],
      other: both(
        say`Bonjour, [prénom] de ${brand}. Où en êtes-vous depuis [mois] ?`,
        say`Hello, [first name] from ${brand}. How have things been since [month]?`,
      ),
      more: [
        [['Trois questions', 'Three questions'], [...questionsFor(facts)]],
        [['Si quelque chose n’a pas convenu', 'If something went wrong'], [repair]],
        [['Pour finir', 'To close'], [closingFor(facts)]],
        [
          ['À noter dans la fiche', 'To write down'],
          [
            both(
              say`Ce qui a été utile, ce qui a manqué, la suite s’il y en a une, rappel accepté ou refusé.`,
              say`What was useful, what was missing, what comes next if anything, call agreed or refused.`,
            ),
          ],
        ],
      ],
    });
  },
});
