import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { DESK_PANES, toggled } from './panes-state.ts';

test.prop([fc.array(fc.constantFrom(...DESK_PANES), { maxLength: 20 })])(
  'one of the two texts is shown, whatever is switched',
  (switches) => {
    let shown = { source: true, reading: true, margin: true };
    for (const pane of switches) {
      const before = shown;
      shown = toggled(shown, pane);
      expect(shown.source || shown.reading).toBe(true);
      expect(shown[pane]).toBe(!before[pane]);
    }
  },
);
