import { useTranslation } from 'react-i18next';
import type { DecisionCard } from '#shared/decide.ts';
import { ClashesSection, PatternsSection } from './ClashesAndPatterns.tsx';
import styles from './decide.module.css';
import { EditionsSection } from './EditionsSection.tsx';
import { ExpectedSection } from './ExpectedSection.tsx';
import { GivesSection } from './GivesSection.tsx';
import { SpeakersSection } from './SpeakersSection.tsx';
import { SubjectHead } from './SubjectHead.tsx';
import { TopicsSection } from './TopicsSection.tsx';
import { WithheldNotice } from './WithheldNotice.tsx';

/** What the journal says of one invitation: what to expect and why, then the evidence. */
export function CardView({ card }: { card: DecisionCard }) {
  const { t } = useTranslation();
  const { subject } = card;
  return (
    <article className={styles['card']} aria-label={subject.name.value ?? t('decide.card.unnamed')}>
      <SubjectHead card={card} />
      {isNothing(card) ? (
        <WithheldNotice />
      ) : (
        <>
          <ExpectedSection card={card} />
          <div className={styles['evidence']}>
            <EditionsSection card={card} />
            <SpeakersSection card={card} />
            <TopicsSection card={card} />
            <GivesSection card={card} />
            <ClashesSection card={card} />
            <PatternsSection card={card} />
          </div>
        </>
      )}
    </article>
  );
}

/** Whether there is nothing in a text that the journal could be asked about. */
function isNothing({ subject, speakers, topics }: DecisionCard): boolean {
  const facts = [subject.name, subject.organiser, subject.dateStart, subject.place];
  return (
    subject.eventId === null &&
    facts.every(({ value }) => value === null) &&
    speakers.named === 0 &&
    topics.sessions === 0
  );
}
