/** Hands the person a file that was made in the page. */
export function saveAsFile(
  text: string,
  name: string,
  type: 'application/json' | 'text/csv' | 'text/html',
): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
