# Predlošci po stepenicama. Na prvom je mjestu pomoć; imenuje se ponašanje, nikad osoba.

# ---------------------------------------------------------------- stepenica 2: namjera i granice

rung-2-intent =
    .a = Želim predmet { $order } dovesti do kraja.
    .b = Stalo mi je do toga da se ovo riješi.
    .c = Želim pomoći i ostajem uz ovaj predmet.
    .d = Cilj mi je da se iznos od { $amount } razjasni do zadnjeg centa.
    .e = Ovdje sam da pomognem oko onoga zbog čega pišete.
rung-2-possible =
    .a = Danas mogu napraviti jedno: { $open_step }, a rezultat šaljem do { $open_time }.
    .b = Ono što mogu napraviti odmah jest { $open_step }.
    .c = Provjerit ću broj { $order } i do { $open_time } napisati kako dalje.
    .d = Do { $open_time } odgovaram na svako pitanje o predmetu.
rung-2-limit =
    .a = Odgovaram na poruke u kojima je riječ o predmetu.
    .b = Molim da dalje pišemo o samom predmetu; na uvrede ne odgovaram.
    .c = Uvjet je jedan: pišemo o tome što se dogodilo i što treba napraviti.
    .d = Odgovarat ću i dalje ako u porukama ne bude uvreda.
rung-2-behaviour =
    .a = U zadnjoj poruci ima riječi koje vrijeđaju ljude s ove strane.
    .b = Oštra kritika je u redu, uvrede na račun ljudi nisu.
    .c = Svaku pogrešku možete nam predbaciti, ali bez uvreda.
    .d = Izrazi iz zadnje poruke prelaze granicu.

# ---------------------------------------------------------------- stepenica 3: otvoreno bilježenje

rung-3-matter =
    .a = Uz broj { $order }: { $open_matter }. Sljedeću obavijest šaljem do { $open_time }.
    .b = Što se predmeta tiče: { $open_matter }. Pišem ponovno do { $open_time }.
    .c = Današnje stanje je ovo: { $open_matter }. O promjenama javljam do { $open_time }.
    .d = Odgovaram na pitanje o predmetu: { $open_matter }. Sljedeću poruku šaljem do { $open_time }.
rung-3-note =
    .a = Cijelo se dopisivanje čuva, a njegov sadržaj bilježim uz predmet.
    .b = Poruke o ovom predmetu čuvaju se i bilježe u cijelosti, riječ po riječ.
    .c = Otvoreno kažem da ovo dopisivanje ostaje u predmetu i da njegov tijek bilježim.
    .d = Svaku poruku zapisujem u predmet onako kako je stigla.

# ---------------------------------------------------------------- stepenica 4: predaja

rung-4-whom =
    .a = Predmet preuzima { $contact }.
    .b = Predmet dalje vodi { $team }.
    .c = Predmet { $order } predajem osobi koja će ga voditi dalje.
    .d = Od sada predmet vodi druga osoba iz naše tvrtke.
rung-4-why =
    .a = To činim jer su se u porukama pojavile uvrede ili prijetnje, a predmet i dalje treba odgovor.
    .b = Razlog je jedan: ton ovog dopisivanja; sam predmet i dalje je važan i ne počinje ispočetka.
    .c = Tako nalažu naša pravila kad u dopisivanju padnu uvrede ili prijetnje.
    .d = Promjena osobe treba pomoći da se vratimo samom predmetu.
rung-4-when =
    .a = Odgovor stiže do { $open_time }.
    .b = Poruku očekujte do { $open_time }.
    .c = Nova osoba javlja se do { $open_time }; opis i dokumente već ima.

# ---------------------------------------------------------------- stepenica 5: završetak

rung-5-help =
    .a = Od početka je cilj bio da se predmet { $order } riješi, i to se nije promijenilo.
    .b = Htjeli smo pomoći i rekli smo što je bilo moguće.
    .c = Pomoć oko ovog predmeta bila je i ostaje naš cilj.
