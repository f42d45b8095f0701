# Što čita onaj tko odgovara. Svaki id i atribut iz ove datoteke mora biti u svakom paketu.
# Neutralno, kratko, obično: imenuje riječi na zaslonu, nikad osobu koja ih je napisala.

extension-name = Evenkeel
extension-description = Čita poruku kupca i Vaš nacrt zajedno s Vama i predlaže riječi koje su Vaše. Sve ostaje na ovom računalu.

# --- Pravila za nacrt: naziv, zašto je označeno i jedna promjena nakon koje bi prošlo.

rule-placeholder = Prazno mjesto
    .reason = Ovdje je ostalo otvoreno mjesto iz predloška; kupac bi ga vidio takvo kakvo jest.
    .pass = Upišite podatak ili uklonite to mjesto.
rule-greeting = Nema pozdrava
    .reason = Odgovor počinje bez pozdrava.
    .pass = Započnite retkom koji pozdravlja kupca.
rule-wrong-name = Ime se razlikuje
    .reason = Ime u pozdravu nije ono kojim se kupac služi ili je u drugom obliku.
    .pass = Pozdravite kupca imenom kojim se potpisuje.
rule-empathy = Nedostaje kako je to bilo
    .reason = Nijedna rečenica ne govori što je ovo kupca stajalo i zašto.
    .pass = Dodajte jednu rečenicu koja imenuje teret i njegov uzrok.
rule-vague = Nijedan njihov podatak
    .reason = Prve tri rečenice mogle bi otići bilo kome: u njima nema nijednog podatka ovog kupca.
    .pass = Spomenite jedno što ste od njih doznali: narudžbu, iznos, datum ili čekanje.
rule-repeated-apology = Isprika se ponavlja
    .reason = Jedna isprika već postoji. Druga vrijedi manje od prve.
    .pass = Ostavite jednu ispriku, a ovo mjesto iskoristite za ono što slijedi.
rule-hollow-apology = Isprika bez predmeta
    .reason = Ova isprika ne kaže zbog čega je ili dio sebe povlači s „ako” ili „ali”.
    .pass = Recite zbog čega Vam je točno žao, bez uvjeta.
rule-next-step = Nema sljedećeg koraka
    .reason = Nigdje ne piše tko će što napraviti i do kada.
    .pass = Dodajte što ćete Vi napraviti i kada se javljate.
rule-open-ended-wait = Čekanje bez kraja
    .reason = Kupac treba čekati, a ne može znati koliko dugo.
    .pass = Recite kada će se čuti s Vama, i ako odgovora do tada ne bude.
rule-blame = Zvuči kao prigovor
    .reason = Može se pročitati kao da je kupac sam kriv.
    .pass = Recite što sada treba napraviti, a izostavite što je trebalo.
rule-judgement = Zvuči kao osuda
    .reason = Može se pročitati kao sarkazam, obrana ili prodika.
    .pass = Recite što se dogodilo ili što možete učiniti, bez ocjene.
rule-hostile = Može povrijediti
    .reason = Uvrede, psovke i vikanje kupcu ostaju napisani.
    .pass = Recite isto običnim riječima, bez velikih slova i uskličnika.
rule-cliche = Viđeno mnogo puta
    .reason = Kupci ovu rečenicu znaju iz drugih odgovora i preskaču je.
    .pass = Recite to nečim iz poruke ovog kupca.
rule-formality = Oslovljavanje se mijenja
    .reason = Oslovljavanje se razlikuje od ostatka razgovora.
    .pass = Držite se jednog načina oslovljavanja.
rule-language = Drugi jezik
    .reason = Kupac je pisao na drugom jeziku nego što je ovaj nacrt.
    .pass = Odgovorite na jeziku kupca ili recite zašto ne možete.
rule-promise = Više nego što se smije obećati
    .reason = Ovo obećava više nego što dopuštaju pravila tvrtke ili više nego što itko može znati.
    .pass = Recite što ćete Vi napraviti ili ostanite unutar dopuštenog.
rule-asks-again = Već je rečeno
    .reason = Kupac je ovo već naveo.
    .pass = Iskoristite ono što piše i pitajte samo ono što nedostaje.
rule-humour = Šala ili smajlić
    .reason = Lagan ton lako se krivo pročita kad je netko izgubio vrijeme, novac ili strpljenje.
    .pass = Ovdje to izostavite.
rule-exposure = Nije za kupca
    .reason = Ovo izgleda kao interna bilješka, podatak drugog kupca, broj kartice ili ponovljena uvreda.
    .pass = Izbacite to ili recite bez te pojedinosti.
