import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DECIDE, goTo, type Route } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShortcut } from '../../ui/keys.ts';
import { FailureNotice } from '../../ui/Notice.tsx';
import { EvidencePanel } from '../review/EvidencePanel.tsx';
import { CardView } from './CardView.tsx';
import styles from './decide.module.css';
import { goBack, openDecision, useDecide } from './decideStore.ts';
import { QuestionView } from './QuestionView.tsx';
import { SourceDialog } from './SourceDialog.tsx';
import { StartDecide } from './StartDecide.tsx';

/** An invitation, or an event still to be decided on, held against what the journal knows. */
export function DecideScreen({ route }: { route: Route & { screen: 'decide' } }) {
  const { eventId } = route;
  useEffect(() => void openDecision(eventId), [eventId]);
  useShortcut('Escape', goBack);
  return (
    <section className={styles['screen']}>
      <EvidencePanel />
      <SourceDialog />
      <Content eventId={eventId} />
    </section>
  );
}

function Content({ eventId }: { eventId: number | null }) {
  const { t } = useTranslation();
  const { card, question, failure, eventId: shownId } = useDecide();
  if (card && shownId === eventId) return <CardView key={card.subject.eventId} card={card} />;
  if (question && eventId === null) return <QuestionView question={question} />;
  if (eventId === null) return <StartDecide />;
  if (failure?.code === 'not-found') {
    return (
      <EmptyState
        headingLevel={1}
        title={t('decide.missing.title')}
        actions={<Button onPress={() => goTo(DECIDE)}>{t('decide.missing.back')}</Button>}
      >
        <p>{t('decide.missing.text')}</p>
      </EmptyState>
    );
  }
  return failure && <FailureNotice failure={failure} />;
}
