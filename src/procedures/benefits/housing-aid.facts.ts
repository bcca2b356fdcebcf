import { cents } from '#domain/money.ts';

/**
 * The housing aid of Aubépine, simplified. As in reality, in 2026: rent without charges counts up to a ceiling, which depends on
 * the household and is lower when one shares a flat; a flat sum stands for charges; the applicant's own share has a least
 * amount or 8.5 % of rent and charges, and grows with the income of twelve months (Code de la construction et de
 * l'habitation, art. D823-16 and following; github openfisca/openfisca-france). Every other figure is ours, round and of
 * about the right size; the real ones also depend on the place and on the landlord.
 */
export const housingAidFacts = {
  validFor: 2026,
  /** The most rent that counts, for one person and for a couple; and what each child adds. */
  ceilingSingle: cents(290),
  ceilingCouple: cents(350),
  ceilingChild: cents(55),
  /** The share of that ceiling which counts for somebody who shares a flat. */
  sharingShare: 0.75,
  /** What stands for charges: alone or as a couple, in a shared flat, and for each child. */
  chargesFlat: cents(60),
  chargesSharing: cents(30),
  chargesChild: cents(14),
  /** The least part that everybody pays: this, or this share of rent and charges. */
  minimumFloor: cents(40),
  minimumRate: 0.085,
  /** The income of twelve months that takes nothing off the aid. */
  allowanceSingle: cents(5_200),
  allowanceCouple: cents(7_500),
  allowanceChild: cents(2_500),
  /** The share of monthly income above it that is taken off. */
  incomeRate: 0.4,
} as const;
