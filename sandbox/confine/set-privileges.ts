/**
 * Without bubblewrap: util-linux. `unshare` takes the network away where the kernel lets it; `setpriv` takes away
 * every way to more rights, and, when the server is root, the account itself. All of it is exec after exec: the
 * process keeps its id, and dies with the server.
 */
import type { Cover } from './covers.ts';
import { findTool } from './tools.ts';

const nobody = '65534';
const noMore = ['--no-new-privs', '--inh-caps=-all', '--pdeathsig=KILL'];
/** In one call, so that the signal at the server's death is set after the change of account, which would clear it. */
const asNobody = [
  `--reuid=${nobody}`,
  `--regid=${nobody}`,
  '--clear-groups',
  '--bounding-set=-all',
  ...noMore,
];
const same = (path: string) => path;

/** No network. `asNobody`: also an account that owns nothing; it cannot enter a project that only root can read. */
export function namespaces(how: { asNobody: boolean }): Cover | undefined {
  const [unshare, setpriv] = [findTool('unshare'), findTool('setpriv')];
  if (unshare === undefined || setpriv === undefined) return undefined;
  const shared = [unshare, '--net', '--ipc', '--uts'];
  const prefix = how.asNobody
    ? [...shared, '--', setpriv, ...asNobody, '--']
    : [...shared, '--user', '--', setpriv, ...noMore, '--'];
  const countsAlone = !how.asNobody && process.getuid?.() !== 0;
  return { name: 'namespaces', prefix, place: same, countsAlone };
}

/** For a server that is root where the kernel refuses namespaces, as in most containers. */
export function account(): Cover | undefined {
  const setpriv = findTool('setpriv');
  if (setpriv === undefined) return undefined;
  return { name: 'account', prefix: [setpriv, ...asNobody, '--'], place: same, countsAlone: false };
}

/**
 * The last resort: same account, same files, but no way to more rights. `dropsRights`: those of root go as well, which
 * only a root with all of its own may do.
 */
export function privileges(how: { dropsRights: boolean }): Cover | undefined {
  const setpriv = findTool('setpriv');
  if (setpriv === undefined) return undefined;
  const none = how.dropsRights ? ['--bounding-set=-all'] : [];
  return { name: 'privileges', prefix: [setpriv, ...none, ...noMore, '--'], place: same, countsAlone: false };
}
