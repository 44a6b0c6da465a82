import type { WritingType } from '../../planning/plan/content-kinds.ts';
import type { MessageFrame } from './message-frame.ts';
import { pair } from '../../values/text.ts';

/** The first announcement of each way of writing: its first sentence names the reader's situation, never the brand. */
export const announcements: Readonly<Record<WritingType, MessageFrame>> = {
  tutorial: (a) => ({
    hook: pair(
      `Vous voulez ${a.yourJob} et vous aimeriez voir comment on s'y prend ?`,
      `Want to ${a.yourJob}, and would you rather see how it is done?`,
    ),
    body: pair(
      `Étape par étape, vous voyez le geste et la raison du geste, sur un cas réel : « ${a.topic} ». Vous pouvez envoyer votre question avant, par exemple sur ce point : ${a.pain}. Ce que vous pourrez vérifier : ${a.proof}.`,
      `Step by step you see the gesture and the reason for it, on a real case: “${a.topic}”. You can send your question beforehand, for instance about ${a.pain}. What you will be able to check: ${a.proof}.`,
    ),
  }),
  story: (a) => ({
    hook: pair(
      `Vous aimez savoir d'où vient ce que vous choisissez ?`,
      `Do you like to know where what you choose comes from?`,
    ),
    body: pair(
      `Voici l'histoire de « ${a.topic} », racontée par celles et ceux qui la vivent (${a.reference}). Vous y trouverez ce qui a été difficile, ce qui a changé, et la preuve : ${a.proof}.`,
      `Here is the story of “${a.topic}”, told by those who live it (${a.reference}). You will find what was hard, what changed, and the proof: ${a.proof}.`,
    ),
  }),
  list: (a) => ({
    hook: pair(`Vous êtes sur le point de choisir : « ${a.keyword} » ?`, `About to choose: “${a.keyword}”?`),
    body: pair(
      `Vérifiez d'abord les points que l'on oublie le plus souvent, à commencer par ceux-ci : ${a.pain}, ${a.secondPain}. Vous cochez, vous comparez, vous gardez la liste. À l'appui : ${a.proof}.`,
      `First check the points people forget most, starting with these: ${a.pain}, ${a.secondPain}. You tick, you compare, you keep the list. In support: ${a.proof}.`,
    ),
  }),
  comparison: (a) => ({
    hook: pair(`Vous hésitez entre plusieurs façons de faire ?`, `Hesitating between several ways of doing it?`),
    body: pair(
      `Vous voulez ${a.yourJob} : voici les options côte à côte, avec leurs limites, y compris les cas où « ${a.offer} » ne vous convient pas. Vos critères d'abord : ${a.pain}, ${a.secondPain}.`,
      `You want to ${a.yourJob}: here are the options side by side, with their limits, including when “${a.offer}” does not suit you. Your criteria first: ${a.pain}, ${a.secondPain}.`,
    ),
  }),
  testimonial: (a) => ({
    hook: pair(
      `Vous vous demandez ce que cela donne vraiment, à l'usage ?`,
      `Wondering what it is really like in use?`,
    ),
    body: pair(
      `Une personne dans votre situation raconte, avec ses mots : ce qui l'inquiétait (${a.pain}), ce qu'elle a choisi (« ${a.offer} ») et ce qu'elle a pu vérifier (${a.proof}). Vous pouvez lui répondre.`,
      `Someone in your situation tells it in their own words: what worried them (${a.pain}), what they chose (“${a.offer}”) and what they could check (${a.proof}). You can reply to them.`,
    ),
  }),
  backstage: (a) => ({
    hook: pair(
      `Vous vous êtes déjà posé cette question : ${a.pain} ?`,
      `Have you ever asked yourself about this: ${a.pain}?`,
    ),
    body: pair(
      `Vous entrez là où la réponse se fabrique (${a.reference}) : une personne de l'équipe montre sa décision et ce qu'elle change pour vous. Ce que vous pouvez vérifier : ${a.proof}. Dites en commentaire ce que vous aimeriez voir ensuite.`,
      `You step in where the answer is made (${a.reference}): someone from the team shows a decision and what it changes for you. What you can check: ${a.proof}. Tell us in the comments what you would like to see next.`,
    ),
  }),
  'question-answer': (a) => ({
    hook: pair(
      `Votre question sur « ${a.topic} » a sans doute déjà été posée.`,
      `Your question about “${a.topic}” has probably been asked before.`,
    ),
    body: pair(
      `Vous trouverez les réponses mot pour mot, courtes d'abord, complètes ensuite : ${a.pain}, ${a.secondPain}, et ce qui se vérifie (${a.proof}). S'il manque la vôtre, posez-la : une personne vous répond.`,
      `You will find the answers word for word, short first, complete after: ${a.pain}, ${a.secondPain}, and what can be checked (${a.proof}). If yours is missing, ask it: a person answers you.`,
    ),
  }),
  'case-study': (a) => ({
    hook: pair(
      `Vous devez ${a.yourJob} : quelqu'un l'a fait avant vous.`,
      `You need to ${a.yourJob}: someone did it before you.`,
    ),
    body: pair(
      `Vous lirez son point de départ (${a.pain}), ce qui n'a pas marché, la mise en place de « ${a.offer} » et le résultat, avec ses chiffres à elle. Vous pouvez lui poser vos questions.`,
      `You will read the starting point (${a.pain}), what failed, how “${a.offer}” was put in place and the result in their own figures. You can ask them your questions.`,
    ),
  }),
  news: (a) => ({
    hook: pair(`Vous voulez ${a.yourJob} cette saison ?`, `Want to ${a.yourJob} this season?`),
    body: pair(
      `Voici ce qui change pour vous autour de « ${a.topic} » : une réponse à la question du moment (${a.pain}), une idée à reprendre (${a.trend}) et une preuve à vérifier (${a.proof}).`,
      `Here is what changes for you around “${a.topic}”: an answer to the question of the moment (${a.pain}), an idea to reuse (${a.trend}) and a proof to check (${a.proof}).`,
    ),
  }),
  manifesto: (a) => ({
    hook: pair(`Vous tenez à savoir ce que vous achetez ?`, `Do you care about knowing what you buy?`),
    body: pair(
      `Voici ce à quoi vous pouvez vous attendre, et ce que vous ne lirez jamais ici. Votre garantie : ${a.proof}, ${a.secondProof}.`,
      `Here is what you can expect, and what you will never read here. Your guarantee: ${a.proof}, ${a.secondProof}.`,
    ),
  }),
  'practical-sheet': (a) => ({
    hook: pair(
      `Vous voulez ${a.yourJob} ? Commencez par l'essentiel.`,
      `Want to ${a.yourJob}? Start with what matters.`,
    ),
    body: pair(
      `Vous avez la réponse courte tout de suite, puis la méthode pas à pas sur « ${a.keyword} ». Si votre question est plutôt celle-ci : ${a.secondPain}, allez directement à la dernière partie. À vérifier vous-même : ${a.proof}.`,
      `You get the short answer at once, then the step-by-step method for “${a.keyword}”. If your question is rather this one: ${a.secondPain}, go straight to the last part. Check it yourself: ${a.proof}.`,
    ),
  }),
  dialogue: (a) => ({
    hook: pair(
      `Et vous, qu'est-ce qui vous arrête le plus : ${a.pain} ou ${a.secondPain} ?`,
      `And you, what stops you most: ${a.pain} or ${a.secondPain}?`,
    ),
    body: pair(
      `Répondez en un geste : votre avis décide de ce que vous lirez ensuite sur « ${a.topic} ». Vous verrez le résultat, et ce qui en est fait.`,
      `Answer in one tap: your view decides what you will read next about “${a.topic}”. You will see the result and what comes of it.`,
    ),
  }),
};
