/** The same offset, or the next one where it is in the middle of a sign of two code units. */
export function wholeSign(text: string, at: number): number {
	return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
