import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from '../config.ts';
import { SettingsError } from '../errors.ts';

/**
 * Tries the port before anything else is opened, so that a second start of the same server touches nothing.
 * @throws SettingsError with the mend
 */
export async function refuseBusyPort({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host, port });
    await once(probe, 'listening');
  } catch (error) {
    throw explained(error, host, port);
  }
  probe.close();
  await once(probe, 'close');
}

function explained(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new SettingsError(
        `Port ${port} is busy. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new SettingsError(
        `Port ${port} needs rights that this account lacks. Choose one from 1024, as PORT=4010`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SettingsError(
        `HOST ${host} is no address of this machine. Write HOST=127.0.0.1 or HOST=0.0.0.0`,
      );
    default:
      return error;
  }
}
