import { useTranslation } from 'react-i18next';
import type { StepChange } from '#electron/contract.ts';

/** What is other than before, field by field, in words. */
export function StepFields({ fields }: { readonly fields: StepChange['fields'] }) {
  const { t, i18n } = useTranslation();
  const label = (field: string) =>
    i18n.exists(`historyField.${field}`) ? t(`historyField.${field}`) : field;
  if (fields.length === 0) return null;
  return (
    <dl className="step-fields">
      {fields.map(({ field, of, before, after }, at) => (
        <div key={`${field} ${at}`}>
          <dt>
            {label(field)}
            {of !== '' && <span className="serif"> “{of}”</span>}
          </dt>
          <dd>
            <del>{valueText(t, field, before)}</del>
            <span aria-hidden> → </span>
            <ins>{valueText(t, field, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Words for values that are names of ours; what somebody wrote stays as it is. */
function valueText(t: (key: string) => string, field: string, value: string): string {
  if (value === '') return t('history.empty');
  if (value === 'true') return t('history.yes');
  if (value === 'false') return t('history.no');
  if (field === 'state') return t(`checkState.${value}`);
  if (field === 'role') return t(`role.${value}`);
  if (field === 'status') {
    return ['pending', 'accepted', 'rejected'].includes(value)
      ? t(`status.${value}`)
      : t(`initiativeStatus.${value}`);
  }
  return value;
}
