/** At signing out, what was written on this device and did not reach the server goes: the next one may be somebody else. */
export function forgetUnsent(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (/^kodlugn\.(talk|review|thread|form)\./.test(key)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
