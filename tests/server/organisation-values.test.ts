import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '#server/db/tables/audit.ts';
import { organisationValues } from '#server/db/tables/organisation.ts';
import { applyOrganisation } from '#server/organisation/apply-organisation.ts';
import { organisationOf, refuseOpeningTooEarly } from '#server/organisation-settings.ts';
import { buildTestApp, type StaffForTest, type TestApp } from '#tests/support/app.ts';

const given = { ORGANISATION_NAME: 'Provstad', HELP_BY_TEXT_SV: 'Skriv till oss.' };
let server: TestApp;
let owner: StaffForTest;
beforeEach(async () => {
  server = await buildTestApp({ config: { given, organisation: organisationOf(given) } });
  owner = await server.signInStaff('owner');
});
afterEach(() => server.close());

async function write(values: Record<string, string>, cookie = owner.cookie) {
  const reply = await server.app.inject({
    method: 'PUT',
    url: '/api/organisation/values',
    headers: { cookie },
    payload: { values },
  });
  return { status: reply.statusCode, json: reply.json() };
}
const organisation = async () => (await server.app.inject('/api/organisation')).json();
const fieldOf = (json: { fields: { name: string }[] }, name: string) =>
  json.fields.find((field) => field.name === name);

describe('what an owner writes about the organisation', () => {
  test('goes before what the environment says, at once, for everybody', async () => {
    const { json } = await write({ ORGANISATION_NAME: ' Nystad ', HELP_ANSWER_TIME_SV: 'I morgon.' });
    expect(await organisation()).toMatchObject({
      name: 'Nystad',
      help: { byText: { sv: 'Skriv till oss.' }, answerTime: { sv: 'I morgon.', en: 'I morgon.' } },
    });
    expect(fieldOf(json, 'ORGANISATION_NAME')).toEqual({
      name: 'ORGANISATION_NAME',
      written: 'Nystad',
      given: 'Provstad',
    });
    expect(server.deps.config.ownName).toEqual({ text: 'Nystad', stands: 'beside' });
  });

  test('is there after the next start', async () => {
    await write({ ORGANISATION_NAME: 'Nystad' });
    const config = {
      ...server.deps.config,
      organisation: organisationOf(given),
      isOrganisationStored: false,
    };
    applyOrganisation({ config, db: server.deps.db });
    expect(config.organisation.name).toBe('Nystad');
  });

  test('falls back to the environment when the field is emptied', async () => {
    await write({ ORGANISATION_NAME: 'Nystad' });
    await write({ ORGANISATION_NAME: '  ' });
    expect((await organisation()).name).toBe('Provstad');
    expect(server.deps.db.select().from(organisationValues).all()).toEqual([]);
  });

  test('is noted in the audit by the name of each field that changed, without its words', async () => {
    await write({ ORGANISATION_NAME: 'Nystad', OPEN: '', HELP_BY_TEXT_SV: 'Ring på.' });
    await write({ ORGANISATION_NAME: 'Nystad' });
    const noted = server.deps.db.select().from(auditEntries).all().slice(1);
    expect(noted.map(({ act, objectId, actorRole }) => [act, objectId, actorRole])).toEqual([
      ['organisation.change', 'ORGANISATION_NAME', 'owner'],
      ['organisation.change', 'HELP_BY_TEXT_SV', 'owner'],
    ]);
  });

  test.each([
    ['a field that is none', { PORT: '80' }],
    ['a name that is too long', { ORGANISATION_NAME: 'x'.repeat(81) }],
    ['an address without https', { ACCESSIBILITY_AUTHORITY_URL: 'http://exempel.se' }],
    ['a choice that is none', { BEGIN_WITHOUT_CARD: 'maybe' }],
    ['all of it when one is wrong', { ORGANISATION_NAME: 'Nystad', OPEN: 'perhaps' }],
  ])('is refused with the field when it is %s', async (_, values) => {
    const { status, json } = await write(values as Record<string, string>);
    expect({ status, code: json.code, field: json.params.field }).toEqual({
      status: 422,
      code: 'organisation-value-refused',
      field: Object.keys(values).at(-1),
    });
    expect((await organisation()).name).toBe('Provstad');
  });

  test('opens when all is written that only it can know, and not before', async () => {
    const early = await write({ OPEN: 'yes' });
    expect(early).toMatchObject({ status: 409, json: { code: 'opening-lacks' } });
    expect((await organisation()).isOpen).toBe(false);
    const rest = {
      COMPENSATION_TEXT_SV: 'text',
      COMPENSATION_WHO_SV: 'Lo',
      COMPENSATION_HOW_SV: 'Skriv.',
      ACCESSIBILITY_AUTHORITY_SV: 'En myndighet',
      ACCESSIBILITY_AUTHORITY_URL: 'https://exempel.se/anmal',
    };
    expect((await write({ ...rest, OPEN: 'yes' })).json.lacks).toEqual([]);
    expect(await organisation()).toMatchObject({ isOpen: true, compensation: { who: { sv: 'Lo' } } });
    expect((await write({ COMPENSATION_WHO_SV: '' })).json.code).toBe('opening-lacks');
  });

  test('counts when a server that the environment opens is started anew', async () => {
    const given = { OPEN: 'yes' } as const;
    const start = () => {
      const config = { ...server.deps.config, given, organisation: organisationOf(given) };
      applyOrganisation({ config, db: server.deps.db });
      refuseOpeningTooEarly(config.organisation);
    };
    const texts = { HELP_HOW_SV: 'Kom förbi.', COMPENSATION_TEXT_SV: 'text', COMPENSATION_WHO_SV: 'Lo' };
    await write({ ...texts, COMPENSATION_HOW_SV: 'Skriv.', ACCESSIBILITY_AUTHORITY_SV: 'En myndighet' });
    expect(start).toThrow(/^It is open.* needs ACCESSIBILITY_AUTHORITY_SV and ACCESSIBILITY_AUTHORITY_URL\./);
    await write({ ACCESSIBILITY_AUTHORITY_URL: 'https://exempel.se/anmal' });
    expect(start).not.toThrow();
  });

  test('decides whether one can begin without a card', async () => {
    await write({ BEGIN_WITHOUT_CARD: 'no' });
    const reply = await server.app.inject({ method: 'POST', url: '/api/accounts', payload: {} });
    expect(reply.json().code).toBe('begin-without-card-off');
  });

  test('counts as not written when this version refuses it', async () => {
    const value = randomBytes(60).toString('hex');
    server.deps.db.insert(organisationValues).values({ name: 'ORGANISATION_NAME', value }).run();
    server.deps.db.insert(organisationValues).values({ name: 'GONE', value }).run();
    applyOrganisation(server.deps);
    expect((await organisation()).name).toBe('Provstad');
  });

  test('decides how long something is kept, and what waits for an answer before it is erased', async () => {
    await write({ KEEP_DRAFTS_DAYS: '30', ERASE_BY_DECISION: 'consents' });
    expect(server.deps.config.privacy).toEqual({
      eraseByDecision: ['consents', 'account'],
      keepDays: { drafts: 30 },
    });
    const { categories } = (await server.app.inject('/api/privacy/stored')).json();
    expect(categories[0]).toMatchObject({ category: 'drafts', how: 'at-once', keepDays: 30 });
    server.deps.config.given = { ...given, ERASE_BY_DECISION: 'work' };
    await write({ ERASE_BY_DECISION: 'none', KEEP_DRAFTS_DAYS: '' });
    expect(server.deps.config.privacy).toEqual({ eraseByDecision: [], keepDays: {} });
  });

  test('gives links and buttons a colour of their own, over that of the file', async () => {
    server.deps.config.themeColours = { light: { accent: '#1f4e5f', line: '#6f6a61' } };
    await write({ ACCENT_LIGHT: '#5a3550' });
    expect(server.deps.config.themeCss).toBe(':root[data-theme="light"]{--accent:#5a3550;--line:#6f6a61;}\n');
    await write({ ACCENT_LIGHT: '' });
    expect(server.deps.config.themeCss).toBe(':root[data-theme="light"]{--accent:#1f4e5f;--line:#6f6a61;}\n');
  });

  test.each([
    [
      'is too pale to read',
      { ACCENT_LIGHT: '#7d9aa6' },
      { field: 'ACCENT_LIGHT', reason: 'contrast', measured: 2.6, least: 7, most: 15 },
    ],
    ['is loud', { ACCENT_SEPIA: '#7a0000' }, { field: 'ACCENT_SEPIA', reason: 'loud' }],
  ])('refuses a colour that %s, with what was measured', async (_, values, params) => {
    const { status, json } = await write(values as Record<string, string>);
    expect({ status, code: json.code, params: json.params }).toEqual({
      status: 422,
      code: 'colour-refused',
      params,
    });
    expect([server.deps.db.select().from(organisationValues).all(), server.deps.config.themeCss]).toEqual([
      [],
      '',
    ]);
  });

  test('leaves a stored colour out that this version refuses', async () => {
    const values = { ACCENT_LIGHT: '#7d9aa6', ACCENT_DARK: '#dcb8d2' };
    for (const [name, value] of Object.entries(values))
      server.deps.db.insert(organisationValues).values({ name, value }).run();
    applyOrganisation(server.deps);
    expect(server.deps.config.themeCss).toBe('@media screen{:root[data-theme="dark"]{--accent:#dcb8d2;}}\n');
  });

  test('asks again who it is when the last proof is old: what is older than it is kept is erased', async () => {
    server.clock.forward({ minutes: 16 });
    expect((await write({ KEEP_ACCOUNT_DAYS: '30' })).json.code).toBe('proof-needed');
  });

  test('is for owners alone, to read and to write', async () => {
    const others = [
      await server.signInStaff('host', 'pedagogue', 'reader', 'matcher'),
      await server.signIn(),
    ];
    for (const { cookie } of others) {
      const read = await server.app.inject({ url: '/api/organisation/values', headers: { cookie } });
      expect([read.json().code, (await write({}, cookie)).json.code]).toEqual(['not-allowed', 'not-allowed']);
    }
  });
});
