/** What is told of a hidden case besides its values: a program must not be able to write its input there. */
import { expect, test } from 'vitest';
import { jobOf, pythonSandbox } from './ask.ts';

const sandbox = pythonSandbox();
const input = 'a-hidden-input';

const frames = `import sys

def case_of():
    frame = sys._getframe()
    while "case" not in frame.f_locals:
        frame = frame.f_back
    return frame.f_locals["case"]

def everything():
    frame = sys._getframe()
    told = []
    while frame is not None:
        told.append(repr(frame.f_locals) + repr(frame.f_globals.get("BEGUN")))
        frame = frame.f_back
    return repr(vars(case_of())) + "".join(told)
`;
const whenCalled = (body: string) => `${frames}\ndef solve(text):\n    ${body}\n    return text\n`;
const error = '{"name": "Error", "message": text}';

test.each([
  ['throws all it can reach while it loads', `${frames}\nraise RuntimeError(everything()[-900:])`],
  [
    'looks for it in all that lives',
    `import gc\nraise RuntimeError(repr([one for one in gc.get_objects() if type(one) is str and "hidden" in one]))`,
  ],
  ['says that its files could not be run', whenCalled(`case_of().extra["load"] = ${error}`)],
  [
    'says that its files have a fault',
    whenCalled(`case_of().extra["problem"] = {"kind": "syntax", "error": ${error}}`),
  ],
  [
    'says that it could not be fetched',
    whenCalled('case_of().extra["problem"] = {"kind": "import-refused", "specifier": text}'),
  ],
  ['says that a name is missing', whenCalled('case_of().observed = []; case_of().extra["missing"] = text')],
  [
    'says that a name cannot be called',
    whenCalled('case_of().observed = []; case_of().extra["notCallable"] = text'),
  ],
  ['says that it met a limit of that name', whenCalled('case_of().extra["limit"] = text')],
  [
    'ends what is told, and goes on',
    whenCalled(
      `case_of().observed = ['],"load":' + '{"name":"Error","message":"' + text + '"},"problem":{"kind":"load"},"x":[']`,
    ),
  ],
])('a program that %s tells nothing of its input', async (_what, source) => {
  const one = { form: 'call' as const, call: 'solve', args: [input], expect: { value: 1 } };
  const { groups, ...whole } = await sandbox.run({ ...jobOf(source, [one]), console: false });
  const limits = groups.flatMap(({ state, cases }) => [state, ...cases.map(({ limit }) => limit)]);
  // Where nothing had run, nothing could be told.
  expect(whole.outcome).toBe('finished');
  const said = JSON.stringify([whole.problem, whole.outcome, limits]);
  expect(said).not.toContain(input);
});
