import { forgetCopies } from '../ui/device-copies.ts';
import { rememberEntered, rememberStaffEntered } from '../ui/entered.ts';
import { forgetUnsentOfOthers } from '../ui/forget-unsent.ts';

/** Whoever was signed in here before is not any more. A new document: no page keeps what it showed. */
export async function arriveAsStaff(goal: string): Promise<void> {
  // Words that a candidate did not send are not for whoever works here; one's own wait for the next sign-in.
  forgetUnsentOfOthers(null);
  await forgetCopies();
  rememberEntered(false);
  rememberStaffEntered(true);
  location.assign(goal);
}
