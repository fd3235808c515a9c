/** Marks that make a number approximate, as printed. */
export type Approximation = '余' | '多' | '近' | '约' | '左右';

/** What a figure says: a value in the base unit (万 multiplied out) and how exact it is. */
export interface FigureBody {
  readonly value: number;
  /** Upper end of a range, whose lower end is `value`; null where none is printed. */
  readonly valueMax: number | null;
  /** Base unit; counted persons 人, households 户; a printed slash unit such as 元/亩 stays one unit. */
  readonly unit: string;
  readonly approx: Approximation | null;
  readonly comparator: '>=' | '<=' | null;
  /** The unit it is counted by: 每户 … gives 户. */
  readonly per: string | null;
  readonly measure: string;
  readonly place: string;
  readonly time: string;
}
