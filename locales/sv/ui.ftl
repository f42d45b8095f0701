# What the agent reads. Every id and attribute here must be in every pack.
# Neutral, short, plain: it names the words on the screen, never the person who wrote them.

extension-name = Evenkeel
extension-description = Läser kundens meddelande och ditt utkast bredvid dig och föreslår ord som är dina egna. Allt stannar på den här datorn.

# --- Rules of a draft: the name, why it is marked, and one change after which it would pass.

rule-placeholder = Tom plats i mallen
    .reason = Här är en plats i en mall fortfarande tom; kunden skulle få se den så.
    .pass = Fyll i värdet eller ta bort platsen.
rule-greeting = Ingen hälsning
    .reason = Svaret börjar utan hälsning.
    .pass = Börja med en rad som hälsar på kunden.
rule-wrong-name = Namnet stämmer inte
    .reason = Namnet i hälsningen är inte det som kunden använder.
    .pass = Hälsa med det namn som kunden skriver under med.
rule-empathy = Hur det har varit saknas
    .reason = Ingen mening säger hur det här har varit för kunden och varför.
    .pass = Lägg till en mening om vad det har kostat kunden, tillsammans med orsaken.
rule-vague = Inget av det kunden skrev
    .reason = De tre första meningarna kunde gå till vem som helst: inget av den här kundens uppgifter finns med.
    .pass = Nämn något som kunden berättat: ordern, beloppet, datumet eller väntan.
rule-repeated-apology = Ursäkt en gång till
    .reason = Det finns redan en ursäkt. Den andra väger lättare än den första.
    .pass = Behåll en ursäkt och använd den här platsen till vad som händer nu.
rule-hollow-apology = Ursäkt utan innehåll
    .reason = Ursäkten säger inte för vad, eller tar tillbaka hälften med ”om” eller ”men”.
    .pass = Säg exakt vad du är ledsen för, utan förbehåll.
rule-next-step = Inget nästa steg
    .reason = Det står inte vem som gör vad, och när.
    .pass = Skriv vad du gör och när du hör av dig nästa gång.
rule-open-ended-wait = Väntan utan slut
    .reason = Kunden ombeds vänta och kan inte se hur länge.
    .pass = Säg när du hör av dig nästa gång, även om det inte finns något svar då.
rule-blame = Låter som en förebråelse
    .reason = Det kan läsas som att det är kundens eget fel.
    .pass = Skriv vad som går att göra nu och lämna det som borde ha gjorts.
rule-judgement = Låter som en bedömning
    .reason = Det kan läsas som ironiskt, försvarande eller moraliserande.
    .pass = Säg vad som hände, eller vad du kan göra, utan att värdera det.
rule-hostile = Kan såra
    .reason = Förolämpningar, svordomar och versaler blir kvar hos kunden i skrift.
    .pass = Säg samma sak med vanliga ord, utan versaler och utropstecken.
rule-cliche = Hörd många gånger
    .reason = Kunden känner igen meningen från andra svar och hoppar över den.
    .pass = Säg det med något ur kundens eget meddelande.
rule-formality = Tilltalet växlar
    .reason = Tilltalet skiljer sig från resten av konversationen.
    .pass = Använd samma tilltal hela vägen.
rule-language = Ett annat språk
    .reason = Kunden skrev på ett annat språk än utkastet.
    .pass = Svara på kundens språk, eller skriv varför det inte går.
rule-promise = Mer än vad som får lovas
    .reason = Det här lovar mer än företagets regler tillåter, eller mer än någon kan veta säkert.
    .pass = Skriv vad du gör, eller håll dig inom reglernas gräns.
rule-asks-again = Redan berättat
    .reason = Det här har kunden redan uppgett.
    .pass = Använd det som står och fråga bara efter det som saknas.
rule-humour = Skämt eller emoji
    .reason = En lätt ton missförstås lätt när någon har förlorat tid, pengar eller tålamod.
    .pass = Ta bort det här.
rule-exposure = Inte för kunden
    .reason = Det här ser internt ut, tillhör en annan kund, liknar ett kortnummer eller upprepar ett skällsord.
    .pass = Ta bort det, eller säg det utan detaljen.