rule-agent-hedge = Nitko ne djeluje
    .reason = U ovom odgovoru djelujemo samo „mi” ili nitko; kupac ne zna tko se time bavi.
    .pass = Barem za jednu stvar koju radite sami napišite „ja”.
rule-parroting = Ponovljene njihove riječi
    .reason = Dugačak niz riječi prepisan je od kupca.
    .pass = Recite to svojim riječima ili navedite s datumom.
rule-diagnosis = Govori im što osjećaju
    .reason = Ovo kupcu govori što osjeća ili kakav je.
    .pass = Recite što se dogodilo i što je to stajalo, a osjećaj ostavite njima.
rule-admission = Priznaje krivnju
    .reason = Priznaje krivnju ili odgovornost prije nego što je utvrđena, a pravila to ne dopuštaju.
    .pass = Izrazite žaljenje zbog onoga što su prošli, bez toga čija je krivnja.
rule-order = Redoslijed dijelova
    .reason = Rješenje stoji prije onoga što se kupcu dogodilo ili osjećaji ispunjavaju sredinu.
    .pass = Počnite onim što se dogodilo, u sredini ostanite pri činjenicama, završite toplo.
rule-options = Bez izbora
    .reason = Izbor je bio moguć, a ovdje ga nema ili ih je više od tri.
    .pass = Ponudite dva ili tri načina i pitajte koji odgovara.

severity-stop = Pogledajte prije slanja
severity-warn = Može bolje
severity-hint = Vrijedi razmisliti

# --- Što očitanje imenuje. Neutralne imenice: stoje uz kupčeve vlastite riječi.

cue-insult = Uvreda
cue-profanity = Psovka
cue-hate = Prezir prema skupini
cue-threat = Prijetnja
cue-danger = Znak opasnosti
cue-leverage = Najavljuje svoj sljedeći korak
cue-anger = Ljutnja
cue-disappointment = Razočaranje
cue-urgency = Hitnost
cue-waiting = Čekanje
cue-repeat = Već je pisano ili zvano
cue-cost = Što ih je stajalo
cue-irony = Rečeno ironično
cue-apology = Isprika
cue-thanks = Zahvala
cue-softener = Blaži ton
cue-praise = Pohvala
cue-request = Molba
cue-capitals = Velika slova
cue-punctuation = Uskličnici

target-agent = upućeno Vama
target-staff = upućeno kolegama
target-company = upućeno tvrtki
target-product = o proizvodu ili usluzi
target-self = o sebi
target-other = o nekom drugom
target-nobody = nikome upućeno

fact-order = Narudžba ili predmet
fact-amount = Iznos
fact-date = Datum
fact-wait = Čeka
fact-contacts = Dosadašnji kontakti
fact-name = Ime
fact-product = Proizvod
fact-deadline = Njihov rok
fact-promise = Što im je obećano

issue-late-delivery = dostava koja kasni
issue-missing-delivery = dostava koja nije stigla
issue-damaged-item = proizvod koji je stigao oštećen
issue-wrong-item = pogrešan proizvod
issue-refund-missing = povrat novca koji nije stigao
issue-double-charge = dvostruka naplata
issue-unexpected-charge = neočekivana naplata
issue-login-failed = prijava koja ne uspijeva
issue-service-outage = usluga koja ne radi
issue-app-crash = aplikacija koja ne radi kako treba
issue-slow-service = spora usluga
issue-no-reply = izostanak odgovora
issue-passed-around = slanje s jednog mjesta na drugo
issue-cancelled-without-notice = otkazivanje bez obavijesti
issue-cannot-cancel = otkazivanje koje ne uspijeva
issue-data-lost = izgubljeni podaci
issue-warranty-refused = odbijena reklamacija
issue-appointment-missed = dogovoreni dolazak na koji nitko nije došao
issue-broken-promise = obećanje koje nije održano
issue-equipment-waiting = oprema na koju se čeka
issue-hardware-fault = uređaj koji ne radi
issue-access-request = pristup koji im treba
issue-other = nešto drugo

want-refund = povrat novca
want-replacement = zamjenu
want-repair = popravak
want-delivery = isporuku
want-explanation = objašnjenje
want-apology = ispriku
want-callback = poziv
want-human = razgovor s osobom
want-supervisor = razgovor s nadređenim
want-cancel = otkazivanje
want-compensation = naknadu
want-fix = rješenje koje radi
want-status = znati dokle se stiglo
want-access = pristup
want-none = ništa određeno

conduct-civil = Pristojno
    .what = Ništa uvredljivo, koliko god ljutito bilo.
conduct-vulgar = Vulgarno
    .what = Psovke koje nisu nikome upućene.
