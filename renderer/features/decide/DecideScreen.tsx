import { useTranslation } from 'react-i18next';
import type { Route } from '../../stores/route.ts';

/** An invitation held against what the journal knows. */
export function DecideScreen({ route: _route }: { route: Route & { screen: 'decide' } }) {
  const { t } = useTranslation();
  return (
    <section>
      <h1>{t('decide.title')}</h1>
      <p>{t('decide.intro')}</p>
    </section>
  );
}
