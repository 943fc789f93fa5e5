import { ActionIcon, Burger, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useIsFetching } from '@tanstack/react-query';
import { lazyRouteComponent, Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useLive } from '../api/live.ts';
import { useShutOut } from '../api/use-access.ts';
import { SearchBox } from '../search/search-box.tsx';
import { texts } from '../texts/texts.ts';
import classes from './shell.module.css';

const TokenNeeded = lazyRouteComponent(() => import('./token-needed.tsx'), 'TokenNeeded');

/** What all pages have around them: the name, the ways to the others, the search. */
export function Shell() {
  useLive();
  const isBusy = useIsFetching() > 0;
  const isShutOut = useShutOut();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  return (
    <>
      <a className={classes['skip']} href="#content">
        {texts.skip}
      </a>
      <header className={classes['header']}>
        <div className={classes['row']}>
          <Link to="/" className={classes['name']} aria-label={`${texts.product}, ${texts.nav.start}`}>
            {texts.product}
          </Link>
          <search className={classes['search']}>
            <SearchBox />
          </search>
          <Burger
            className={classes['burger'] ?? ''}
            opened={isOpen}
            onClick={toggle}
            size="sm"
            aria-label={texts.nav.menu}
            aria-expanded={isOpen}
            aria-controls="ways"
          />
          <nav
            id="ways"
            className={classes['ways']}
            data-open={isOpen || undefined}
            aria-label={texts.nav.label}
          >
            <Link to="/network" search={{}}>
              {texts.nav.network}
            </Link>
            <Link to="/compare" search={{}}>
              {texts.nav.compare}
            </Link>
            <Link to="/read" search={{}}>
              {texts.nav.read}
            </Link>
            <Link to="/duplicates" search={{}}>
              {texts.nav.duplicates}
            </Link>
            <a href="/graphql">{texts.nav.api}</a>
            <SchemeSwitch />
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1} aria-busy={isBusy}>
        {isShutOut ? (
          <Suspense>
            <TokenNeeded />
          </Suspense>
        ) : (
          <Outlet />
        )}
      </main>
    </>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={texts.nav.scheme[other]}
      onClick={() => setColorScheme(other)}
    >
      {other === 'dark' ? <IconMoon size={18} aria-hidden /> : <IconSun size={18} aria-hidden />}
    </ActionIcon>
  );
}