rung-5-behaviour =
    .a = Uvrede i prijetnje ljudima koji odgovaraju ipak nisu prihvatljive.
    .b = Na poruke u kojima se ljude vrijeđa ili zastrašuje ne odgovaramo.
    .c = Riječi iz ovog dopisivanja prešle su granicu o kojoj je već bilo govora.
rung-5-rule =
    .a = Prema pravilima „{ $rules }” završavamo ovo dopisivanje: { $link }
    .b = Zato, na temelju pravila „{ $rules }”, završavamo ovo dopisivanje.
    .c = Po pravilima o komunikaciji kojih se držimo, ovo dopisivanje završavamo.
    .d = Naša pravila za takav slučaj predviđaju završetak dopisivanja i to danas činimo.
rung-5-way-back =
    .a = Kad poruka bude o samom predmetu, vratit ćemo mu se: { $contact }.
    .b = Put natrag je otvoren: dovoljna je poruka o samom predmetu i na nju odgovaramo.
    .c = Na poruku o broju { $order } bez uvreda odgovorit ćemo kao i na svaku drugu.

# ---------------------------------------------------------------- sporedni predlošci

legal-warning =
    .a = U dopisivanju su se pojavile riječi koje se mogu shvatiti kao prijetnja. Takve izjave mogu imati pravne posljedice, zato ih dokumentiramo. Predmetom o kojem pišete bavimo se neovisno o tome.
    .b = Najava da će se nekome nauditi može povlačiti pravnu odgovornost. Ovo dopisivanje čuvamo, a na pitanja o samom predmetu i dalje odgovaramo.
    .c = Mirno i jedanput kažemo: prijetnje zaposlenima dokumentiraju se i mogu se prijaviti nadležnim tijelima. To ne mijenja način na koji se rješava sam predmet.
accept-apology =
    .a = Hvala na tim riječima. Za mene je to riješeno; vratimo se predmetu.
    .b = Hvala, cijenim to. Sad se bavimo brojem { $order }.
    .c = Hvala. Nakon { $wait_genitive } čekanja svakome može popustiti strpljenje, idemo dalje.
    .d = Prihvaćam i hvala. Najvažnije je da se predmet pomakne s mjesta.
in-writing =
    .a = Predlažem da se dalje dogovaramo napismeno. Svaki će dogovor tako biti pri ruci i ništa se neće izgubiti.
    .b = Ostanimo na mailu: svaki datum i iznos bit će zapisan, a ja odgovaram na svako pitanje redom.
    .c = Draže mi je ovo voditi pismeno, jer onda ništa ne treba pamtiti.
auto-reply =
    .a = Poštovani, poruka je stigla i na nju odgovara čovjek. Dopisivanje se čuva uz predmet, da nitko ne mora dvaput pitati isto.
    .b = Poštovani, poruka je kod nas. Odgovor stiže od osobe, a ne od automata; cijelo se dopisivanje čuva uz predmet.
    .c = Poštovani, poruku smo primili. Dopisivanje čuvamo i dokumentiramo; molimo da pišete onim tonom kojim i mi odgovaramo.
safety =
    .a = To što ste napisali zvuči ozbiljno i važnije je od predmeta. Ako je ugrožen život ili zdravlje, molim nazovite 112. Razgovarati možete i s Centrom za krizna stanja, 01 2376 335, danju i noću.
    .b = Prvo sigurnost: u hitnoj opasnosti molim nazovite 112. Za razgovor su tu i Plavi telefon, 01 4833 888, a za djecu i mlade Hrabri telefon, 116 111. Predmet može pričekati.
    .c = S takvim teretom ne morate ostati bez pomoći. Hitni broj je 112, a za one koji trpe nasilje besplatno i cijeli dan radi broj 116 006. Predmetu ću se vratiti kad za to bude vrijeme.
