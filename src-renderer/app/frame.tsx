import { useEffect, useRef } from 'react';
import { shellWords as words } from '../../src-shared/text/screens/shell.ts';
import type { Stores } from '../state/stores.ts';
import { useStore } from '../state/use-store.ts';
import { Finder } from './finder.tsx';
import classes from './frame.module.css';
import { Header } from './header.tsx';
import { preloadScreens } from './loaders.ts';
import { Navigation } from './navigation.tsx';
import { ScreenOf } from './screen-of.tsx';

/** The frame of the work: header, navigation, and the screen that the officer is in. */
export function Frame({ stores }: { readonly stores: Stores }) {
  const route = useStore(stores.session, (state) => state.route);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // A new screen starts at its top, and the keyboard follows the eye.
    main.current?.focus();
    if (main.current !== null) main.current.scrollTop = 0;
  }, [route]);
  useEffect(preloadScreens, []);
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        {words.skip}
      </a>
      <Header session={stores.session} />
      <Navigation session={stores.session} />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <ScreenOf route={route} stores={stores} />
      </main>
      <Finder stores={stores} />
    </div>
  );
}
