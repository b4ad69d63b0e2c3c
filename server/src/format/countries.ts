/** The country of a municipality, which decides the laws that a pilot is asked about. */
export const COUNTRIES = ["nl", "be", "other"] as const;

export type Country = (typeof COUNTRIES)[number];

/** Where nobody says which it is. */
export const DEFAULT_COUNTRY: Country = "nl";

export function isCountry(word: unknown): word is Country {
	return COUNTRIES.includes(word as Country);
}