conduct-insulting = Uvredljivo
    .what = Ponižava ljude, sa psovkom ili bez nje.
conduct-threatening = Prijeteće
    .what = Najavljuje štetu ljudima ili imovini.
conduct-hateful = S mržnjom
    .what = Ponižava ljude zbog skupine ili spolno uznemiruje.

heat-0 = Mirno
heat-1 = Zabrinuto
heat-2 = Nezadovoljno
heat-3 = Ljutito
heat-4 = Bijesno

# --- Potezi: što rečenica odgovora čini.

move-greet = Pozdraviti
move-acknowledge = Primiti na znanje
move-mirror = Reći natrag što se dogodilo
move-apologise = Ispričati se
move-thank = Zahvaliti
move-own = Preuzeti
move-explain = Objasniti
move-options = Ponuditi izbor
move-act = Reći što radite
move-promise = Reći kada se javljate
move-limit = Postaviti granicu
move-note = Reći da se bilježi
move-handover = Predati dalje
move-close = Završiti

mechanism-reaction = Kaže kako to mora biti
mechanism-interpretation = Kaže natrag što se dogodilo
mechanism-exploration = Pita što je sada važno

# --- Ljestve. .what kaže čemu stepenica služi.

rung-1 = Suosjećati
    .what = Reći što im se dogodilo i što ćete Vi učiniti.
rung-2 = Reći namjeru i granice
    .what = Reći što želite i možete učiniti te imenovati granicu. Imenuje se ponašanje, ne osoba.
rung-3 = Otvoreno bilježiti
    .what = Odgovoriti samo na predmet i reći da se dopisivanje čuva i bilježi.
rung-4 = Predati dalje
    .what = Reći kome, zašto i do kada. Prvo napisati bilješku za predaju.
rung-5 = Završiti
    .what = Završiti dopisivanje prema pravilima tvrtke i ostaviti put natrag.

# Zašto se stepenica predlaže; .otherwise kaže što bi to promijenilo.
rung-why-first-message = Ovo je prva poruka, pa odgovor počinje razumijevanjem.
    .otherwise = Samo prijetnja ili prezir prema skupini počeli bi više.
rung-why-civil = U poruci ništa ne vrijeđa, pa odgovor počinje razumijevanjem.
    .otherwise = Poraslo bi samo kad bi ljudi nakon Vašeg odgovora opet bili vrijeđani.
rung-why-below-threshold = Uvrede ima, ali pravila tvrtke traže više od jedne prije sljedeće stepenice.
    .otherwise = Još jedna uvreda dosegla bi broj koji pravila navode.
rung-why-insult-first = Uvreda postoji. Na prvu uvredu još se odgovara razumijevanjem.
    .otherwise = Bez uvrede bi stepenica bila ista. Raste ako sljedeća poruka nakon Vašeg odgovora opet vrijeđa.
rung-why-insult-after-empathy = Došla je nova uvreda, nakon odgovora koji je pokušao razumjeti.
    .otherwise = Bez uvrede u ovoj poruci ostalo bi na stepenici 1.
rung-why-insult-after-limits = Došla je nova uvreda, nakon što je granica rečena.
    .otherwise = Bez uvrede u ovoj poruci ne bi poraslo.
rung-why-insult-continues = Uvrede su se nastavile nakon što je rečeno da se bilježe.
    .otherwise = Poruka bez uvrede spustila bi stepenicu.
rung-why-not-sent = Uvreda postoji, ali riječi prošle stepenice nisu poslane, pa ne raste.
    .otherwise = Raste samo ako su riječi ove stepenice poslane i sljedeća poruka opet vrijeđa.
rung-why-threat = Postoji prijetnja. To odmah ide nekom drugom.
    .otherwise = Najava tužbe, prijave, odlaska ili recenzije to ne bi učinila.
rung-why-hate = Postoji prezir prema skupini ili spolno uznemiravanje. To odmah ide nekom drugom.
    .otherwise = Bez tih riječi na poruku bi se odgovorilo razumijevanjem.
rung-why-immediate = Pravila tvrtke kažu da ovo odmah završava dopisivanje.
    .otherwise = Bez tog pravila predložila bi se stepenica 4.
rung-why-anger-only = Ljutnja je zbog predmeta, nije na ljude. Sama ljutnja nikad ne podiže stepenicu.
    .otherwise = Poraslo bi samo kad bi ljudi bili vrijeđani.
rung-why-profanity-only = Ima psovki, ali nisu nikome upućene. To nikad ne podiže stepenicu.
    .otherwise = Poraslo bi samo kad bi ljudi bili vrijeđani.
