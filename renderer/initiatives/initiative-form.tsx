import { AutoComplete, Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INITIATIVE_STATUSES, LEVELS } from '#core/thesaurus/initiative.ts';
import type { InitiativeRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { failureOf } from '../app/failure.ts';
import { useView } from '../app/view-state.ts';
import { HistoryButton } from '../history/history-button.tsx';
import { indexLabel } from '../ui/pinyin-index.ts';
import { matchLabel } from '../ui/pinyin-match.ts';
import { ColourPicker } from './colour-picker.tsx';
import { actOf } from './initiative-actions.ts';
import type { InitiativeDraft } from './initiative-values.ts';
import { LabelConflict } from './label-conflict.tsx';
import { useSurgery } from './surgery-state.ts';
import { possibleBroader } from './thesaurus-tree.ts';

interface InitiativeFormProps {
  readonly initiative: InitiativeDraft;
  readonly isNew: boolean;
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

/** One entry of the thesaurus; saving and deleting are steps that can be undone. */
export function InitiativeForm(props: InitiativeFormProps) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const { initiative, isNew, rows, themes } = props;
  const [form] = Form.useForm<InitiativeDraft>();
  const begin = useSurgery((state) => state.begin);
  const openInitiative = useView((state) => state.openInitiative);
  const [conflict, setConflict] = useState<OwnedLabel | null>(null);
  // What surgery or undo changes must not stay in the fields as it was; a new entry is its fields.
  useEffect(() => {
    if (initiative.id !== null) form.setFieldsValue(valuesOf(initiative));
  }, [form, initiative]);

  async function save(values: InitiativeDraft, take = false): Promise<void> {
    setConflict(null);
    try {
      const saved = await client.thesaurus.save({
        initiative: {
          ...values,
          id: initiative.id,
          prefLabel: values.prefLabel.trim(),
          altLabels: [...values.altLabels],
          relatedIds: [...values.relatedIds],
          level: values.level ?? null,
          broaderId: values.broaderId ?? null,
          replacedById: values.replacedById ?? null,
        },
        take,
      });
      props.onSaved(saved.id);
    } catch (error) {
      const owned = ownedLabel(error);
      if (owned === null) reportFailure(error);
      else setConflict(owned);
    }
  }

  const { id } = initiative;
  return (
    <Form<InitiativeDraft>
      form={form}
      layout="vertical"
      className="initiative-form"
      data-region=""
      data-testid="initiative-form"
      initialValues={valuesOf(initiative)}
      onFinish={(values) => void save(values)}
    >
      {conflict !== null && (
        <LabelConflict
          {...conflict}
          onTake={() => void save(form.getFieldsValue(true) as InitiativeDraft, true)}
          onTakeAll={null}
          onMerge={
            id === null
              ? null
              : () => {
                  const ids = [id, conflict.ownerId];
                  begin({ does: 'merge', ids, into: conflict.ownerId, label: '', texts: 'join' });
                }
          }
          onOpen={() => {
            props.onCancel();
            openInitiative(conflict.ownerId);
          }}
          onCancel={() => setConflict(null)}
        />
      )}
      <Form.Item
        name="prefLabel"
        label={t('initiative.prefLabel')}
        rules={[{ required: true, whitespace: true, message: t('initiative.labelNeeded') }]}
      >
        <Input maxLength={200} autoFocus={isNew} data-testid="initiative-label" />
      </Form.Item>
      <Form.Item name="altLabels" label={t('initiative.altLabels')} extra={t('initiative.altHelp')}>
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['；', ';', '、', '|']}
          data-testid="initiative-aliases"
        />
      </Form.Item>
      <Form.Item name="definition" label={t('initiative.definition')}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item name="scopeNote" label={t('initiative.scopeNote')}>
        <Input.TextArea rows={1} maxLength={4000} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="theme" label={t('initiative.theme')}>
          <AutoComplete
            options={themes.map((theme) => ({ value: theme }))}
            data-testid="initiative-theme"
          />
        </Form.Item>
        <Form.Item name="level" label={t('initiative.level')}>
          <Select
            allowClear={{ label: t('common.clear') }}
            options={LEVELS.map((level) => ({ value: level, label: level }))}
          />
        </Form.Item>
      </div>
      <Form.Item name="broaderId" label={t('initiative.broader')}>
        <Select
          allowClear={{ label: t('common.clear') }}
          showSearch={{
            filterOption: (query, option) =>
              matchLabel(indexLabel(option?.label ?? ''), query) !== null,
          }}
          options={possibleBroader(rows, id).map(({ initiative: other }) => ({
            value: other.id,
            label: other.prefLabel,
          }))}
          data-testid="initiative-broader"
        />
      </Form.Item>
      <Form.Item name="relatedIds" label={t('initiative.related')}>
        <Select
          mode="multiple"
          showSearch={{
            filterOption: (query, option) =>
              matchLabel(indexLabel(option?.label ?? ''), query) !== null,
          }}
          options={others(rows, id)}
          data-testid="initiative-related"
        />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="notation" label={t('initiative.notation')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="status" label={t('initiative.status')}>
          <Select
            options={INITIATIVE_STATUSES.map((status) => ({
              value: status,
              label: t(`initiativeStatus.${status}`),
            }))}
          />
        </Form.Item>
      </div>
      {initiative.status === 'deprecated' && (
        <Form.Item name="replacedById" label={t('initiative.replacedBy')}>
          <Select
            allowClear
            showSearch={{
              filterOption: (query, option) =>
                matchLabel(indexLabel(option?.label ?? ''), query) !== null,
            }}
            options={others(rows, id)}
          />
        </Form.Item>
      )}
      <Form.Item name="colour" label={t('initiative.colour')}>
        <ColourPicker />
      </Form.Item>
      <div className="button-row">
        <Button type="primary" htmlType="submit" data-testid="initiative-save">
          {t('common.save')}
        </Button>
        <Button onClick={() => (isNew ? props.onCancel() : form.resetFields())}>
          {t(isNew ? 'common.cancel' : 'initiative.reset')}
        </Button>
        <span className="top-bar-space" />
        {id !== null && <HistoryButton entity="initiative" id={id} name={initiative.prefLabel} />}
        {id !== null && (
          <Button
            danger
            data-testid="initiative-remove"
            onClick={() => {
              const act = actOf(
                'delete',
                rows.filter((row) => row.initiative.id === id),
              );
              if (act !== null) begin(act);
            }}
          >
            {t('act.delete')}…
          </Button>
        )}
      </div>
    </Form>
  );
}

function valuesOf(initiative: InitiativeDraft) {
  return {
    ...initiative,
    altLabels: [...initiative.altLabels],
    relatedIds: [...initiative.relatedIds],
  };
}

interface OwnedLabel {
  readonly label: string;
  readonly owner: string;
  readonly ownerId: string;
  readonly preferred: boolean;
}

/** Whose a refused label is; null where something else went wrong. */
function ownedLabel(error: unknown): OwnedLabel | null {
  const { code, values } = failureOf(error);
  const { label, owner, ownerId, preferred } = values;
  if (code !== 'E-LABEL' || ownerId === undefined) return null;
  return {
    label: String(label),
    owner: String(owner),
    ownerId: String(ownerId),
    preferred: preferred === 1,
  };
}

function others(rows: readonly InitiativeRow[], id: string | null) {
  return rows
    .filter(({ initiative }) => initiative.id !== id)
    .map(({ initiative }) => ({ value: initiative.id, label: initiative.prefLabel }));
}
