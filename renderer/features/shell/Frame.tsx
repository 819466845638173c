import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { JournalStatus } from '#shared/contract.ts';
import { formatRoute, useRoute } from '../../stores/route.ts';
import { DropTarget } from '../import/DropTarget.tsx';
import { LogSheet } from '../log/LogSheet.tsx';
import { Palette } from '../search/palette/Palette.tsx';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeySheet } from './KeySheet.tsx';
import { Rail } from './Rail.tsx';
import { Screen } from './Screen.tsx';
import { useCommands } from './useCommands.ts';

/** The rail at the left, one screen beside it, and what may lie over both. */
export function Frame({ status }: { status: JournalStatus }) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const route = useRoute((state) => state.route);
  // A year or a filter of the timeline is the same screen; another event is another one.
  const screen = ['timeline', 'search'].includes(route.screen) ? route.screen : formatRoute(route);
  useCommands();
  useFocusOnScreen(main, screen);
  return (
    <div className={styles['frame']}>
      <a
        href="#main"
        className={styles['skip']}
        onClick={(event) => {
          // The address names the screen, so it must not change.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skipToContent')}
      </a>
      <Rail status={status} />
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        <ErrorBoundary key={screen}>
          <Screen route={route} />
        </ErrorBoundary>
      </main>
      <LogSheet />
      <DropTarget />
      <KeySheet />
      <Palette />
    </div>
  );
}

/** A new screen begins at its top, with the focus inside it, so that its keys and readers do too. */
function useFocusOnScreen(main: RefObject<HTMLElement | null>, screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    main.current?.scrollTo({ top: 0 });
    if (!main.current?.contains(document.activeElement)) {
      main.current?.focus({ preventScroll: true });
    }
  }, [main, screen]);
}
