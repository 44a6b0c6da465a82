import type { Block } from './page.ts';

/** Words of a signature, and of the text that one follows. Working assumptions. */
const longestSignature = 9;
const shortestSigned = 8;

const name = String.raw`\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]*)?`;
/** « Sophie M. », “J. Smith, Leeds”: a name of which a part is an initial. */
const initialled = new RegExp(
  String.raw`^(?:[-–—]\s*)?(?:${name}\s\p{Lu}\.|\p{Lu}\.\s?${name})(?:\s*[,(–—-].*)?$`,
  'u',
);
/** « — Julien », “– Anna Reed, Leeds”. */
const dashed = new RegExp(String.raw`^[-–—]\s*${name}(?:\s${name}\.?){0,2}(?:\s*[,(].*)?$`, 'u');
const opensWithDash = /^[-–—]/;
/** What a review says of its author: a parent, a customer. */
const author =
  /^\(?(?:(?:la |le |une? |the |an? )?(?:mother|father|mum|mom|dad|parents?|grand(?:mother|father|parents?)|daughter|son|wife|husband|customer|client|patient|m[èe]re|p[èe]re|maman|papa|grand-(?:m[èe]re|p[èe]re)|fille|fils|épouse|mari|client|cliente|patiente?)) (?:of|d['’e]|de |du |des |since|depuis|aged|in|à)\s?[^.!?]*\)?$/iu;

/** True for a block that names the author of the review beside it: a person, who is no subject of the page. */
export function isSignature(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  const text = block.text.trim();
  if (lengthOf(block) > longestSignature) return false;
  const signsText = [before, after].some((one) => one !== undefined && lengthOf(one) >= shortestSigned);
  if (!signsText) return false;
  if (initialled.test(text)) return true;
  if (dashed.test(text)) return ![before, after].some((one) => opensWithDash.test(one?.text.trim() ?? ''));
  if (text.startsWith('(') && author.test(text)) return true;
  return (
    block.kind === 'quote' && before?.kind === 'quote' && !/[.!?…]$/.test(text) && lengthOf(before) >= shortestSigned
  );
}

const lengthOf = ({ text }: Block): number => text.trim().split(/\s+/).length;
