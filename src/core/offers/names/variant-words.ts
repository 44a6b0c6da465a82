import { plainWords } from '../../audits/classification/kind-words.ts';
import { functionWords } from '../../language/function-words.ts';
import { wordList } from '../../language/word-list.ts';

/** Words that set one price of a thing apart from another: for whom, how many, how long. */
const variantWords = wordList(`
  seance seances session sessions cours lecon lecons class classes lesson lessons carte carnet billet ticket
  personne personnes pers person persons people pax adulte adultes adult adults enfant enfants child children kid kids
  ado ados adolescent adolescents teen teens etudiant etudiants student students senior seniors couple couples groupe
  groupes group groups duo solo individuel individuelle individual famille family
  petit petite petits petites moyen moyenne grand grande grands grandes small medium large
  demi journee jour jours day days half full semaine semaines week weeks weekend end nuit nuits night nights mois month
  months trimestre term annee an year heure heures hour hours h hr hrs min minute minutes mn
  premier premiere first suivante suivantes unite unitaire unit single each piece pieces
  saison saisons season seasons haute basse high low
  tarif tarifs prix price prices rate plein reduit normal unique reduced
`);

/** True for words that only set one price of a thing apart from another, and for none: « 10 séances », “Half day”. */
export const isVariant = (text: string): boolean =>
  plainWords(text).every(
    (word) =>
      variantWords.has(word) ||
      functionWords.fr!.has(word) ||
      functionWords.en!.has(word) ||
      /^\d+(?:h|min|mn|x|k?g|m|cm|ans)?$/.test(word),
  );
