import { type KeyboardEvent, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionCard } from '#shared/decide.ts';
import { MOST_AIMS, PURPOSE_KINDS, type PurposeKind } from '#shared/decision.ts';
import { LIMITS } from '#shared/fields.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { isComposing } from '../../ui/composing.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './decide.module.css';
import { startDeciding } from './decideStore.ts';
import { suggestedReasons } from './reasons.ts';
import { saveDecision } from './saveDecision.ts';

interface DecisionFormProps {
  card: DecisionCard;
  choice: 'go' | 'skip';
}

const NONE = '-';

/** Why one goes or not, in a word: Enter saves, also without one. */
export function DecisionForm({ card, choice }: DecisionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [reason, setReason] = useState(card.known?.decisionReason ?? '');
  const [purposeKind, setPurposeKind] = useState<PurposeKind | null>(card.subject.purposeKind);
  const [aims, setAims] = useState<readonly string[]>([]);
  const [isSaving, setSaving] = useState(false);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isSaving) return;
    setSaving(true);
    const said = aims.map((aim) => aim.trim()).filter((aim) => aim !== '');
    const because = reason.trim().slice(0, LIMITS.sentence) || null;
    await saveDecision({ choice, reason: because, purposeKind, aims: said });
    setSaving(false);
  };
  const title = t(choice === 'go' ? 'decide.decision.goTitle' : 'decide.decision.skipTitle');
  return (
    <form className={styles['decision']} aria-label={title} onSubmit={(event) => void save(event)}>
      <h2 className={styles['heading']}>{title}</h2>
      <TextField
        autoFocus
        label={t('decide.decision.reason')}
        placeholder={t('decide.decision.reasonHint')}
        value={reason}
        onChange={setReason}
        onKeyDown={keepComposition}
      />
      <ul className={styles['chips']} aria-label={t('decide.decision.suggestions')}>
        {suggestedReasons(t, language, choice, card).map((suggestion) => (
          <li key={suggestion}>
            <Chip
              label={suggestion}
              isActive={reason.includes(suggestion)}
              onPress={() => setReason(toggled(reason, suggestion))}
            />
          </li>
        ))}
      </ul>
      {choice === 'go' && <PurposeFields {...{ purposeKind, setPurposeKind, aims, setAims }} />}
      <div className={styles['actions']}>
        <Button variant="quiet" keyHint="Esc" onPress={() => startDeciding(null)}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" variant="primary" keyHint="Enter" isDisabled={isSaving}>
          {t(choice === 'go' ? 'decide.decision.saveGo' : 'decide.decision.saveSkip')}
        </Button>
      </div>
    </form>
  );
}

/** The Enter that ends a composition must not save, and Escape leaves the form. */
function keepComposition(event: KeyboardEvent): void {
  if (isComposing(event)) {
    if (event.key === 'Enter') event.preventDefault();
  } else if (event.key === 'Escape') startDeciding(null);
}

/** Adds a suggestion to the reason, or takes it out again. */
function toggled(reason: string, suggestion: string): string {
  const parts = reason.split('; ').filter((part) => part.trim() !== '');
  return (
    parts.includes(suggestion)
      ? parts.filter((part) => part !== suggestion)
      : [...parts, suggestion]
  ).join('; ');
}

interface PurposeFieldsProps {
  purposeKind: PurposeKind | null;
  setPurposeKind: (kind: PurposeKind | null) => void;
  aims: readonly string[];
  setAims: (aims: readonly string[]) => void;
}

/** What one goes for: the kind of purpose, and as many lines for aims as are in use and one more. */
function PurposeFields({ purposeKind, setPurposeKind, aims, setAims }: PurposeFieldsProps) {
  const { t } = useTranslation();
  const lines = [...aims, ''].slice(0, MOST_AIMS);
  return (
    <div className={styles['purpose']}>
      <Select
        label={t('decide.decision.purposeKind')}
        value={purposeKind ?? NONE}
        options={[
          { value: NONE, label: t('decide.decision.noPurpose') },
          ...PURPOSE_KINDS.map((kind) => ({ value: kind, label: t(`terms.purposeKinds.${kind}`) })),
        ]}
        onChange={(kind) => setPurposeKind(kind === NONE ? null : kind)}
      />
      {lines.map((aim, index) => (
        <TextField
          // Lines are told apart by their place alone.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          label={t('decide.decision.aim', { number: index + 1 })}
          placeholder={index === 0 ? t('decide.decision.aims') : undefined}
          value={aim}
          onKeyDown={keepComposition}
          onChange={(text) =>
            setAims(lines.with(index, text).filter((one, at) => one !== '' || at < index))
          }
        />
      ))}
    </div>
  );
}