rule-agent-hedge = Ingen som gör något
    .reason = I svaret är det bara ”vi” eller ingen alls som gör något; kunden ser inte vem som har hand om det.
    .pass = Skriv ”jag” om åtminstone en sak som du gör själv.
rule-parroting = Kundens ord upprepade
    .reason = En lång bit är kundens egen formulering.
    .pass = Säg det med egna ord, eller citera med datum.
rule-diagnosis = Säger vad kunden känner
    .reason = Det här talar om för kunden vad hen känner eller hurdan hen är.
    .pass = Säg vad som hände och vad det kostade, och lämna känslan åt kunden.
rule-admission = Medger fel
    .reason = Det här medger fel eller ansvar innan det är känt, och reglerna tillåter det inte.
    .pass = Beklaga det kunden varit med om, utan att säga vems felet var.
rule-order = Delarnas ordning
    .reason = Lösningen står före det som hände kunden, eller så fyller känslor mitten.
    .pass = Börja med vad som hände kunden, håll dig till fakta i mitten och sluta varmt.
rule-options = Inget att välja på
    .reason = Det gick att erbjuda ett val, och det finns inget, eller fler än tre.
    .pass = Erbjud två eller tre vägar och fråga vilken som passar.

severity-stop = Titta på det här innan du skickar
severity-warn = Kan bli bättre
severity-hint = Värt en tanke

# --- What a reading names. Neutral nouns: they stand beside the customer's own words.

cue-insult = Förolämpning
cue-profanity = Svordom
cue-hate = Förakt mot en grupp
cue-threat = Hot
cue-danger = Tecken på fara
cue-leverage = Nämner ett eget nästa steg
cue-anger = Ilska
cue-disappointment = Besvikelse
cue-urgency = Har bråttom
cue-waiting = Har väntat
cue-repeat = Har hört av sig förut
cue-cost = Vad det har kostat
cue-irony = Sagt med ironi
cue-apology = Ursäkt
cue-thanks = Tack
cue-softener = Mjukare ton
cue-praise = Beröm
cue-request = Önskemål
cue-capitals = Versaler
cue-punctuation = Utropstecken

target-agent = riktat mot dig
target-staff = riktat mot kollegor
target-company = riktat mot företaget
target-product = om varan eller tjänsten
target-self = om kunden själv
target-other = om någon annan
target-nobody = riktat mot ingen

fact-order = Order eller ärende
fact-amount = Belopp
fact-date = Datum
fact-wait = Har väntat
fact-contacts = Kontakter hittills
fact-name = Namn
fact-product = Vara
fact-deadline = Kundens tidsgräns
fact-promise = Vad kunden blivit lovad

issue-late-delivery = en försenad leverans
issue-missing-delivery = en leverans som inte kommit
issue-damaged-item = en vara som kom skadad
issue-wrong-item = fel vara
issue-refund-missing = en återbetalning som inte kommit
issue-double-charge = en dubbel dragning
issue-unexpected-charge = en oväntad kostnad
issue-login-failed = en inloggning som inte fungerar
issue-service-outage = en tjänst som ligger nere
issue-app-crash = en app som inte fungerar
issue-slow-service = en tjänst som är långsam
issue-no-reply = uteblivet svar
issue-passed-around = att ha skickats runt
issue-cancelled-without-notice = en avbokning utan besked
issue-cannot-cancel = svårigheter att säga upp
issue-data-lost = förlorade data
issue-warranty-refused = en nekad reklamation
issue-appointment-missed = ett besök som uteblev
issue-broken-promise = ett löfte som inte hölls
issue-equipment-waiting = utrustning som dröjer
issue-hardware-fault = en apparat som inte fungerar
issue-access-request = behörighet som behövs
issue-other = något annat

want-refund = pengarna tillbaka
want-replacement = en ny vara
want-repair = en reparation
want-delivery = leveransen
want-explanation = en förklaring
want-apology = en ursäkt
want-callback = att bli uppringd
want-human = att få prata med en människa
want-supervisor = att få prata med en chef
want-cancel = att säga upp eller avboka
want-compensation = ersättning
want-fix = en lösning som fungerar
want-status = att få veta läget
want-access = åtkomst
want-none = inget särskilt

conduct-civil = Saklig
    .what = Inget kränkande, hur arg tonen än är.
conduct-vulgar = Grov
    .what = Svordomar som inte riktas mot någon.
