# What the agent reads. Neutral, short, plain: it names the words on the screen, never the person who wrote them.
# The agent is addressed as jy.

extension-name = Evenkeel
extension-description = Lees die kliënt se boodskap en jou konsep saam met jou en stel woorde van jou eie voor. Alles bly op hierdie masjien.

# --- Rules of a draft: the name, why it is marked, and one change after which it would pass.

rule-placeholder = Leë plek
    .reason = 'n Plek van 'n sjabloon is nog oop; die kliënt sou dit net so sien.
    .pass = Vul die waarde in, of haal die plek uit.
rule-greeting = Geen groet
    .reason = Die antwoord begin sonder 'n groet.
    .pass = Begin met 'n reël wat die kliënt groet.
rule-wrong-name = Naam verskil
    .reason = Die naam in die groet is nie die naam wat hierdie kliënt gebruik nie.
    .pass = Groet met die naam waarmee die kliënt teken.
rule-empathy = Hoe dit was, ontbreek
    .reason = Geen sin sê hoe dit vir die kliënt was en waarom nie.
    .pass = Voeg een sin by wat sê wat dit gekos het, saam met die oorsaak.
rule-vague = Niks van hul feite nie
    .reason = Die eerste drie sinne kon aan enige kliënt gaan: niks van hierdie een se feite is daarin nie.
    .pass = Noem een ding wat hulle gesê het: die bestelling, die bedrag, die datum of die wagtyd.
rule-repeated-apology = Nog 'n verskoning
    .reason = Daar is klaar 'n verskoning. 'n Tweede een weeg minder as die eerste.
    .pass = Hou een verskoning en gebruik hierdie plek vir wat volgende gebeur.
rule-hollow-apology = Verskoning sonder voorwerp
    .reason = Hierdie verskoning sê nie waarvoor nie, of neem met “as” of “maar” die helfte terug.
    .pass = Sê presies waaroor jy jammer is, sonder 'n voorwaarde.
rule-next-step = Geen volgende stap
    .reason = Niks sê wie wat doen, en teen wanneer nie.
    .pass = Voeg by wat jy gaan doen en wanneer jy weer laat weet.
rule-open-ended-wait = Wag sonder einde
    .reason = Die kliënt word gevra om te wag en kan nie sê hoe lank nie.
    .pass = Sê wanneer hulle weer van jou hoor, ook as daar dan nog geen antwoord is nie.
rule-blame = Klink na verwyt
    .reason = Dit kan gelees word asof dit die kliënt se skuld is.
    .pass = Sê wat nou gedoen kan word, en los wat gedoen moes gewees het.
rule-judgement = Klink na 'n oordeel
    .reason = Dit kan sarkasties, verdedigend of prekerig gelees word.
    .pass = Sê wat gebeur het of wat jy kan doen, sonder om dit te weeg.
rule-hostile = Kan seermaak
    .reason = Beledigings, vloekwoorde en skreeu op skrif bly die kliënt by.
    .pass = Sê dieselfde in gewone woorde, sonder hoofletters of uitroeptekens.
rule-cliche = Al baie gehoor
    .reason = Kliënte ken hierdie sin uit ander antwoorde en lees verby.
    .pass = Sê dit met iets uit hierdie kliënt se eie boodskap.
rule-formality = Aanspreekvorm verander
    .reason = Die aanspreekvorm verskil van die res van hierdie gesprek.
    .pass = Gebruik deurgaans u of deurgaans jy.
rule-language = Ander taal
    .reason = Die kliënt het in 'n ander taal as hierdie konsep geskryf.
    .pass = Antwoord in die kliënt se taal, of sê waarom jy nie kan nie.
rule-promise = Meer as wat belowe mag word
    .reason = Dit belowe meer as wat die maatskappy se beleid toelaat, of meer as waarvan enigiemand seker kan wees.
    .pass = Sê wat jy gaan doen, of bly binne die beleid se perk.
