import { Button, InputNumber, Segmented, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  CHART_KINDS,
  EXCERPT_EXTENTS,
  GROUPINGS,
  HEADING_LEVELS,
  QUOTATION_EXTENTS,
  type BlockContent,
  type ChartKind,
  type ExcerptExtent,
  type Grouping,
  type HeadingLevel,
  type QuotationExtent,
} from '#core/report/outline.ts';
import type { ReportBlock } from '#electron/contract.ts';
import { CommitInput } from './commit-input.tsx';
import { Field } from './field.tsx';
import { GroupFields, QueryFields } from './query-fields.tsx';

interface BlockEditorProps {
  readonly block: ReportBlock;
  readonly onChange: (content: BlockContent) => void;
}

/** The fields of one block; each change is a step of its own. */
export function BlockEditor({ block, onChange }: BlockEditorProps) {
  const { t } = useTranslation();
  const { content } = block;
  switch (content.kind) {
    case 'heading':
      return (
        <>
          <Field label={t('reports.headingText')}>
            <CommitInput
              value={content.text}
              label={t('reports.headingText')}
              maxLength={400}
              testId="block-text"
              onCommit={(text) => onChange({ ...content, text })}
            />
          </Field>
          <Field label={t('reports.headingLevel')}>
            <LevelChoice
              value={content.level}
              label={t('reports.headingLevel')}
              onChange={(level) => onChange({ ...content, level })}
            />
          </Field>
        </>
      );
    case 'text':
      return (
        <Field label={t('reportBlock.text')} note={t('reports.textNote')}>
          <CommitInput
            value={content.text}
            label={t('reportBlock.text')}
            maxLength={200_000}
            rows={12}
            testId="block-text"
            onCommit={(text) => onChange({ ...content, text })}
          />
        </Field>
      );
    case 'quotation':
      return (
        <Field label={t('reports.extent')}>
          <Segmented<QuotationExtent>
            value={content.extent}
            aria-label={t('reports.extent')}
            options={QUOTATION_EXTENTS.map((value) => ({ value, label: t(`extent.${value}`) }))}
            onChange={(extent) => onChange({ ...content, extent })}
          />
        </Field>
      );
    case 'passages':
      return (
        <>
          <QueryFields
            query={content.query}
            onChange={(query) => onChange({ ...content, query })}
          />
          <GroupFields
            groupBy={content.groupBy}
            sort={content.sort}
            onChange={(part) => onChange({ ...content, ...part })}
          />
          <LimitField value={content.limit} onChange={(limit) => onChange({ ...content, limit })} />
          <SwitchField
            label={t('reports.definitions')}
            value={content.definitions}
            onChange={(definitions) => onChange({ ...content, definitions })}
          />
        </>
      );
    case 'excerpts':
      return (
        <>
          <QueryFields
            query={content.query}
            onChange={(query) => onChange({ ...content, query })}
          />
          <Field label={t('reports.extent')}>
            <Segmented<ExcerptExtent>
              value={content.extent}
              aria-label={t('reports.extent')}
              options={EXCERPT_EXTENTS.map((value) => ({ value, label: t(`extent.${value}`) }))}
              onChange={(extent) => onChange({ ...content, extent })}
            />
          </Field>
          <GroupFields
            groupBy={content.groupBy}
            sort={content.sort}
            onChange={(part) => onChange({ ...content, ...part })}
          />
          <LimitField value={content.limit} onChange={(limit) => onChange({ ...content, limit })} />
        </>
      );
    case 'figures':
      return (
        <>
          <CaptionField content={content} onChange={onChange} />
          <SwitchField
            label={t('reports.quotedOnly')}
            value={content.quotedOnly}
            onChange={(quotedOnly) => onChange({ ...content, quotedOnly })}
          />
          {!content.quotedOnly && (
            <QueryFields
              query={content.query}
              onChange={(query) => onChange({ ...content, query })}
            />
          )}
          <GroupFields
            groupBy={content.groupBy}
            sort={content.sort}
            onChange={(part) => onChange({ ...content, ...part })}
          />
        </>
      );
    case 'pivot':
      return (
        <>
          <CaptionField content={content} onChange={onChange} />
          <div className="editor-pair">
            <GroupingField
              label={t('reports.rows')}
              value={content.rows}
              onChange={(rows) => onChange({ ...content, rows })}
            />
            <GroupingField
              label={t('reports.columns')}
              value={content.columns}
              onChange={(columns) => onChange({ ...content, columns })}
            />
          </div>
          <CountsField content={content} onChange={onChange} />
          <QueryFields
            query={content.query}
            onChange={(query) => onChange({ ...content, query })}
          />
        </>
      );
    case 'chart':
      return (
        <>
          <CaptionField content={content} onChange={onChange} />
          <Field label={t('reports.chart')}>
            <Select<ChartKind>
              value={content.chart}
              aria-label={t('reports.chart')}
              data-testid="block-chart"
              options={CHART_KINDS.map((value) => ({ value, label: t(`chartKind.${value}`) }))}
              onChange={(chart) => onChange({ ...content, chart })}
            />
          </Field>
          <CountsField content={content} onChange={onChange} />
          <QueryFields
            query={content.query}
            onChange={(query) => onChange({ ...content, query })}
          />
        </>
      );
    case 'articles':
      return (
        <>
          <QueryFields
            query={content.query}
            onChange={(query) => onChange({ ...content, query })}
          />
          <GroupFields
            groupBy={content.groupBy}
            sort={content.sort}
            onChange={(part) => onChange({ ...content, ...part })}
          />
        </>
      );
    case 'contents':
      return (
        <Field label={t('reports.depth')}>
          <LevelChoice
            value={content.depth}
            label={t('reports.depth')}
            onChange={(depth) => onChange({ ...content, depth })}
          />
        </Field>
      );
    case 'article':
    case 'sources':
    case 'page-break':
      return <p className="muted">{t(`reportBlockNote.${content.kind}`)}</p>;
  }
}

