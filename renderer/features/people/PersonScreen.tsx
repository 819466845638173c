import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRow } from '#shared/event.ts';
import type { Person } from '#shared/person.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { onChange } from '../../stores/changes.ts';
import { formatRoute } from '../../stores/route.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureNotice, Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WorthLabel } from '../../ui/WorthLabel.tsx';
import styles from './people.module.css';
import { type PersonField, readPerson, savePerson, takeTheirs, usePerson } from './personStore.ts';

/** A person: who they are, the user's note on them, and the events they were named with. */
export function PersonScreen({ id }: { id: number }) {
  const { t } = useTranslation();
  const { page, failure, conflict, edition } = usePerson();
  useEffect(() => {
    void readPerson(id);
    return onChange(() => void readPerson(id));
  }, [id]);
  return (
    <section className={styles['screen']}>
      <a href={formatRoute({ screen: 'people' })} className={styles['back']}>
        {t('people.person.back')}
      </a>
      {failure?.code === 'not-found' && (
        <EmptyState title={t('people.person.missing')}>{t('people.person.missingHint')}</EmptyState>
      )}
      {failure && failure.code !== 'not-found' && <FailureNotice failure={failure} />}
      {page?.person.id === id && (
        <>
          <h1>{page.person.name}</h1>
          {conflict && <PersonConflict person={page.person} {...conflict} />}
          <div className={styles['fields']}>
            {(['name', 'affiliation', 'note'] as const).map((field) => (
              <PersonFieldEditor
                key={`${id} ${field} ${edition}`}
                field={field}
                person={page.person}
              />
            ))}
          </div>
          <h2 className={styles['eventsTitle']}>{t('people.person.events')}</h2>
          <ul className={styles['list']}>
            {page.events.map((event) => (
              <NamedWith key={event.id} event={event} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface PersonFieldEditorProps {
  field: PersonField;
  person: Person;
}

/** A field that saves itself when it is left. */
function PersonFieldEditor({ field, person }: PersonFieldEditorProps) {
  const { t } = useTranslation();
  const value = person[field] ?? '';
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  // A change from elsewhere (undo, another window) shows, unless something is being typed here.
  if (value !== followed) {
    setFollowed(value);
    if (typed === followed) setTyped(value);
  }
  const isNameless = field === 'name' && typed.trim() === '';
  const save = () => {
    if (typed !== value && !isNameless) void savePerson(field, typed);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  // A screen that is left by a key gives the field no time to lose its focus.
  useEffect(() => () => latest.current(), []);
  const common = {
    label: t(`people.person.${field}`),
    value: typed,
    error: isNameless ? t('people.person.nameRequired') : null,
    onChange: setTyped,
    onBlur: save,
  };
  return field === 'note' ? (
    <div className={styles['note']}>
      <TextArea {...common} look="pen" hint={t('people.person.noteHint')} />
    </div>
  ) : (
    <TextField {...common} look={field === 'name' ? 'serif' : 'plain'} />
  );
}

interface PersonConflictProps {
  person: Person;
  field: PersonField;
  mine: string;
}

function PersonConflict({ person, field, mine }: PersonConflictProps) {
  const { t } = useTranslation();
  const value = person[field] ?? '';
  return (
    <Notice
      tone="warn"
      title={`${t(`people.person.${field}`)}: ${t('people.person.conflict.title')}`}
      actions={
        <>
          <Button onPress={() => void savePerson(field, mine)}>
            {t('people.person.conflict.keepMine')}
          </Button>
          <Button variant="quiet" onPress={takeTheirs}>
            {t('people.person.conflict.takeTheirs')}
          </Button>
        </>
      }
    >
      <p>
        {t('people.person.conflict.theirs', {
          value: value === '' ? t('people.person.conflict.empty') : value,
        })}
      </p>
    </Notice>
  );
}

function NamedWith({ event }: { event: EventRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, dateStart, dateEnd, place, worth } = event;
  return (
    <li>
      <a href={formatRoute({ screen: 'event', id })} className={styles['line']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['affiliation']}>
          {dateStart === null ? t('people.noDate') : formatDateRange(language, dateStart, dateEnd)}
          {place !== null && ` · ${place}`}
        </span>
        <span className={styles['worth']}>
          <WorthLabel worth={worth} glyph="after" />
        </span>
      </a>
    </li>
  );
}