rule-asks-again = Klaar gesê
    .reason = Die kliënt het dit klaar gegee.
    .pass = Gebruik wat hulle geskryf het, en vra net wat nog kort.
rule-humour = Grap of emoji
    .reason = 'n Ligte toon word maklik verkeerd gelees wanneer iemand tyd, geld of geduld verloor het.
    .pass = Laat dit hier uit.
rule-exposure = Nie vir die kliënt nie
    .reason = Dit lyk na iets interns, na 'n ander kliënt se data of 'n kaartnommer, of dit herhaal 'n skeldnaam.
    .pass = Haal dit uit, of sê dit sonder die besonderheid.
rule-agent-hedge = Niemand doen iets nie
    .reason = Net “ons” of niemand tree hier op nie; die kliënt kan nie sien wie daarmee besig is nie.
    .pass = Sê “ek” by ten minste een ding wat jy self doen.
rule-parroting = Hul woorde herhaal
    .reason = 'n Lang stuk is die kliënt se eie bewoording.
    .pass = Sê dit in jou eie woorde, of haal dit met die datum aan.
rule-diagnosis = Sê hoe hulle voel
    .reason = Dit vertel die kliënt wat hulle voel of hoe hulle is.
    .pass = Sê wat met hulle gebeur het en wat dit gekos het, en laat die gevoel aan hulle oor.
rule-admission = Erken skuld
    .reason = Dit erken skuld of aanspreeklikheid voordat dit bekend is, en die beleid laat dit nie toe nie.
    .pass = Sê jammer vir wat hulle moes deurmaak, sonder om te sê wie se skuld dit was.
rule-order = Volgorde van die dele
    .reason = Die oplossing kom voor wat met die kliënt gebeur het, of gevoel vul die middel.
    .pass = Begin met wat met hulle gebeur het, hou die middel by die feite en sluit hartlik af.
rule-options = Geen keuse aangebied
    .reason = 'n Keuse was moontlik, en daar is geen, of daar is meer as drie.
    .pass = Bied twee of drie maniere aan en vra watter een pas.

severity-stop = Kyk hierna voor jy stuur
severity-warn = Kan beter
severity-hint = Dink hieroor

# --- What a reading names. Neutral nouns: they stand beside the customer's own words, and behind "Die kliënt vra".

cue-insult = Belediging
cue-profanity = Vloekwoord
cue-hate = Minagting van 'n groep
cue-threat = Dreigement
cue-danger = Teken van gevaar
cue-leverage = Noem 'n volgende stap van hul eie
cue-anger = Woede
cue-disappointment = Teleurstelling
cue-urgency = Haastig
cue-waiting = Wag al
cue-repeat = Het al voorheen geskryf of gebel
cue-cost = Wat dit hulle gekos het
cue-irony = Ironies gesê
cue-apology = Verskoning
cue-thanks = Dank
cue-softener = Sagter toon
cue-praise = Lof
cue-request = Versoek
cue-capitals = Hoofletters
cue-punctuation = Uitroeptekens

target-agent = gemik op jou
target-staff = gemik op kollegas
target-company = gemik op die maatskappy
target-product = oor die produk of diens
target-self = oor hulself
target-other = oor iemand anders
target-nobody = op niemand gemik nie

fact-order = Bestelling of kaartjie
fact-amount = Bedrag
fact-date = Datum
fact-wait = Wag al
fact-contacts = Kontakte tot nou toe
fact-name = Naam
fact-product = Produk
fact-deadline = Hul sperdatum
fact-promise = Wat aan hulle belowe is

