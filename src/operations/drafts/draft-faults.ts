import { pair, type Text } from '../../core/values/text.ts';

/** Why a model gave no text, with the words for people. */
const faults: Readonly<Record<string, Text>> = {
  'no-model': pair('aucun modèle n’est réglé', 'no model is configured'),
  cap: pair('le plafond d’appels, de jetons ou d’argent est atteint', 'the cap of calls, tokens or money is reached'),
  budget: pair('le plafond de jetons est atteint', 'the cap of tokens is reached'),
  timeout: pair('le modèle n’a pas répondu à temps', 'the model did not answer in time'),
  unreachable: pair('le modèle n’est pas joignable', 'the model cannot be reached'),
  'rate-limited': pair('le modèle refuse d’autres appels', 'the model takes no more calls'),
  quota: pair('le compte du modèle est épuisé', 'the account of the model is used up'),
  unauthorised: pair('la clé du modèle est refusée', 'the key of the model is refused'),
  refused: pair('le modèle a refusé', 'the model refused'),
  filtered: pair('le modèle a été filtré', 'the model was filtered'),
  'too-long': pair('la réponse est coupée, ou la demande trop longue', 'the answer is cut, or the question too long'),
  missing: pair('il manque des parties à la réponse', 'the answer lacks parts'),
  'tool-call': pair('le modèle a demandé un outil', 'the model asked for a tool'),
};

const other = pair('la réponse n’est pas lisible', 'the answer cannot be read');

export const faultText = (fault: string): Text => faults[fault] ?? other;
