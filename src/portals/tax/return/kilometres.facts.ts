/**
 * An example of the way to work, worked out with the scale of 2026 for cars of 4 CV up to 5 000 km (0,606 € a kilometre: order on
 * the kilometre scale, told by the press). Distance and days are ours.
 */
export const kilometresFacts = {
  validFor: 2026,
  /** From home to work, in kilometres; twice a day. */
  distance: 10,
  days: 200,
  /** In euros. */
  perKilometre: 0.606,
} as const;
