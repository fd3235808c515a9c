import { CloseOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DescriptionView, ProfileView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { withKey } from '../app/key-label.ts';
import { chordOf } from '../app/keys.ts';
import { CROSSWALKS, useCrosswalk, type Crosswalk } from './description-state.ts';
import './description.css';
import { FieldRow } from './field-row.tsx';
import { nameIn } from './field-words.ts';
import { SavedState } from './saved-state.tsx';
import { useFieldSaver } from './use-field-saver.ts';
import { useProfiles } from './use-profiles.ts';

interface DescriptionPanelProps {
  readonly articleId: string;
  readonly incomplete: boolean;
  readonly onClose: () => void;
  /** To the next (1) or last (-1) article. */
  readonly onStep: (by: 1 | -1) => void;
}

/** The description of one article, saved as it is typed. */
export function DescriptionPanel({
  articleId,
  incomplete,
  onClose,
  onStep,
}: DescriptionPanelProps) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const { profiles } = useProfiles();
  const { data } = useQuery(
    queries.descriptions.get.queryOptions({
      input: { articleId },
      placeholderData: keepPreviousData,
    }),
  );
  const saver = useFieldSaver();
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const lastField = useRef('');
  const profile = profiles.find(({ id }) => id === data?.profile);
  const ready = profile !== undefined;

  useEffect(() => {
    before.current = document.activeElement;
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (ready) controlsOf(panel.current)[0]?.focus();
  }, [ready]);
  // Another article has other controls: the focus stays in the field where it was.
  const shownId = data?.articleId;
  useEffect(() => {
    if (lastField.current === '' || document.activeElement !== document.body) return;
    const row = panel.current?.querySelector(`[data-field="${lastField.current}"]`);
    (controlsOf(row)[0] ?? controlsOf(panel.current)[0])?.focus();
  }, [shownId]);
  // Another article: what was typed for the last one is saved first.
  useEffect(() => () => void saver.flush(), [articleId, saver]);

  function onKeyDown(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    // The bare keys of the screen behind are not meant here; its commands are.
    if (!/^(?:Mod\+|F\d)/u.test(chord)) event.stopPropagation();
    if (
      event.defaultPrevented ||
      document.querySelector('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
    )
      return;
    if (chord === 'Escape' || chord === 'F9') onClose();
    else if (chord === 'Alt+ArrowDown' || chord === 'Alt+ArrowUp') {
      onStep(chord === 'Alt+ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <aside
      ref={panel}
      className="description"
      data-region=""
      aria-label={t('describe.title')}
      data-testid="description"
      data-article={data?.articleId}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        lastField.current = target.closest('[data-field]')?.getAttribute('data-field') ?? '';
      }}
    >
      <header className="description-head">
        <strong>{t('describe.title')}</strong>
        <SavedState />
        <span className="top-bar-space" />
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={t('describe.close')}
          title={withKey(t('describe.close'), 'Escape')}
          data-testid="description-close"
          onClick={onClose}
        />
      </header>
      {data !== undefined && profile !== undefined && (
        <>
          <ProfileBar data={data} incomplete={incomplete} profiles={profiles} />
          <Missing data={data} profile={profile} panel={panel} />
          <div className="description-fields" data-testid="description-fields">
            {profile.groups.map((group) => (
              <FieldGroup key={group.id} group={group} data={data} profile={profile}>
                {(field, described) => (
                  <FieldRow
                    key={`${data.articleId} ${field.id}`}
                    articleId={data.articleId}
                    field={field}
                    described={described}
                    saver={saver}
                    onStep={(by) => stepFocus(panel.current, by)}
                  />
                )}
              </FieldGroup>
            ))}
            <p className="description-legend muted">{t('describe.legend')}</p>
          </div>
        </>
      )}
    </aside>
  );
}

interface FieldGroupProps {
  readonly group: ProfileView['groups'][number];
  readonly data: DescriptionView;
  readonly profile: ProfileView;
  readonly children: (
    field: ProfileView['fields'][number],
    described: DescriptionView['fields'][number],
  ) => React.ReactNode;
}

function FieldGroup({ group, data, profile, children }: FieldGroupProps) {
  const { i18n } = useTranslation();
  const described = new Map(data.fields.map((one) => [one.id, one]));
  const heading = `description-${group.id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{nameIn(i18n.language, group)}</h2>
      {profile.fields.map((field) => {
        const one = described.get(field.id);
        return field.group === group.id && one !== undefined ? children(field, one) : null;
      })}
    </section>
  );
}

interface ProfileBarProps {
  readonly data: DescriptionView;
  readonly incomplete: boolean;
  readonly profiles: readonly ProfileView[];
}

function ProfileBar({ data, incomplete, profiles }: ProfileBarProps) {
  const { t, i18n } = useTranslation();
  const { client } = useArchive();
  const { crosswalk, setCrosswalk } = useCrosswalk();
  const { articleId } = data;
  return (
    <div className="description-bar">
      <Select
        size="small"
        value={data.profile}
        aria-label={t('describe.profile')}
        data-testid="description-profile"
        options={profiles.map((one) => ({ value: one.id, label: nameIn(i18n.language, one) }))}
        onChange={(value) =>
          void client.descriptions.set({ articleId, field: 'profile', value }).catch(reportFailure)
        }
      />
      <Select<Crosswalk>
        size="small"
        value={crosswalk}
        aria-label={t('describe.crosswalk')}
        options={CROSSWALKS.map((value) => ({ value, label: t(`crosswalk.${value}`) }))}
        onChange={setCrosswalk}
      />
      <Checkbox
        checked={incomplete}
        data-testid="description-incomplete"
        onChange={({ target }) =>
          void client.articles
            .describe({ articleId, patch: { incomplete: target.checked } })
            .catch(reportFailure)
        }
      >
        {t('describe.incomplete')}
      </Checkbox>
    </div>
  );
}

interface MissingProps {
  readonly data: DescriptionView;
  readonly profile: ProfileView;
  readonly panel: React.RefObject<HTMLElement | null>;
}

/** The required fields that say nothing; each leads to its field. */
function Missing({ data, profile, panel }: MissingProps) {
  const { t, i18n } = useTranslation();
  const missing = new Set(data.fields.filter((one) => one.missing).map(({ id }) => id));
  return (
    <p className="description-missing" data-testid="description-missing" data-count={missing.size}>
      {t(missing.size === 0 ? 'describe.complete' : 'describe.missing', { n: missing.size })}
      {profile.fields
        .filter(({ id }) => missing.has(id))
        .map((field) => (
          <button
            key={field.id}
            type="button"
            onClick={() =>
              controlsOf(panel.current?.querySelector(`[data-field="${field.id}"]`))[0]?.focus()
            }
          >
            {nameIn(i18n.language, field)}
          </button>
        ))}
    </p>
  );
}

function controlsOf(within: Element | null | undefined): readonly HTMLElement[] {
  return [
    ...(within?.querySelectorAll<HTMLElement>('.field-value input, .field-value textarea') ?? []),
  ];
}

/** Puts the focus into the form that is open. */
export function focusDescription(): void {
  controlsOf(document.querySelector('.description'))[0]?.focus();
}

function stepFocus(panel: HTMLElement | null, by: 1 | -1): void {
  const controls = controlsOf(panel);
  const at = controls.findIndex((one) => one === document.activeElement);
  controls[at + by]?.focus();
}
