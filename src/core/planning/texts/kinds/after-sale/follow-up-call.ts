import { pair } from '../../../../values/text.ts';
import { noCalls } from '../../common-lines.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { shortText } from '../../layouts/short-text.ts';
import { defineText } from '../../text-kind.ts';

/** Words of a call by a person after what was agreed has ended: opening, questions, what to answer, what to write down. */
export const followUpCall = defineText({
  id: 'follow-up-call',
  title: pair('Trame de l’appel d’après', 'Words of the call afterwards'),
  subjects: ['retention'],
  lack: ({ byWriting }) => (byWriting ? noCalls : null),
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
        say`Bonjour, [prénom] de ${brand}. Nous nous sommes parlé en [mois] : est-ce que cela vous a servi ?`,
        say`Hello, [first name] from ${brand}. We last spoke in [month]: has it been of use?`,
      ),
      more: [
        [
          ['Trois questions', 'Three questions'],
          [
            both(say`Qu’est-ce qui vous a servi, concrètement ?`, say`What has been of use, in practice?`),
            both(say`Qu’est-ce qui a manqué ou vous a gêné ?`, say`What was missing, or got in the way?`),
            both(
              say`De quoi aurez-vous besoin ensuite, et vers quand ?`,
              say`What will you need next, and about when?`,
            ),
          ],
        ],
        [
          ['Si quelque chose n’a pas convenu', 'If something went wrong'],
          [
            both(
              say`Merci de me le dire. Voici ce que je peux faire : [réparation]. Vous aurez ma réponse écrite avant le [date].`,
              say`Thank you for saying so. This is what I can do: [remedy]. You will have my answer in writing by [date].`,
            ),
          ],
        ],
        [
          ['Pour finir', 'To close'],
          [
            both(
              say`Je note [ce qui vient ensuite]. Voulez-vous que je vous rappelle vers [mois], ou préférez-vous nous écrire ?`,
              say`I have noted [what comes next]. Shall I ring again around [month], or would you rather write?`,
            ),
          ],
        ],
        [
          ['À noter dans la fiche', 'To write down'],
          [
            both(
              say`Ce qui a servi, ce qui a manqué, le besoin suivant et son mois, l’accord ou le refus d’être rappelé.`,
              say`What was of use, what was missing, the next need and its month, whether they agree to be rung again.`,
            ),
          ],
        ],
      ],
    });
  },
});
