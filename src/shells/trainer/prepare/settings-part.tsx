import { Checkboxes } from '#ui/forms/checkboxes.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { Radios } from '#ui/forms/radios.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';

type Settings = Omit<Plan, 'format' | 'title' | 'steps'>;

interface SettingsPartProps {
  plan: Plan;
  onChange: (settings: Partial<Settings>) => void;
}

const REGISTERS = ['fr', 'facile', 'en'] as const;
const HELPS = [4, 3, 2, 1, 0] as const;
const BACKSTAGES = ['always', 'at-end', 'never'] as const;

/** What holds for every exercise of the workshop. */
export function SettingsPart({ plan, onChange }: SettingsPartProps) {
  const t = useText('prepare');
  return (
    <div className="trainer-settings">
      <FieldFrame id="plan-register" group label={t('settings.register')} hint={t('settings.registerHint')}>
        {() => (
          <Radios
            id="plan-register"
            value={plan.register}
            options={REGISTERS.map((value) => ({ value, label: t(`settings.registers.${value}`) }))}
            onChange={(value) => onChange({ register: REGISTERS.find((one) => one === value) ?? 'fr' })}
          />
        )}
      </FieldFrame>
      <FieldFrame id="plan-help" group label={t('settings.help')} hint={t('settings.helpHint')}>
        {() => (
          <Radios
            id="plan-help"
            value={String(plan.help)}
            options={HELPS.map((value) => ({ value: String(value), label: t(`settings.helps.${value}`) }))}
            onChange={(value) => onChange({ help: HELPS.find((one) => String(one) === value) ?? 4 })}
          />
        )}
      </FieldFrame>
      <FieldFrame id="plan-backstage" group label={t('settings.backstage')} hint={t('settings.backstageHint')}>
        {() => (
          <Radios
            id="plan-backstage"
            value={plan.backstage}
            options={BACKSTAGES.map((value) => ({ value, label: t(`settings.backstages.${value}`) }))}
            onChange={(value) => onChange({ backstage: BACKSTAGES.find((one) => one === value) ?? 'always' })}
          />
        )}
      </FieldFrame>
      <FieldFrame id="plan-confidence" group label={t('settings.confidence')} hint={t('settings.confidenceHint')}>
        {() => (
          <Checkboxes
            id="plan-confidence"
            ticked={plan.asksConfidence ? ['asks'] : []}
            options={[{ value: 'asks', label: t('settings.asksConfidence') }]}
            onToggle={() => onChange({ asksConfidence: !plan.asksConfidence })}
          />
        )}
      </FieldFrame>
    </div>
  );
}
