/** Whether a text says in Dutch or English that people may be recognised in data, or that nobody can be. */
import { remembering } from "../../../../text/once";
import { type Clue, clue, whole } from "../../../../text/words";
import { NOBODY } from "./words/nobody";
import {
	ADDRESSES,
	CAMERA,
	FACES,
	IMAGES,
	MOVEMENTS,
	PHONES,
	PLATES,
	PORTRAITS,
	SOUND,
	WHEREABOUTS,
} from "./words/people";
import { NO_SIGNS } from "./words/things";

/** The first word that speaks of people who can be recognised; nothing in most texts, at little cost. */
export function signOfPeople(about: string, use: string): string | undefined {
	return signIn(about) ?? signInUse(use);
}

export function nobodyIsRecognised(text: string): boolean {
	return NOBODY.test(text);
}

const SIGNS = [
	...[CAMERA, PLATES, FACES, ADDRESSES, PHONES, SOUND],
	...[WHEREABOUTS, MOVEMENTS, PORTRAITS].flat(),
	IMAGES,
];
/** What data is used for speaks of more than the data. */
const SIGNS_IN_USE = [
	clue(/camera|footage|video/i, whole("camerabeelden|camera images|footage|videobeelden")),
	...[PLATES, FACES, clue(/mac/i, whole("mac-?(?:addresses|adressen)")), ...WHEREABOUTS],
];

const signIn = remembering((text) => first(SIGNS, text));
const signInUse = remembering((text) => first(SIGNS_IN_USE, text));

function first(signs: readonly Clue[], text: string): string | undefined {
	const near = signs.filter(({ roughly }) => roughly.test(text));
	if (near.length === 0) {
		return undefined;
	}
	const rest = withoutThings(text);
	const found = near.map(({ pattern }) => pattern.exec(rest)).filter((match) => match !== null);
	return found.sort((one, other) => one.index - other.index)[0]?.[0];
}

function withoutThings(text: string): string {
	let rest = text;
	for (const { roughly, pattern } of NO_SIGNS) {
		rest = roughly.test(rest) ? rest.replace(pattern, " ") : rest;
	}
	return rest;
}
