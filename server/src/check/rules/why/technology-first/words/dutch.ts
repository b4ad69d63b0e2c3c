import type { Words } from "./words";

export const DUTCH: Words = {
	technology: [
		"*-?sensor(?:en|s|ing|netwerk(?:en)?|technologie|technieken?|data)?|meetkastjes?|(?:fiets|bezoekers|passanten|verkeers)tellers?|druktemeters?|slimme meters?",
		"digital twins?|digitale (?:twins?|tweeling(?:en)?|technologie*|technieken?|innovaties?|platforms?|assistent*)",
		"*-?dashboards?|*-?apps?|*-?chatbots?|*-?algoritmen?|*-?algoritmes|*-?drones?|*-?robots?|robotica|robothond(?:en)?|beacons?|blockchain|metaverse*",
		"iot|internet of things|iot-*|lora(?:wan)?|lorawan-*|5g(?:-*)?|glasvezelsensor*|big data|data[- ]?lakes?|data-?warehouses?",
		"AI|AI-*|ai-*|kunstmatige intelligentie|generatieve AI|machine learning|deep learning|taalmodel(?:len)?|predictive maintenance|beeldherkenning|gezichtsherkenning|spraakherkenning",
		"virtual reality*|augmented reality*|vr-*|ar-*|vr|hologram*|3d-*|quantum*|exoskelet*",
		"[a-z]+-?platforms?|(?:digitaal|innovatief) *platform|AI-platforms?",
		"*-?camera(?:'?s|'?systeem|toezicht)?|anpr|cctv|wifi-tracking|wifi-?*|bluetooth-*|geofencing|scanauto(?:'s)?",
		"slimme (?:stad|stads*|*)|smart (?:city|cities|*)|smart-*",
		"zelfrijdend* *|autonoom vervoer|autonome (?:*)|deelscooters?|hyperloop",
		"(?:nieuwe|moderne|innovatieve|slimme|geavanceerde|nieuwste|digitale) (?:technieken|techniek|technologie(?:ën|en)?|toepassingen|oplossingen|schermen)",
		"interactieve *|*herkenning|digitale (?:zuilen?|borden|schermen|kiosken?)|technologie|de techniek",
		"data|gegevens|metingen",
	],
	supply: [
		// The first, the only one
		"(?:als|een van de|de|allereerste|landelijke) (?:aller)?eerste (?:gemeente|stad|van|in|ter|overheid|*gemeente)|als eerste(?:n)?|primeurs?|voor het eerst|wereldprimeur|uniek*|nergens anders|nog (?:nooit|nergens)|nooit eerder|launching customer|pionier*",
		// An opportunity
		"(?:(?:volop|veel|legio|grote|nieuwe|mooie|enorme|allerlei|ongekende) )?kansen|(?:een|de|unieke|mooie|ideale|perfecte|buiten)-?kans(?! op)|buitenkans*|mogelijkheden|potentie|potentieel|veelbelovend*|kansrijk*|aansprekend*|ongekende|meerwaarde van|(?:de|het) eerste (?:te )?zijn|kunnen (?:* ){0,2}de eerste|onderscheiden|het moment om|(?:goed|mooi|ideaal|uitgelezen) moment|ligt (?:* ){0,3}?voor de hand|zonde",
		// Learning what the technology can do
		"ervaring (?:* )?(?:op te doen|opdoen|opgedaan|op)|ervaring mee kunnen opdoen|leren (?:wat|hoe|van|werken|omgaan|kennen)|om leren|uit te proberen|uitproberen|*proberen|experiment*|experimenteren|kennismaken|kennis te maken|kennis en ervaring|verken*|te verkennen|onderzoek(?:en|t)? (?:wat|welke|hoe|of|waar)|proeftuin*|living labs?|fieldlabs?|testlocatie|testbed|testen|het testen|test (?:van|met)|(?:kijken|ontdekken|benieuwd|nieuwsgierig) (?:wat|naar|of|hoe)|(?:wij|we|gemeente|college) (?:* ){0,3}(?:zien|weten) (?:wat|of|hoe)|(?:willen|wil) (?:weten|zien) (?:wat|of|hoe)|wat (?:* ){1,4}(?:kan|kunnen)|snuffelen|pilot met|proef met|belangstelling voor|showcase|demonstr*",
		// Its use comes later
		"later|nog (?:te )?(?:bepalen|bekijken|bepaald|bekeken|gezocht|ingevuld|uitgewerkt)|(?:toepassing*|gebruik|doelen|doel|use[- ]?cases?|rest|vragen) (?:* ){0,4}?(?:volg*|vanzelf|later|na afloop|nog|gaandeweg)|gaandeweg|vanzelf|na afloop|van pas|op termijn|in de (?:nabije )?toekomst|ooit|nog niet aan denken|(?:zoeken|zoekt) (?:* ){0,3}(?:toepassing*|probleem|gebruik)|iets (?:nuttigs|mee|met)|waarvoor we|wie weet|veel (?:is )?(?:* )?mogelijk|(?:weten|weet) (?:* ){0,4}nog niet|uitwijzen|je weet maar nooit|in de loop van",
		// Free, offered, paid by others
		"gratis|kosteloos|kosteloze|zonder (?:extra |verdere )?(?:kosten|meerkosten|meerprijs)|geen (?:extra )?(?:kosten|meerkosten)|(?:betaalt|draagt) (?:* )?(?:alle |de )?kosten|meerkosten zijn|(?:aannemer|fabrikant|producent|bouwer|maker) (?:* ){0,5}(?:levert|biedt|wil|zoekt|meelevert)|goedkoop|eenvoudig te|geld (?:* ){0,3}beschikbaar|om niet|bruikleen|sponsor*|(?:aan)?aanbod|aangeboden|biedt (?:* ){0,5}aan|(?:ter )?beschikking (?:* )?(?:stelt|gesteld|stellen)|stelt (?:* ){0,6}(?:ter )?beschik*|leverancier*|aanbieders?|start-?ups?|scale-?ups?|marktpartij*|de markt|de industrie|technologiebedrij*|techbedrij*|subsidie*|*fonds|*budget (?:over|beschikbaar)|nog budget|geld over|tender|toegang tot|hogeschool|universiteit|studenten (?:* ){0,3}(?:graag|willen)|laten hangen|mogen we (?:* ){0,6}(?:houden|gebruiken|hangen)|gereserveerd|challenge|prijsvraag|consortium|meelevert|meegeleverd|standaard|zitten al|zit er al|zonder (?:* )?te betalen|gebruikmaken van|geschikt voor|niets mee gedaan|onbenut*|nog niet (?:* )?(?:gebruikt|benut)|vergoedt",
		// While something is replaced
		"toch (?:al )?(?:* ){0,4}?(?:vervang*|open|opengebroken|vernieuw*|beurt|aan)|toch al|aan vervanging toe|bij vervanging|kunnen meer|kan meer|meteen|in één moeite|in een moeite|meeliften|meenemen|werk met werk|nu (?:* ){0,4}toch|alvast",
		// Staying behind
		"achterblijven|achter (?:te )?blijven|achter de feiten|achterlopen|lopen (?:* ){0,3}achter|achterop*|achterhaald|de boot (?:* ){0,2}missen|aansluiting (?:* )?(?:missen|verliezen)|buurgemeenten?|(?:andere|omliggende|steeds meer|veel|grote|alle) (?:* )?(?:gemeenten|steden|organisaties)|niet langer wachten|bijblijven|(?:willen|wil) (?:wij|we|ook|de gemeente) (?:* ){0,3}ook|dat ook|bij de tijd|met (?:de|onze) tijd mee|van deze tijd|tellen (?:* ){0,6}mee|weg te denken|iedereen heeft|(?:hebben|heeft|gebruiken|gebruikt) (?:* )?al|(?:past|passen) (?:ook |goed )?bij (?:ons|onze)|geen (?:andere )?(?:gemeente|stad)|elke gemeente|iedere (?:* )?gemeente|standaard wordt|razendsnel|in opkomst|komt eraan|onvermijdelijk|volwassen|betaalbaar*|goedkoper|kost weinig|(?:techniek|technologie) is (?:er|nu|rijp|klaar|beschikbaar|volwassen)|zo ver dat|volop beschikbaar|rijp|bewezen technologie|voorbereid*",
		// Showing that one is modern
		"laten we zien|(?:laten|laat) zien (?:dat|wat)|aantonen|bewijzen dat|op de kaart|profiler*|visitekaartje|uithangbord|imago|bekend ?staan|bekend (?:* ){0,2}(?:te )?staan|publiciteit|bekend (?:te )?staan|bekend (?:als|om)|high-?tech*|hoort (?:* )?(?:daarbij|erbij)|stimuleert|testveld*|uitstraling|koplopers?|voorlopers?|voorop|vooroplop*|vooruitstrevend*|voorsprong|voorbeeld (?:* )?(?:zijn|voor)|slimste|smart city|slimme stad|innovati*|innoveren|innoveert|vernieuwend*|vernieuwing|de pers|aandacht van|zichtbaar*|ambitie*|*agenda|coalitieakkoord|collegeprogramma|*akkoord|toegezegd|beloofd|werkbezoek|studiereis|onder de indruk|enthousiast|opdracht|toekomst|toekomstbestendig*|klaar voor|moderne?|van morgen|datagedreven|digitaliser*|datagestuurd*|nieuwste|state of the art|futuristisch*|hip|trots|prestige|internationaal",
		// Data for its own sake
		"zo ?veel mogelijk (?:data|gegevens)|(?:veel )?meer (?:data|gegevens)|schat aan|mooie inzichten|interessante (?:data|gegevens|inzichten)|data (?:te )?verzamelen|gegevens (?:te )?verzamelen|verzamelen (?:van )?(?:data|gegevens)|alles (?:te )?meten|fundament|de basis (?:van|voor)",
	],
	people: [
		"(?!wethouder)*(?:inwoner|bewoner|burger|kind|leerling|scholier|jongere|oudere|bezoeker|toerist|fietser|voetganger|automobilist|reiziger|ondernemer|winkelier|klant|patiënt|cliënt|vrijwilliger|medewerker|collega|werknemer|handhaver|huurder|eigenaar|boer|zwemmer|schipper|melder|beller|mantelzorger|gebruiker|bezorger|marktkoopman|monteur|chauffeur|passagier|gast|student|agent|verpleger|docent|leraar|hulpverlener|beheerder|begeleider|statushouder|vluchteling|slachtoffer|ploeg|omwonende|buur)(?:s|en|n|'s)?",
		"(?:ouders?|grootouders?|schoolkinderen|kinderen|vrouwen|meisjes|mensen|gezinnen|huishoudens|buren|senioren|tieners|peuters|moeders|vaders|jeugd|rolstoelers|blinden|slechtzienden|daklozen|armen|zieken|*plussers|wandelaars|hardlopers|sporters)",
		"(?:clubs|verenigingen|school|scholen|basisschool|basisscholen|bedrijven|winkels|wijkverpleging|brandweer|ambulances?|hulpdiensten|politie|buitendienst|kantonniers?|wijkteams?|wie)",
		"statushouders|nieuwkomers|migranten|analfabeten|laaggeletterden|aanvragers|zelfstandigen|zzp'ers|raadsleden",
	],
	trouble: [
		"*klachten|*klacht|klagen|klaagt|klaagden|*overlast|*hinder|stank|stinkt|stinken|lawaai|herrie|*geschreeuw|onveilig*|gevaarlijk*|gevaar|levensgevaar*|*ongelukken|*ongeluk|*ongevallen|*ongeval|*aanrijdingen|aangereden|gewond*|omgekomen|overleden|overlijden|sterven|sterft|stierven|dood|dode|doden|verdronken|verdrinken|ziek|zieke|onwel",
		"overstro*|blank|onder water|onderlopen|ondergelopen|(?:loopt|lopen|liep|liepen) (?:* ){0,8}(?:onder|over|vast|vol)|lekt|lekken|lekkage*|kapot*|defect*|stuk|storingen|uitgevallen|valt uit|vallen uit|vernield*|vernieling*|vandalisme|*inbraken|*inbraak|*diefstal*|gestolen|geweld|agressie|bedreigd|bedreigingen|beroofd|zwerfvuil|zwerfafval|*dumping*|gedumpt|ratten|muizen|ongedierte|onkruid|hondenpoep",
		"verdwa*|vastlopen|in de file|files|opstopping*|sluipverkeer|dubbel geparkeerd|dubbelparkeren|rondjes|(?:staan|staat|zitten) (?:* ){0,4}(?:vast|stil)|*wachttijd(?:en)?|*wachtlijst(?:en)?|vertraging*|te (?:laat|hard|duur|warm|heet|koud|donker|druk|weinig|lang|vol|moeilijk|langzaam|traag|smal|steil|ver)|in de knel|gedrang|gladheid|glad|donkere|doodeng|(?:durven|durft) (?:* ){0,8}(?:niet|nauwelijks|geen|niemand)|niet (?:* ){0,5}(?:durven|durft)|niemand (?:* ){0,3}durft|bang|angst*|eenzaam|eenzame*|eenzaamheid|schulden|armoede|hittestress|drogen (?:* ){0,4}uit|uitgedroogd*|verdro*|verzakt*|verzakking*|scheuren|schade|beschadig*|schadeclaims|boetes?|naheffing*|oplicht*|opgelicht|slachtoffers?|droogte|barst*|gebarsten|*brand|*branden|verdwijn*|verdwenen|verdween|uitsterven|uitgestorven|verlaten|gebroken|braken|ingegooid|drugs*|uitgescholden|bespuugd|gepest|pesten|lastiggevallen|schimmel*|leegpompen|dichte deur|op straat gezet|gediscrimineerd|discriminatie|uitgeput|overbelast*|leegstand|leeg staan|staan leeg|staat leeg|failliet|faillissement*",
		"slapen slecht|slaapt slecht|wakker|slecht bereik|botsen|ruzie|vechtpartij*|dreigt|dreigen te|crisis|tekort aan|schrijnend|noodgedwongen|onbereikbaar|ontoegankelijk|onleesbaar|onbegrijpelijk|verwaarloosd|vervuild*|vervuiling|smerig|vies|vieze|verspil*|omrijden|omlopen|kwijt|mislukt|misgaat|misging|gaat mis|gaan mis|ging mis|fout gaat|kan niet meer|kunnen niet meer|nergens (?:heen|naartoe|terecht)|geen (?:plek|bus|plaats|huis|woning|stageplek|hulp|contact)|verslechter*|verergert|stijgt al|loopt op|lopen op|opgelopen|blauwalg|asbest|houtrook|roet|steekmug*|sterfte",
	],
	troubleOfPeople: [
		"vol|leeg|lege|laat|lang|lange|slecht|slechte|hoog|hoge|duur|dure|kosten|kost|tekort|gebrek|moeilijk|moeizaam|moeite|lastig|traag|wacht|wachten|wachtten|zoeken|mis(?:t|sen|ten)|verliezen|verliest|betalen|betaalt|ontevreden|achterstand|warmer|kou|koude|hitte|storm|telkens|onnodig|weg|last|ongemak|stress|druk|drukte|bezwaar|verdriet|pijn|zwaar|onbekend|ongerust|weinig|minder|te veel|steeds vaker|onterecht",
	],
	negations: ["niet|geen|niemand|nooit|nauwelijks|amper|niets|zelden"],
	figures: [
		"\\d[\\d.,]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|*tig|*honderd|*duizend|miljoen|helft|kwart|derde|procent|dubbel|dagelijks|wekelijks|elke|elk|iedere|ieder",
	],
	noTrouble: [
		"niet langer wachten|trekt|trekken|ontvangt|vervangt|vervangen|vernieuwt|(?:gerenoveerd|vernieuwd|heringericht|aangelegd|gebouwd|opgeknapt|geopend|uitgebreid)|(?:heeft|telt) (?:ruim |bijna |circa )?[\\d.]+ inwoners|rijke historie|gereserveerd|aangemeld|goedgekeurd|vastgesteld|demonstratie|samenwerking|groeit|kent een|beschikt over|rijke geschiedenis|bruisende?|aantrekkelijk*",
		"gevraagd|om vragen|geklaagd|nodig hebben om|naar behoren|(?:loopt|lopen|gaat|gaan|verloopt|functioneert|bevalt|voldoet) (?:* )?(?:goed|prima|uitstekend|soepel|naar wens)|werken (?:prima|goed)|werkt (?:prima|goed)|aandacht|(?:zijn|is|waren) (?:* ){0,2}(?:tevreden|enthousiast|positief|blij)|verwachten|verwacht|profiteren|nieuwsgierig|waarderen|boot (?:* ){0,2}missen|boot mist|kansen missen|kostenloos|storing*vrij|geen (?:direct|acuut|concreet) (?:probleem|knelpunt)",
	],
	denied: [
		"geen (?:* ){0,2}|weinig (?:* ){0,1}|nauwelijks (?:* ){0,1}|amper (?:* )?|niemand (?:* ){0,2}|zonder (?:* )?|niet (?:* )?|zelden |minder |tegen (?:* )?|bij (?:* )?(?=*overlast|*klachten|calamiteiten|storingen|wateroverlast|schade|*ongelukken)|voorkomen van |vermindering van |verminderen van |voorspellen van |terugdringen van |aanpak van |bestrijden van |bestrijding van |signaleren van |detecteren van |rond |rondom |thema's |over |van bijvoorbeeld ",
	],
	later: [
		"misschien|wellicht|mogelijk|mogelijkerwijs|ooit|later|in de toekomst|op termijn|straks|zou|zouden|eventueel|denkbaar|(?:kan|kunnen|kunt) (?:* ){0,6}?(?:helpen|bijdragen|voorkomen|verminderen|signaleren|opsporen|voorspellen|aanpakken|oplossen|van pas|worden gebruikt|gebruikt worden|ingezet worden|worden ingezet|nuttig)",
	],
	examples: ["zoals|bijvoorbeeld|bijv|denk aan|te denken aan|waaronder|o\\.a"],
	refused: [
		"(?:wil|willen|wilt|wensen|hoeft|hoeven) (?:* ){0,2}(?:geen|niet) (?:nieuwe |extra |meer |nog meer )?|tegen (?:de |het |slimme )?",
	],
	borders: [
		"omdat|doordat|waardoor|maar|terwijl|want|dus|daarom|hoewel|ook al|sinds|zodra|als|wanneer|nadat|voordat|en(?= (?:de|het|een|wij|we|er|dan|toch|niemand|niet|dat|ook|ouderen|bewoners|inwoners|omwonenden|bezoekers) )",
	],
	wish: [
		"wil|willen|wilt|wenst|wensen|graag|behoefte aan|gaan|gaat|komt|komen|moet|moeten|nodig|aan de slag|proef|pilot|werken met|experiment*|experimenteren|toepass*|inzet*|inzetten|invoer*|implement*|ontwikkel*|aanschaf*|plaats(?:en|ing)|uitrol*|bouwen|realis*|test*|uitproberen|introdu*|benutten|starten|starten met|beginnen",
		"kansen|mogelijkheden|potentie|potentieel|biedt|bieden",
	],
	lack: [
		"ontbreekt|ontbreken|missen|mist|(?:beschikt|beschikken) (?:* ){0,3}niet|geen|bestaat nog niet|is er nog niet|zijn er nog niet",
	],
	means: "met|via|door middel van|dankzij",
	doing:
		"experimenteren|innoveren|innoveert|vooroplopen|aan de slag|slag gaan|iets|doen|werken|proef|pilot|starten|beginnen|opdoen",
	serving: "voor|aan",
	aim: ["om (?:* ){1,12}te *|zodat|waarmee|opdat|zodat er"],
	ownAim: [
		"(?:te )?(?:* )?(?:meten|verzamelen|monitoren|testen|proberen|uitproberen|experimenteren|leren|innoveren|verkennen|onderzoeken|delen|koppelen|ontsluiten|visualiseren)",
	],
	filler: [
		"data|gegevens|de|het|er|een|één|we|wij|wil|willen|dat|ook|en|is|toekomst|subsidie|trend|trends|vraag|probleem|later|nuttig",
	],
	own: ["we|wij|ons|onze|gemeente|gemeentelijke|college|wethouder|raad|stad|organisatie|bestuur"],
	common: [
		"de|het|een|en|van|in|is|zijn|wij|we|met|voor|op|dat|die|niet|er|aan|om|te|wil|willen|naar|bij|ook|als|door|geen|of|worden|wordt|hebben|heeft|nog|onze|ons",
	],
};
