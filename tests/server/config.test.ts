import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';
import { openDataFolder } from '#server/db/data-folder.ts';
import { refuseOpeningTooEarly } from '#server/organisation-settings.ts';
import { settingNames } from '#server/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'kodlugn-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const real = { demo: false };

describe('settings', () => {
  test('that are not given have defaults which work on the own machine', () => {
    expect(readConfig({}, real)).toEqual({
      host: '127.0.0.1',
      port: 4010,
      publicUrl: 'http://localhost:4010',
      dataDir: join(process.cwd(), 'data'),
      challengesDirs: [join(process.cwd(), 'challenges')],
      organisation: expect.objectContaining({ name: 'Kodlugn', beginWithoutCard: true }),
      themeCss: '',
      themeColours: {},
      backupDir: join(process.cwd(), 'data', 'backups'),
      backupsKept: 14,
      backupAlarmDays: 2,
      given: {},
      isOrganisationStored: false,
      ownName: null,
      themeName: null,
      oidc: null,
      privacy: { eraseByDecision: [], keepDays: {} },
      requireLayers: [],
      demo: false,
      development: false,
    });
  });

  test('with a colour that is hard to read stop the start, with what was measured', () => {
    expect(() => readConfig({ ACCENT_DARK: '#3a4a55' }, real)).toThrow(
      /^ACCENT_DARK has \d\.\d:1 on field; 7:1 to 15:1 is needed\. Choose two that are further apart/,
    );
    expect(readConfig({ ACCENT_DARK: '#dcb8d2' }, { demo: true }).themeCss).toContain('--accent:#dcb8d2;');
  });

  test('that are empty count as not given', () => {
    const empty = Object.fromEntries(settingNames.map((name) => [name, ' ']));
    expect(readConfig(empty, real)).toEqual(readConfig({}, real));
  });

  test('say who the organisation is and what it stands for', () => {
    const env = {
      ORGANISATION_NAME: 'Exempelstad',
      HELP_WHO_SV: 'Kim',
      HELP_CALL_ME_SV: 'Skriv ring mig.',
      CARDS_FROM_EN: 'From Kim.',
      BEGIN_WITHOUT_CARD: 'no',
      SENDS_NOTHING_TO_AUTHORITIES: 'yes',
    };
    expect(readConfig(env, real).organisation).toMatchObject({
      name: 'Exempelstad',
      help: { who: { sv: 'Kim', en: 'Kim' }, callMe: { sv: 'Skriv ring mig.' } },
      cardsFrom: { sv: 'From Kim.', en: 'From Kim.' },
      beginWithoutCard: false,
      sendsNothingToAuthorities: true,
    });
  });

  test('never promise in silence that nothing is sent to authorities', () => {
    expect(readConfig({}, real).organisation.sendsNothingToAuthorities).toBe(false);
  });

  test('open to people only when the organisation has written what nobody else can', () => {
    const written = {
      OPEN: 'yes',
      HELP_BY_TEXT_SV: 'Skriv till Kim.',
      COMPENSATION_TEXT_SV: 'Lo vet vad som gäller för dig.',
      COMPENSATION_WHO_SV: 'Lo',
      COMPENSATION_HOW_SV: 'Skriv till Lo.',
      ACCESSIBILITY_AUTHORITY_SV: 'Exempelmyndigheten',
      ACCESSIBILITY_AUTHORITY_URL: 'https://example.se/anmal',
    };
    const open = (env: Record<string, string>) => refuseOpeningTooEarly(readConfig(env, real).organisation);
    expect(readConfig(written, real).organisation).toMatchObject({
      isOpen: true,
      compensation: { who: { sv: 'Lo', en: 'Lo' } },
    });
    open(written);
    const needed = Object.keys(written).filter((name) => name !== 'OPEN');
    for (const name of needed) {
      const without = { ...written, [name]: '' };
      expect(() => open(without)).toThrow(/OPEN=yes.* needs .* Write it in \.env, or remove the line/);
      open({ ...without, OPEN: 'no' });
    }
  });

  test('choose the challenge that can be tried without an account, or none', () => {
    const tried = (env: Record<string, string>) => readConfig(env, real).organisation.tryChallenge;
    expect([tried({}), tried({ TRY_CHALLENGE: 'late-loans' }), tried({ TRY_CHALLENGE: 'none' })]).toEqual([
      'booking-clashes',
      'late-loans',
      null,
    ]);
  });

  test('can add private folders of challenges', () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    mkdirSync(one);
    mkdirSync(two);
    const { challengesDirs } = readConfig({ CHALLENGES_DIR: `${one}${delimiter}${two}` }, real);
    expect(challengesDirs.slice(1)).toEqual([one, two]);
  });

  test('can name the own sign-in of the organisation, and which of its values give which roles', () => {
    const { oidc } = readConfig(
      {
        OIDC_ISSUER: 'https://login.example.se/stad',
        OIDC_CLIENT_ID: 'kodlugn',
        OIDC_CLIENT_SECRET: 'made up',
        OIDC_ROLE_CLAIM: 'groups',
        OIDC_ROLES: 'team 1=host,team 1=pedagogue,owners=owner',
      },
      real,
    );
    expect(oidc).toEqual({
      issuer: 'https://login.example.se/stad',
      clientId: 'kodlugn',
      clientSecret: 'made up',
      roleClaim: 'groups',
      roles: [
        { value: 'team 1', role: 'host' },
        { value: 'team 1', role: 'pedagogue' },
        { value: 'owners', role: 'owner' },
      ],
    });
  });

  test('of the demo are plainly made up, whatever the environment says', () => {
    const config = readConfig({ ORGANISATION_NAME: 'Riktig stad' }, { demo: true });
    expect(config.organisation.name).toContain('påhittad');
    expect(config.dataDir).toBe(join(process.cwd(), 'data-demo'));
  });

  test.each([
    [{ PORT: 'many' }, 'PORT', 'PORT=4010'],
    [{ PORT: '65536' }, 'PORT', 'PORT=4010'],
    [{ PORT: '-1' }, 'PORT', 'PORT=4010'],
    [{ PORT: '80.5' }, 'PORT', 'PORT=4010'],
    [{ HOST: 'not a host' }, 'HOST', 'HOST=127.0.0.1'],
    [{ PUBLIC_URL: 'kod.example.se' }, 'PUBLIC_URL', 'https://'],
    [{ PUBLIC_URL: 'ftp://kod.example.se' }, 'PUBLIC_URL', 'https://'],
    [{ PUBLIC_URL: 'http://kod.example.se' }, 'cookie', 'https://kod.example.se'],
    [{ PUBLIC_URL: 'http://192.168.1.20:4010' }, 'cookie', 'https://192.168.1.20:4010'],
    [{ PUBLIC_URL: 'http://localhost.example.se' }, 'cookie', 'https://localhost.example.se'],
    [{ PUBLIC_URL: 'https://kod.example.se/path' }, 'path', 'https://kod.example.se'],
    [{ PUBLIC_URL: 'https://kim@kod.example.se' }, 'PUBLIC_URL', 'https://kod.example.se'],
    [{ CHALLENGES_DIR: '/no/such/folder' }, '/no/such/folder', 'Make the folder'],
    [{ BEGIN_WITHOUT_CARD: 'maybe' }, 'BEGIN_WITHOUT_CARD', 'BEGIN_WITHOUT_CARD=yes'],
    [{ SENDS_NOTHING_TO_AUTHORITIES: 'true' }, 'SENDS_NOTHING_TO_AUTHORITIES', 'yes'],
    [{ OIDC_ISSUER: 'http://login.example.se' }, 'OIDC_ISSUER', 'https://'],
    [{ OIDC_ISSUER: 'https://login.example.se' }, 'OIDC_CLIENT_ID', 'remove every OIDC line'],
    [{ OIDC_ROLES: 'team=boss' }, 'OIDC_ROLES', 'kodlugn-owners=owner'],
    [{ ORGANISATION_NAME: 'x'.repeat(81) }, 'ORGANISATION_NAME', 'shorter'],
    [{ SOURCE_URL: 'data:text/html,a' }, 'SOURCE_URL', 'https://'],
    [{ ACCESSIBILITY_AUTHORITY_URL: 'javascript:alert(1)' }, 'ACCESSIBILITY_AUTHORITY_URL', 'https://'],
  ])('that cannot be used (%j) are refused in one line with the mend', (env, what, mend) => {
    const message = messageOf(() => readConfig(env, real));
    expect(message).toContain(what);
    expect(message).toContain(mend);
    expect(message.split('\n')).toHaveLength(1);
  });

  test('that cannot be used are all told at once', () => {
    const message = messageOf(() => readConfig({ PORT: 'x', HOST: '!' }, real));
    expect(message.split('\n')).toHaveLength(2);
  });

  test.each([
    'https://kod.example.se',
    'https://kod.example.se/',
    'http://localhost:80',
    'http://[::1]:4010',
  ])('may say that people reach the server at %s', (PUBLIC_URL) => {
    expect(readConfig({ PUBLIC_URL }, real).publicUrl).toBe(new URL(PUBLIC_URL).origin);
  });

  test('stand all in .env.example, and no others', () => {
    const named = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(
      ([, name]) => name,
    );
    expect(named.sort()).toEqual([...settingNames].sort());
  });
});

