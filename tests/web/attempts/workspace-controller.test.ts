import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openWorkspace, type Workspace, type WorkspaceCalls } from '#web/attempts/workspace-controller.ts';
import {
  createFlakyServer,
  createMemoryAside,
  createMemoryHistories,
  failure,
  workOf,
} from './flaky-server.ts';
import { createMovedClock } from './moved-clock.ts';
import { createMemoryHandIns, submissionOf, submissionResult } from './run-scene.ts';
import { attemptWith, challenge, openScene } from './workspace-scene.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
});

describe('languages', () => {
  test('each language keeps its own files, there and back', async () => {
    const { workspace } = await openScene();
    workspace.writeFile('overlaps.ts', 'my typescript');
    workspace.chooseLanguage('javascript');
    workspace.writeFile('overlaps.js', 'my javascript');
    workspace.chooseLanguage('typescript');
    expect(workspace.draft.get().work).toEqual({
      language: 'typescript',
      answers: {},
      files: { 'overlaps.ts': 'my typescript', 'overlaps.js': 'my javascript' },
    });
  });

  test('a run holds the files of the chosen language that may be changed, and no others', async () => {
    const { workspace, ran, move } = await openScene();
    workspace.writeFile('overlaps.ts', 'my typescript');
    workspace.chooseLanguage('javascript');
    workspace.runExamples();
    await move(1_000);
    expect(ran).toEqual([{ 'overlaps.js': 'js start' }]);
  });
});

describe('taking up another version', () => {
  test('what was being written is kept in its place', async () => {
    const { workspace, server, move } = await openScene();
    workspace.writeFile('overlaps.ts', 'being written');
    await move(5_000);
    void workspace.takeUp(workOf('an earlier hand-in'));
    await move(1_000);
    expect([
      workspace.draft.get().work.files['overlaps.ts'],
      server.draft()?.files['overlaps.ts'],
      server.holds().map(({ files }) => files['overlaps.ts']),
    ]).toEqual(['an earlier hand-in', 'an earlier hand-in', ['an earlier hand-in', 'being written']]);
  });

  test('a result of the text that gave way is not shown beside another', async () => {
    const { workspace, move } = await openScene();
    workspace.writeFile('overlaps.ts', 'being written');
    workspace.runExamples();
    await move(5_000);
    const before = workspace.runs.get().shown.kind;
    const taking = workspace.takeUp(workOf('start'));
    await move(5_000);
    await taking;
    expect([before, workspace.runs.get().shown.kind]).toEqual(['visible', 'nothing']);
  });

  test('without contact nothing takes the place of a text that the server does not have', async () => {
    const { workspace, server, move } = await openScene();
    server.state.weather = 'request-lost';
    workspace.writeFile('overlaps.ts', 'only here');
    await move(1_000);
    void workspace.takeUp(workOf('an earlier hand-in'));
    await move(1_000);
    expect([workspace.draft.get().work.files['overlaps.ts'], workspace.record.get().refusal?.code]).toEqual([
      'only here',
      'offline',
    ]);
  });

  test('a text that the server cannot keep is laid aside on the device when another takes its place', async () => {
    const { workspace, move } = await openScene(attemptWith(null), {
      saveDraft: async (body, options) => {
        if (body.files['overlaps.ts'] === 'with NUL') throw failure('source-has-nul');
        return server.save(body, options);
      },
    });
    const server = createFlakyServer();
    workspace.writeFile('overlaps.ts', 'with NUL');
    await move(5_000);
    const taking = workspace.takeUp(workOf('start'));
    await move(5_000);
    await taking;
    const { work, keptOn, trouble } = workspace.draft.get();
    const aside = await workspace.listAside();
    expect([
      work.files['overlaps.ts'],
      keptOn,
      trouble,
      workspace.record.get().refusal,
      aside.map((one) => one.work.files['overlaps.ts']),
    ]).toEqual(['start', 'server', null, null, ['with NUL']]);
  });

  test('a text that was laid aside is taken up again, and what was being written is kept on the server', async () => {
    const server = createFlakyServer();
    const { workspace, move } = await openScene(attemptWith(null), {
      saveDraft: async (body, options) => {
        if (body.files['overlaps.ts'] === 'with NUL') throw failure('source-has-nul');
        return server.save(body, options);
      },
      readAttempt: async () => attemptWith(server.draft(), [...server.kept.values()]),
      chooseDraft: async (draftId) => attemptWith(server.choose(draftId), [...server.kept.values()]),
    });
    workspace.writeFile('overlaps.ts', 'with NUL');
    await move(5_000);
    const taking = workspace.takeUp(workOf('start'));
    await move(5_000);
    await taking;
    workspace.writeFile('overlaps.ts', 'written since');
    await move(5_000);
    const [laid] = await workspace.listAside();
    const takingUp = laid && workspace.takeUpAside(laid);
    await move(5_000);
    await takingUp;
    const { work, keptOn, trouble } = workspace.draft.get();
    expect([work.files['overlaps.ts'], keptOn, trouble, await workspace.listAside()]).toEqual([
      'with NUL',
      'device',
      'refused',
      [],
    ]);
    workspace.writeFile('overlaps.ts', 'mended');
    await move(5_000);
    expect(server.holds().map(({ files }) => files['overlaps.ts'])).toEqual(['mended', 'written since']);
  });

  test('letters written while the other version is on its way are kept as a version of their own', async () => {
    const { workspace, server, move } = await openScene(attemptWith(null), {
      chooseDraft: async (draftId) => {
        workspace.writeFile('overlaps.ts', 'being written, and more');
        return attemptWith(server.choose(draftId), [...server.kept.values()]);
      },
    });
    workspace.writeFile('overlaps.ts', 'being written');
    await move(5_000);
    void workspace.takeUp(workOf('an earlier hand-in'));
    await move(10_000);
    expect([
      workspace.draft.get().work.files['overlaps.ts'],
      server.draft()?.files['overlaps.ts'],
      server.holds().map(({ files }) => files['overlaps.ts']),
    ]).toEqual([
      'an earlier hand-in',
      'an earlier hand-in',
      ['an earlier hand-in', 'being written', 'being written, and more'],
    ]);
  });

  test('going on with ours keeps the other, and letters written meanwhile', async () => {
    const { workspace, server, move } = await openScene();
    const body = { ...workOf('from the phone'), baseRevision: 0, writerId: 'phone', writerStep: 1 };
    await server.save(body, { keepalive: false });
    workspace.writeFile('overlaps.ts', 'from here');
    await move(5_000);
    const choosing = workspace.keepMine();
    workspace.writeFile('overlaps.ts', 'from here, and more');
    await move(10_000);
    await choosing;
    expect([
      workspace.draft.get().beside,
      server.draft()?.files['overlaps.ts'],
      server.holds().map(({ files }) => files['overlaps.ts']),
    ]).toEqual([null, 'from here, and more', ['from here, and more', 'from the phone']]);
  });
});

