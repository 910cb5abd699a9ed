import { createSandbox, type Sandbox, type SandboxOptions } from '#sandbox';
import { patientSandbox } from './patient-sandbox.ts';

/** For a command in a terminal: no runner waits ready, and what a busy computer could not run is run again. */
export function sandboxForTool(options: Pick<SandboxOptions, 'requireLayers'> = {}): Sandbox {
  return patientSandbox(sandboxWhenAsked(options), () =>
    process.stderr.write('This computer has much else to do. It is tried again for up to two minutes.\n'),
  );
}

/** Made at the first run: whoever wrote a wrong option, or asks what needs no run, does not wait for it. */
function sandboxWhenAsked(options: Pick<SandboxOptions, 'requireLayers'>): Sandbox {
  let made: Sandbox | undefined;
  const sandbox = () => {
    made ??= createSandbox({ ...options, spares: 0 });
    return made;
  };
  return {
    run: (job, given) => sandbox().run(job, given),
    prepare: () => undefined,
    layers: () => sandbox().layers(),
    close: async () => made?.close(),
  };
}