describe('the data folder', () => {
  const open = (dataDir: string, demo = false) => openDataFolder({ dataDir, demo });

  test('is made for its owner alone, with a secret of its own, which stays', () => {
    const dataDir = join(folder, 'deep', 'data');
    const secret = open(dataDir);
    expect(secret).toHaveLength(32);
    expect(open(dataDir)).toEqual(secret);
    expect(open(join(folder, 'other'))).not.toEqual(secret);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('whose secret others can read is closed to them', () => {
    const dataDir = join(folder, 'loose');
    open(dataDir);
    chmodSync(join(dataDir, 'secret'), 0o644);
    open(dataDir);
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  });

  test.each(['', 'changeme', 'secret', '0'.repeat(64), 'ab'.repeat(32), 'x'.repeat(64), '1234abcd'])(
    'with the placeholder %j for a secret is refused',
    (secret) => {
      const dataDir = mkdtempSync(join(folder, 'placeholder-'));
      writeFileSync(join(dataDir, 'secret'), secret);
      expect(messageOf(() => open(dataDir))).toMatch(/secret .*backup/);
    },
  );

  test('that lost its secret is refused: a new one would lock everybody out', () => {
    const dataDir = mkdtempSync(join(folder, 'lost-'));
    writeFileSync(join(dataDir, 'kodlugn.db'), '');
    expect(messageOf(() => open(dataDir))).toContain('backup');
    expect(existsSync(join(dataDir, 'secret'))).toBe(false);
  });

  test('that cannot be made is refused with the mend', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(messageOf(() => open(join(file, 'data')))).toMatch(/DATA_DIR .*another folder/);
  });

  test('of the demo never becomes one of real people, nor the other way round', () => {
    const [demo, people] = [join(folder, 'demo'), join(folder, 'people')];
    open(demo, true);
    expect(messageOf(() => open(demo))).toContain('--demo');
    open(people);
    writeFileSync(join(people, 'kodlugn.db'), '');
    expect(messageOf(() => open(people, true))).toContain('real data');
    expect(open(demo, true)).toHaveLength(32);
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}
