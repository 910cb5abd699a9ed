/** Statements that are written for every act, compiled once a connection: compiling takes ten times what running does. */
import type { Database, Statement } from 'better-sqlite3';
import type { Db, DbOrTx } from './open.ts';

const connections = new WeakMap<DbOrTx, Database>();
const statements = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/** A transaction is on the connection of the database that began it. */
export function rememberConnection(tx: DbOrTx, db: Db): void {
  connections.set(tx, db.$client);
}

/** The statement on the connection of this database, or of this transaction begun by `inTransaction`. */
export function prepared<Row>(dbOrTx: DbOrTx, text: string): Statement<unknown[], Row> {
  const connection = connections.get(dbOrTx) ?? (dbOrTx as Partial<Db>).$client;
  if (!connection) throw new Error('this transaction was not begun by inTransaction');
  const known = statements.get(connection) ?? new Map<string, Statement<unknown[], unknown>>();
  statements.set(connection, known);
  const statement = known.get(text) ?? connection.prepare<unknown[], unknown>(text);
  known.set(text, statement);
  return statement as Statement<unknown[], Row>;
}
