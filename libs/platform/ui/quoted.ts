/** What somebody has written, in quotation marks as the language of the interface writes them. */
export function quoted(text: string): string {
  return $localize`:@@ui.quoted:”${text}:text:”`;
}
