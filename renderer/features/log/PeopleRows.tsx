import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PERSON_PARTS } from '#shared/person.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PersonDraft } from './eventDraft.ts';
import styles from './form.module.css';
import { suggest } from './suggest.ts';

const emptyPerson = (part: PersonDraft['part']): PersonDraft => ({
  personId: null,
  name: '',
  affiliation: '',
  part,
});

interface PeopleRowsProps {
  people: readonly PersonDraft[];
  onChange: (people: PersonDraft[]) => void;
  /** The part that the first row begins with. */
  firstPart: PersonDraft['part'];
  /** What is wrong with the field of a dotted path such as `people.0.name`. */
  errorOf: (path: string) => string | null;
}

/** People of an event or a session, one a row. */
export function PeopleRows({ people, onChange, firstPart, errorOf }: PeopleRowsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['rows']}>
      <legend className={styles['label']}>{t('log.fields.people')}</legend>
      {people.map((person, at) => (
        <PersonRow
          // A row has no name of its own, and rows are only ever added at the end or removed.
          key={at}
          at={at}
          person={person}
          errorOf={errorOf}
          onChange={(changed) => onChange(people.with(at, changed))}
          onRemove={() => onChange(people.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button
          variant="quiet"
          icon={<Plus aria-hidden size={14} />}
          onPress={() => onChange([...people, emptyPerson(people.at(-1)?.part ?? firstPart)])}
        >
          {t('log.people.add')}
        </Button>
      </div>
    </fieldset>
  );
}

interface PersonRowProps {
  at: number;
  person: PersonDraft;
  errorOf: PeopleRowsProps['errorOf'];
  onChange: (person: PersonDraft) => void;
  onRemove: () => void;
}

function PersonRow({ at, person, errorOf, onChange, onRemove }: PersonRowProps) {
  const { t } = useTranslation();
  const number = at + 1;
  return (
    <div className={styles['personRow']}>
      <ComboField
        label={t('log.people.nameNumber', { number })}
        labelHidden
        autoFocus={person.name === '' && person.affiliation === ''}
        placeholder={t('log.people.name')}
        value={person.name}
        error={errorOf(`people.${at}.name`)}
        suggest={suggest.person}
        onChange={(name) => {
          // Another name is another person.
          if (name !== person.name) onChange({ ...person, name, personId: null });
        }}
      />
      <TextField
        label={t('log.people.affiliationNumber', { number })}
        labelHidden
        placeholder={t('log.people.affiliation')}
        value={person.affiliation}
        error={errorOf(`people.${at}.affiliation`)}
        onChange={(affiliation) => onChange({ ...person, affiliation })}
      />
      <Select
        label={t('log.people.partNumber', { number })}
        labelHidden
        value={person.part}
        options={PERSON_PARTS.map((part) => ({ value: part, label: t(`terms.parts.${part}`) }))}
        onChange={(part) => onChange({ ...person, part })}
      />
      <IconButton
        label={
          person.name === ''
            ? t('log.people.removeEmpty')
            : t('log.people.removePerson', { name: person.name })
        }
        onPress={onRemove}
      >
        <X aria-hidden size={16} />
      </IconButton>
    </div>
  );
}