issue-late-delivery = 'n aflewering wat laat is
issue-missing-delivery = 'n aflewering wat nooit gekom het nie
issue-damaged-item = 'n artikel wat beskadig aangekom het
issue-wrong-item = die verkeerde artikel
issue-refund-missing = 'n terugbetaling wat nie gekom het nie
issue-double-charge = 'n dubbele aftrekking
issue-unexpected-charge = 'n onverwagte heffing
issue-login-failed = 'n rekening waarby hulle nie kan inkom nie
issue-service-outage = 'n diens wat af is
issue-app-crash = 'n app wat ingee
issue-slow-service = 'n diens wat stadig is
issue-no-reply = 'n antwoord wat uitbly
issue-passed-around = 'n rondgestuurdery van een na die ander
issue-cancelled-without-notice = 'n kansellasie waarvan niemand gesê het nie
issue-cannot-cancel = 'n kansellasie wat nie deurgaan nie
issue-data-lost = data wat weg is
issue-warranty-refused = 'n waarborgeis wat geweier is
issue-appointment-missed = 'n afspraak waarvoor niemand opgedaag het nie
issue-broken-promise = 'n belofte wat nie gehou is nie
issue-equipment-waiting = toerusting waarvoor hulle wag
issue-hardware-fault = 'n toestel wat nie werk nie
issue-access-request = toegang wat hulle nodig het
issue-other = iets anders

want-refund = hul geld terug
want-replacement = 'n plaasvervanger
want-repair = 'n herstel
want-delivery = die aflewering
want-explanation = 'n verduideliking
want-apology = 'n verskoning
want-callback = 'n terugbel
want-human = om met 'n mens te praat
want-supervisor = om met 'n bestuurder te praat
want-cancel = om te kanselleer
want-compensation = vergoeding
want-fix = 'n oplossing wat werk
want-status = om te weet hoe dit staan
want-access = toegang
want-none = niks spesifieks nie

conduct-civil = Beskaaf
    .what = Niks aanstootliks nie, hoe kwaad ook al.
conduct-vulgar = Kru
    .what = Vloektaal wat op niemand gemik is nie.
conduct-insulting = Beledigend
    .what = Verneder mense, met of sonder 'n vloekwoord.
conduct-threatening = Dreigend
    .what = Noem skade aan mense of eiendom.
conduct-hateful = Haatlik
    .what = Verneder mense as groep, of teister seksueel.

heat-0 = Kalm
heat-1 = Bekommerd
heat-2 = Gefrustreerd
heat-3 = Kwaad
heat-4 = Woedend

# --- Moves: what a sentence of a reply does.

move-greet = Groet
move-acknowledge = Erken
move-mirror = Sê terug wat gebeur het
move-apologise = Sê jammer
move-thank = Bedank
move-own = Neem dit op jou
move-explain = Verduidelik
move-options = Bied 'n keuse aan
move-act = Sê wat jy doen
move-promise = Sê wanneer jy weer skryf
move-limit = Stel 'n grens
move-note = Sê dat dit aangeteken is
move-handover = Gee oor
move-close = Sluit af

mechanism-reaction = Sê hoe dit moet wees
mechanism-interpretation = Sê terug wat gebeur het
mechanism-exploration = Vra wat nou saak maak

# --- The ladder. .what says what the rung is for.

rung-1 = Toon begrip
    .what = Sê wat met hulle gebeur het en wat jy gaan doen.
rung-2 = Sê wat jy wil doen en waar die grens is
    .what = Sê wat jy wil en kan doen, en noem die grens. Dit noem die gedrag, nie die mens nie.
rung-3 = Teken openlik aan
    .what = Antwoord net oor die saak, en sê dat die briefwisseling bewaar en aangeteken word.
rung-4 = Gee oor
    .what = Sê aan wie, hoekom en teen wanneer. Skryf eers die oorgawenota.
rung-5 = Beëindig
    .what = Beëindig die gesprek volgens die maatskappy se reëls, en laat 'n pad terug oop.

# Why a rung is proposed; .otherwise says what would change it.
rung-why-first-message = Dit is die eerste boodskap, en daarom begin die antwoord met begrip.
    .otherwise = Net 'n dreigement of minagting van 'n groep sou hoër begin.
rung-why-civil = Niks in die boodskap beledig nie, en daarom begin die antwoord met begrip.
    .otherwise = Dit sou net styg as mense ná jou antwoord weer beledig word.
