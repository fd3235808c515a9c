import { AutoComplete, Button, Form, Input, Popconfirm, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { INITIATIVE_STATUSES, LEVELS } from '#core/thesaurus/initiative.ts';
import type { InitiativeRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { indexLabel } from '../ui/pinyin-index.ts';
import { matchLabel } from '../ui/pinyin-match.ts';
import type { InitiativeDraft } from './initiative-values.ts';
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

  async function save(values: InitiativeDraft): Promise<void> {
    try {
      const saved = await client.thesaurus.save({
        initiative: {
          ...values,
          id: initiative.id,
          prefLabel: values.prefLabel.trim(),
          altLabels: [...values.altLabels],
          level: values.level ?? null,
          broaderId: values.broaderId ?? null,
        },
      });
      props.onSaved(saved.id);
    } catch (error) {
      reportFailure(error);
    }
  }

  async function remove(id: string): Promise<void> {
    try {
      await client.thesaurus.remove({ id });
    } catch (error) {
      reportFailure(error);
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
      initialValues={{ ...initiative, altLabels: [...initiative.altLabels] }}
      onFinish={(values) => void save(values)}
    >
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
      <div className="button-row">
        <Button type="primary" htmlType="submit" data-testid="initiative-save">
          {t('common.save')}
        </Button>
        <Button onClick={() => (isNew ? props.onCancel() : form.resetFields())}>
          {t(isNew ? 'common.cancel' : 'initiative.reset')}
        </Button>
        <span className="top-bar-space" />
        {id !== null && (
          <Popconfirm
            title={t('initiative.removeAsk')}
            okText={t('initiative.remove')}
            cancelText={t('common.cancel')}
            onConfirm={() => void remove(id)}
          >
            <Button danger data-testid="initiative-remove">
              {t('initiative.remove')}
            </Button>
          </Popconfirm>
        )}
      </div>
    </Form>
  );
}
