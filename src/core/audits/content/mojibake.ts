import { defineAudit } from '../audit.ts';
import { judgePages } from '../judge-pages.ts';
import { excerpt } from '../wording.ts';

/** UTF-8 read as Windows-1252 (Ã©, â€™), or a replacement character. */
const damage = /Ã[\u0080-\u00BFƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€©]|â€[™œ\u009d“”˜¦]|Â[«»°\u00A0](?=\s|$|\p{L})|\uFFFD/u;

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
  run: ({ htmlPages }) =>
    judgePages(htmlPages, ({ blocks, title, description }) => {
      const texts = [title ?? '', description ?? '', ...blocks.map((block) => block.text)];
      const damaged = texts.find((text) => damage.test(text));
      if (damaged === undefined) return null;
      return {
        message: {
          fr: `Des accents sont abîmés : « ${excerpt(damaged, 60)} ».`,
          en: `Accents are damaged: “${excerpt(damaged, 60)}”.`,
        },
        evidence: { text: excerpt(damaged, 200) },
        fix: {
          fr: 'Vérifiez que la base, les fichiers et l’en-tête du serveur disent tous UTF-8, puis ressaisissez les textes touchés.',
          en: 'Check that the database, the files and the server header all say UTF-8, then type the affected texts again.',
        },
      };
    }),
});