rung-why-below-threshold = Daar is 'n belediging, maar die maatskappy se reëls vra meer as een voor die volgende sport.
    .otherwise = Nog 'n belediging sou die getal bereik wat die reëls noem.
rung-why-insult-first = Daar is 'n belediging. 'n Eerste belediging word steeds met begrip beantwoord.
    .otherwise = Sonder die belediging sou die sport dieselfde wees. Dit styg as die volgende boodskap ná jou antwoord weer beledig.
rung-why-insult-after-empathy = Daar is nog 'n belediging, ná 'n antwoord wat probeer verstaan het.
    .otherwise = Sonder die belediging in hierdie boodskap sou dit op sport 1 bly.
rung-why-insult-after-limits = Daar is nog 'n belediging, nadat die grens genoem is.
    .otherwise = Sonder die belediging in hierdie boodskap sou dit nie gestyg het nie.
rung-why-insult-continues = Die beledigings het aangehou nadat gesê is dat dit aangeteken word.
    .otherwise = 'n Boodskap sonder 'n belediging sou 'n sport afgegaan het.
rung-why-not-sent = Daar is 'n belediging, maar die woorde van die vorige sport is nie gestuur nie, en daarom styg dit nie.
    .otherwise = Dit styg net as die woorde van hierdie sport gestuur is en die volgende boodskap weer beledig.
rung-why-threat = Daar is 'n dreigement om skade te doen. Dit gaan dadelik na iemand anders.
    .otherwise = 'n Dreigement met 'n hof, klagte, resensie of vertrek sou dit nie gedoen het nie.
rung-why-hate = Daar is minagting van 'n groep, of seksuele teistering. Dit gaan dadelik na iemand anders.
    .otherwise = Sonder hierdie woorde sou die boodskap met begrip beantwoord word.
rung-why-immediate = Die maatskappy se beleid sê dat dit die gesprek dadelik beëindig.
    .otherwise = Sonder daardie beleid sou sport 4 voorgestel word.
rung-why-anger-only = Die woede gaan oor die saak, nie oor mense nie. Woede alleen klim nooit nie.
    .otherwise = Dit sou net styg as mense beledig word.
rung-why-profanity-only = Daar word gevloek, maar op niemand nie. Dit klim nooit nie.
    .otherwise = Dit sou net styg as mense beledig word.
rung-why-leverage-only = Hulle noem 'n prokureur, 'n owerheid, 'n resensie of vertrek. Dit is hul reg en klim nooit nie.
    .otherwise = Dit sou net styg as mense beledig of met skade gedreig word.
rung-why-softening = Die toon is sagter of daar is 'n verskoning. Een sport af; die verlede word nie opgehaal nie.
    .otherwise = Nog 'n belediging sou die sport gehou of verhoog het.
rung-why-factual = Hierdie boodskap gaan net oor die saak. Een sport af.
    .otherwise = Nog 'n belediging sou die sport gehou of verhoog het.
rung-why-locked = Sport 5 gaan oop nadat sport 4 gebruik is, en vra die rol wat die beleid noem.
    .otherwise = Dit gaan oop sodra sport 4 gestuur is, of waar die beleid die gesprek dadelik beëindig.

mirror-heading = Voor jy 'n grens stel
mirror-unanswered = Is een van hul vrae nog onbeantwoord?
mirror-product = Gaan die woede oor die produk en nie oor mense nie?
mirror-reasons = Kan 'n gestremdheid, 'n krisis of 'n vreemde taal dit verklaar?

# --- The panel.

