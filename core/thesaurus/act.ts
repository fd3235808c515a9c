/** Colour of an initiative or theme: a place in `PALETTE`, null for none of its own. */
export type Colour = number | null;

/** One act of surgery on the thesaurus; each is planned, shown and made as one step. */
export type Act =
  /** `take`: a label that another initiative has as an alternative one is taken over from it. */
  | {
      readonly does: 'rename';
      readonly id: string;
      readonly label: string;
      readonly keepOld: boolean;
      readonly take: boolean;
    }
  | {
      readonly does: 'alias';
      readonly id: string;
      readonly add: readonly string[];
      readonly remove: readonly string[];
      readonly take: boolean;
    }
  /** Under `broaderId`, whose theme they get, or to the top of `theme`; what is below goes along. */
  | {
      readonly does: 'move';
      readonly ids: readonly string[];
      readonly theme: string;
      readonly broaderId: string | null;
    }
  /** `texts`: the definition and scope note of `into` alone, or all of them one after another. */
  | {
      readonly does: 'merge';
      readonly ids: readonly string[];
      readonly into: string;
      readonly label: string;
      readonly texts: 'keep' | 'join';
    }
  /** Mentions that read like one of `forms` or are picked go to `toId`, or to a new initiative `label`. */
  | {
      readonly does: 'split';
      readonly id: string;
      readonly toId: string | null;
      readonly label: string;
      readonly forms: readonly string[];
      readonly annotationIds: readonly string[];
    }
  | {
      readonly does: 'deprecate';
      readonly ids: readonly string[];
      readonly insteadId: string | null;
      readonly pending: 'keep' | 'reject' | 'withdraw' | 'turn';
      readonly accepted: 'keep' | 'turn';
    }
  | {
      readonly does: 'delete';
      readonly ids: readonly string[];
      readonly mentions: 'refuse' | 'remove' | 'turn';
      readonly toId: string | null;
    }
  | { readonly does: 'colour'; readonly ids: readonly string[]; readonly colour: Colour }
  /** Renames a theme, into an existing one too, and gives it a colour. */
  | {
      readonly does: 'theme';
      readonly theme: string;
      readonly name: string;
      readonly colour: Colour;
    };

/** The initiatives that an act is about: a preview shows what they are mentioned by. */
export function subjectsOf(act: Act): readonly string[] {
  switch (act.does) {
    case 'split':
      return [act.id];
    case 'deprecate':
    case 'delete':
      return act.ids;
    default:
      return concernedBy(act);
  }
}

/** The initiatives whose annotations an act may change, or may fuse with others. */
export function concernedBy(act: Act): readonly string[] {
  switch (act.does) {
    case 'rename':
    case 'alias':
      return [act.id];
    case 'move':
    case 'colour':
      return act.ids;
    case 'merge':
      return [act.into, ...act.ids];
    case 'split':
      return act.toId === null ? [act.id] : [act.id, act.toId];
    case 'deprecate':
      return act.insteadId === null ? act.ids : [...act.ids, act.insteadId];
    case 'delete':
      return act.toId === null ? act.ids : [...act.ids, act.toId];
    case 'theme':
      return [];
  }
}
