import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '#server/attempts/attempts.contract.ts';
import type { Workspace } from '#web/attempts/workspace-controller.ts';
import { createMemoryHistories, workOf } from './flaky-server.ts';
import { attemptWith, openScene } from './workspace-scene.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
});

describe('undo', () => {
  const draftOf = (files: Record<string, string>) =>
    ({ language: 'typescript', files, answers: {}, revision: 1 }) as unknown as Draft;
  const textOf = (workspace: Workspace, file = 'overlaps.ts') => workspace.draft.get().work.files[file];

  test('goes over what was written before the page was opened again, and redo comes back', async () => {
    const histories = createMemoryHistories();
    const first = await openScene(attemptWith(null), {}, histories);
    first.workspace.writeFile('overlaps.ts', 'start, more');
    first.workspace.close();
    const { workspace } = await openScene(
      attemptWith(draftOf({ 'overlaps.ts': 'start, more' })),
      {},
      histories,
    );
    const undone = workspace.undo('overlaps.ts');
    expect([undone, workspace.undo('overlaps.ts'), workspace.redo('overlaps.ts'), textOf(workspace)]).toEqual(
      [{ text: 'start', caret: 5 }, null, { text: 'start, more', caret: 11 }, 'start, more'],
    );
  });

  test('goes over a text that came from another device, to the one that was here', async () => {
    const histories = createMemoryHistories();
    const first = await openScene(attemptWith(null), {}, histories);
    first.workspace.writeFile('overlaps.ts', 'written here');
    first.workspace.close();
    const { workspace } = await openScene(
      attemptWith(draftOf({ 'overlaps.ts': 'from the phone' })),
      {},
      histories,
    );
    expect([workspace.undo('overlaps.ts')?.text, workspace.undo('overlaps.ts')?.text]).toEqual([
      'written here',
      'start',
    ]);
  });

  test('goes over a version that was taken up', async () => {
    const { workspace, move } = await openScene();
    workspace.writeFile('overlaps.ts', 'being written');
    await move(5_000);
    void workspace.takeUp(workOf('an earlier hand-in'));
    await move(1_000);
    workspace.undo('overlaps.ts');
    expect(textOf(workspace)).toBe('being written');
  });

  test('is of one file: another language is left as it was', async () => {
    const { workspace } = await openScene();
    workspace.writeFile('overlaps.ts', 'typescript');
    workspace.chooseLanguage('javascript');
    workspace.writeFile('overlaps.js', 'javascript');
    workspace.undo('overlaps.ts');
    expect([textOf(workspace), textOf(workspace, 'overlaps.js')]).toEqual(['start', 'javascript']);
  });

  test('puts the caret where something changed, and takes no focus', async () => {
    const { workspace } = await openScene();
    workspace.putText('overlaps.ts', { start: 0, end: 5 }, 'begin', true);
    const afterPut = workspace.desk.get().caret;
    workspace.undo('overlaps.ts');
    expect([afterPut, workspace.desk.get().caret]).toEqual([
      { file: 'overlaps.ts', place: { start: 5, end: 5 }, takesFocus: true },
      { file: 'overlaps.ts', place: { start: 5, end: 5 }, takesFocus: false },
    ]);
  });
});