conduct-insulting = Förolämpande
    .what = Nedvärderar människor, med eller utan svordomar.
conduct-threatening = Hotfull
    .what = Nämner skada på människor eller egendom.
conduct-hateful = Hatisk
    .what = Nedvärderar människor som grupp, eller trakasserar sexuellt.

heat-0 = Lugn
heat-1 = Bekymrad
heat-2 = Frustrerad
heat-3 = Arg
heat-4 = Rasande

# --- Moves: what a sentence of a reply does.

move-greet = Hälsa
move-acknowledge = Bekräfta
move-mirror = Återge vad som hände
move-apologise = Beklaga
move-thank = Tacka
move-own = Ta över ärendet
move-explain = Förklara
move-options = Ge ett val
move-act = Säg vad du gör
move-promise = Säg när du hör av dig
move-limit = Sätt en gräns
move-note = Säg att det noteras
move-handover = Lämna över
move-close = Avsluta

mechanism-reaction = Säger hur det måste vara
mechanism-interpretation = Återger vad som hände
mechanism-exploration = Frågar vad som är viktigast nu

# --- The ladder. .what says what the rung is for.

rung-1 = Visa förståelse
    .what = Säg vad kunden råkat ut för och vad du gör åt det.
rung-2 = Säg vad du vill och var gränsen går
    .what = Säg vad du vill och kan göra, och nämn gränsen. Det är beteendet som nämns, inte personen.
rung-3 = Notera öppet
    .what = Svara bara på sakfrågan och säg att korrespondensen sparas och noteras.
rung-4 = Lämna över
    .what = Säg till vem, varför och när. Skriv överlämningen först.
rung-5 = Avsluta
    .what = Avsluta enligt företagets regler och lämna en väg tillbaka.

# Why a rung is proposed; .otherwise says what would change it.
rung-why-first-message = Det är det första meddelandet, så svaret börjar med förståelse.
    .otherwise = Bara ett hot eller förakt mot en grupp skulle börja högre.
rung-why-civil = Inget i meddelandet kränker, så svaret börjar med förståelse.
    .otherwise = Det stiger bara om någon förolämpas igen efter ditt svar.
rung-why-below-threshold = Det finns en förolämpning, men företagets regler kräver fler än en för nästa steg.
    .otherwise = En förolämpning till skulle nå det antal som reglerna anger.
rung-why-insult-first = Det finns en förolämpning. Den första besvaras ändå med förståelse.
    .otherwise = Utan förolämpningen vore steget detsamma. Det stiger om nästa meddelande förolämpar igen efter ditt svar.
rung-why-insult-after-empathy = Det kom en förolämpning till, efter ett svar som försökte förstå.
    .otherwise = Utan förolämpningen i det här meddelandet stannar det på steg 1.
rung-why-insult-after-limits = Det kom en förolämpning till, efter att gränsen nämnts.
    .otherwise = Utan förolämpningen i det här meddelandet hade det inte stigit.
rung-why-insult-continues = Förolämpningarna fortsatte efter att det sagts att de noteras.
    .otherwise = Ett meddelande utan förolämpning hade gått ner ett steg.
rung-why-not-sent = Det finns en förolämpning, men det förra stegets ord skickades inte, så det stiger inte.
    .otherwise = Det stiger bara om det här stegets ord skickas och nästa meddelande förolämpar igen.
rung-why-threat = Det finns ett hot om skada. Det går direkt till någon annan.
    .otherwise = Hot om att stämma, anmäla, lämna eller skriva en recension hade inte gjort det.
rung-why-hate = Det finns förakt mot en grupp eller sexuella trakasserier. Det går direkt till någon annan.
    .otherwise = Utan de orden hade meddelandet besvarats med förståelse.
rung-why-immediate = Enligt företagets regler avslutar det här konversationen direkt.
    .otherwise = Utan den regeln hade steg 4 föreslagits.
rung-why-anger-only = Ilskan gäller saken, inte människor. Bara ilska stiger aldrig.
    .otherwise = Det stiger bara om människor förolämpas.
rung-why-profanity-only = Det finns svordomar, men de riktas inte mot någon. Det stiger aldrig.
    .otherwise = Det stiger bara om människor förolämpas.
