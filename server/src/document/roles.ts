/** What a role shows about where somebody works. Words count whole: there is no IT in "unit", "city" or "credit". */

/** Whether somebody with this role leads or works in IT. Who leads more than IT ("Director of services and ICT") does not. */
export function isItRole(role: string): boolean {
	if (!ROUGHLY_IT.test(role)) {
		return false;
	}
	const plain = role.replace(/\s+/g, " ").replace(ONE_FIELD, "I&A");
	if (isAlderman(plain) || TOP.test(plain)) {
		return false;
	}
	return plain.split(JOINED).every((part) => NAMES_IT.test(part) || IT_IN_CAPITALS.test(part));
}

/** Whether this is a member of the college of mayor and aldermen and nothing beside. */
export function isAlderman(role: string): boolean {
	return (
		ROUGHLY_ALDERMAN.test(role) &&
		/^(?:de |the |loco-?|deputy |vice-?|lord |1e |eerste )*(?:wethouder|burgemeester|alder(?:man|woman|person)|mayor|cabinet member|portefeuillehouder|schepen|schepencollege|(?:ober)?bürgermeister(?:in)?|college(?= van (?:b ?(?:en|&) ?w|burgemeester)|$))(?![\p{L}\d'’-])/iu.test(
			role.trim(),
		) &&
		!DIRECTOR.test(role)
	);
}

/** Whether this is a role of senior management: the municipal secretary or a director. */
export function isDirector(role: string): boolean {
	return ROUGHLY_DIRECTOR.test(role) && LEADS.test(role.trim());
}

/** Patterns for letters of every alphabet cost much, also before they are used: a short look comes first. */
const ROUGHLY_ALDERMAN =
	/wethouder|burgemeester|cabinet member|schepen|bürgermeister|college|alder|mayor|portefeuillehouder/i;
const ROUGHLY_DIRECTOR = /direct|secretar|clerk|manager|chief/i;

/** At the beginning, so that it is not somebody who works for a director. */
const LEADS =
	/^(?:(?:de|the|interim|waarnemend|acting|algemeen|general|managing) |concern)*(?:directeur|director|gemeentesecretaris|municipal secretary|town clerk|city manager|chief executive)(?!\p{L})/iu;

/** Who leads everything leads IT too. */
const TOP =
	/(?<![\p{L}\d])(?:gemeentesecretaris|algemeen directeur|town clerk|city manager|chief executive)(?![\p{L}\d])/iu;
const DIRECTOR =
	/(?<![\p{L}\d])(?:(?:concern)?directeur|director|gemeentesecretaris|town clerk|city manager)(?![\p{L}\d])/iu;
/** One field in spite of its "and": "I & A", "Informatie en Automatisering", "information and communication technology". */
const ONE_FIELD =
	/(?<![\p{L}\d])(?:chief (?:digital|data|information|technology) (?:&|and|en) (?:digital|data|information|technology|innovation|ai) officer|(?:ict|automatisering) (?:&|and|en) informatie(?!\p{L})|(?:digital|data|information)(?:, data)? (?:&|and) technology|technology (?:&|and) (?:digital|data|information)(?! services)|(?:data|data-|functioneel|systeem-?|technisch) (?:&|en) applicatiebeheer|i ?(?:&|\+|\/|en|and) ?[adt]|informati(?:e-?|on) ?(?:&|\+|\/|en|and) ?(?:automatisering|digitalisering|technologie|ict|communicatietechnologie|(?:communications? )?technology)|digitalisering ?(?:&|\+|\/|en) ?(?:ict|informati(?:e|evoorziening|emanagement)))(?![\p{L}\d])/giu;
/** Between two fields that one person leads, or two roles of one person. */
const JOINED = /\s+(?:en|and|tevens)\s+|\s*[/+]\s*|\s+&\s+/i;

const FIELDS = [
	"ict",
	"i&a",
	"informatievoorziening",
	"informatisering",
	"automatisering",
	"informatietechnologie",
	"informatiemanagement",
	"digitale infrastructuur",
	"digital infrastructure",
	"(?:head|director) of technology",
	"information services",
	"information technology",
	"information management",
	"informatica",
	"systeembeheer",
	"applicatiebeheer",
	"functioneel beheer",
	"system(?:s)? administration",
];
const ROLES = [
	"cio",
	"cto",
	"chief information officer",
	"cdo",
	"ciso",
	"chief information security officer",
	"chief technology officer",
	"chief digital officer",
	"chief data officer",
	"ict['’]?er",
	"informatiemanager",
	"(?<!tourist )information manager",
	"informatiseringsmanager",
	"automatiseringsmanager",
	"systeembeheerder",
	"applicatiebeheerder",
	"functioneel beheerder",
	"i-adviseur",
	"informatieadviseur",
	"informatiearchitect",
	"system(?:s)? administrator",
];
/** Most roles have nothing of it, and cost one short look. */
const ROUGHLY_IT =
	/ict|informati|digitalis|automatis|syste|applicatie|functioneel beheer|chief|technology|i-adviseur|(?<![a-z\d])(?:(?:c[dit]o|ciso|i\.?t|iv)(?![a-z\d])|i\s*(?:&|\+|\/|en\s|and\s))/i;
/** "it" in small letters is a word of its own in English, so that it has to stand beside what somebody is. */
const SMALL_IT =
	"(?:hoofd|head of|director of|directeur|manager|teamleider|team lead|afdeling|department of|team) it(?=$|[,(]| team| afdeling| department)|it[- ](?:manager|director|directeur|department|afdeling|hoofd|teamleider|team lead|lead|coördinator|coordinator|beheerder|architect|adviseur)";
const NAMES_IT = new RegExp(`(?<![\\p{L}\\d])(?:${[...FIELDS, ...ROLES, SMALL_IT].join("|")})(?![\\p{L}\\d])`, "iu");
/** After "Hoofd", IV is informatievoorziening; in "Unit IV" it is a number. */
const IT_IN_CAPITALS =
	/(?<![\p{L}\d])(?:(?:IT|I\.T\.)|\p{L}*(?:[Hh]oofd|[Mm]anager|[Tt]eamleider|[Aa]dviseur) IV)(?![\p{L}\d])/u;
