import { commandGroup } from '../app/commands/command.ts';

/** What can be done in the statistics. */
export const INSIGHT_COMMANDS = commandGroup({
  title: 'screen.insights',
  commands: [
    { id: 'insights.time', label: 'insightView.time', keys: ['1'] },
    { id: 'insights.place', label: 'insightView.place', keys: ['2'] },
    { id: 'insights.medium', label: 'insightView.medium', keys: ['3'] },
    { id: 'insights.pivot', label: 'insightView.pivot', keys: ['4'] },
    { id: 'insights.together', label: 'insightView.together', keys: ['5'] },
    { id: 'insights.trend', label: 'insightView.trend', keys: ['6'] },
    { id: 'insights.measure', label: 'insightKeys.measure', keys: ['m'] },
    { id: 'insights.transpose', label: 'insightKeys.transpose', keys: ['t'] },
    { id: 'insights.sort', label: 'insightKeys.sort', keys: ['s'] },
    { id: 'insights.layout', label: 'insightKeys.layout', keys: ['v'] },
    { id: 'insights.shade', label: 'insightKeys.shade', keys: ['h'] },
    { id: 'insights.once', label: 'insightKeys.once', keys: ['d'] },
    { id: 'insights.send', label: 'insightKeys.send', keys: ['r'] },
    { id: 'insights.query', label: 'insightKeys.query', keys: ['/'] },
    { id: 'insights.copy', label: 'insightKeys.copy', keys: ['Mod+c'], yieldsToFields: true },
    { id: 'insights.widen', label: 'insights.widen', keys: ['0'] },
    { id: 'insights.leave', label: 'insightKeys.leave', keys: ['Escape'] },
  ],
  hints: [
    {
      label: 'insightKeys.move',
      keys: [
        'ArrowUp',
        'ArrowDown',
        'ArrowLeft',
        'ArrowRight',
        'Home',
        'End',
        'PageUp',
        'PageDown',
      ],
    },
    { label: 'insightKeys.open', keys: ['Enter'] },
  ],
});
