import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { ComboField } from './ComboField.tsx';
import { type CostText, costIssues, emptyCost } from './costText.ts';
import { IconButton } from './IconButton.tsx';
import styles from './MoneyFields.module.css';
import { TextField } from './TextField.tsx';
import type { Suggest } from './useSuggestions.ts';

interface MoneyFieldsProps {
  costs: readonly CostText[];
  onChange: (costs: CostText[]) => void;
  /** The currency that a new cost starts with. */
  currency: string;
  /** Known purposes of costs; keep the function the same between renders. */
  suggest: Suggest;
  /** Says what is wrong: once the user tried to save, not while they still type. */
  showIssues?: boolean;
}

/** Costs of an event, one a row: what for, how much, in which currency. */
export function MoneyFields({
  costs,
  onChange,
  currency,
  suggest,
  showIssues = false,
}: MoneyFieldsProps) {
  const { t } = useTranslation();
  const replace = (at: number, cost: CostText) => onChange(costs.with(at, cost));
  return (
    <fieldset className={styles['costs']}>
      <legend className={styles['legend']}>{t('common.money.legend')}</legend>
      {costs.map((cost, at) => (
        <CostRow
          // A row has no name of its own, and rows are only ever added at the end or removed.
          key={at}
          cost={cost}
          suggest={suggest}
          showIssues={showIssues}
          onChange={(changed) => replace(at, changed)}
          onRemove={() => onChange(costs.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button
          variant="quiet"
          icon={<Plus aria-hidden size={14} />}
          onPress={() => onChange([...costs, emptyCost(costs.at(-1)?.currency ?? currency)])}
        >
          {t('common.money.addItem')}
        </Button>
      </div>
    </fieldset>
  );
}

interface CostRowProps {
  cost: CostText;
  suggest: Suggest;
  showIssues: boolean;
  onChange: (cost: CostText) => void;
  onRemove: () => void;
}

function CostRow({ cost, suggest, showIssues, onChange, onRemove }: CostRowProps) {
  const { t } = useTranslation();
  const issues = showIssues ? costIssues(cost) : {};
  const errorOf = (part: keyof CostText): string | null => {
    const issue = issues[part];
    return issue === undefined ? null : t(`failures.fields.${issue}`);
  };
  return (
    <div className={styles['row']}>
      <ComboField
        label={t('common.money.label')}
        labelHidden
        autoFocus={cost.label === '' && cost.amount === ''}
        placeholder={t('common.money.labelHint')}
        value={cost.label}
        error={errorOf('label')}
        suggest={suggest}
        onChange={(label) => onChange({ ...cost, label })}
      />
      <TextField
        label={t('common.money.amount')}
        labelHidden
        placeholder={t('common.money.amount')}
        inputMode="decimal"
        value={cost.amount}
        error={errorOf('amount')}
        onChange={(amount) => onChange({ ...cost, amount })}
      />
      <TextField
        label={t('common.money.currency')}
        labelHidden
        value={cost.currency}
        error={errorOf('currency')}
        onChange={(text) => onChange({ ...cost, currency: text.toUpperCase() })}
      />
      <IconButton
        label={
          cost.label === ''
            ? t('common.money.removeEmpty')
            : t('common.money.removeItem', { item: cost.label })
        }
        onPress={onRemove}
      >
        <X aria-hidden size={16} />
      </IconButton>
    </div>
  );
}