panel-title = Evenkeel
panel-label = Lesing, voorstelle, leer en rekord vir hierdie kaartjie
panel-wants = Wat hulle wil hê
panel-about = Waaroor dit gaan
panel-reading = Hoe dit lees
panel-heat = Hitte
panel-conduct = Gedrag
panel-cues = Hul woorde
panel-facts = Feite wat hulle gegee het
panel-no-facts = Geen bestelling, bedrag, datum of wagtyd is gevind nie.
panel-leverage = Hulle noem 'n volgende stap van hul eie: prokureur, owerheid, resensie, terugvordering of vertrek.
panel-softening = Die toon is sagter as in die vorige boodskap.
panel-danger = Daar is tekens van gevaar. Geen bewoording word voorgestel nie; volg asseblief die veiligheidsteks.
panel-suggestions = Openings
panel-no-suggestions = Geen opening pas by wat hier bekend is nie.
panel-stock-empty = Alles wat pas, is in hierdie gesprek gebruik. Niks word herhaal nie.
panel-ladder = Leer
panel-proposed = Voorgestel
panel-why = Hoekom
panel-otherwise = Wat dit sou verander
panel-open-slots = Nog in te vul
panel-record = Rekord
panel-handover = Oorgawenota
panel-draft = Jou konsep
panel-draft-clean = Niks om uit te wys nie.
panel-new-part = Net die nuwe deel van die boodskap word gelees.
panel-pause = Dit het iets gevat. Voor die volgende kaartjie: twee stadige asems, 'n glas water, 'n paar treë.
panel-preview = Voorskou
panel-insert = Voeg in
panel-copy = Kopieer
panel-skip = Nie hierdie keer nie
panel-step-down = Een sport af
panel-close = Maak toe
panel-undo = Ontdoen
panel-more = Wys ander
panel-show-words = Wys die woorde
panel-hide-words = Versteek die woorde
panel-retelling = In neutrale woorde

# --- The card at a mark.

card-label = Voorstelle vir die gemerkte woorde
card-openings-label = Openings vir hierdie antwoord
card-why = Hoekom
card-passes = Dit sou slaag
card-their-words = Omdat hulle geskryf het
card-serves = Help met
card-nothing = Niks om hier uit te wys nie.
card-no-suggestion = Geen klaar woorde hiervoor nie; die wenk hierbo sê wat sou help.
card-insert = Sit in
card-ignore = Los dit
card-refused = Hierdie redigeerder het nie die teks geneem nie. Jou konsep is onveranderd. Kopieer dit en plak dit in.
card-copied = Gekopieer
card-copy-failed = Die teks kon nie gekopieer word nie. Kies dit en kopieer dit met die hand.
card-inserted = Ingesit. Ontdoen neem dit in een stap terug.
card-keys = Pyltjies kies, Enter sit in, Escape maak toe.
card-open-slot = In vierkantige hakies: vir jou om in te vul voor jy stuur.

# --- Errors. Each says what is so and what can still be done.

error-no-pack = Daar is geen pak vir die taal van hierdie boodskap nie. Wat geen taal nodig het nie, werk steeds: feite in syfers, die leer en die rekord.
error-pack-refused = Die pak is nie geneem nie. Die een in gebruik bly in gebruik.
error-pack-malformed = Die lêer is nie 'n heel Evenkeel-pak nie.
error-pack-signature = Die pak se handtekening pas nie by 'n vertroude sleutel nie.
error-pack-too-new = Die pak het 'n nuwer weergawe van Evenkeel nodig.
error-pack-expired = Die pak is verby sy datum.
error-no-messages = Geen boodskap van 'n kliënt is op hierdie bladsy gevind nie.
error-message-long = Die boodskap is te lank om heel te lees. Die eerste deel is gelees.
error-storage-full = Die blaaier se stoorplek is vol. Alles werk, maar niks nuuts word onthou nie.
error-updated = Evenkeel is bygewerk. Herlaai hierdie bladsy wanneer jou konsep gestoor is; tot dan word die konsep gelos.
error-frame = Evenkeel kon nie op hierdie bladsy begin nie. Jou konsep is nie aangeraak nie.
error-policy = Sommige waardes van die beleid is nie geldig nie. Hulle is uitgelaat en die res word gebruik.
error-editor-gone = Die redigeerder is nie meer daar nie. Niks is ingesit nie.

