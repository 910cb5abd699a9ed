/** The JSON Schema of the download: made from tables.ts, so it says of every column what can stand there. */
import { type TSchema, Type } from 'typebox';
import { staffRoles } from '../access.ts';
import { Comfort } from '../accounts/accounts.contract.ts';
import { PauseNote } from '../attempts/attempts.contract.ts';
import { HowMadeByLanguage } from '../attempts/own-words.contract.ts';
import { ConditionAudience } from '../conditions/conditions.contract.ts';
import type { Config } from '../config.ts';
import { columnClasses } from '../db/column-classes.ts';
import { categoryOfTable, erasableCategories } from '../db/data-categories.ts';
import { type ColumnForm, describeTables, type TableName } from '../db/describe-tables.ts';
import { FeedSaid, FeedShown } from '../feed/feed-profile.contract.ts';
import { Mark } from '../headlines/headlines.contract.ts';
import { Answers, Files, Localized, Moment } from '../http/contract.ts';
import { ReviewText } from '../reviews/review-text.contract.ts';
import { EarlierEnd, SubmissionResult } from '../runs/runs.contract.ts';
import { TalkMark } from '../talks/talks.contract.ts';
import { PlaceWish } from '../wishes/wishes.contract.ts';
import { WorkFile } from '../works/works.contract.ts';

/** What the columns hold that are JSON themselves. One that is not here stops the making of the schema. */
const inside: Record<string, TSchema> = {
  'accounts.comfort': Comfort,
  'accounts.roles': Type.Array(Type.Enum([...staffRoles])),
  'erasureRequests.categories': Type.Array(Type.Enum([...erasableCategories])),
  'attempts.pause': PauseNote,
  'attempts.howMade': HowMadeByLanguage,
  'attempts.title': Localized,
  'attempts.lastRun': PauseNote.properties.lastRun,
  'drafts.files': Files,
  'drafts.answers': Answers,
  'submissions.files': Files,
  'submissions.answers': Answers,
  'runs.result': SubmissionResult,
  'runs.earlier': Type.Array(EarlierEnd),
  'evidence.groupIds': Type.Array(Type.String()),
  'sessionParticipants.opened': Type.Array(Type.String()),
  'headlines.marks': Type.Array(Mark),
  'conditions.visibleTo': Type.Array(ConditionAudience),
  'works.files': Type.Array(WorkFile),
  'shares.skillIds': Type.Array(Type.String()),
  'shares.submissionIds': Type.Array(Type.String()),
  'shares.conditionIds': Type.Array(Type.String()),
  'placeWishes.wish': PlaceWish,
  'placements.tasks': Type.Array(Type.String()),
  'feedProfiles.said': FeedSaid,
  'feedProfiles.content': FeedShown,
  'questions.change': Type.Object({ from: Type.String(), to: Type.String() }),
  'reviews.draft': ReviewText,
  'reviewVersions.text': ReviewText,
  'reviewedWorks.files': Type.Array(WorkFile),
  'talkQuestions.change': Type.Object({ from: Type.String(), to: Type.String() }),
  'talkQuestions.marks': Type.Array(TalkMark),
  /** A portable value: see sandbox/portable.ts. */
  'questions.expected': Type.Unknown(),
};

/** Hashes of codes and sign-ins are left out: see server/accounts/export-accounts.ts. */
const leftOut = new Set(['codeHash', 'tokenHash']);
/** What a reader has written and not released is not always there: see server/reviews/export-reviews.ts. */
const sometimes = new Set(['reviews.draft']);

/** The tables of the download: all but those about staff alone. */
export function exportedTables(): TableName[] {
  const names = Object.keys(categoryOfTable) as TableName[];
  const ofOthers: readonly string[] = ['staff', 'companies'];
  return names.filter((table) => !ofOthers.includes(categoryOfTable[table]));
}

/** Where the schema is; also its `$id`, and what the download names as `$schema`. */
export function exportSchemaAddress({ publicUrl }: Pick<Config, 'publicUrl'>): string {
  return `${publicUrl}/api/privacy/export-schema`;
}

/** JSON Schema, draft 2020-12. */
export function exportSchema(config: Pick<Config, 'publicUrl'>): Record<string, unknown> {
  const forms = describeTables();
  const tables = exportedTables().map((table) => [table, Type.Array(rowOf(table, forms[table]))]);
  const schema = Type.Object(
    {
      $schema: Type.Literal(exportSchemaAddress(config)),
      format: Type.Literal('kodlugn-export'),
      version: Type.Literal(1),
      exportedAt: Moment,
      data: Type.Object(Object.fromEntries(tables), { additionalProperties: false }),
    },
    { additionalProperties: false },
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: exportSchemaAddress(config),
    title: 'Everything that a Kodlugn server stores about one person',
    description: `Tables with their rows. Moments are UTC. Class of a column: none, personal or special (it says something about health, as being here does).`,
    ...schema,
  };
}

function rowOf(table: TableName, forms: Record<string, ColumnForm>): TSchema {
  const classes: Record<string, string> = columnClasses[table];
  const columns = Object.entries(forms)
    .filter(([column]) => !leftOut.has(column))
    .map(([column, form]) => {
      const held = schemaOf(`${table}.${column}`, form);
      const schema = form.isNullable ? Type.Union([held, Type.Null()]) : held;
      const told = { ...schema, description: `Class: ${classes[column]}.` } as TSchema;
      return [column, sometimes.has(`${table}.${column}`) ? Type.Optional(told) : told];
    });
  return Type.Object(Object.fromEntries(columns), { additionalProperties: false });
}

function schemaOf(name: string, { type, choices }: ColumnForm): TSchema {
  if (choices) return Type.Enum([...choices]);
  if (type === 'string') return Type.String();
  if (type === 'number') return Type.Integer();
  if (type === 'boolean') return Type.Boolean();
  const held = inside[name];
  if (!held) throw new Error(`the schema of the download does not know what ${name} holds`);
  return held;
}
