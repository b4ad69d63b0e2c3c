/** Whether there is nothing but a colon and blanks between the end of a key and an offset: an answer can be typed there. */
export function isBlankBehind(text: string, keyEnd: number, offset: number): boolean {
	return /^["']?[ \t]*:[ \t]*$/.test(text.slice(keyEnd, offset));
}
