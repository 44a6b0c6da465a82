import type { Attributes } from '../markup/tag-attributes.ts';

/** Why nothing receives a form. */
export type UnsentForm = 'empty' | 'example' | 'key';

/** Attributes by which a script, a host or a form service takes a form over. */
const takenOver =
  /^(?:id|name|on\w+|data-[\w-]+|netlify|netlify-honeypot|hx-[\w-]+|x-[\w-]+|v-[\w-]+|ng-[\w-]+|[@:].+)$/;
/** Identifiers that the documentation of form services writes. */
const exampleAddress =
  /\b(?:your|votre|my|mon)[-_ ]?(?:form|formulaire|id|endpoint|access|e-?mail|key|site|domain)|\bform[-_]?id\b|\bx{4,}\b|\{\{?[\w .-]*\}|\bexample\.(?:com|org)\b|\bexemple\.(?:com|fr)\b/i;

/** Reads it from the attributes of the form alone; null when something may receive it. */
export function unsentForm(attribs: Attributes): UnsentForm | null {
  const action = attribs.action?.trim();
  if (action === undefined) return null;
  if (exampleAddress.test(action)) return 'example';
  const isEmpty = action === '' || action === '#';
  const isPosted = attribs.method?.trim().toLowerCase() === 'post';
  return isEmpty && !isPosted && !Object.keys(attribs).some((name) => takenOver.test(name)) ? 'empty' : null;
}

/** Words that the documentation of form services writes in place of a key. */
const exampleKey =
  /^\W*(?:your|votre|my|paste|insert|replace|enter|put|add|collez|copiez|mettez|remplacez)[-_ ].*(?:key|cl[eé]|token|here|ici|id)(?![a-z])|^\W*(?:access|api|public)[-_ ]key(?:[-_ ]here)?\W*$|^x{6,}$/i;

/** True for a hidden field that still holds the key of an example: the service then refuses what it is sent. */
export const holdsExampleKey = ({ type, value }: Attributes): boolean =>
  type?.trim().toLowerCase() === 'hidden' && exampleKey.test((value ?? '').replaceAll('_', ' '));
