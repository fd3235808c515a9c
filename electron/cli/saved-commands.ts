import type { AddCommand, RunCommand } from './command.ts';
import { openNamedArchive } from './desk.ts';
import { EXIT } from './output.ts';

/** The saved searches, for `--saved`. */
export function addSavedCommands(add: AddCommand, run: RunCommand): void {
  add('searches', 'the saved searches').action((_options: object, command) =>
    run(command, async ({ desk, output, archive }) => {
      openNamedArchive(desk.session, archive, false);
      const { searches } = await desk.client.saved.list();
      output.answer({ searches }, () =>
        searches.map(({ name, text }) => `${name}\t${text}`).join('\n'),
      );
      return EXIT.done;
    }),
  );
}
