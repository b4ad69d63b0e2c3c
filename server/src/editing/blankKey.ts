/** Whether there is nothing but a colon and blanks between the end of a key and an offset: a place to type an answer in. */
export function isBlankBehind(text: string, keyEnd: number, offset: number): boolean {
	return /^["']?[ \t]*:[ \t]*$/.test(text.slice(keyEnd, offset));
}
