/** What the server says about itself: whether it is well, and what it can be asked. Nothing about a person. */
import { Type } from 'typebox';
import { type Contract, Moment } from './contract.ts';

export const Health = Type.Object({
  /**
   * Status 503 comes with the second: the database does not answer. With the third, people can write and save, but no
   * code is run, because a layer that REQUIRE_LAYERS names is not active.
   */
  status: Type.Enum(['ok', 'database-silent', 'runs-no-code']),
  /** Whether the organisation has opened it, and the settings it has left to write before that. */
  open: Type.Boolean(),
  beforeOpening: Type.Array(Type.String()),
  /** How the newest backup stands: `old` when it is older than BACKUP_ALARM_DAYS. */
  backup: Type.Enum(['recent', 'old', 'none']),
  challenges: Type.Object({ loaded: Type.Integer(), withheld: Type.Array(Type.String()) }),
});

/** The same for an owner, with what is for nobody else: which layers there are, why a challenge is withheld, the disk. */
export const HealthForOwner = Type.Object({
  ...Type.Pick(Health, ['status', 'open', 'beforeOpening']).properties,
  layers: Type.Array(Type.Object({ name: Type.String(), active: Type.Boolean(), required: Type.Boolean() })),
  disk: Type.Object({ freeBytes: Type.Number(), wholeBytes: Type.Number() }),
  backup: Type.Object({
    state: Health.properties.backup,
    newestAt: Type.Union([Moment, Type.Null()]),
    count: Type.Integer(),
    alarmDays: Type.Integer(),
  }),
  migrations: Type.Object({ applied: Type.Integer(), waiting: Type.Integer() }),
  challenges: Type.Object({
    loaded: Type.Integer(),
    withheld: Type.Array(Type.Object({ slug: Type.String(), reasons: Type.Array(Type.String()) })),
  }),
  /** The audit holds the entry noted outside it, and nothing can change it unseen. */
  isAuditGuarded: Type.Boolean(),
});

export const serviceContract = {
  'GET /healthz': {
    summary: 'Whether the server is well: database, running of code, challenges.',
    act: 'public.read',
    reply: Health,
    errors: [],
  },
  'GET /api/health': {
    summary: 'How the server stands: layers, disk, backup, migrations, withheld challenges.',
    act: 'health.read',
    reply: HealthForOwner,
    errors: [],
  },
  'GET /api/openapi.json': {
    summary: 'Every route of this server, as OpenAPI 3.1.',
    act: 'public.read',
    reply: Type.Record(Type.String(), Type.Unknown()),
    errors: [],
  },
} as const satisfies Contract;
