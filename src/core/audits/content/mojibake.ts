import { repairMojibake } from '../../pages/markup/repair-mojibake.ts';
import type { Block } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { pagesHolding } from '../texts/distinct-blocks.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

/** UTF-8 read as Windows-1252 (Ã©, â€™) or a replacement character, inside a word: a text about encodings quotes them alone. */
const damage =
  /\p{L}(?:Ã[\u0080-\u00BFƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€©]|â€[™œ\u009d“”˜¦]|\uFFFD)|Ã[©¨ª‰€®´§]\p{L}|\uFFFD\p{L}/u;
/** What each damage holds: spares the pattern for nearly every text. */
const sign = /[Ã\uFFFD]|â€/;
const everyDamage = new RegExp(damage, 'gu');
/** One damaged word in a text may be a quotation; a badly converted page has more. */
const fewest = 2;

export const contentMojibake = defineAudit({
  id: 'content.mojibake',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Accents abîmés', en: 'Damaged accents' },
  why: {
    fr: '« Ã© » à la place de « é » trahit un texte converti deux fois : illisible, et introuvable par la recherche.',
    en: '“Ã©” in place of “é” betrays a text converted twice: unreadable, and not found by search.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const holding = pagesHolding(htmlPages, isDamagedBlock);
    return judgeTemplate(htmlPages, ({ blocks, title, description }, page) => {
      const head = [title ?? '', description ?? ''].find(isDamaged);
      const damaged = holding.has(page) ? blocks.filter(isDamagedBlock).map((block) => block.text) : [];
      const count = damaged.reduce((sum, text) => sum + (text.match(everyDamage)?.length ?? 0), 0);
      const example = head ?? (count >= fewest ? damaged[0] : undefined);
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
  return sign.test(text) && damage.test(text);
}

function isDamagedBlock({ kind, text }: Block): boolean {
  return kind !== 'code' && isDamaged(text);
}