rung-why-leverage-only = Kunden nämner jurist, myndighet, recension eller att lämna er. Det är kundens rätt och stiger aldrig.
    .otherwise = Det stiger bara om människor förolämpas eller hotas.
rung-why-softening = Tonen är mjukare eller det finns en ursäkt. Ett steg ner; det som varit tas inte upp.
    .otherwise = En förolämpning till hade hållit kvar eller höjt steget.
rung-why-factual = Det här meddelandet gäller bara sakfrågan. Ett steg ner.
    .otherwise = En förolämpning till hade hållit kvar eller höjt steget.
rung-why-locked = Steg 5 öppnas när steg 4 har använts, och kräver den roll som reglerna anger.
    .otherwise = Det öppnas när steg 4 har skickats, eller där reglerna avslutar konversationen direkt.

mirror-heading = Innan du sätter en gräns
mirror-unanswered = Finns det en fråga från kunden som inte är besvarad?
mirror-product = Gäller ilskan varan och inte människor?
mirror-reasons = Kan en funktionsnedsättning, en kris eller ett främmande språk förklara det?

# --- The panel.

panel-title = Evenkeel
panel-label = Läsning, förslag, trappa och dokumentation för det här ärendet
panel-wants = Vad kunden vill
panel-about = Vad det gäller
panel-reading = Hur det läses
panel-heat = Hetta
panel-conduct = Ton
panel-cues = Kundens ord
panel-facts = Uppgifter från kunden
panel-no-facts = Ingen order, inget belopp, inget datum och ingen väntan hittades.
panel-leverage = Kunden nämner ett eget nästa steg: jurist, myndighet, recension, reklamation via banken eller att lämna er.
panel-softening = Tonen är mjukare än i förra meddelandet.
panel-danger = Det finns tecken på fara. Inga formuleringar föreslås; följ säkerhetstexten.
panel-suggestions = Inledningar
panel-no-suggestions = Ingen inledning passar det som är känt här.
panel-stock-empty = Allt som passar har använts i den här konversationen. Inget upprepas.
panel-ladder = Trappa
panel-proposed = Föreslås
panel-why = Varför
panel-otherwise = Vad som skulle ändra det
panel-open-slots = Kvar att fylla i
panel-record = Dokumentation
panel-handover = Överlämning
panel-draft = Ditt utkast
panel-draft-clean = Inget att anmärka på.
panel-new-part = Bara den nya delen av meddelandet läses.
panel-pause = Det tog på krafterna. Före nästa ärende: två långsamma andetag, ett glas vatten, några steg.
panel-preview = Förhandsvisning
panel-insert = Infoga
panel-copy = Kopiera
panel-skip = Inte den här gången
panel-step-down = Gå ner ett steg
panel-close = Stäng
panel-undo = Ångra
panel-more = Visa andra
panel-show-words = Visa orden
panel-hide-words = Dölj orden
panel-retelling = Med neutrala ord

# --- The card at a mark.

card-label = Förslag för de markerade orden
card-openings-label = Inledningar till det här svaret
card-why = Varför
card-passes = Så skulle det gå
card-their-words = För att kunden skrev
card-serves = Hjälper med
card-nothing = Inget att anmärka på här.
card-no-suggestion = Det finns inga färdiga ord för det här; raden ovanför säger vad som skulle hjälpa.
card-insert = Sätt in
card-ignore = Låt stå
card-refused = Redigeraren tog inte emot texten. Ditt utkast är oförändrat. Kopiera den och klistra in.
card-copied = Kopierat
card-copy-failed = Texten kunde inte kopieras. Markera den och kopiera för hand.
card-inserted = Insatt. Ångra tar bort det i ett steg.
card-keys = Pilarna väljer, Enter sätter in, Escape stänger.
card-open-slot = Inom hakparentes: det fyller du i innan du skickar.

# --- Errors. Each says what is so and what can still be done.