function LimitField(props: {
  readonly value: number | null;
  readonly onChange: (limit: number | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Field label={t('reports.limit')}>
      <InputNumber
        min={1}
        max={10_000}
        value={props.value}
        placeholder={t('reports.noLimit')}
        aria-label={t('reports.limit')}
        onChange={props.onChange}
      />
    </Field>
  );
}

interface PartProps<Content> {
  readonly content: Content;
  readonly onChange: (content: Content) => void;
}

function CaptionField<Content extends BlockContent & { readonly caption: string }>(
  props: PartProps<Content>,
) {
  const { content, onChange } = props;
  const { t } = useTranslation();
  return (
    <Field label={t('reports.caption')}>
      <CommitInput
        value={content.caption}
        label={t('reports.caption')}
        placeholder={t('reports.usualCaption')}
        maxLength={400}
        testId="block-caption"
        onCommit={(caption) => onChange({ ...content, caption })}
      />
    </Field>
  );
}

function CountsField<Content extends BlockContent & { readonly counts: 'mentions' | 'articles' }>(
  props: PartProps<Content>,
) {
  const { content, onChange } = props;
  const { t } = useTranslation();
  return (
    <Field label={t('reports.counts')}>
      <Segmented<'mentions' | 'articles'>
        value={content.counts}
        aria-label={t('reports.counts')}
        options={[
          { value: 'mentions', label: t('reports.countMentions') },
          { value: 'articles', label: t('reports.countArticles') },
        ]}
        onChange={(counts) => onChange({ ...content, counts })}
      />
    </Field>
  );
}

function GroupingField(props: {
  readonly label: string;
  readonly value: Grouping;
  readonly onChange: (value: Grouping) => void;
}) {
  const { t } = useTranslation();
  return (
    <Field label={props.label}>
      <Select<Grouping>
        value={props.value}
        aria-label={props.label}
        options={GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        onChange={props.onChange}
      />
    </Field>
  );
}

function LevelChoice(props: {
  readonly value: HeadingLevel;
  readonly label: string;
  readonly onChange: (level: HeadingLevel) => void;
}) {
  return (
    <Segmented<HeadingLevel>
      value={props.value}
      aria-label={props.label}
      options={HEADING_LEVELS.map((value) => ({ value, label: String(value) }))}
      onChange={props.onChange}
    />
  );
}

export function SwitchField(props: {
  readonly label: string;
  readonly note?: string;
  readonly value: boolean;
  readonly testId?: string;
  readonly onChange: (value: boolean) => void;
}) {
  return (
    <label className="editor-switch">
      <Switch
        checked={props.value}
        aria-label={props.label}
        data-testid={props.testId}
        onChange={props.onChange}
      />
      <span>
        {props.label}
        {props.note !== undefined && <span className="editor-note muted">{props.note}</span>}
      </span>
    </label>
  );
}

/** Text of a frozen block that can be had live again, in the editor's place. */
export function FrozenNotice(props: {
  readonly stale: boolean;
  readonly onUnfreeze: () => void;
  readonly onRefresh: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="editor-frozen" data-testid="block-frozen">
      <p>{t(props.stale ? 'blockStateNote.stale' : 'blockStateNote.frozen')}</p>
      <p className="button-row">
        {props.stale && (
          <Button type="primary" data-testid="block-refresh" onClick={props.onRefresh}>
            {t('reports.refresh')}
          </Button>
        )}
        <Button data-testid="block-unfreeze" onClick={props.onUnfreeze}>
          {t('reports.unfreeze')}
        </Button>
      </p>
    </div>
  );
}
