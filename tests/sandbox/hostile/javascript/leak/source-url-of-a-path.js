// Names itself after files of this machine by comments for the debugger.
// Such names are shown nowhere.

export function mirror() {
  throw new Error('named');
}
//# sourceURL=file:///etc/passwd
//# sourceMappingURL=file:///etc/shadow
