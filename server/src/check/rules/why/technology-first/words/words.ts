/** The words of one language by which a problem is told from the offer of a technology. */
export interface Words {
	/** Technology that somebody may want for its own sake. */
	readonly technology: readonly string[];
	/** What those who offer or admire a technology say, and those who have a problem do not. */
	readonly supply: readonly string[];
	/** At the start of a sentence: it goes on about what was named before. */
	readonly backward: readonly string[];
	/** What is said in praise of a technology or of plans with it, in words that are at home elsewhere too: they count beside a technology only. */
	readonly praise: readonly string[];
	/** Who has a problem; never the council, an alderman or a supplier. */
	readonly people: readonly string[];
	/** What goes wrong, whoever it happens to. */
	readonly trouble: readonly string[];
	/** What goes wrong only if it happens to people. */
	readonly troubleOfPeople: readonly string[];
	/** Things of daily life, with which something may be wrong in words that no list has. */
	readonly things: readonly string[];
	/** After people: they cannot, or have not. */
	readonly negations: readonly string[];
	/** What is counted or comes again and again is a fact. */
	readonly figures: readonly string[];
	/** Phrases with a word of trouble in them that tell of none, and what is planned or praised. */
	readonly noTrouble: readonly string[];
	/** Before a word of trouble: it is not there, or is only what one could do something about. */
	readonly denied: readonly string[];
	/** After a word of trouble: it does not occur. */
	readonly deniedAfter: readonly string[];
	/** In a part of a sentence: it speaks of what may be, later. */
	readonly later: readonly string[];
	/** Before examples. */
	readonly examples: readonly string[];
	/** Before a technology: somebody does not want it. */
	readonly refused: readonly string[];
	/** Where one part of a sentence ends and another begins. */
	readonly borders: readonly string[];
	/** In a part of a sentence: somebody wants what it names. */
	readonly wish: readonly string[];
	/** In a part of a sentence: somebody lacks what it names. */
	readonly lack: readonly string[];
	/** Before a technology that only serves to do something else, unless one of `doing` stands before it. */
	readonly means: string;
	readonly doing: string;
	/** Before the people whom a technology is for. */
	readonly serving: string;
	/** What a technology is wanted for, behind which a problem may hide. */
	readonly aim: readonly string[];
	/** Aims that are about the technology or its data again. */
	readonly ownAim: readonly string[];
	/** Words that say nothing about a technology. */
	readonly filler: readonly string[];
	/** The municipality itself, whose wishes are no trouble of others. */
	readonly own: readonly string[];
	/** The commonest words, by which the language is known. */
	readonly common: readonly string[];
}
