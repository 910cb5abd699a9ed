import { forgetCopies } from '../ui/device-copies.ts';
import { rememberEntered, rememberStaffEntered } from '../ui/entered.ts';

/** Whoever was signed in here before is not any more. A new document: no page keeps what it showed. */
export async function arriveAsStaff(goal: string): Promise<void> {
  await forgetCopies();
  rememberEntered(false);
  rememberStaffEntered(true);
  location.assign(goal);
}
