/**
 * What a column says about a person. none = nothing; personal = something; special = being here at all says
 * something about a person's health, so everything in a candidate's record is special.
 */
export type ColumnClass = 'none' | 'personal' | 'special';

/** A class for each column of a table. A column without one is a compile error where the table stands. */
export type Classes<T extends { _: { columns: Record<string, unknown> } }> = Record<
  keyof T['_']['columns'],
  ColumnClass
>;
