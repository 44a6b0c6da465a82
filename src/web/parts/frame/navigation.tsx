import { NavLink, Text as Words } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { addressOf, type ScreenEntry, screenGroups, screens } from '../../screens.ts';
import { useLanguage } from '../language.tsx';

const entries: readonly ScreenEntry[] = screens;

interface NavigationProps {
  readonly site: string;
  /** A screen was chosen, that which is shown already too. */
  readonly onChoose: () => void;
}

/** The screens of a site, by group; the details of a screen when it is open. */
export function Navigation({ site, onChoose }: NavigationProps) {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  const current = entries.find(({ path }) => isAt(pathname, addressOf(site, path), path === ''))?.path;
  const open = new Set([current, entries.find(({ path }) => path === current)?.under]);
  return (
    <div className="navigation">
      <Words fw={600} px="sm" pb="xs" truncate title={site}>
        {site}
      </Words>
      {Object.entries(screenGroups).map(([id, title]) => (
        <section key={id} aria-label={say(title)}>
          <Words size="xs" c="dimmed" px="sm" pt="sm" pb={4}>
            {say(title)}
          </Words>
          {entries
            .filter(({ group, under }) => group === id && (under === undefined || open.has(under)))
            .map(({ path, title: name, under }) => (
              <NavLink
                key={path}
                component={Link}
                to={addressOf(site, path)}
                onClick={onChoose}
                label={say(name)}
                active={path === current}
                variant="filled"
                py={5}
                pl={under === undefined ? 'sm' : 'xl'}
                aria-current={path === current ? 'page' : undefined}
              />
            ))}
        </section>
      ))}
    </div>
  );
}

function isAt(pathname: string, address: string, isHome: boolean): boolean {
  const here = decodeURIComponent(pathname);
  const there = decodeURIComponent(address);
  return here === there || (!isHome && here.startsWith(`${there}/`));
}
