import { CloseOutlined } from '@ant-design/icons';
import { Button, Checkbox, Dropdown } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { placeAt, placeOf } from '#core/mend/page.ts';
import type { Segment } from '#core/page/segment.ts';
import type { ArticleView } from '#electron/contract.ts';
import { withKey } from '../../app/key-label.ts';
import { take } from '../../app/regions.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useDesk } from '../desk-state.ts';
import { articleHue } from '../segment-lines.ts';
import { CorrectionForm } from './correction-form.tsx';
import { mendPageOf } from './mend-page.ts';
import { MendRow } from './mend-row.tsx';
import { useMend } from './mend-state.ts';
import { DOUBT, type MendActions } from './use-mend-actions.ts';

interface MendPanelProps {
  readonly view: ArticleView;
  readonly actions: MendActions;
}

/** The page's segments by article in reading order, to be cut, joined, named, moved and corrected. */
export function MendPanel({ view, actions }: MendPanelProps) {
  const { t } = useTranslation();
  const { cursor, goes, needs, correcting, toggle, setCursor } = useMend();
  const page = useMemo(() => mendPageOf(view), [view]);
  const { text } = view.source;
  const list = useRef<HTMLDivElement>(null);
  const questions = view.segments.filter(({ confidence }) => confidence < DOUBT).length;
  const selection = useDesk((state) => state.selection);

  const articleId = view.article.id;
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // Back to the text that was read; on another screen it is gone.
      if (before instanceof HTMLElement) take(before);
    };
  }, []);
  useEffect(() => {
    const box = list.current;
    const own = box?.querySelector(`[data-article-id="${articleId}"]`);
    box?.focus({ preventScroll: true });
    if (!box || !own) return;
    // The list alone: nothing around it may move.
    box.scrollTop += own.getBoundingClientRect().top - box.getBoundingClientRect().top;
  }, [articleId]);
  // The caret in the source says which segment is meant.
  useEffect(() => {
    if (selection === null || selection.side !== 'source') return;
    const place = placeAt(page, selection.start);
    if (place !== null) setCursor(place.segment.start);
  }, [selection, page, setCursor]);

  const drop = (start: number, article: number, before: number | null) => {
    const from = placeOf(page, start);
    if (from === null || start === before) return;
    if (from.article === article && article !== -1) {
      void actions.act({ does: 'order', start, before });
    } else {
      const to = article === -1 ? null : (page.articles[article]?.id ?? null);
      void actions.act({ does: 'move', start, to });
    }
  };
  const row = (segment: Segment, article: number) => (
    <MendRow
      key={segment.start}
      segment={segment}
      text={text.slice(segment.start, segment.end)}
      current={segment.start === cursor}
      actions={actions}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', `${segment.start}`);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDrop={(event) => {
        event.preventDefault();
        drop(Number(event.dataTransfer.getData('text/plain')), article, segment.start);
      }}
    />
  );
  const targets = [
    ...view.siblings.map(({ id, title }, index) => ({
      key: id,
      label: `${index + 1} ${title === '' ? t('article.untitled') : title}`,
    })),
    { key: 'new', label: t('mend.newArticle') },
    { key: 'outside', label: t('mend.outside') },
  ];

  return (
    <aside className="mend" data-region="" aria-label={t('mend.title')} data-testid="mend-panel">
      <header className="mend-head">
        <strong>{t('mend.title')}</strong>
        <Button
          size="small"
          type="text"
          disabled={questions === 0}
          data-testid="mend-questions"
          onClick={actions.nextQuestion}
        >
          {t('mend.questions', { n: questions })} <Kbd chord="q" />
        </Button>
        <span className="top-bar-space" />
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={t('mend.close')}
          title={withKey(t('mend.close'), 'F8')}
          onClick={toggle}
        />
      </header>
      <div className="mend-tools" role="toolbar" aria-label={t('mend.title')}>
        <Tool label={t('mend.split')} shortcut="s" onClick={actions.split} id="split" />
        <Tool label={t('mend.joinNext')} shortcut="m" onClick={actions.joinNext} id="join" />
        <Tool
          label={t('mend.up')}
          shortcut="Alt+ArrowUp"
          onClick={() => actions.shift(-1)}
          id="up"
        />
        <Tool
          label={t('mend.down')}
          shortcut="Alt+ArrowDown"
          onClick={() => actions.shift(1)}
          id="down"
        />
        <Dropdown
          trigger={['click']}
          menu={{
            items: targets,
            'aria-label': t('mend.move'),
            onClick: ({ key }) => actions.moveTo(key === 'outside' ? null : key),
          }}
        >
          <Button size="small" data-testid="mend-move">
            {t('mend.move')} <Kbd chord="g" />
          </Button>
        </Dropdown>
        <Tool
          label={t('mend.correct')}
          shortcut="c"
          onClick={actions.beginCorrection}
          id="correct"
        />
        <Tool label={t('mend.again')} shortcut="." onClick={actions.again} id="again" />
      </div>
      {goes && (
        <p className="mend-hint" role="status">
          {t('mend.goes', { n: view.siblings.length })}
        </p>
      )}
      {needs !== null && (
        <p className="mend-hint" role="status">
          {t(`mendNeeds.${needs}`)}
        </p>
      )}
      {correcting !== null && (
        <CorrectionForm
          key={`${correcting.start}-${correcting.end}`}
          printed={text.slice(correcting.start, correcting.end)}
          reads={
            view.corrections.find(
              (one) => one.start === correcting.start && one.end === correcting.end,
            )?.text ?? text.slice(correcting.start, correcting.end)
          }
          span={correcting}
          actions={actions}
        />
      )}
      <div
        ref={list}
        className="mend-list"
        role="group"
        tabIndex={0}
        aria-label={t('mend.segments')}
        data-testid="mend-list"
      >
        {page.articles.map((article, index) => (
          <section
            key={article.id}
            className={`mend-article ${articleHue(index)}`}
            data-article-id={article.id}
          >
            <header
              className="mend-article-head"
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                drop(Number(event.dataTransfer.getData('text/plain')), index, null);
              }}
            >
              <span className="sibling-number">{index + 1}</span>
              <span className="mend-article-title">
                {view.siblings[index]?.title === ''
                  ? t('article.untitled')
                  : view.siblings[index]?.title}
              </span>
              <Checkbox
                checked={article.incomplete}
                data-testid="mend-missing"
                onChange={({ target }) =>
                  void actions.act({
                    does: 'missing',
                    articleId: article.id ?? '',
                    missing: target.checked,
                  })
                }
              >
                {t('mend.missing')}
              </Checkbox>
            </header>
            {article.segments.map((segment) => row(segment, index))}
          </section>
        ))}
        {page.outside.length > 0 && (
          <section className="mend-article art-none">
            <header className="mend-article-head">{t('mend.outside')}</header>
            {page.outside.map((segment) => row(segment, -1))}
          </section>
        )}
      </div>
    </aside>
  );
}

interface ToolProps {
  readonly label: string;
  readonly shortcut: string;
  readonly id: string;
  readonly onClick: () => void;
}

function Tool({ label, shortcut, id, onClick }: ToolProps) {
  return (
    <Button
      size="small"
      data-testid={`mend-${id}`}
      // Pressing it must not take the selection in the pane away.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {label} <Kbd chord={shortcut} />
    </Button>
  );
}
