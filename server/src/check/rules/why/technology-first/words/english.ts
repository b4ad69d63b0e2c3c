import type { Words } from "./words";

export const ENGLISH: Words = {
	technology: [
		"sensors?|sensor (?:network|networks|data|boxes|box)|*-sensors?|sensing|footfall counters?|crowd counters?|smart meters?",
		"digital (?:twins?|technology|technologies|innovation|platforms?|assistants?|screens?|totems?|kiosks?|loading window)",
		"dashboards?|apps?|chatbots?|algorithms?|drones?|robots?|robot *|robotics|beacons?|blockchain|metaverse",
		"iot|internet of things|lora(?:wan)?|5g|fibre optic sensors|big data|data[- ]?lakes?|data warehouses?",
		"AI|AI-*|artificial intelligence|generative AI|machine learning|deep learning|language models?|predictive maintenance|(?:image|face|facial|speech|voice) recognition",
		"virtual reality|augmented reality|vr|ar|holograms?|3d (?:models?|printing)|quantum *",
		"(?:data|iot|city|smart city|mobility|open data|AI|digital|command|matching) (?:platforms?|cent(?:re|er))|(?:similar|shared|mobility|innovative *) platforms?|command centre",
		"(?:(?:smart|surveillance|security|traffic|thermal|body|intelligent|footfall) )?cameras?|anpr|cctv|wi-?fi tracking|bluetooth tracking|geofencing|number plate recognition",
		"smart (?:city|cities|*)|smart-*|intelligent (?:*)|connected (?:*)",
		"self-driving *|autonomous *|driverless *|hyperloop",
		"(?:new|modern|innovative|smart|advanced|latest|digital|cutting-edge|emerging) (?:technology|technologies|tech|solutions?|tools?)",
		"interactive *|technology|data",
	],
	supply: [
		// The first, the only one
		"(?:be |as |among |one of )?the (?:very )?first (?:in|to|council|city|town|municipality|of its|authority|public)|first of its kind|(?:national|world|european|regional) firsts?|a first|be (?:among )?the first|unique|anywhere else|distinguish*|stand out|no other (?:town|city|council|place)|never been|nowhere else|launch (?:customer|partner)|pioneer*",
		// An opportunity
		"opportunit(?:y|ies)|(?:the|a|this) chance to|given the chance|possibilities|potential(?:ly)?|promising|too good|good time to|right (?:time|moment)|ideal (?:time|moment)|obvious (?:step|choice)|be a (?:waste|shame|pity)|a waste|exciting|groundbreaking|unprecedented|game-?changer",
		// Learning what the technology can do
		"(?:gain|gaining|hands-on|get|build|some|first) (?:* ){0,2}experience|learn(?:ing)? (?:what|how|about|from|by)|to learn|try(?:ing)? (?:it |them |this |out)|try|trial|experiment*|acquainted|familiaris*|explor*|(?:find out|discover|curious) (?:what|how|whether|about)|(?:to|we) (?:see|know|understand) (?:what|how|whether)|curious|what (?:* ){1,4}(?:can|could|might)|living labs?|test[- ]?beds?|testing ground|pilot site|sandbox|to test|testing|tested|showcase|demonstrat*|interest in|proof of concept|pilot (?:with|of)",
		// Its use comes later
		"later|(?:to be|yet to be|still to be|will be) (?:* )?(?:decided|determined|worked out|defined|set|found|sought)|still being (?:sought|worked out|defined)|use cases?|emerge|over time|some[- ]?day|one day|in (?:the )?future|afterwards|down the line|come in (?:handy|useful)|in due course|looking for (?:an )?(?:applications?|use|uses|problem)|cannot yet|not yet imagine*|something (?:useful|with)|do something with|who knows|(?:a lot|much|more) is possible|not know exactly|you never know|applications that",
		// Free, offered, paid by others
		"(?:at )?no extra (?:cost|charge)|extra costs? (?:is|are) (?:small|low|limited)|pays (?:all|the) costs|(?:contractor|manufacturer|maker|firm|company|builder) (?:* ){0,5}(?:supplies|offers|wants|provides|would like|is looking)|cheap|cheaper|inexpensive|benefit from|easy to|money (?:is |* )?available|makes sense|free of charge|without paying|lets us use|suitable for|nothing is done with|unused|reimburses?|for free|free (?:trial|of cost|loan|pilot)|without charge|at no (?:cost|charge)|free|on loan|lends? us|donat*|sponsor*|offer(?:ed|s)? (?:us|to|a|the)?|has (?:* )?offered|has asked us|asked us|suppliers?|vendors?|start-?ups?|scale-?ups?|providers?|operators?|the (?:market|industry)|technology (?:company|companies|firms?)|tech (?:company|companies|firms?|giant)|grants?|funding|(?:innovation )?fund|(?:money|budget) left|innovation budget|bid|challenge|competition|consortium|access to|universit*|college|students|may stay|would love|looking for a|as standard|built in(?:to)?|already (?:built|fitted|installed)|comes? with|gets? us",
		// While something is replaced
		"anyway|in any case|regardless|due for replacement|being (?:replaced|renewed)|end of (?:their|its) life|when (?:they|it) (?:are|is) replaced|can do more|might as well|at the same time|while (?:we|the road|the street|they) (?:* ){0,3}(?:at it|open|up)|dug up|piggyback",
		// Staying behind
		"(?:fall|falling|left|lag|lagging|stay|staying|be|are) behind|miss(?:ing)? (?:the boat|out)|(?:want|would like|like) (?:* ){0,3}(?:too|as well)|next big thing|be part of|catch(?:ing)?[- ]?up|keeps? (?:up|pace)|(?:cannot|can't|not) (?:afford to )?stand still|neighbouring (?:boroughs?|councils?|towns?|cities|municipalities)|(?:other|more and more|many|most|all|big|more) (?:* )?(?:councils|cities|towns|municipalities|boroughs|authorities)|every (?:* )?(?:council|city|town|municipality)|everyone (?:else|has)|already (?:have|has|use|uses|work|works)|suits? us|no (?:* )?(?:council|municipality|city|town)|(?:become|becoming) the (?:standard|norm)|here to stay|breakneck|inevitable|whether we like|on the rise|matured?|affordable|come down in price|proven itself|readily available|with the times|of our time|prepares? us|be ready|not afford to|these days|up to date|costs? little|technology is (?:now )?(?:available|mature|there|ready|proven)",
		// Showing that one is modern
		"demonstrate|to show (?:that|how)|shows? (?:that|what)|showing that|should show|prove that|on the map|profile|calling card|flagship|image|reputation|known (?:as|for)|forefront|front[- ]?runners?|leaders?|leading|lead the way|lead in|ahead of|head start|example to|smartest|smart (?:city|cities)|innovat*|novel|cutting[- ]edge|the press|publicity|known for|attention|visibility|visible|ambitions?|ambitious|strategy|manifesto|pledged?|promised|committed|commits|study (?:visit|trip)|impressed|enthusias*|the future|of tomorrow|future-?proof|modern|contemporary|state of the art|state-of-the-art|data[- ]driven|digitalis*|digitis*|digital (?:strategy|agenda|ambition)|latest|futuristic|proud|prestige|international*|attract (?:businesses|investors|talent)|expect of",
		// Data for its own sake
		"as much (?:data|information)|(?:far |much |lots of )?more data|wealth of data|treasure|(?:valuable|rich|interesting) (?:insights|data|information)|for the first time|collect(?:ing)? (?:* )?data|gather(?:ing)? (?:* )?data|measure everything|foundations?|step towards",
	],
	people: [
		"residents?|citizens?|inhabitants?|people|persons?|parents?|child|children|pupils?|students?|elderly|seniors?|older people|over-*|young people|teenagers?|youth|women|girls|men|visitors?|tourists?|cyclists?|pedestrians?|drivers?|motorists?|commuters?|travellers?|passengers?|shopkeepers?|shoppers?|shops|traders?|businesses|firms|entrepreneurs?|customers?|patients?|clients?|carers?|volunteers?|staff|employees?|workers?|colleagues?|crews?|wardens?|officers|inspectors|keepers?|nurses?|teachers?|neighbours?|families|family|households?|tenants?|homeowners|owners?|farmers?|swimmers?|skippers?|callers?|users|villagers?|refugees?|newcomers?|migrants?|claimants?|applicants?|ambulances?|firefighters?|fire (?:service|brigade|engines?)|police|emergency services|paramedics?|clubs?|schools?|anyone with|guests?|walkers?|runners?|school leavers|homeless|neighbou?rhoods?|councillors",
	],
	trouble: [
		"complain(?:s|ed|ing|ts?)?|nuisance|noisy|noise|stench|stinks?|smells?|smelly|unsafe|dangerous|danger|hazard*|accidents?|collisions?|injur(?:y|ies|ed)|hurt|killed|dies|died|deaths?|dead|drown(?:s|ed|ing)?|ill|sick|hospital|flood(?:s|ed|ing)?|under[- ]?water|leak(?:s|ed|ing)?|broken|out of order|break(?:s)? down|broke down|damag(?:e|es|ed|ing)|vandal*|break-ins|burgl*|theft|thefts|stolen|robbed|violence|violent|aggress*|threatened|litter|fly-?tip*|dumped|rats|mice|vermin|weeds|dog mess|rubbish on",
		"(?:get|gets|got|getting) (?:lost|crushed|stuck|hurt|trapped)|lose their way|traffic jams?|congest*|gridlock|double-?park*|drives? around|circling|queue(?:s|d)?|queuing|wait(?:s|ed|ing)?|delay(?:s|ed)?|too (?:late|slow|hard|fast|expensive|hot|cold|dark|few|little|long|full|narrow|steep|far)|come(?:s)? (?:* )?(?:days|weeks|hours) late|icy|slippery|unlit|dark|(?:not|never|no longer|n't|nobody|hardly) dares?|dare not|afraid|fear*|scared|lonel*|isolated|debts?|poverty|drought|dried (?:out|up)|subsid(?:es|ed|ence)|cracks?|cracked|fines?|fined|fraudsters?|scam*|victims?|burst|fires?|wildfires?|disappear*|smashed|broke|mould|evicted|spat|insult*|harass*|abused?|drugs|pile(?:s)? up|mould(?:y)?|go(?:es)? to waste|thrown away|discriminat*|burn[- ]?out|exhausted|overload*|overcrowd*|vacant|lie(?:s)? (?:idle|empty)|stand(?:s)? (?:idle|empty|still)|bankrupt*|woken|awake|sleep badly|poor (?:reception|sight|air)|fights|quarrel*|crisis|shortage|inaccessible|unreadable|neglected|polluted|pollution|filthy|dirty|detours?|goes wrong|go wrong|went wrong|fails? to|failed to|failing|nowhere to|worse(?:n|ns|ning)?|worsening|algae|asbestos|soot|wood smoke|asthma|trapped|blocks?|blocked|blocking|speeding|crash(?:es|ed)?|fell|collapsed?|jump(?:s)? the red|unhappy|suffer(?:s|ed|ing)?|struggl*|cannot (?:get|find|reach|cross|call|use|sleep|read|open|afford|pass|breathe|work|do|explain)|disturb*|unbearable|pushed off|watched",
	],
	troubleOfPeople: [
		"full|empty|late|long|bad|badly|poor|poorly|high|expensive|costs?|lacks?|lacking|difficult|hard|hardly|trouble|slow|search(?:es|ing)?|miss(?:es|ed)?|lose|loses|lost|losing|pay|pays|paid|dissatisfied|disadvantage|warmer|heat|hot|storm|again and again|put off|stop|stopped|hang up|without|few|fewer|unnecessar*|burden|stress|crowd*|busy|worry|worried|object*|pain|heavy|unknown|less|turn back|differently",
	],
	negations: ["not|no|never|cannot|nothing|nobody|none|hardly|nowhere|only"],
	figures: [
		"\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|*ty|*teen|hundreds?|thousands?|million|half|quarter|third|per ?cent|twice|double|daily|weekly|every|each",
	],
	noTrouble: [
		"(?:cannot|can't|not) wait|attracts?|welcomes|replac(?:es|ing)|renew(?:s|ing)|adopted|reserved|approved|demonstration|cooperation|grows|was laid|been laid|(?:refurbished|renewed|redesigned|built|rebuilt|opened|extended|laid out)|has (?:some |nearly |over )?[\\d,]+ (?:inhabitants|residents|people)|rich history|attractive|vibrant",
		"not asked|asked for it|not complained|never complained|nobody has complained|no one has complained|(?:runs?|goes|works?|functions?|performs?) (?:* )?(?:well|fine|smoothly|perfectly)|works? well|work(?:ing)? (?:fine|perfectly|properly)|are (?:happy|pleased|satisfied|enthusiastic|positive)|expect(?:s|ed)?|welcome(?:s|d)?|appreciate|benefit(?:s)? from|miss(?:ing)? (?:the boat|out)|(?:cannot|can't|not) (?:afford to )?stand still|left behind|head start|noise (?:sensors?|meters?|cameras?|monitor*)|cannot (?:yet )?(?:imagine|afford to miss|afford to stay|afford not)|no (?:immediate|concrete|acute) problem",
	],
	denied: [
		"no (?:* )?|not (?:* ){0,2}|few (?:* )?|hardly (?:any )?|nobody (?:* ){0,2}|no one (?:* ){0,2}|never (?:* )?|without (?:* )?|fewer |less |reduc(?:e|ing) (?:* )?|prevent(?:ing)? (?:* )?|tackl(?:e|ing) (?:* )?|against (?:* )?|address(?:ing)? (?:* )?|predict(?:ing)? (?:* )?|detect(?:ing)? (?:* )?|for safety, |about |around |areas like |issues like |themes ",
	],
	later: [
		"(?<!(?:in|since|of|last|\\d) )may(?! \\d)|might|could|perhaps|possibly|some[- ]?day|one day|later|in (?:the )?future|eventually|potentially|would|will be able|conceivably|can (?:* ){0,3}?(?:help|contribute|prevent|reduce|detect|predict|be used|be useful)",
	],
	examples: ["such as|for example|for instance|e\\.g|(?<!would )like|including|think of"],
	refused: ["(?:not|n't) (?:want|need) (?:any |more |new )?|against (?:the |smart )?|objects? to (?:the )?"],
	borders: [
		"because|so that|so|since|therefore|but|while|whereas|although|though|when|whenever|if|as (?:the|a|nobody|there)|and(?= (?:the|a|we|it|there|so|then|nobody|residents|neighbours|older|visitors|people) )",
	],
	wish: [
		"want|wants|would like|wish|wishes|needs?|plans?|aims?|going to|should|must|experiment*|pilot|try(?:ing)? out|do something|implement*|introduc*|deploy*|build*|test*|develop*|roll(?:ing)? out|rollout|install*|offers?|brings?|opportunities|possibilities|potential|future",
	],
	lack: ["lacks?|missing|lacking|no|does not (?:yet )?have|do not (?:yet )?have|doesn't have|don't have"],
	means: "with|using|via|through|by means of",
	doing: "something|experiment|experimenting|work|start|out|pilot|innovate|trial|experience",
	serving: "for|to",
	aim: ["to *|so that"],
	ownAim: [
		"to (?:measure|collect|gather|monitor|test|try|experiment|learn|innovate|explore|see|share|connect|visuali[sz]e|introduce|do|have|be|use|get|deploy|build|install|implement|develop)",
	],
	filler: [
		"data|the|a|an|one|it|is|that|and|we|want|need|too|future|grant|trend|trends|question|problem|later|useful|front runner",
	],
	own: ["we|us|our|council|municipality|mayor|city|town|borough|organisation|board|administration"],
	common: [
		"the|a|an|and|of|in|is|are|we|with|for|on|that|which|not|there|to|want|would|like|by|also|as|our|us|or|be|been|have|has|no|its|it|this|at",
	],
};
