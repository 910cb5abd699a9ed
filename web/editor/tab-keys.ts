/** The editor's own keys for letting Tab indent, on this device. The same on an iPad with keys, which says it is a Mac. */
export function tabKeys(userAgent: string = navigator.userAgent): string {
  return userAgent.includes('Macintosh') ? 'Ctrl + Shift + M' : 'Ctrl + M';
}
