/** Abroad a text may be in a language whose periods nobody here knows: “sechs Monate” is not vague. */

/** By a common word of Dutch or English that German, French and the Scandinavian languages do not have. */
export function isDutchOrEnglish(text: string): boolean {
	return COMMON.test(text);
}

const COMMON =
	/\b(?:het|een|van|niet|wordt|worden|zijn|zolang|zo lang|lang|bij|volgens|conform|onze|termijn|bewaard|gegevens|nodig|noodzakelijk|geen|wettelijke?|tijdelijk|nader|tot nu|the|of|and|is|are|to|with|by|not|no|kept|until|our|be|data|when|needed|necessary|short|long|limited|temporary|agreed|reasonable|legal|statutory)\b/i;
