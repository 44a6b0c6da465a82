import { NavLink, ScrollArea, Text as Words } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { addressOf, screenGroups, screens } from '../../screens.ts';
import { useLanguage } from '../language.tsx';

/** The screens of a site, by group. */
export function Navigation({ site }: { readonly site: string }) {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  return (
    <ScrollArea.Autosize mah="100%" type="auto">
      <Words fw={600} px="sm" pb="xs" truncate title={site}>
        {site}
      </Words>
      {Object.entries(screenGroups).map(([id, title]) => (
        <section key={id} aria-label={say(title)}>
          <Words size="xs" c="dimmed" px="sm" pt="sm" pb={4}>
            {say(title)}
          </Words>
          {screens
            .filter(({ group }) => group === id)
            .map((screen) => {
              const to = addressOf(site, screen.path);
              const isCurrent = isAt(pathname, to, screen.path === '');
              return (
                <NavLink
                  key={to}
                  component={Link}
                  to={to}
                  label={say(screen.title)}
                  active={isCurrent}
                  variant="filled"
                  py={5}
                  aria-current={isCurrent ? 'page' : undefined}
                />
              );
            })}
        </section>
      ))}
    </ScrollArea.Autosize>
  );
}

function isAt(pathname: string, address: string, isHome: boolean): boolean {
  const here = decodeURIComponent(pathname);
  const there = decodeURIComponent(address);
  return here === there || (!isHome && here.startsWith(`${there}/`));
}
