import { Option } from 'commander';
import {
  ANNOTATION_KINDS,
  ANNOTATION_STATUSES,
  type AnnotationKind,
  type AnnotationStatus,
} from '#core/annotation/annotation.ts';
import { SCOPES, type Scope } from '#core/annotation/ruling.ts';
import { AppError } from '#core/error/app-error.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { articleNamed, initiativeNamed } from '../archive/find.ts';
import { annotationView } from '../archive/views.ts';
import { openNamedArchive } from './desk.ts';
import { annotationJson, suggestionJson } from './json-shapes.ts';
import { EXIT } from './output.ts';
import { Progress } from './progress.ts';
import type { AddCommand, RunCommand } from './command.ts';
import { addAnnotateByHand } from './annotate-command.ts';
import { addSearchCommand } from './search-command.ts';

/** Suggestions and annotations: suggest, accept, reject, annotate, annotations, search. */
export function addAnnotationCommands(add: AddCommand, run: RunCommand): void {
  addSuggest(add, run);
  addDecisions(add, run);
  addAnnotate(add, run);
  addSearchCommand(add, run);
}

function addSuggest(add: AddCommand, run: RunCommand): void {
  add('suggest', 'run the rules, store what is new, print every suggestion that stands')
    .option('--kind <kinds>', 'only these kinds, separated by commas')
    .option('--article <article>', 'only in this article')
    .action((options: { kind?: string; article?: string }, command) =>
      run(command, async ({ desk, output, archive, signal }) => {
        openNamedArchive(desk.session, archive, false);
        const kinds =
          options.kind === undefined ? undefined : options.kind.split(',').map(kindNamed);
        const articleId =
          options.article === undefined ? undefined : articleNamed(desk.session, options.article);
        const progress = new Progress('suggest');
        let added = 0;
        for await (const event of await desk.client.suggestions.run(
          { articleId, kinds },
          { signal },
        )) {
          if (event.type === 'progress') progress.show(event);
          else added = event.added;
        }
        progress.stop();
        const standing = listAnnotations(desk.session.db, { articleId, suggested: true })
          .rows.map(annotationView)
          .filter((view) => kinds === undefined || kinds.includes(view.kind));
        output.answer({ added, suggestions: standing.map(suggestionJson) }, () =>
          standing
            .map((view) =>
              [
                view.id,
                view.status,
                view.kind,
                view.labels[0] ?? '',
                view.quote,
                view.filename,
              ].join('\t'),
            )
            .join('\n'),
        );
        return EXIT.done;
      }),
    );
}

function addDecisions(add: AddCommand, run: RunCommand): void {
  for (const [name, decision] of [
    ['accept', 'accepted'],
    ['reject', 'rejected'],
  ] as const) {
    add(name, `${name} suggestions, in one step`)
      .option('--id <ids>', 'these, separated by commas')
      .option('--kind <kind>', 'all of one kind that wait')
      .option('--initiative <name>', 'all of one initiative that wait')
      .option('--all', 'all that wait')
      .addOption(
        new Option('--scope <scope>', 'these, or all of the same text there, now and later')
          .choices([...SCOPES])
          .default('occurrence'),
      )
      .action(
        (
          options: {
            id?: string;
            kind?: string;
            initiative?: string;
            all?: boolean;
            scope: Scope;
          },
          command,
        ) =>
          run(command, async ({ desk, output, archive }) => {
            openNamedArchive(desk.session, archive, false);
            const changed = await desk.client.suggestions.decide({
              decision,
              ids: options.id?.split(','),
              kind: options.kind === undefined ? undefined : kindNamed(options.kind),
              initiative: options.initiative,
              all: options.all,
              scope: options.scope,
            });
            output.answer(changed, () => String(changed.changed));
            return EXIT.done;
          }),
      );
  }
}

function addAnnotate(add: AddCommand, run: RunCommand): void {
  addAnnotateByHand(add, run);
  add('annotations', 'the annotations')
    .option('--article <article>', 'of one article')
    .option('--initiative <name>', 'of one initiative')
    .addOption(new Option('--status <status>', 'only these').choices([...ANNOTATION_STATUSES]))
    .action(
      (options: { article?: string; initiative?: string; status?: AnnotationStatus }, command) =>
        run(command, async ({ desk, output, archive }) => {
          openNamedArchive(desk.session, archive, false);
          const views = listAnnotations(desk.session.db, {
            articleId:
              options.article === undefined
                ? undefined
                : articleNamed(desk.session, options.article),
            initiativeId:
              options.initiative === undefined
                ? undefined
                : initiativeNamed(desk.session, options.initiative),
            status: options.status,
          }).rows.map(annotationView);
          output.answer({ annotations: views.map(annotationJson) }, () =>
            views
              .map((view) =>
                [view.id, view.kind, view.labels.join('、'), view.status, view.quote].join('\t'),
              )
              .join('\n'),
          );
          return EXIT.done;
        }),
    );
}

function kindNamed(name: string): AnnotationKind {
  const kind = ANNOTATION_KINDS.find((known) => known === name);
  if (!kind) throw new AppError('E-USAGE', { reason: `--kind ${name}` });
  return kind;
}
