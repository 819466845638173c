import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPerson } from '#shared/draft.ts';
import { PERSON_PARTS } from '#shared/person.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { PersonDraft } from '../log/eventDraft.ts';
import { suggest } from '../log/suggest.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { FoundHead } from './FoundHead.tsx';
import { changeReview, type Review, useOpened } from './openedStore.ts';
import { ProposedItem } from './ProposedItem.tsx';
import styles from './review.module.css';
import { personField, type ReviewPerson } from './reviewForm.ts';
import { goToField, setActive, setOpen, useView, useWishedItem } from './reviewView.ts';
import type { Standing } from './standing.ts';
import { WindowedList } from './WindowedList.tsx';
import { useCounted } from './useCounted.ts';

interface ProposedPeopleProps {
  review: Review;
  standingOf: (field: string) => Standing | null;
}

/** Who was there, as far as the document says. */
export function ProposedPeople({ review, standingOf }: ProposedPeopleProps) {
  const { t } = useTranslation();
  const counted = useCounted();
  const { people } = review.form;
  const { draft } = review.proposed;
  const fields = people.map(personField);
  const reveal = useWishedItem(fields);
  const add = () => {
    changeReview((form) => ({ people: [...form.people, EMPTY] }));
    const field = personField(EMPTY, people.length);
    setOpen(field, true);
    goToField(`${field}.name`);
  };
  return (
    <section className={styles['found']}>
      <FoundHead
        title={
          people.length === 0 ? t('event.people') : t('import.people.title', counted(people.length))
        }
        total={people.length}
        included={people.filter(({ isIncluded }) => isIncluded).length}
        onIncludeAll={(isIncluded) =>
          changeReview((form) => ({
            people: form.people.map((person) => ({ ...person, isIncluded })),
          }))
        }
      />
      <WindowedList
        label={t('import.people.list')}
        count={people.length}
        estimate={44}
        keyOf={(at) => fields[at] ?? at}
        reveal={reveal}
      >
        {(at) => (
          <PersonItem
            entry={people[at] as ReviewPerson}
            proposed={draft.people[people[at]?.origin ?? -1]}
            at={at}
            standing={standingOf(fields[at] ?? '')}
          />
        )}
      </WindowedList>
      <div>
        <Button variant="quiet" icon={<Plus aria-hidden size={14} />} onPress={add}>
          {t('log.people.add')}
        </Button>
      </div>
    </section>
  );
}

const EMPTY: ReviewPerson = {
  origin: null,
  isIncluded: true,
  person: { personId: null, name: '', affiliation: '', part: 'speaker' },
};

const changePerson = (at: number, patch: Partial<ReviewPerson>): void =>
  changeReview(({ people }) => {
    const entry = people[at];
    return entry ? { people: people.with(at, { ...entry, ...patch }) } : {};
  });

interface PersonItemProps {
  entry: ReviewPerson;
  proposed: DraftPerson | undefined;
  at: number;
  standing: Standing | null;
}

const PersonItem = memo(function PersonItem({ entry, proposed, at, standing }: PersonItemProps) {
  const { t } = useTranslation();
  const field = personField(entry, at);
  const isOpen = useView(({ open }) => open === field);
  const { name, affiliation, part } = entry.person;
  const facts = [affiliation, titleBeside(proposed, affiliation), t(`terms.parts.${part}`)];
  return (
    <ProposedItem
      field={field}
      isIncluded={entry.isIncluded}
      includeLabel={t('import.people.include', { name })}
      onInclude={(isIncluded) => changePerson(at, { isIncluded })}
      onFocus={() => setActive(field)}
      isOpen={isOpen}
      onOpen={(open) => setOpen(field, open)}
      line={
        <>
          <span className={styles['rowName']}>{name || t('import.people.unnamed')}</span>
          <span className={styles['facts']}>
            {facts.filter((fact) => fact !== '').join(t('common.separator'))}
          </span>
          {standing && standing !== 'sure' && <ConfidenceMark standing={standing} />}
        </>
      }
    >
      <PersonFields person={entry.person} at={at} field={field} />
    </ProposedItem>
  );
});

/** What somebody is there, unless it stands in for their organisation already. */
const titleBeside = (proposed: DraftPerson | undefined, affiliation: string): string =>
  proposed?.title && proposed.title !== affiliation ? proposed.title : '';

interface PersonFieldsProps {
  person: PersonDraft;
  at: number;
  field: string;
}

function PersonFields({ person, at, field }: PersonFieldsProps) {
  const { t } = useTranslation();
  const isWrong = useOpened(({ issues }) => `people.${at}.name` in issues);
  const change = (patch: Partial<PersonDraft>) =>
    changePerson(at, { person: { ...person, ...patch } });
  return (
    <div className={styles['personFields']} data-field={`${field}.name`}>
      <ComboField
        label={t('log.people.name')}
        value={person.name}
        error={isWrong ? t('failures.fields.required') : null}
        suggest={suggest.person}
        onChange={(name) => {
          // Another name is another person.
          if (name !== person.name) change({ name, personId: null });
        }}
      />
      <TextField
        label={t('log.people.affiliation')}
        value={person.affiliation}
        onChange={(affiliation) => change({ affiliation })}
      />
      <Select
        label={t('import.people.part')}
        value={person.part}
        options={PERSON_PARTS.map((part) => ({ value: part, label: t(`terms.parts.${part}`) }))}
        onChange={(part) => change({ part })}
      />
    </div>
  );
}
