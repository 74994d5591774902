import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { shellWords as words } from '../../src-shared/text/screens/shell.ts';
import type { Stores } from '../state/stores.ts';
import { useStore } from '../state/use-store.ts';
import classes from './frame.module.css';
import { Header } from './header.tsx';
import { loaders, preloadScreens } from './loaders.ts';
import { Navigation } from './navigation.tsx';
import { ScreenOf } from './screen-of.tsx';

const Finder = lazy(async () => ({ default: (await loaders.finder()).Finder }));

/** The frame of the work: header, navigation, and the screen that the officer is in. */
export function Frame({ stores }: { readonly stores: Stores }) {
  const { gaps } = stores;
  const route = useStore(stores.session, (state) => state.route);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // A new screen starts at its top, and the keyboard follows the eye.
    main.current?.focus();
    if (main.current !== null) main.current.scrollTop = 0;
  }, [route]);
  // The finder and the other screens wait until the first one stands: nobody asks for them in the same breath.
  const [isSettled, settle] = useState(false);
  useEffect(() => {
    requestIdleCallback(() => {
      settle(true);
    });
    preloadScreens(() => void gaps.keep());
  }, [gaps]);
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
      {isSettled && (
        <Suspense fallback={null}>
          <Finder stores={stores} />
        </Suspense>
      )}
    </div>
  );
}
