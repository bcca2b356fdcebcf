/** Gives a file to the device: the browser puts it among the downloads, under its name. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // Browsers read the address after the press has returned; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
