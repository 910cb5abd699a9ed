/** At a terminal, a computer that is busy for a while costs time and no verdict. */
import { expect, test } from 'vitest';
import type { Job, JobResult } from '#sandbox';
import { patientSandbox } from '#server/runs/patient-sandbox.ts';
import { scriptedSandbox } from '#tests/support/scripted-sandbox.ts';

const job: Job = {
  tenant: 'a',
  language: 'javascript',
  files: { 'a.js': '' },
  entry: 'a.js',
  groups: [],
  console: false,
};
const fault: Partial<JobResult> = { outcome: 'platform-fault' };

function busyFor(times: number) {
  const sandbox = scriptedSandbox();
  sandbox.next.push(...Array.from({ length: times }, () => fault));
  let told = 0;
  const patient = patientSandbox(sandbox, () => (told += 1), [0, 0, 0]);
  return { sandbox, patient, told: () => told };
}

test('what could not be run is run again until it can, and that is said once', async () => {
  const { sandbox, patient, told } = busyFor(3);
  expect((await patient.run(job)).outcome).toBe('finished');
  expect([sandbox.jobs.length, told()]).toEqual([4, 1]);
});

test('what can be run is run once, and nothing is said', async () => {
  const { sandbox, patient, told } = busyFor(0);
  expect((await patient.run(job)).outcome).toBe('finished');
  expect([sandbox.jobs.length, told()]).toEqual([1, 0]);
});

test('a fault that stays is told in the end', async () => {
  const { sandbox, patient, told } = busyFor(100);
  expect((await patient.run(job)).outcome).toBe('platform-fault');
  expect([sandbox.jobs.length, told()]).toEqual([4, 1]);
});
