import { repairMojibake } from '../../pages/markup/repair-mojibake.ts';
import type { Block } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { pagesWithBlock } from '../texts/distinct-blocks.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

/** UTF-8 read as Windows-1252 (Ã©, â€™) or a replacement character, inside a word: texts about encodings quote them alone. */
const damage =
  /\p{L}(?:Ã[\u0080-\u00BFƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€©]|â€[™œ\u009d“”˜¦]|\uFFFD)|Ã[©¨ª‰€®´§]\p{L}|\uFFFD\p{L}/u;
/** Found in every damaged text: a cheap test before the pattern. */
const damageSign = /[Ã\uFFFD]|â€/;
const everyDamage = new RegExp(damage, 'gu');
/** Damaged words of a text; a single one may be a quotation in a text about encodings. Working assumption. */
const fewestDamaged = 2;
const aboutEncodings = /utf-?8|unicode|mojibake|encod|charset|windows-1252|latin-?1|iso-8859/i;
const quoted = /["“”«»„`][^"“”«»„`]*(?:Ã|\uFFFD|â€)[^"“”«»„`]*["“”«»„`]/u;

export const contentMojibake = defineAudit({
  id: 'content.mojibake',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Accents abîmés', en: 'Damaged accents' },
  action: { fr: 'Réparez les lettres accentuées abîmées', en: 'Repair the damaged accented letters' },
  why: {
    fr: '« Ã© » à la place de « é » trahit un texte converti deux fois : illisible, et introuvable par la recherche.',
    en: '“Ã©” in place of “é” betrays a text converted twice: unreadable, and not found by search.',
  },
  examples: {
    bad: '<h1>CrÃªperie du Port</h1><p>Nos galettes de blÃ© noir sont servies jusqu’à minuit.</p>',
    good: '<h1>Crêperie du Port</h1><p>Nos galettes de blé noir sont servies jusqu’à minuit.</p>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const withDamage = pagesWithBlock(htmlPages, isDamagedBlock);
    return judgeTemplate(htmlPages, ({ blocks, title, description }, page) => {
      const head = [title ?? '', description ?? ''].find(isDamaged);
      const damaged = withDamage.has(page) ? blocks.filter(isDamagedBlock).map((block) => block.text) : [];
      const count = damaged.reduce((sum, text) => sum + (text.match(everyDamage)?.length ?? 0), 0);
      const example = head ?? (count >= fewestDamaged || damaged.every(isOwnDamage) ? damaged[0] : undefined);
      if (example === undefined) return null;
      const repaired = repairMojibake(example);
      return {
        message: {
          fr: `Des accents sont abîmés : « ${excerpt(example, 60)} ».`,
          en: `Accents are damaged: “${excerpt(example, 60)}”.`,
        },
        evidence: { text: excerpt(example, 200), count },
        fix: {
          fr: 'Vérifiez que la base, les fichiers et l’en-tête du serveur disent tous UTF-8, puis ressaisissez les textes touchés.',
          en: 'Check that the database, the files and the server header all say UTF-8, then type the affected texts again.',
        },
        ...(repaired === null ? {} : { edit: { old: example, new: repaired } }),
      };
    });
  },
});

function isDamaged(text: string): boolean {
  return damageSign.test(text) && damage.test(text);
}

/** True for damage that is not quoted as an example of it. */
function isOwnDamage(text: string): boolean {
  return !aboutEncodings.test(text) && !quoted.test(text);
}

function isDamagedBlock({ kind, text }: Block): boolean {
  return kind !== 'code' && isDamaged(text);
}
