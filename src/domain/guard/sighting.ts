/** Something in a text that has the shape of an identifier. */
export interface Sighting {
  /** Without what people put between the characters. */
  value: string;
  /** Certain or probable; otherwise only the shape is right. */
  real: boolean;
}