rung-why-leverage-only = Spominju odvjetnika, nadležno tijelo, recenziju ili odlazak. To je njihovo pravo i nikad ne podiže stepenicu.
    .otherwise = Poraslo bi samo kad bi ljudi bili vrijeđani ili kad bi se zaprijetilo štetom.
rung-why-softening = Ton je blaži ili ima isprike. Jedna stepenica niže; prošlo se ne spominje.
    .otherwise = Nova uvreda zadržala bi stepenicu ili je podigla.
rung-why-factual = Ova poruka govori samo o predmetu. Jedna stepenica niže.
    .otherwise = Nova uvreda zadržala bi stepenicu ili je podigla.
rung-why-locked = Stepenica 5 otvara se nakon što je upotrijebljena stepenica 4 i traži ulogu koju navode pravila.
    .otherwise = Otvara se čim je poslana stepenica 4 ili kad pravila odmah završavaju dopisivanje.

mirror-heading = Prije nego što postavite granicu
mirror-unanswered = Je li neko njihovo pitanje ostalo bez odgovora?
mirror-product = Je li ljutnja zbog proizvoda, a ne na ljude?
mirror-reasons = Mogu li to objasniti invaliditet, kriza ili strani jezik?

# --- Ploča.

panel-title = Evenkeel
panel-label = Očitanje, prijedlozi, ljestve i zapis za ovaj predmet
panel-wants = Što žele
panel-about = O čemu se radi
panel-reading = Kako se čita
panel-heat = Žar
panel-conduct = Ophođenje
panel-cues = Njihove riječi
panel-facts = Podaci koje su naveli
panel-no-facts = Nema narudžbe, iznosa, datuma ni čekanja.
panel-leverage = Najavljuju svoj sljedeći korak: odvjetnika, nadležno tijelo, recenziju, osporavanje naplate ili odlazak.
panel-softening = Ton se smirio od prošle poruke.
panel-danger = Postoje znakovi opasnosti. Ništa se ne predlaže; molimo slijedite sigurnosni tekst.
panel-suggestions = Uvodi
panel-no-suggestions = Nijedan uvod ne odgovara onome što je ovdje poznato.
panel-stock-empty = Sve što odgovara već je upotrijebljeno u ovom razgovoru. Ništa se ne ponavlja.
panel-ladder = Ljestve
panel-proposed = Predloženo
panel-why = Zašto
panel-otherwise = Što bi to promijenilo
panel-open-slots = Još treba popuniti
panel-record = Zapis
panel-handover = Bilješka za predaju
panel-draft = Vaš nacrt
panel-draft-clean = Nema primjedbi.
panel-new-part = Čita se samo novi dio poruke.
panel-pause = Ovo je tražilo snagu. Prije sljedećeg predmeta: dva polagana udaha, čaša vode, nekoliko koraka.
panel-preview = Pregled
panel-insert = Umetni
panel-copy = Kopiraj
panel-skip = Ne ovaj put
panel-step-down = Stepenica niže
panel-close = Zatvori
panel-undo = Poništi
panel-more = Pokaži druge
panel-show-words = Pokaži riječi
panel-hide-words = Sakrij riječi
panel-retelling = Neutralnim riječima

# --- Kartica uz oznaku.

card-label = Prijedlozi za označene riječi
card-openings-label = Uvodi za ovaj odgovor
card-why = Zašto
card-passes = Prošlo bi
card-their-words = Jer su napisali
card-serves = Pomaže kod
card-nothing = Ovdje nema primjedbi.
card-no-suggestion = Za ovo nema gotovih riječi; napomena iznad kaže što bi pomoglo.
card-insert = Umetni
card-ignore = Ostavi
card-refused = Ovaj uređivač nije primio tekst. Vaš nacrt je nepromijenjen. Kopirajte ga i zalijepite.
card-copied = Kopirano
card-copy-failed = Tekst se nije dao kopirati. Označite ga i kopirajte sami.
card-inserted = Umetnuto. Jedno poništavanje vraća sve.
card-keys = Strelice biraju, Enter umeće, Escape zatvara.
card-open-slot = U uglatim zagradama: to dopunite prije slanja.

# --- Pogreške. Svaka kaže što jest i što se još može.