error-no-pack = Det finns inget språkpaket för det här meddelandet. Det som inte kräver språk fungerar ändå: uppgifter i siffror, trappan och dokumentationen.
error-pack-refused = Paketet togs inte emot. Det som används ligger kvar.
error-pack-malformed = Filen är inte ett helt Evenkeel-paket.
error-pack-signature = Paketets signatur stämmer inte med någon betrodd nyckel.
error-pack-too-new = Paketet kräver en nyare version av Evenkeel.
error-pack-expired = Paketets datum har gått ut.
error-no-messages = Inget kundmeddelande hittades på sidan.
error-message-long = Meddelandet är för långt för att läsas i sin helhet. Den första delen lästes.
error-storage-full = Webbläsarens lagring är full. Allt fungerar, men inget nytt sparas.
error-updated = Evenkeel har uppdaterats. Ladda om sidan när utkastet är sparat; till dess lämnas det i fred.
error-frame = Evenkeel kunde inte starta på den här sidan. Utkastet är orört.
error-policy = Några värden i reglerna är inte giltiga. De hoppas över och resten används.
error-editor-gone = Redigeraren finns inte längre. Inget har satts in.

# --- Options.

options-title = Inställningar för Evenkeel
options-language = Språk för skäl och etiketter
options-language-auto = Som webbläsaren
options-keys = Tangenter
options-keys-note = De fungerar när en redigerare har fokus.
options-packs = Språkpaket
options-pack-add = Lägg till ett paket från en fil
options-pack-remove = Ta bort
options-pack-in-use = Används
options-pack-valid-until = Giltigt till
options-policy = Företagets regler
options-policy-add = Läs in regler från en fil
options-policy-managed = Bestämt av administratören
options-locked = Bestämt av administratören och kan inte ändras här.
options-hosts = Ärendesystem
options-host-add = Lägg till en adress till ett ärendesystem
options-host-remove = Ta bort
options-rules = Vad som markeras
options-veil = Täck förolämpningar tills du väljer att läsa dem
options-pause = Erbjud en paus från steg 3
options-memory = Vad som sparas
options-memory-note = Bara saltade hashvärden av meningar, så att inget föreslås två gånger. Ingen text och inga namn.
options-memory-clear = Glöm allt nu
options-memory-cleared = Glömt.
options-retention = Dagar innan det glöms
options-agent-name = Ditt namn, som du skriver under
options-agent-gender = Former för dig själv
options-gender-f = Feminin
options-gender-m = Maskulin
options-gender-none = Utan kön där det går
options-save = Spara
options-saved = Sparat
options-reset = Tillbaka till standard
options-privacy = Allt händer på den här datorn. Det finns ingen server och ingenting skickas.

# --- The toolbar popup.

popup-title = Evenkeel
popup-works-here = Fungerar på den här sidan.
popup-not-here = Inte påslaget för den här webbplatsen.
popup-grant = Slå på för den här webbplatsen
popup-revoke = Stäng av för den här webbplatsen
popup-no-helpdesk = Sidan är inget ärendesystem som Evenkeel känner till.
popup-language = Meddelandets språk
popup-options = Inställningar
popup-panel = Öppna panelen

# --- The record: facts, quotes and interpretation stand apart.

record-title = Dokumentation av en händelse
record-when = Datum och tid
record-channel = Kanal
record-ticket = Ärende
record-agent = Handläggare
record-customer = Kund
record-complaint = Vad kunden klagade på
record-complaint-about = Kunden skrev om
record-complaint-wants = Kunden vill ha
record-facts = Uppgifter från kunden
record-quotes = Ordagranna citat
record-quote-from = ur meddelandet
record-class = Ton
record-offered = Vad som erbjöds
record-decisions = Beslut
record-promises = Löften och deras datum
record-rungs = Steg i trappan
record-next = Nästa steg
record-delete = Ska raderas den
record-interpretation = Tolkning
record-unknown = okänt
record-none = inget
record-message = Meddelande
record-reply = Svar
record-channel-email = e-post eller ärende
record-copy = Kopiera dokumentationen

# --- The hand-over note for a colleague.

handover-title = Överlämning
handover-to = Till
handover-from = Från
handover-why = Varför det lämnas över
handover-matter = Vad kunden behöver
handover-done = Vad som har prövats
handover-open = Fortfarande öppet
handover-expect = Vad du kan vänta dig
handover-facts = Uppgifter
handover-by = Nästa besked utlovat till
handover-copy = Kopiera överlämningen
handover-target-people = bra med människor

# --- Keys, as they are called on the options page.

key-suggestions = Öppna förslag
key-panel = Öppna panelen
key-next = Nästa förslag
key-previous = Föregående förslag
key-insert = Sätt in
key-close = Stäng
key-undo = Ångra
