/** The fictional agencies of Valfleury, by the folder name they have everywhere. */
export const AGENCIES = ['family', 'employment', 'tax', 'health', 'vehicles', 'identity'] as const;
export type AgencyId = (typeof AGENCIES)[number];

/** `<agency>/<slug>`. */
export type ProcedureId = `${AgencyId}/${string}`;