# --- Options.

options-title = Evenkeel-opsies
options-language = Taal van redes en etikette
options-language-auto = Soos die blaaier
options-keys = Sleutels
options-keys-note = Hulle werk terwyl die wyser in 'n redigeerder is.
options-packs = Taalpakke
options-pack-add = Voeg 'n pak uit 'n lêer by
options-pack-remove = Verwyder
options-pack-in-use = In gebruik
options-pack-valid-until = Geldig tot
options-policy = Maatskappybeleid
options-policy-add = Laai 'n beleid uit 'n lêer
options-policy-managed = Deur jou administrateur gestel
options-locked = Deur jou administrateur gestel en kan nie hier verander word nie.
options-hosts = Hulptoonbanke
options-host-add = Voeg 'n hulptoonbank se adres by
options-host-remove = Verwyder
options-rules = Wat gemerk word
options-veil = Bedek beledigings tot jy kies om dit te lees
options-pause = Bied 'n pouse aan vanaf sport 3
options-memory = Wat onthou word
options-memory-note = Net gesoute hutswaardes van sinne, sodat niks twee keer voorgestel word nie. Geen teks en geen name nie.
options-memory-clear = Vergeet nou alles
options-memory-cleared = Vergeet.
options-retention = Dae tot dit vergeet word
options-agent-name = Jou naam, soos jy teken
options-agent-gender = Vorme vir jouself
options-gender-f = Vroulik
options-gender-m = Manlik
options-gender-none = Sonder geslag waar moontlik
options-save = Stoor
options-saved = Gestoor
options-reset = Terug na die verstekwaardes
options-privacy = Alles gebeur op hierdie masjien. Daar is geen bediener en geen versoek nie.

# --- The toolbar popup.

popup-title = Evenkeel
popup-works-here = Werk op hierdie bladsy.
popup-not-here = Nie vir hierdie webwerf aangeskakel nie.
popup-grant = Skakel aan vir hierdie webwerf
popup-revoke = Skakel af vir hierdie webwerf
popup-no-helpdesk = Hierdie bladsy is nie 'n hulptoonbank wat Evenkeel ken nie.
popup-language = Taal van die boodskap
popup-options = Opsies
popup-panel = Maak die paneel oop

# --- The record: facts, quotes and interpretation stand apart.

record-title = Rekord van 'n voorval
record-when = Datum en tyd
record-channel = Kanaal
record-ticket = Kaartjie
record-agent = Agent
record-customer = Kliënt
record-complaint = Waaroor die kliënt gekla het
record-complaint-about = Die kliënt het geskryf oor
record-complaint-wants = Die kliënt vra
record-facts = Feite wat die kliënt genoem het
record-quotes = Aanhalings, woord vir woord
record-quote-from = uit die boodskap
record-class = Gedrag
record-offered = Wat aangebied is
record-decisions = Besluite
record-promises = Beloftes en hul datums
record-rungs = Stappe van die leer
record-next = Volgende stap
record-delete = Word geskrap op
record-interpretation = Vertolking
record-unknown = onbekend
record-none = geen
record-message = Boodskap
record-reply = Antwoord
record-channel-email = e-pos of kaartjie
record-copy = Kopieer die rekord

# --- The hand-over note for a colleague.

handover-title = Oorgawe
handover-to = Aan
handover-from = Van
handover-why = Hoekom dit oorgegee word
handover-matter = Wat die kliënt nodig het
handover-done = Wat probeer is
handover-open = Nog oop
handover-expect = Wat om te verwag
handover-facts = Feite
handover-by = Volgende woord belowe teen
handover-copy = Kopieer die nota
handover-target-people = goed met mense

# --- Keys, as they are called on the options page.

key-suggestions = Maak voorstelle oop
key-panel = Maak die paneel oop
key-next = Volgende voorstel
key-previous = Vorige voorstel
key-insert = Sit in
key-close = Maak toe
key-undo = Ontdoen