describe('opening', () => {
  test('a text that the server never got is taken up from the device and sent', async () => {
    const first = await openScene();
    first.server.state.weather = 'request-lost';
    first.workspace.writeFile('overlaps.ts', 'written in the dark');
    await first.move(2_000);
    first.workspace.close();

    const shelved = await first.drafts.list();
    const again = createMovedClock();
    const server = createFlakyServer();
    const workspace = await openWorkspace(
      {
        calls: { saveDraft: server.save } as unknown as WorkspaceCalls,
        drafts: first.drafts,
        handIns: createMemoryHandIns(),
        aside: createMemoryAside(),
        histories: createMemoryHistories(),
        clock: again.clock,
        newId: () => 'new-tab',
        liveWriters: async () => [],
        holdWriter: () => () => {},
      },
      challenge,
      attemptWith(null),
    );
    await again.move(5_000);
    expect([shelved.length, workspace.draft.get().work.files['overlaps.ts'], server.draft()?.files]).toEqual([
      1,
      'written in the dark',
      workOf('written in the dark').files,
    ]);
  });
});

test('a result that comes after a while stands in the list of hand-ins, in the place of its hand-in', async () => {
  const older = {
    submissionId: 'older',
    submittedAt: '',
    language: 'typescript',
    verdict: null,
    claims: null,
  };
  const attempt = { ...attemptWith(null), submissions: [older] } as unknown as ReturnType<typeof attemptWith>;
  const run = { state: 'done', result: submissionResult('holds', 'error') } as const;
  const { workspace, move } = await openScene(attempt, {
    submit: async ({ submissionId }) => submissionOf(submissionId, { state: 'running' }),
    readSubmission: async (submissionId) => submissionOf(submissionId, run),
  });
  await move(10);
  workspace.submit();
  await move(5_000);
  const { submissions } = workspace.record.get().attempt;
  expect(submissions.map(({ submissionId, claims }) => ({ submissionId, claims }))).toEqual([
    { submissionId: expect.stringMatching(/^id-/), claims: { holds: 1, of: 2 } },
    { submissionId: 'older', claims: { holds: 1, of: 2 } },
  ]);
});

describe('what greets at return', () => {
  test.each([
    ['writing', (workspace: Workspace) => workspace.writeFile('overlaps.ts', 'more')],
    ['running', (workspace: Workspace) => workspace.runExamples()],
    ['handing in', (workspace: Workspace) => workspace.submit()],
  ])('gives way to %s', async (_, act) => {
    const { workspace } = await openScene();
    const before = workspace.desk.get().hasGoneOn;
    act(workspace);
    expect([before, workspace.desk.get().hasGoneOn]).toEqual([false, true]);
  });
});
