/** Words as a terminal shows them: how many places they take. */
export function widthOf(words: string): number {
	// Most are.
	if (ASCII.test(words)) {
		return words.length;
	}
	return [...words].reduce((width, sign) => width + widthOfSign(sign), 0);
}

const ASCII = /^[ -~]*$/;

function widthOfSign(sign: string): number {
	if (sign < "\u0300") {
		return 1;
	}
	if (/\p{M}|\u200d|\ufe0f/u.test(sign)) {
		return 0;
	}
	return /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
		sign,
	)
		? 2
		: 1;
}
