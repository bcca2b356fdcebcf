/** What to prepare before asking, and the seven parts of the request. */
export function HousingIntro() {
  return null;
}
