import { englishGenericAnchors } from '../../language/en/generic-anchors.ts';
import { frenchGenericAnchors } from '../../language/fr/generic-anchors.ts';

/** Buttons of shops and blogs that the language lists do not contain. */
const buttons = [
  'clic ici',
  'tout voir',
  'la',
  'continuer la lecture',
  'y accéder',
  'ouvrir',
  'infos',
  'à lire ici',
  'plus ici',
  'j’y vais',
  'je veux en savoir plus',
  'en voir plus',
  'cliquez ici pour en savoir plus',
  'cliquez sur ce lien',
  'start',
  'keep reading',
];
/** Navigation of a series and the way home: these words do describe their target. */
const steps = [
  'suivant',
  'suivante',
  'précédent',
  'précédente',
  'page suivante',
  'page précédente',
  'retour',
  'next',
  'previous',
  'back',
  'home',
];
const stepsFolded = new Set(steps.map(folded));
const generic: ReadonlySet<string> = new Set(
  [...frenchGenericAnchors, ...englishGenericAnchors, ...buttons]
    .map(folded)
    .filter((anchor) => !stepsFolded.has(anchor)),
);

/** Including arrows and dots around it; longer anchors are not normalised. */
const longestGeneric = 40;

/** True when an anchor does not describe its target, whatever its accents, case, arrows and dots. */
export function isGenericAnchor(anchor: string): boolean {
  return anchor.length <= longestGeneric && !isCode(anchor) && generic.has(folded(anchor));
}

/** `open()`, `--details`, `a.b`: names from a program, which describe their target exactly. */
export function isCode(anchor: string): boolean {
  return /\(\)|^-{1,2}[a-z]|^\.[a-z]|[\p{L}\p{N}][._][\p{L}\p{N}]|[{}<>=$]/iu.test(anchor);
}

function folded(anchor: string): string {
  return anchor
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
