/** The choices of the company bank, in the order in which they are shown. */
export const standings = ['new', 'talking', 'agreed', 'resting'] as const;
export const bestWays = ['not-said', 'email', 'phone', 'text-message'] as const;
export const noteKinds = ['note', 'call', 'mail', 'meeting'] as const;