error-no-pack = Za jezik ove poruke nema paketa. Što ne treba jezik i dalje radi: brojčani podaci, ljestve i zapis.
error-pack-refused = Paket nije prihvaćen. Ostaje onaj koji se koristi.
error-pack-malformed = Datoteka nije cjelovit paket za Evenkeel.
error-pack-signature = Potpis paketa ne odgovara nijednom pouzdanom ključu.
error-pack-too-new = Paket traži noviju inačicu Evenkeela.
error-pack-expired = Paketu je istekao rok.
error-no-messages = Na ovoj stranici nema poruke kupca.
error-message-long = Poruka je preduga da bi se pročitala cijela. Pročitan je prvi dio.
error-storage-full = Pohrana preglednika je puna. Sve radi, ali se ništa novo ne pamti.
error-updated = Evenkeel je ažuriran. Ponovno učitajte stranicu kad nacrt bude spremljen; do tada se nacrt ne dira.
error-frame = Evenkeel se na ovoj stranici nije mogao pokrenuti. Vaš nacrt nije diran.
error-policy = Neke vrijednosti pravila nisu valjane. Izostavljene su, a ostatak se koristi.
error-editor-gone = Uređivača više nema. Ništa nije umetnuto.

# --- Postavke.

options-title = Postavke Evenkeela
options-language = Jezik obrazloženja i oznaka
options-language-auto = Kao preglednik
options-keys = Tipke
options-keys-note = Rade dok je pokazivač u uređivaču.
options-packs = Jezični paketi
options-pack-add = Dodaj paket iz datoteke
options-pack-remove = Ukloni
options-pack-in-use = U uporabi
options-pack-valid-until = Vrijedi do
options-policy = Pravila tvrtke
options-policy-add = Učitaj pravila iz datoteke
options-policy-managed = Postavio administrator
options-locked = Postavio administrator i ovdje se ne može mijenjati.
options-hosts = Sustavi za podršku
options-host-add = Dodaj adresu sustava
options-host-remove = Ukloni
options-rules = Što se označava
options-veil = Prekrij uvrede dok ih ne odlučite pročitati
options-pause = Ponudi stanku nakon stepenice 3 i viših
options-memory = Što se pamti
options-memory-note = Samo posoljeni sažeci rečenica, da se ništa ne predloži dvaput. Bez teksta i bez imena.
options-memory-clear = Zaboravi sve odmah
options-memory-cleared = Zaboravljeno.
options-retention = Dana do zaborava
options-agent-name = Vaše ime, kako se potpisujete
options-agent-gender = Oblici za Vas
options-gender-f = Ženski
options-gender-m = Muški
options-gender-none = Bez roda gdje se može
options-save = Spremi
options-saved = Spremljeno
options-reset = Vrati zadano
options-privacy = Sve se događa na ovom računalu. Nema poslužitelja ni zahtjeva prema mreži.

# --- Skočni prozor na traci.

popup-title = Evenkeel
popup-works-here = Radi na ovoj stranici.
popup-not-here = Nije uključen za ovu stranicu.
popup-grant = Uključi za ovu stranicu
popup-revoke = Isključi za ovu stranicu
popup-no-helpdesk = Ova stranica nije sustav za podršku koji Evenkeel poznaje.
popup-language = Jezik poruke
popup-options = Postavke
popup-panel = Otvori ploču

# --- Zapis: činjenice, navodi i tumačenje stoje odvojeno.

record-title = Zapis o događaju
record-when = Datum i vrijeme
record-channel = Kanal
record-ticket = Predmet
record-agent = Odgovara
record-customer = Kupac
record-complaint = Na što se kupac žalio
record-complaint-about = Kupac piše o ovome:
record-complaint-wants = Kupac želi
record-facts = Podaci koje je naveo kupac
record-quotes = Navodi, od riječi do riječi
record-quote-from = iz poruke
record-class = Ophođenje
record-offered = Što je ponuđeno
record-decisions = Odluke
record-promises = Obećanja i njihovi rokovi
record-rungs = Koraci na ljestvama
record-next = Sljedeći korak
record-delete = Briše se
record-interpretation = Tumačenje
record-unknown = nepoznato
record-none = nema
record-message = Poruka
record-reply = Odgovor
record-channel-email = e-pošta ili predmet
record-copy = Kopiraj zapis

# --- Bilješka za predaju kolegi.

handover-title = Predaja
handover-to = Kome
handover-from = Od koga
handover-why = Zašto se predaje
handover-matter = Što kupcu treba
handover-done = Što je pokušano
handover-open = Još otvoreno
handover-expect = Što očekivati
handover-facts = Podaci
handover-by = Sljedeća riječ obećana do
handover-copy = Kopiraj bilješku
handover-target-people = vješti s ljudima

# --- Tipke, kako se zovu na stranici s postavkama.

key-suggestions = Otvori prijedloge
key-panel = Otvori ploču
key-next = Sljedeći prijedlog
key-previous = Prethodni prijedlog
key-insert = Umetni
key-close = Zatvori
key-undo = Poništi
