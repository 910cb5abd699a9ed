/** Runs a terminal tool as a person would, from a folder that is not the repository. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

export const toolPath = (tool: string) => join(import.meta.dirname, '..', '..', 'server', 'runs', tool);

export function runTool(
  tool: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [toolPath(tool), ...args], { cwd: '/' }, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}
