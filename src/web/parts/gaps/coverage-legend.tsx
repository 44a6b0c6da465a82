import { Group } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import { coverageClasses } from './coverage-class.ts';

/** What the colours of the answers mean. */
export function CoverageLegend() {
  const { say, percent } = useLanguage();
  return (
    <Group component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }} aria-label={say(sentences.title)}>
      {coverageClasses.map((from, at) => {
        const to = coverageClasses[at + 1];
        return (
          <li key={from} className="coverage-key" data-class={at}>
            {to === undefined
              ? say(sentences.atLeast, { from: percent(from) })
              : at === 0
                ? say(sentences.under, { to: percent(to) })
                : say(sentences.between, { from: percent(from), to: percent(to) })}
          </li>
        );
      })}
    </Group>
  );
}

const sentences = {
  title: { fr: 'Ce que disent les couleurs', en: 'What the colours mean' },
  under: { fr: 'moins de {to}', en: 'less than {to}' },
  between: { fr: 'de {from} à moins de {to}', en: '{from} to less than {to}' },
  atLeast: { fr: '{from} ou plus', en: '{from} or more' },
};
