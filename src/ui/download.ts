/** Hands a text to the browser's downloads; it never leaves the device. */
export const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers take the bytes a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
