import type { MessageFrame } from './message-frame.ts';
import type { WritingType } from '../../planning/plan/content-kinds.ts';
import { pair } from '../../values/text.ts';

/** Further announcements of the ways of writing that one persona receives several times in a cycle. */
export const furtherAnnouncements: Partial<Readonly<Record<WritingType, readonly MessageFrame[]>>> = {
  'practical-sheet': [
    (a) => ({
      hook: pair(
        `« ${a.keywordFirst} » : vous cherchez une réponse nette ?`,
        `“${a.keywordFirst}”: looking for a straight answer?`,
      ),
      body: pair(
        `Vous la trouverez en haut de page. Ensuite viennent les cas particuliers, dont le vôtre peut-être (${a.pain}), et ce que vous pouvez contrôler avant de décider : ${a.proof}, ${a.secondProof}.`,
        `You will find it at the top of the page. Then come the special cases, perhaps yours (${a.pain}), and what you can check before deciding: ${a.proof}, ${a.secondProof}.`,
      ),
    }),
    (a) => ({
      hook: pair(`${a.painFirst} : est-ce ce qui vous arrête ?`, `${a.painFirst}: is this what holds you back?`),
      body: pair(
        `Vous pouvez ${a.yourJob} sans laisser ce point de côté : la page sur « ${a.keyword} » vous donne la marche à suivre, les erreurs fréquentes et une preuve que vous vérifiez vous-même (${a.proof}).`,
        `You can ${a.job} without leaving that aside: the page on “${a.keyword}” gives you the steps, the frequent mistakes and a proof you can check yourself (${a.proof}).`,
      ),
    }),
    (a) => ({
      hook: pair(`Dix minutes pour ${a.yourJob} : c'est le but.`, `Ten minutes to ${a.yourJob}: that is the aim.`),
      body: pair(
        `Vous trouvez l'ordre des gestes, ce qu'il faut avoir sous la main et le point où tout le monde se trompe. Un doute sur ceci : ${a.pain} ? La réponse est sur la page, avec de quoi vérifier (${a.secondProof}).`,
        `You find the order of the steps, what to have at hand and the point where everyone goes wrong. A doubt about ${a.pain}? The answer is on the page, with something to check (${a.secondProof}).`,
      ),
    }),
    (a) => ({
      hook: pair(
        `Avant de vous décider sur « ${a.keyword} », une chose à savoir.`,
        `Before you decide on “${a.keyword}”, one thing to know.`,
      ),
      body: pair(
        `Vous gagnez du temps en commençant par là : ${a.secondPain}. La page vous le dit en trois lignes, puis détaille, avec ce que vous pouvez contrôler : ${a.proof}.`,
        `You save time by starting there: ${a.secondPain}. The page says it in three lines, then in detail, with what you can check: ${a.proof}.`,
      ),
    }),
  ],
  testimonial: [
    (a) => ({
      hook: pair(
        `Et si vous demandiez à quelqu'un qui est passé par là ?`,
        `What if you asked someone who has been there?`,
      ),
      body: pair(
        `Vous lirez ses hésitations (${a.secondPain}), ce qui a compté dans son choix et ce qui l'a surpris avec « ${a.offer} ». Les réserves sont gardées, telles quelles, avec la date.`,
        `You will read their doubts (${a.secondPain}), what mattered in the choice and what surprised them about “${a.offer}”. Reservations are kept as they are, with the date.`,
      ),
    }),
    (a) => ({
      hook: pair(
        `« ${a.keywordFirst} » : vous préférez l'avis d'un client au nôtre ?`,
        `“${a.keywordFirst}”: would you rather hear a customer than us?`,
      ),
      body: pair(
        `Vous avez raison. Voici trois réponses reçues, sans retouche, dont une réservée ; chacune dit à quoi « ${a.offer} » lui sert et ce qui se vérifie : ${a.proof}.`,
        `Fair enough. Here are three answers received, unedited, one of them reserved; each says what “${a.offer}” is used for and what can be checked: ${a.proof}.`,
      ),
    }),
  ],
  dialogue: [
    (a) => ({
      hook: pair(
        `« ${a.keywordFirst} » : que choisiriez-vous, aujourd'hui ?`,
        `“${a.keywordFirst}”: what would you choose today?`,
      ),
      body: pair(
        `Votre choix prend dix secondes et décide de la suite. Vous recevez le décompte, et l'idée qui l'emporte est réalisée ou expliquée.`,
        `Your choice takes ten seconds and decides what comes next. You get the count, and the winning idea is carried out or explained.`,
      ),
    }),
    (a) => ({
      hook: pair(`Où en êtes-vous de votre projet : ${a.job} ?`, `How far along are you: ${a.job}?`),
      body: pair(
        `Une réponse suffit, et vous ne lirez ensuite que ce qui vous concerne : le début si vous commencez, le détail sur « ${a.topic} » si vous comparez déjà.`,
        `One answer is enough, and you will then read only what concerns you: the beginning if you are starting, the detail on “${a.topic}” if you already compare.`,
      ),
    }),
    (a) => ({
      hook: pair(
        `Vous avez une objection ? Nous la prenons : ${a.secondPain}.`,
        `Do you have an objection? Let us hear it: ${a.secondPain}.`,
      ),
      body: pair(
        `Dites si c'est la vôtre ou donnez-en une autre. Vous verrez les réponses de chacun et ce que cela change sur « ${a.topic} ».`,
        `Say whether it is yours or give another. You will see everyone’s answers and what they change about “${a.topic}”.`,
      ),
    }),
  ],
  'question-answer': [
    (a) => ({
      hook: pair(
        `Vous cherchez une réponse précise : ${a.secondPain} ?`,
        `Looking for a precise answer on this: ${a.secondPain}?`,
      ),
      body: pair(
        `Elle est là, en deux lignes, suivie de la règle et de l'exception. Vous pouvez ensuite demander ce qui vous manque sur « ${a.topic} » ; une personne vous répond, et la réponse sert aux suivants.`,
        `It is there in two lines, followed by the rule and the exception. You can then ask what you miss about “${a.topic}”; a person answers you, and the answer helps the next reader.`,
      ),
    }),
  ],
  list: [
    (a) => ({
      hook: pair(`Qu'oublie-t-on quand on veut ${a.job} ?`, `What do people forget when they want to ${a.job}?`),
      body: pair(
        `Vous cochez au fur et à mesure, dans l'ordre où les choses se font, et vous voyez ce qui reste. Un point mérite votre attention : ${a.pain}. Vous gardez la liste, et ce qui la fonde : ${a.proof}.`,
        `You tick as you go, in the order things are done, and you see what is left. One point deserves your attention: ${a.pain}. You keep the list, and what it rests on: ${a.proof}.`,
      ),
    }),
  ],
  news: [
    (a) => ({
      hook: pair(
        `Ce mois-ci, une seule idée à garder pour vous : « ${a.keyword} ».`,
        `This month, one idea for you to keep: “${a.keyword}”.`,
      ),
      body: pair(
        `Vous lirez ce qui est prêt, ce qui ne l'est pas encore et la réponse à une question reçue : ${a.secondPain}. Deux minutes, une preuve (${a.proof}), et de quoi répondre.`,
        `You will read what is ready, what is not yet, and the answer to a question received: ${a.secondPain}. Two minutes, one proof (${a.proof}), and a way to reply.`,
      ),
    }),
  ],
};
