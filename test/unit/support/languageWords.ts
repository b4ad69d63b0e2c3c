/** Frequent words that a reader takes for English or for Dutch at once. None of them is a word of the other language too. */
const ENGLISH = `
the and with from for to by at as be being are were has have having does did done doing
this that these those there their they them he she it its his her our your you who whom whose which what when where why how
not no none any all every each some many much more most less least other another both either neither only also too than then
can could will would shall should may might must cannot
after before again against during until while through between without within under above below into onto out off down
about around across along beside behind near because if though although whether
people person resident residents neighbour neighbours neighbourhood children pupils parents visitors staff council
street streets town square market road harbour shopkeepers businesses supplier suppliers
head officer adviser advisor director leader department office board police enforcement 
report reports reporting request requests weekly daily monthly yearly month months year years day days night nights evening evenings
first second third next new old own same different fewer better good bad high low loud quiet noisy clean safe free full empty
make makes take takes took taken give gives given get gets go goes went come comes came keep keeps kept know knows known
say says said tell tells told ask asks asked shows shown see sees seen find finds found read reads write written
use uses used using work works worked need needs needed wants wanted helps stops stopped change changes changed
look looks looked checks checked decide decides decided agree agrees agreed buy bought sell sold pay pays paid
law laws rule rules rights permit licence legal advice sensitive names addresses
noise sound sounds cameras light lights counts readings measurement measurements 
money costs cost price talk talks newsletter doors course plans planning policy strategy
nothing something everything nobody somebody everyone anyone anything here now still yet already always never often soon 
`;

const DUTCH = `
het een en niet geen voor bij naar maar ook nog wel dan als dat dit deze wie wat waar waarom wanneer 
wordt worden werd werden zijn heeft hebben hadden gaat gaan komt komen kan kunnen moet moeten mag mogen zal zullen wil willen
ik jij je wij ze zij hij haar ons onze uw jouw iemand niemand iedereen alle alles elke ieder iedere veel weinig meer minder
uit aan om tegen tussen zonder binnen buiten onder boven achter naast tijdens omdat zodat terwijl sinds vanaf
mensen bewoners bewoner inwoners inwoner buurt wijk gemeente straat straten stad plein winkel winkels winkeliers bedrijf bedrijven
hoofd adviseur directeur directie teamleider wethouder afdeling handhaving politie
nieuw nieuwe oud oude eigen zelf opnieuw altijd nooit vaak soms nu straks hier daar
dag dagen maand maanden jaar jaren avond avonden nacht nachten keer
maken maakt gemaakt doen doet gedaan geven geeft nemen neemt staan staat liggen ligt zien ziet vragen vraagt weten weet zeggen zegt
wetten regels besluit besluiten gegevens meldingen melding metingen geluid geld kosten 
bezig gestart klaar loopt
`;

const WORDS = { en: setOf(ENGLISH), nl: setOf(DUTCH) };

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).filter((word) => word !== ""));
}

/** The words of a text that are surely of this language. */
export function wordsOf(language: "en" | "nl", text: string): string[] {
	return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => WORDS[language].has(word));
}
