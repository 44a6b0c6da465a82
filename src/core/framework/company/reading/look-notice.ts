import { contrast, readableContrast, withContrast } from '../../../values/contrast.ts';
import { numberText } from '../../../values/number-text.ts';
import { inBoth, pair } from '../../../values/text.ts';
import type { Notice } from './notice.ts';

interface Read {
  readonly organisation: { readonly brand: { readonly look?: { readonly colour?: string } } };
}

/** A colour of the brand that cannot be read on white is darkened in the documents, and its owner is told. */
export function lookNotices({ organisation }: Read): Notice[] {
  const colour = organisation.brand.look?.colour?.toLowerCase();
  if (colour === undefined) return [];
  const ratio = contrast(colour, '#ffffff');
  if (ratio >= readableContrast) return [];
  const used = withContrast(colour, '#ffffff', { towards: 'black' });
  const shown = inBoth((locale) => numberText(ratio, locale, 1));
  const least = inBoth((locale) => numberText(readableContrast, locale, 1));
  return [
    {
      kind: 'adjusted',
      path: '/organisation/brand/look/colour',
      message: pair(
        `Le contraste de ${colour} sur blanc est de ${shown.fr}, sous les ${least.fr} qu’un texte demande\u202f: les documents emploient ${used}.`,
        `The contrast of ${colour} on white is ${shown.en}, under the ${least.en} that text needs: the documents use ${used}.`,
      ),
    },
  ];
}
