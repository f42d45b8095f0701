# Što bi onaj tko odgovara doista napisao, u prvom licu, kupcu na Vi. Ništa ovdje ne obećava ishod, ne priznaje krivnju i ne
# govori kupcu što osjeća. Vi ima glagol u množini, pa kupčev rod nigdje nije potreban; gdje bi se vidio rod onoga tko
# piše, postoji i oblik bez roda.

# ---------------------------------------------------------------- oslovljavanje i pozdrav

greeting =
    .m = Poštovani { $name },
    .m-last = Poštovani gospodine { $last },
    .m-title = Poštovani { $title ->
       *[other] gospodine
     } { $last },
    .f = Poštovana { $name },
    .f-last = Poštovana gospođo { $last },
    .f-title = Poštovana { $title ->
       *[other] gospođo
     } { $last },
    .none = Poštovani,
address =
    .m = { $name }
    .m-last = gospodine { $last }
    .m-title = { $title ->
       *[other] gospodine
     } { $last }
    .f = { $name }
    .f-last = gospođo { $last }
    .f-title = { $title ->
       *[other] gospođo
     } { $last }

# Iza zareza u pozdravu piše se malo slovo, osim kod Vi.
after-greeting = lower
    .keep = Vi Vas Vam Vama Vaš Vaša Vaše Vašeg Vašem Vašu Vašom Vaši Vašoj Vašim Vaših

# ---------------------------------------------------------------- otvorena mjesta: za onoga tko piše

open-time = vrijeme
open-step = sljedeći korak
open-matter = stanje stvari
open-reason = razlog
open-options = mogućnosti na izbor

# ---------------------------------------------------------------- čekanje i broj kontakata u padežima koji trebaju

slot-num = { $n ->
    [2] dva
    [3] tri
    [4] četiri
    [5] pet
    [6] šest
    [7] sedam
    [8] osam
    [9] devet
    [10] deset
   *[other] { $n }
 }
slot-num-f = { $n ->
    [2] dvije
   *[other] { slot-num }
 }
slot-wait = { $unit ->
    [hour] { $n ->
        [1] sat vremena
        [one] { $n } sat
        [few] { slot-num } sata
       *[other] { slot-num } sati
     }
    [day] { $n ->
        [1] jedan dan
        [one] { $n } dan
       *[other] { slot-num } dana
     }
    [week] { $n ->
        [1] tjedan dana
        [one] { $n } tjedan
        [few] { slot-num } tjedna
       *[other] { slot-num } tjedana
     }
    [month] { $n ->
        [1] mjesec dana
        [one] { $n } mjesec
        [few] { slot-num } mjeseca
       *[other] { slot-num } mjeseci
     }
   *[year] { $n ->
        [1] godina dana
        [one] { $n } godina
        [few] { slot-num-f } godine
       *[other] { slot-num } godina
     }
 }
    .accusative = { $unit ->
        [year] { $n ->
            [1] godinu dana
            [one] { $n } godinu
           *[other] { slot-wait }
         }
       *[week] { slot-wait }
     }
    .genitive = { $unit ->
        [day] { $n ->
            [1] jednog dana
           *[other] { slot-wait }
         }
        [year] { $n ->
            [1] godine dana
            [one] { $n } godine
           *[other] { slot-wait }
         }
       *[week] { slot-wait }
     }
slot-contacts = { $n }
    .ordinal = { $n ->
        [2] drugi
        [3] treći
        [4] četvrti
        [5] peti
        [6] šesti
        [7] sedmi
        [8] osmi
        [9] deveti
        [10] deseti
       *[other] tko zna koji
     }
    .genitive = { $n ->
        [1] jednog javljanja
        [2] dva javljanja
        [3] tri javljanja
        [4] četiri javljanja
        [5] pet javljanja
        [6] šest javljanja
        [7] sedam javljanja
        [8] osam javljanja
       *[other] toliko javljanja
     }

# Kupčeva riječ za stvar, u akuzativu. Ključ se može napisati samo bez kvačica; gdje oblika nema, stoji opća riječ.
product-acc = { $product ->
    [laptop] laptop
    [Laptop] laptop
    [laptopa] laptop
    [kompjutor] kompjutor
    [Kompjutor] kompjutor
    [kompjutora] kompjutor
    [kompjuter] kompjuter
    [Kompjuter] kompjuter
    [kompjutera] kompjuter
    [racunalo] računalo
    [Racunalo] računalo
    [racunala] računalo
    [mobitel] mobitel
    [Mobitel] mobitel
    [mobitela] mobitel
    [telefon] telefon
    [Telefon] telefon
    [telefona] telefon
    [iphone] iphone
    [Iphone] iphone
    [iphonea] iphone
    [monitor] monitor
    [Monitor] monitor
    [monitora] monitor
    [printer] printer
    [Printer] printer
    [printera] printer
    [pisac] pisač
    [Pisac] pisač
    [pisaca] pisač
    [skener] skener
    [Skener] skener
    [skenera] skener
    [tipkovnica] tipkovnicu
    [Tipkovnica] tipkovnicu
    [tipkovnice] tipkovnicu
    [tipkovnicu] tipkovnicu
    [Tipkovnicu] tipkovnicu
    [tastatura] tastaturu
    [Tastatura] tastaturu
    [tastature] tastaturu
    [tastaturu] tastaturu
    [Tastaturu] tastaturu
    [mis] miš
    [Mis] miš
    [misa] miš
    [slusalice] slušalice
    [Slusalice] slušalice
    [slusalica] slušalice
    [punjac] punjač
    [Punjac] punjač
    [punjaca] punjač
    [adapter] adapter
    [Adapter] adapter
    [adaptera] adapter
    [kabel] kabel
    [Kabel] kabel
    [kabela] kabel
    [kamera] kameru
    [Kamera] kameru
    [kamere] kameru
    [kameru] kameru
    [Kameru] kameru
    [tablet] tablet
    [Tablet] tablet
    [tableta] tablet
    [zvucnik] zvučnik
    [Zvucnik] zvučnik
    [zvucnika] zvučnik
    [konzola] konzolu
    [Konzola] konzolu
    [konzole] konzolu
    [konzolu] konzolu
    [Konzolu] konzolu
    [fotoaparat] fotoaparat
    [Fotoaparat] fotoaparat
    [fotoaparata] fotoaparat
    [televizor] televizor
    [Televizor] televizor
    [televizora] televizor
    [perilica] perilicu
    [Perilica] perilicu
    [perilice] perilicu
    [perilicu] perilicu
    [Perilicu] perilicu
    [susilica] sušilicu
    [Susilica] sušilicu
    [susilice] sušilicu
    [susilicu] sušilicu
    [Susilicu] sušilicu
    [hladnjak] hladnjak
    [Hladnjak] hladnjak
    [hladnjaka] hladnjak
    [frizider] frižider
    [Frizider] frižider
    [frizidera] frižider
    [zamrzivac] zamrzivač
    [Zamrzivac] zamrzivač
    [zamrzivaca] zamrzivač
    [pecnica] pećnicu
    [Pecnica] pećnicu
    [pecnice] pećnicu
    [pecnicu] pećnicu
    [Pecnicu] pećnicu
    [stednjak] štednjak
    [Stednjak] štednjak
    [stednjaka] štednjak
    [usisavac] usisavač
    [Usisavac] usisavač
    [usisavaca] usisavač
    [mikser] mikser
    [Mikser] mikser
    [miksera] mikser
    [aparat] aparat
    [Aparat] aparat
    [aparata] aparat
    [klima] klimu
    [Klima] klimu
    [klime] klimu
    [klimu] klimu
    [Klimu] klimu
    [bojler] bojler
    [Bojler] bojler
    [bojlera] bojler
    [radijator] radijator
    [Radijator] radijator
    [radijatora] radijator
    [kuhalo] kuhalo
    [Kuhalo] kuhalo
    [kuhala] kuhalo
    [glacalo] glačalo
    [Glacalo] glačalo
    [glacala] glačalo
    [pegla] peglu
    [Pegla] peglu
    [pegle] peglu
    [peglu] peglu
    [Peglu] peglu
    [toster] toster
    [Toster] toster
    [tostera] toster
    [blender] blender
    [Blender] blender
    [blendera] blender
    [mikrovalna] mikrovalnu
    [Mikrovalna] mikrovalnu
    [mikrovalne] mikrovalnu
    [mikrovalnu] mikrovalnu
    [Mikrovalnu] mikrovalnu
    [napa] napu
    [Napa] napu
    [nape] napu
    [napu] napu
    [Napu] napu
    [kosilica] kosilicu
    [Kosilica] kosilicu
    [kosilice] kosilicu
    [kosilicu] kosilicu
    [Kosilicu] kosilicu
    [busilica] bušilicu
    [Busilica] bušilicu
    [busilice] bušilicu
    [busilicu] bušilicu
    [Busilicu] bušilicu
    [grijalica] grijalicu
    [Grijalica] grijalicu
    [grijalice] grijalicu
    [grijalicu] grijalicu
    [Grijalicu] grijalicu
    [kauc] kauč
    [Kauc] kauč
    [kauca] kauč
    [krevet] krevet
    [Krevet] krevet
    [kreveta] krevet
    [madrac] madrac
    [Madrac] madrac
    [madraca] madrac
    [ormar] ormar
    [Ormar] ormar
    [ormara] ormar
    [ormaric] ormarić
    [Ormaric] ormarić
    [ormarica] ormarić
    [stol] stol
    [Stol] stol
    [stola] stol
    [stolica] stolicu
    [Stolica] stolicu
    [stolice] stolicu
    [stolicu] stolicu
    [Stolicu] stolicu
    [fotelja] fotelju
    [Fotelja] fotelju
    [fotelje] fotelju
    [fotelju] fotelju
    [Fotelju] fotelju
    [komoda] komodu
    [Komoda] komodu
    [komode] komodu
    [komodu] komodu
    [Komodu] komodu
    [polica] policu
    [Polica] policu
    [police] policu
    [policu] policu
    [Policu] policu
    [lampa] lampu
    [Lampa] lampu
    [lampe] lampu
    [lampu] lampu
    [Lampu] lampu
    [svjetiljka] svjetiljku
    [Svjetiljka] svjetiljku
    [svjetiljke] svjetiljku
    [svjetiljku] svjetiljku
    [Svjetiljku] svjetiljku
    [luster] luster
    [Luster] luster
    [lustera] luster
    [tepih] tepih
    [Tepih] tepih
    [tepiha] tepih
    [ogledalo] ogledalo
    [Ogledalo] ogledalo
    [ogledala] ogledalo
    [garnitura] garnituru
    [Garnitura] garnituru
    [garniture] garnituru
    [garnituru] garnituru
    [Garnituru] garnituru
    [zavjesa] zavjesu
    [Zavjesa] zavjesu
    [zavjese] zavjesu
    [zavjesu] zavjesu
    [Zavjesu] zavjesu
    [vaza] vazu
    [Vaza] vazu
    [vaze] vazu
    [vazu] vazu
    [Vazu] vazu
    [tava] tavu
    [Tava] tavu
    [tave] tavu
    [tavu] tavu
    [Tavu] tavu
    [cipele] cipele
    [Cipele] cipele
    [cipela] cipele
    [tenisice] tenisice
    [Tenisice] tenisice
    [tenisica] tenisice
    [patike] patike
    [Patike] patike
    [patika] patike
    [cizme] čizme
    [Cizme] čizme
    [cizama] čizme
    [sandale] sandale
    [Sandale] sandale
    [sandala] sandale
    [haljina] haljinu
    [Haljina] haljinu
    [haljine] haljinu
    [haljinu] haljinu
    [Haljinu] haljinu
    [jakna] jaknu
    [Jakna] jaknu
    [jakne] jaknu
    [jaknu] jaknu
    [Jaknu] jaknu
    [kaput] kaput
    [Kaput] kaput
    [kaputa] kaput
    [hlace] hlače
    [Hlace] hlače
    [hlaca] hlače
    [traperice] traperice
    [Traperice] traperice
    [traperica] traperice
    [kosulja] košulju
    [Kosulja] košulju
    [kosulje] košulju
    [kosulju] košulju
    [Kosulju] košulju
    [majica] majicu
    [Majica] majicu
    [majice] majicu
    [majicu] majicu
    [Majicu] majicu
    [torba] torbu
    [Torba] torbu
    [torbe] torbu
    [torbu] torbu
    [Torbu] torbu
    [torbica] torbicu
    [Torbica] torbicu
    [torbice] torbicu
    [torbicu] torbicu
    [Torbicu] torbicu
    [ruksak] ruksak
    [Ruksak] ruksak
    [ruksaka] ruksak
    [kofer] kofer
    [Kofer] kofer
    [kofera] kofer
    [prtljaga] prtljagu
    [Prtljaga] prtljagu
    [prtljage] prtljagu
    [prtljagu] prtljagu
    [Prtljagu] prtljagu
    [bunda] bundu
    [Bunda] bundu
    [bunde] bundu
    [bundu] bundu
    [Bundu] bundu
    [dzemper] džemper
    [Dzemper] džemper
    [dzempera] džemper
    [bicikl] bicikl
    [Bicikl] bicikl
    [bicikla] bicikl
    [romobil] romobil
    [Romobil] romobil
    [romobila] romobil
    [automobil] automobil
    [Automobil] automobil
    [automobila] automobil
    [gume] gume
    [Gume] gume
    [guma] gume
    [kolica] kolica
    [Kolica] kolica
    [kolicima] kolica
    [autosjedalica] autosjedalicu
    [Autosjedalica] autosjedalicu
    [autosjedalice] autosjedalicu
    [autosjedalicu] autosjedalicu
    [Autosjedalicu] autosjedalicu
    [igracka] igračku
    [Igracka] igračku
    [igracke] igračku
    [igracku] igračku
    [Igracku] igračku
    [knjiga] knjigu
    [Knjiga] knjigu
    [knjige] knjigu
    [knjigu] knjigu
    [Knjigu] knjigu
    [poklon] poklon
    [Poklon] poklon
    [poklona] poklon
    [ulaznica] ulaznicu
    [Ulaznica] ulaznicu
    [ulaznice] ulaznicu
    [Ulaznice] ulaznicu
    [ulaznicu] ulaznicu
    [Ulaznicu] ulaznicu
    [ulaznicama] ulaznice
    [naocale] naočale
    [Naocale] naočale
    [naocala] naočale
    [naocare] naočare
    [Naocare] naočare
    [naocara] naočare
    [ruter] ruter
    [Ruter] ruter
    [rutera] ruter
    [router] router
    [Router] router
    [routera] router
    [modem] modem
    [Modem] modem
    [modema] modem
    [resiver] resiver
    [Resiver] resiver
    [resivera] resiver
    [receiver] receiver
    [Receiver] receiver
    [receivera] receiver
    [brojilo] brojilo
    [Brojilo] brojilo
    [brojila] brojilo
    [token] token
    [Token] token
    [tokena] token
    [dron] dron
    [Dron] dron
    [drona] dron
    [trampolina] trampolinu
    [Trampolina] trampolinu
    [trampoline] trampolinu
    [trampolinu] trampolinu
    [Trampolinu] trampolinu
    [sjedalo] sjedalo
    [Sjedalo] sjedalo
    [sjedala] sjedalo
    [prsten] prsten
    [Prsten] prsten
    [prstena] prsten
    [ogrlica] ogrlicu
    [Ogrlica] ogrlicu
    [ogrlice] ogrlicu
    [ogrlicu] ogrlicu
    [Ogrlicu] ogrlicu
    [nausnice] naušnice
    [Nausnice] naušnice
    [nausnica] naušnice
    [parfem] parfem
    [Parfem] parfem
    [parfema] parfem
    [krema] kremu
    [Krema] kremu
    [kreme] kremu
    [kremu] kremu
    [Kremu] kremu
    [maska] masku
    [Maska] masku
    [maske] masku
    [masku] masku
    [Masku] masku
   *[other] proizvod
 }

# ---------------------------------------------------------------- rod onoga tko piše

procitao-sam = { $agent_gender ->
    [m] Pročitao sam
    [f] Pročitala sam
   *[unknown] Pred sobom imam
 }
zapisao-sam = { $agent_gender ->
    [m] Zapisao sam
    [f] Zapisala sam
   *[unknown] Zapisujem
 }
preuzeo-sam = { $agent_gender ->
    [m] Preuzeo sam
    [f] Preuzela sam
   *[unknown] Preuzimam
 }

# ---------------------------------------------------------------- reći natrag što se dogodilo

mirror--refund-missing =
    .when = issue:refund-missing
    .mechanism = interpretation
    .a = Za narudžbu { $order } trebalo Vam se vratiti { $amount }, a na računu tog iznosa još nema.
    .b = Već { $wait_accusative } čekate { $amount } koji bi trebali biti kod Vas.
    .c = Povrat pod brojem { $order } nije stigao, a od prijave je prošlo dosta vremena: { $wait }.
    .d = { $amount } još nije na Vašem računu i od toga krećem.
    .e = Priča s povratom vuče se od { $date }, a novca nema.
    .f = Riječ je o povratu za { $order }, kojeg do danas nema na računu.
    .g = { $wait } bez povrata je predugo.
    .h = Ovo je { $contacts_ordinal } put da pišete zbog istog novca.
    .i = Novac na koji čekate još nije vraćen.
    .j = Povrat koji je trebao doći sam od sebe morali ste tražiti.
    .k = Povrat o kojem pišete još se ne vidi na Vašem računu.
mirror--refund-missing-cost =
    .when = issue:refund-missing heat:1-4
    .mechanism = reaction
    .a = { $amount } nije sitnica i teško je išta planirati dok se ne zna kad se vraća.
    .b = { $wait } bez vlastitog novca osjeti svaki kućni proračun.
    .c = Naporno je čekati svoj novac i ne znati ni datum.
    .d = Za svoj novac nitko ne bi trebao moljakati.
mirror--refund-missing-ask =
    .when = issue:refund-missing
    .mechanism = exploration
    .a = Treba li { $amount } sjesti na isti račun s kojeg je plaćeno?
    .b = Je li Vam stigla ikakva potvrda povrata, makar i automatska?
    .c = Je li povrat trebao ići na karticu ili na tekući račun?

mirror--missing-delivery =
    .when = issue:missing-delivery
    .mechanism = interpretation
    .a = Narudžba { $order } nije stigla, a već { $wait_accusative } trebala bi biti kod Vas.
    .b = Već { $wait_accusative } ne zna se gdje je Vaša pošiljka.
    .c = { $amount } je plaćeno, a paketa nema.
    .d = Pošiljka pod brojem { $order } trebala je biti kod Vas, a nema joj traga.
    .e = Naručili ste { product-acc } i do danas ništa nije stiglo.
    .f = Od { $date } ne vidi se da se paket pomaknuo.
    .g = Što god praćenje pokazivalo, paketa na Vašim vratima nema.
    .h = Novac je otišao, paket nije došao i nitko nije rekao gdje je.
    .i = Pošiljke još nema, a ni glasa o njoj.
mirror--missing-delivery-cost =
    .when = issue:missing-delivery heat:1-4
    .mechanism = reaction
    .a = { $wait } ne znati gdje je vlastiti paket stvarno umara.
    .b = Za { $amount } čovjek očekuje barem informaciju gdje je paket zapeo.
    .c = Čekati dostavu koja ne dolazi pojede cijeli dan.
    .d = Najgore je kad paketa nema, a nitko ne kaže ni zašto.
mirror--missing-delivery-ask =
    .when = issue:missing-delivery
    .mechanism = exploration
    .a = Je li kod narudžbe { $order } adresa dostave još ista?
    .b = Je li dostavljač ostavio obavijest ili poruku, makar s drugog broja?
    .c = Je li paket možda preuzeo susjed ili stoji u paketomatu u blizini?

mirror--late-delivery =
    .when = issue:late-delivery
    .mechanism = interpretation
    .a = Narudžba { $order } kasni već { $wait_accusative }.
    .b = Od { $date } traje čekanje, a novog datuma nema.
    .c = Dostava narudžbe { $order } kasni, a novi datum nitko nije rekao.
    .d = Čekate { product-acc } već { $wait_accusative } i ne zna se kad stiže.
    .e = Pošiljka Vam treba { $deadline }, a zasad stoji na mjestu.
    .f = Pošiljku čekate već { $wait_accusative }, a sigurnog datuma nemate.
    .g = Pošiljku čekate, a sigurnog datuma još nemate.
    .h = Vaša pošiljka još nije stigla i prvo treba doznati gdje je.
mirror--late-delivery-cost =
    .when = issue:late-delivery heat:1-4
    .mechanism = reaction
    .a = { $wait } čekanja na paket poremeti sve što o njemu ovisi.
    .b = Teško je isplanirati dan kad se rok dostave stalno pomiče.
    .c = Paket Vam treba { $deadline }, pa svaki dan nešto znači.
    .d = Stajati i čekati dostavu bez datuma troši i vrijeme i živce.
mirror--late-delivery-ask =
    .when = issue:late-delivery
    .mechanism = exploration
    .a = Paket Vam treba { $deadline }; biste li ga u nuždi mogli preuzeti i na prodajnom mjestu?
    .b = Do kada Vam pošiljka najkasnije treba?
    .c = Vrijedi li i dalje ista adresa dostave?

mirror--damaged-item =
    .when = issue:damaged-item
    .mechanism = interpretation
    .a = U narudžbi { $order } stigla je oštećena roba, a trebala je biti nova.
    .b = Za { $amount } u paketu je bila oštećena roba.
    .c = Naručili ste { product-acc }, a u kutiji je bilo nešto što se ne može koristiti.
    .d = Od { $date } kod Vas stoji roba koja se ne može koristiti.
    .e = Nakon { $wait_genitive } čekanja u kutiji je bila oštećena roba.
    .f = Otvoriti paket i unutra naći oštećenu robu pravo je razočaranje.
    .g = Paket je stigao, ali ono što je u njemu ne može se koristiti.
    .h = Roba je do Vas došla oštećena i tu situaciju treba riješiti.
mirror--damaged-item-cost =
    .when = issue:damaged-item heat:1-4
    .mechanism = reaction
    .a = { $amount } za nešto što se ne može koristiti plaćena je briga, a ne roba.
    .b = Umjesto nove stvari dobili ste pakiranje, vraćanje i čekanje ispočetka.
    .c = Radovati se paketu pa slagati komade nije ono što je naručeno.
mirror--damaged-item-ask =
    .when = issue:damaged-item
    .mechanism = exploration
    .a = Je li kutija bila oštećena izvana ili se vidjelo tek unutra?
    .b = Možete li mi uz odgovor poslati sliku oštećenja i kutije?
    .c = Da Vam pošaljem novi komad ili je bolji povrat novca?

mirror--wrong-item =
    .when = issue:wrong-item
    .mechanism = interpretation
    .a = U narudžbi { $order } stiglo je nešto drugo od onoga što piše na popisu.
    .b = Nakon { $wait_genitive } čekanja stigla je kriva stvar.
    .c = Za { $amount } u paketu je bilo nešto što niste naručili.
    .d = Naručili ste { product-acc }, a u kutiji je bilo nešto drugo.
    .e = Sadržaj paketa ne slaže se s narudžbom { $order }.
    .f = Narudžba je bila jasna, a u kutiji se našlo nešto drugo.
    .g = To što je stiglo nije ono što ste naručili.
mirror--wrong-item-cost =
    .when = issue:wrong-item heat:1-4
    .mechanism = reaction
    .a = Sad Vas čeka vraćanje krive stvari i novo čekanje prave.
    .b = Čekati { $wait_accusative } i otvoriti krivi paket znači čekati dvaput.
    .c = Krivi paket donosi posao koji niste tražili.
mirror--wrong-item-ask =
    .when = issue:wrong-item
    .mechanism = exploration
    .a = Piše li na etiketi ili kutiji šifra onoga što je stiglo?
    .b = Treba li Vam i dalje prava stvar iz narudžbe { $order }?
    .c = Odgovara li Vam zamjena ili biste radije vratili sve?

mirror--double-charge =
    .when = issue:double-charge
    .mechanism = interpretation
    .a = { $amount } otišlo je s računa dvaput, a trebalo je jednom.
    .b = Za narudžbu { $order } naplata je prošla dvostruko.
    .c = Isti iznos, { $amount }, na izvatku stoji dvaput.
    .d = Od { $date } dvostruka naplata čeka objašnjenje.
    .e = Kupnja je jedna, a naplate su dvije.
    .f = Već { $wait_accusative } na računu nedostaje ono što je naplaćeno drugi put.
    .g = Na izvatku stoje dvije iste naplate, a kupovali ste jednom.
mirror--double-charge-cost =
    .when = issue:double-charge heat:1-4
    .mechanism = reaction
    .a = { $amount } manje na računu se osjeti.
    .b = Pregledavati izvatke zbog tuđeg obračuna uzima vrijeme koje nitko ne vraća.
    .c = Platiti isto dvaput nitko nema u planu.
mirror--double-charge-ask =
    .when = issue:double-charge
    .mechanism = exploration
    .a = Vide li se u banci obje naplate kao provedene ili je jedna samo rezervacija?
    .b = Imaju li obje naplate na izvatku isti datum?

mirror--unexpected-charge =
    .when = issue:unexpected-charge
    .mechanism = interpretation
    .a = Na računu stoji { $amount }, a taj iznos niste očekivali.
    .b = Od { $date } na objašnjenje čeka naplata koju niste očekivali.
    .c = Zanima Vas odakle { $amount } i to je prvo što tražim.
    .d = Na računu pod brojem { $order } stoji stavka koju treba objasniti.
    .e = Na računu je iznos koji niste očekivali.
    .f = Račun se ne slaže s onim što ste očekivali i to treba objasniti.
    .g = Naplata postoji, a razlog se ne vidi.
mirror--unexpected-charge-cost =
    .when = issue:unexpected-charge heat:1-4
    .mechanism = reaction
    .a = Iznos od { $amount } kojem se niste nadali zna poremetiti cijeli mjesec.
    .b = Teško je vjerovati računima na kojima se pojavljuju iznosi bez objašnjenja.
    .c = Nitko ne voli na svom računu tražiti što je zapravo platio.
mirror--unexpected-charge-ask =
    .when = issue:unexpected-charge
    .mechanism = exploration
    .a = Stoji li uz { $amount } na izvatku kakav opis ili broj?
    .b = Pojavila li se ta naknada prvi put ili je bila i prije?

mirror--login-failed =
    .when = issue:login-failed
    .mechanism = interpretation
    .a = Već { $wait_accusative } ne možete ući u svoj korisnički račun.
    .b = Prijava ne uspijeva već { $wait_accusative }, a sve što Vam treba ostalo je unutra.
    .c = Prijava ne radi, a bez nje ne možete obaviti ništa.
    .d = Ovo je { $contacts_ordinal } put da se javljate zbog iste prijave.
    .e = Korisnički račun imate, a ući u njega ne možete.
    .f = Dok ne možete ući u račun, sve ostalo stoji.
mirror--login-failed-cost =
    .when = issue:login-failed heat:1-4
    .mechanism = reaction
    .a = { $wait } pred zaključanim vratima vlastitog računa je predugo.
    .b = Teško je raditi kad prva prepreka stoji već kod prijave.
    .c = Upisivati iste podatke i ne ući živcira svakoga.
mirror--login-failed-ask =
    .when = issue:login-failed
    .mechanism = exploration
    .a = Koja se poruka točno pojavi nakon što upišete lozinku?
    .b = Stiže li kod sa zakašnjenjem ili ne stiže uopće?
    .c = Događa li se isto u drugom pregledniku ili na mobitelu?

mirror--service-outage =
    .when = issue:service-outage
    .mechanism = interpretation
    .a = Već ste { $wait_accusative } bez usluge na koju računate.
    .b = Pod brojem { $order } usluge nema već { $wait_accusative }.
    .c = Prekid traje od { $date } i nitko nije rekao kad završava.
    .d = Ovo je { $contacts_ordinal } put da se javljate zbog istog prekida.
    .e = Usluga ne radi, a podatka kad će proraditi nema.
    .f = Na uslugu računate svaki dan, a trenutačno ne radi.
    .g = Prekid traje, a posao i život ga ne čekaju.
mirror--service-outage-cost =
    .when = issue:service-outage heat:1-4
    .mechanism = reaction
    .a = { $wait } bez usluge znači otkazane planove i snalaženje na svoju ruku.
    .b = Bez usluge koja radi teško je išta obaviti na vrijeme.
    .c = U ovakvom prekidu najgore je što ne znate na što računati.
mirror--service-outage-ask =
    .when = issue:service-outage
    .mechanism = exploration
    .a = Ne radi li usluga stalno ili se nakratko vrati pa opet nestane?
    .b = Koje lampice trenutačno svijetle na uređaju?

mirror--app-crash =
    .when = issue:app-crash
    .mechanism = interpretation
    .a = Već { $wait_accusative } aplikaciju ne možete koristiti kako treba.
    .b = Aplikacija ne radi kako treba, a Vama treba.
    .c = Od { $date } aplikacija ne radi kao prije.
    .d = Ovo je { $contacts_ordinal } put da se javljate zbog iste smetnje.
    .e = Aplikacija koja bi trebala pomagati sad odmaže.
    .f = Aplikacija ne radi baš kad Vam treba.
mirror--app-crash-cost =
    .when = issue:app-crash heat:1-4
    .mechanism = reaction
    .a = Pokušavati iznova, a da ne uspije, naprosto umara.
    .b = { $wait } s aplikacijom koja ne radi mnogo je izgubljenog vremena.
    .c = Kad alat zataji, sve što ste htjeli obaviti stoji.
mirror--app-crash-ask =
    .when = issue:app-crash
    .mechanism = exploration
    .a = Na kojem se mobitelu ili računalu to događa i nakon kojeg koraka?
    .b = Pojavi li se prije gašenja kakva poruka?

mirror--slow-service =
    .when = issue:slow-service
    .mechanism = interpretation
    .a = { $wait } čekanja na nešto što bi trebalo ići glatko je predugo.
    .b = Već { $wait_accusative } sve ide sporije nego što je dogovoreno.
    .c = Predmet { $order } vuče se već { $wait_accusative }.
    .d = Umjesto brzog odgovora dobili ste dugo čekanje.
    .e = Ono što je trebalo trajati tren pojelo Vam je puno vremena.
    .f = Sve ide sporije nego što bi trebalo, a vrijeme prolazi.
mirror--slow-service-cost =
    .when = issue:slow-service heat:1-4
    .mechanism = reaction
    .a = Vrijeme provedeno na čekanju uzeto je od posla ili od obitelji.
    .b = { $wait } je puno za stvar ove veličine.
    .c = Čekati red zbog nečeg jednostavnog troši volju.
mirror--slow-service-ask =
    .when = issue:slow-service
    .mechanism = exploration
    .a = U koje je doba dana najsporije?
    .b = Što Vam je u ovome sad najhitnije?

mirror--no-reply =
    .when = issue:no-reply
    .mechanism = interpretation
    .a = Ovo je { $contacts_ordinal } put da pišete o ovome, a odgovora dosad nije bilo.
    .b = { $wait } od nas niste dobili ni riječ u vezi s brojem { $order }.
    .c = Od { $date } s naše strane nije bilo odgovora.
    .d = { $wait } tišine s naše strane je predugo.
    .e = Poruka pod brojem { $order } ostala je bez odgovora.
    .f = Pisati i ne dobivati odgovor isto je što i pričati u prazno, zato odgovaram sada.
    .g = Pitali ste jasno, a odgovora nije bilo.
    .h = Nakon { $contacts_genitive } imate pravo na konkretan odgovor.
    .i = Javljali ste se, a s ove strane nitko nije odgovorio.
mirror--no-reply-cost =
    .when = issue:no-reply heat:1-4
    .mechanism = reaction
    .a = { $wait } bez odgovora dulje je nego što bi itko trebao čekati.
    .b = Podsjećati { $contacts_ordinal } put na nešto što bi trebao pratiti netko drugi oduzima volju.
    .c = Tišina najviše umara jer ne znate ni čita li to itko.
mirror--no-reply-ask =
    .when = issue:no-reply
    .mechanism = exploration
    .a = Koje Vam je od tih pitanja sad najhitnije?
    .b = Odgovara li Vam bolje odgovor ovdje ili kratak poziv?

mirror--passed-around =
    .when = issue:passed-around
    .mechanism = interpretation
    .a = Već { $wait_accusative } Vaš predmet ide od jedne osobe do druge.
    .b = Ovo je { $contacts_ordinal } put da se javljate s istim i svaki put krećete ispočetka.
    .c = Predmet { $order } išao je iz ruke u ruku i nitko ga nije dovršio.
    .d = Svatko Vas je slao dalje, a stvar stoji gdje je i bila.
    .e = Sa svakim prebacivanjem morali ste sve objašnjavati iznova.
    .f = Razgovora je bilo mnogo, a osobe koja bi to dovršila nijedne.
mirror--passed-around-cost =
    .when = issue:passed-around heat:1-4
    .mechanism = reaction
    .a = Pričati istu priču { $contacts_ordinal } put umara, pogotovo kad iz toga ništa ne izađe.
    .b = Slanje od stola do stola troši vrijeme i volju za novi pokušaj.
    .c = { $wait } u takvom krugu je previše.
mirror--passed-around-ask =
    .when = issue:passed-around
    .mechanism = exploration
    .a = Je li Vam itko putem rekao rok ili ime na koje se mogu pozvati?
    .b = Što Vam je zadnja osoba rekla o broju { $order }?
    .c = Gdje je, po Vama, stvar zapela?

mirror--cancelled-without-notice =
    .when = issue:cancelled-without-notice
    .mechanism = interpretation
    .a = Broj { $order } otkazan je bez najave.
    .b = Otkaz je došao bez razloga i bez zamjenskog prijedloga, a { $amount } je plaćeno.
    .c = Ono na što čekate { $wait_accusative } otkazano je bez riječi.
    .d = Planovi su bili gotovi, a otkaz je došao bez riječi.
    .e = Za otkaz ste morali doznati sami.
    .f = Dogovoreno je bilo jedno, a netko je to otkazao i nije rekao zašto.
mirror--cancelled-without-notice-cost =
    .when = issue:cancelled-without-notice heat:1-4
    .mechanism = reaction
    .a = Otkaz bez riječi ostavi čovjeka s planom koji više ne vrijedi.
    .b = Nakon { $wait_genitive } čekanja doznati da od toga nema ništa velik je gubitak vremena.
    .c = Tražiti zamjenu u zadnji čas skupo je i naporno.
mirror--cancelled-without-notice-ask =
    .when = issue:cancelled-without-notice
    .mechanism = exploration
    .a = Treba li Vam to i dalje ili je sad bolji povrat?
    .b = Je li u poruci o otkazu pisao kakav razlog?

mirror--cannot-cancel =
    .when = issue:cannot-cancel
    .mechanism = interpretation
    .a = Vaš otkaz pod brojem { $order } još nije proveden.
    .b = Već { $wait_accusative } pokušavate otkazati i svaki put nešto zapne.
    .c = Otkazali ste, a s računa je opet otišlo { $amount }.
    .d = Od { $date } otkaz čeka potvrdu.
    .e = Otkazati bi trebalo biti jednostavno, a zasad nije.
    .f = Vi ste svoje rekli, a sustav se ponaša kao da niste.
mirror--cannot-cancel-cost =
    .when = issue:cannot-cancel heat:1-4
    .mechanism = reaction
    .a = Plaćati { $amount } za nešto čega ste se odrekli nije u redu.
    .b = Objašnjavati otkaz koji bi trebao trajati minutu previše je posla.
    .c = Nitko ne bi trebao moljakati da mu se ugovor zatvori.
mirror--cannot-cancel-ask =
    .when = issue:cannot-cancel
    .mechanism = exploration
    .a = S kojim danom želite da ugovor prestane?
    .b = Je li otkaz poslan mailom ili preko obrasca?

mirror--data-lost =
    .when = issue:data-lost
    .mechanism = interpretation
    .a = Od { $date } nema podataka koji su prije bili na mjestu.
    .b = Ono što je bilo na računu nestalo je i treba utvrditi što se može vratiti.
    .c = Nestalo je nešto što se dugo stvaralo.
    .d = { $wait } nakon prijave podataka još nema.
    .e = Podaci iz prijave { $order } još se nisu vratili.
    .f = Sad je važno samo jedno: što se od nestalih podataka može vratiti.
mirror--data-lost-cost =
    .when = issue:data-lost heat:1-4
    .mechanism = reaction
    .a = Takve se stvari ne mogu kupiti drugi put, zato krećem od sigurnosne kopije.
    .b = Iza nestalih datoteka stoje sati koje nitko ne može vratiti.
    .c = Gubitak onoga što se godinama skuplja teško pada svakome.
mirror--data-lost-ask =
    .when = issue:data-lost
    .mechanism = exploration
    .a = Što Vam najviše nedostaje, da potraga krene od toga?
    .b = Kada su se ti podaci zadnji put vidjeli?

mirror--warranty-refused =
    .when = issue:warranty-refused
    .mechanism = interpretation
    .a = Reklamacija { $order } vratila se s odbijenicom s kojom se ne slažete.
    .b = Nakon { $wait_genitive } čekanja umjesto popravka došla je odbijenica.
    .c = Od { $date } nema jasnog odgovora na čemu se odbijanje temelji.
    .d = Stvar od { $amount } ne radi, a reklamacija je odbijena.
    .e = Prijavili ste kvar, a umjesto popravka došla je odbijenica.
    .f = Odbijenica koju ste dobili ostavila je otvorena pitanja.
mirror--warranty-refused-cost =
    .when = issue:warranty-refused heat:1-4
    .mechanism = reaction
    .a = Ostati s uređajem od { $amount } koji ne radi i s odbijenicom u ruci ozbiljan je problem.
    .b = Ostati s odbijenicom u ruci i bez popravka nije lako prihvatiti.
    .c = Kad umjesto popravka stigne odbijenica, red je pitati zašto.
mirror--warranty-refused-ask =
    .when = issue:warranty-refused
    .mechanism = exploration
    .a = Koja Vam je rečenica iz odbijenice najspornija?
    .b = Imate li slike uređaja od prije slanja na servis?

mirror--appointment-missed =
    .when = issue:appointment-missed
    .mechanism = interpretation
    .a = Dogovoreni dolazak je propao, a od { $date } nitko nije rekao novi termin.
    .b = Ovo je { $contacts_ordinal } put da se javljate zbog jednog dolaska.
    .c = Dolazak pod brojem { $order } nije se dogodio i nitko nije nazvao.
    .d = Dan ste odvojili, a nitko se nije pojavio.
    .e = Dolazak je bio dogovoren, a nitko nije došao.
    .f = Nakon { $wait_genitive } čekanja na termin nitko nije došao.
mirror--appointment-missed-cost =
    .when = issue:appointment-missed heat:1-4
    .mechanism = reaction
    .a = Dan odvojen za dolazak kojeg nije bilo izgubljen je dan.
    .b = Odvojiti vrijeme i ne dočekati ni poziv stvarno nije ugodno.
    .c = Dan potrošen na čekanje nitko Vam ne može vratiti.
mirror--appointment-missed-ask =
    .when = issue:appointment-missed
    .mechanism = exploration
    .a = Koje Vam doba dana odgovara za novi termin, da ne morate uzimati slobodno?
    .b = Može li na adresi biti netko drugi da otvori serviseru?

mirror--broken-promise =
    .when = issue:broken-promise
    .mechanism = interpretation
    .a = Od { $date } stoji dogovor, a ništa se nije promijenilo.
    .b = Već { $wait_accusative } stvar se oslanja na najave iza kojih ništa ne slijedi.
    .c = O broju { $order } rečeno je nešto sasvim određeno i nije održano.
    .d = Ovo je { $contacts_ordinal } put da se javljate zbog nečeg što je već trebalo biti gotovo.
    .e = Rečeno Vam je jedno, a dogodilo se drugo.
    .f = Najava je bila, nastavka nije bilo.
mirror--broken-promise-cost =
    .when = issue:broken-promise heat:1-4
    .mechanism = reaction
    .a = Nakon neodržane najave teško je povjerovati sljedećoj, zato govorim samo ono što mogu provjeriti.
    .b = Planirati po tuđoj riječi i ostati praznih ruku nije ugodno.
    .c = Riječ koja se ne održi košta više od samog čekanja.
mirror--broken-promise-ask =
    .when = issue:broken-promise
    .mechanism = exploration
    .a = Što Vam je točno rečeno i do kada?
    .b = Sjećate li se tko Vam je to rekao, da to mogu povezati?

mirror--equipment-waiting =
    .when = issue:equipment-waiting
    .mechanism = interpretation
    .a = Već { $wait_accusative } čekate { product-acc }, a predmet { $order } stoji na mjestu.
    .b = { $wait } bez opreme znači { $wait_accusative } rada na nečem što za to nije predviđeno.
    .c = Čekate { product-acc } i do danas nitko nije rekao datum.
    .d = Oprema Vam treba { $deadline }, a još je nema.
    .e = Oprema iz zahtjeva { $order } još nije stigla.
    .f = Ovo je { $contacts_ordinal } put da se javljate zbog iste opreme.
    .g = Oprema je trebala biti na Vašem stolu, a još je nema.
    .h = Posao čeka, a opreme za njega nema.
mirror--equipment-waiting-cost =
    .when = issue:equipment-waiting heat:1-4
    .mechanism = reaction
    .a = Bez vlastite opreme teško je raditi, a to traje već { $wait_accusative }.
    .b = Raditi bez onoga što za posao treba iscrpljuje.
    .c = Teško je raditi bez alata o kojem ovisi sve ostalo.
mirror--equipment-waiting-ask =
    .when = issue:equipment-waiting
    .mechanism = exploration
    .a = Bi li Vam do tada pomogla zamjenska oprema?
    .b = Za što Vam oprema najhitnije treba, da se nađe prikladna zamjena?
    .c = Oprema Vam treba { $deadline }; bi li do tada poslužila zamjenska?

mirror--hardware-fault =
    .when = issue:hardware-fault
    .mechanism = interpretation
    .a = Prijavili ste kvar, a { product-acc } već { $wait_accusative } ne možete koristiti.
    .b = Uređaj iz predmeta { $order } prestao je raditi.
    .c = Za { $amount } uređaj bi jednostavno trebao raditi.
    .d = Uređaj ne radi i ovo je { $contacts_ordinal } put da se zbog toga javljate.
    .e = Uređaj na koji računate otkazao je poslušnost.
    .f = Već { $wait_accusative } uređaj stoji bez koristi.
    .g = Uređaj se pokvario baš kad Vam treba.
    .h = Zbog kvara ne možete koristiti { product-acc } kako biste trebali.
mirror--hardware-fault-cost =
    .when = issue:hardware-fault heat:1-4
    .mechanism = reaction
    .a = { $wait } bez ispravnog uređaja dugo je i doma i na poslu.
    .b = Pokvaren uređaj od { $amount } i trošak je i svakodnevna briga.
    .c = Kad uređaj stoji, i obične stvari traju dvostruko dulje.
mirror--hardware-fault-ask =
    .when = issue:hardware-fault
    .mechanism = exploration
    .a = Javlja li se kvar uvijek ili samo ponekad?
    .b = Što se točno dogodi kad uređaj uključite?

mirror--access-request =
    .when = issue:access-request
    .mechanism = interpretation
    .a = Već { $wait_accusative } čekate pristup bez kojeg posao stoji.
    .b = Zahtjev za pristup, broj { $order }, još nema odgovor.
    .c = Pristup Vam treba { $deadline }, a zahtjev još čeka.
    .d = Ovo je { $contacts_ordinal } put da se javljate zbog istog pristupa.
    .e = Pristup Vam treba za svakodnevni posao, a još ga nema.
    .f = Posla ima, a pristupa do njega još nema.
mirror--access-request-cost =
    .when = issue:access-request heat:1-4
    .mechanism = reaction
    .a = { $wait } bez pristupa koči posao svakome.
    .b = Bez pristupa je teško raditi, koliko god htjeli.
    .c = Čekati dopuštenje da biste uopće mogli početi troši radni dan.
mirror--access-request-ask =
    .when = issue:access-request
    .mechanism = exploration
    .a = Do kojih mapa ili programa pristup treba prvo?
    .b = Tko s Vaše strane može potvrditi taj zahtjev?

mirror--other =
    .when = issue:other
    .mechanism = interpretation
    .a = S brojem { $order } već se { $wait_accusative } ništa nije pomaknulo.
    .b = Ovo je { $contacts_ordinal } put da se javljate o tome i od toga krećem.
    .c = Riječ je o iznosu od { $amount } i o konkretnom odgovoru.
    .d = Kod broja { $order } sad je najvažnije da se zna na čemu smo.
    .e = Od { $date } stvar čeka nekoga tko će je dovesti do kraja.
    .f = Odgovor Vam treba { $deadline } i prema tome se ravnam.
    .g = Vašu poruku čitam pažljivo i odgovaram na ono što u njoj piše.
    .h = To što ste napisali zaslužuje jasan odgovor.
    .i = Prvo ono što ste napisali, a zatim što s tim mogu napraviti.
mirror--other-cost =
    .when = issue:other heat:1-4
    .mechanism = reaction
    .a = { $wait } je puno vremena kad se čeka nešto što bi trebalo biti jednostavno.
    .b = Pisati o istome { $contacts_ordinal } put uzima vrijeme koje nitko ne vraća.
    .c = Ovako nešto nitko ne piše bez razloga.
    .d = Kad se o nečemu mora pisati, obično je prije toga puno toga zapelo.
mirror--other-ask =
    .when = issue:other
    .mechanism = exploration
    .a = Što bi Vam sada najviše pomoglo?
    .b = Od čega da krenem, da Vam bude od najveće koristi?
    .c = Postoji li rok na koji trebam paziti prije svega?

# Gdje se ne zna što se dogodilo, ali se zna što žele.
mirror--want-refund =
    .when = issue:other want:refund
    .mechanism = interpretation
    .a = Želite svoj novac natrag i na to odgovaram prvo.
    .b = Riječ je o povratu od { $amount } i od toga krećem.
    .c = Tražite povrat, zato prvo provjeravam uplatu.
mirror--want-replacement =
    .when = issue:other want:replacement
    .mechanism = interpretation
    .a = Treba Vam zamjena i to sada provjeravam.
    .b = Zamjena je ono što tražite, pa krećem od zaliha.
mirror--want-repair =
    .when = issue:other want:repair
    .mechanism = interpretation
    .a = Treba Vam popravak, pa prvo tražim slobodan termin.
    .b = Popravak je ono što tražite i od njega krećem.
mirror--want-delivery =
    .when = issue:other want:delivery
    .mechanism = interpretation
    .a = Čekate svoju pošiljku i prvo provjeravam gdje je.
    .b = Treba Vam pošiljka, a ne izlika, zato krećem od nje.
mirror--want-explanation =
    .when = issue:other want:explanation
    .mechanism = interpretation
    .a = Pitate zašto i na to odgovaram prvo.
    .b = Tražite razlog, pa krećem od onoga što je upisano.
mirror--want-apology =
    .when = issue:other want:apology
    .mechanism = interpretation
    .a = Tražite da se netko ispriča i to čitam ozbiljno.
    .b = Ono što ste doživjeli zaslužuje više od šutnje.
mirror--want-callback =
    .when = issue:other want:callback
    .mechanism = interpretation
    .a = Tražite poziv, a ne još jedan mail.
    .b = Draži Vam je razgovor, pa dogovaramo poziv.
mirror--want-human =
    .when = issue:other want:human
    .mechanism = interpretation
    .a = Htjeli ste osobu i na ovu poruku odgovara osoba.
    .b = S ove strane sada je čovjek koji ovo čita do kraja.
mirror--want-supervisor =
    .when = issue:other want:supervisor
    .mechanism = interpretation
    .a = Tražite nekoga tko odlučuje i taj zahtjev shvaćam ozbiljno.
    .b = Želite razgovor s nadređenom osobom i to je zapisano.
mirror--want-cancel =
    .when = issue:other want:cancel
    .mechanism = interpretation
    .a = Želite otkazati i to uzimam kao Vašu odluku.
    .b = Odluka da otkažete je Vaša, prvo provjeravam od kojeg dana vrijedi.
mirror--want-compensation =
    .when = issue:other want:compensation
    .mechanism = interpretation
    .a = Tražite naknadu i prvo gledam što je od toga moguće.
    .b = Pitanje naknade ostaje otvoreno dok na njega ne odgovorim konkretno.
mirror--want-fix =
    .when = issue:other want:fix
    .mechanism = interpretation
    .a = Treba Vam da proradi, pa krećem od uzroka.
    .b = Rješenje Vam treba više od objašnjenja, zato krećem od njega.
mirror--want-status =
    .when = issue:other want:status
    .mechanism = interpretation
    .a = Pitate dokle se stiglo i na to odgovaram prvo.
    .b = Želite znati na čemu ste, bez okolišanja.
mirror--want-access =
    .when = issue:other want:access
    .mechanism = interpretation
    .a = Bez pristupa ne možete dalje, zato krećem od njega.
    .b = Treba Vam ulaz u račun i to je prvo na redu.

# Kratko i s podacima: što manje stalnih riječi, to se dva odgovora manje sliče.
mirror--refund-missing-short =
    .when = issue:refund-missing
    .mechanism = interpretation
    .a = Za { $order } čekate { $amount }, već { $wait_accusative }.
    .b = { $amount } niste dobili ni nakon { $wait_genitive }.
    .c = Čekate { $amount } od { $date }.
    .d = Povrat za { $order } kasni { $wait_accusative }.
    .e = Po { $contacts_ordinal } put pitate za { $amount }.
    .f = Od { $date } nema povrata za { $order }.
    .g = Za { $order } nedostaje { $amount }.
mirror--missing-delivery-short =
    .when = issue:missing-delivery
    .mechanism = interpretation
    .a = Paketa { $order } nema već { $wait_accusative }.
    .b = Platili ste { $amount }, paketa { $order } nema.
    .c = Čekate { product-acc } već { $wait_accusative }.
    .d = Od { $date } čekate paket { $order }.
    .e = Po { $contacts_ordinal } put pitate gdje je { $order }.
    .f = Platili ste { $amount } i čekate { $wait_accusative }.
mirror--late-delivery-short =
    .when = issue:late-delivery
    .mechanism = interpretation
    .a = Paket { $order } kasni { $wait_accusative }.
    .b = Čekate { product-acc } od { $date }.
    .c = Platili ste { $amount }, paket kasni { $wait_accusative }.
    .d = Po { $contacts_ordinal } put pitate za { $order }.
    .e = Paket { $order } treba Vam { $deadline }.
    .f = Od { $date } čekate { $order }.
mirror--service-outage-short =
    .when = issue:service-outage
    .mechanism = interpretation
    .a = Bez usluge ste { $wait_accusative }, broj { $order }.
    .b = Od { $date } ste bez usluge.
    .c = Po { $contacts_ordinal } put javljate isti prekid.
    .d = Platili ste { $amount }, usluge nema { $wait_accusative }.
    .e = Prekid na broju { $order } traje { $wait_accusative }.
mirror--double-charge-short =
    .when = issue:double-charge
    .mechanism = interpretation
    .a = Za { $order } dvaput je naplaćeno { $amount }.
    .b = Od { $date } na izvatku dvaput stoji { $amount }.
    .c = Dvaput { $amount } za isti broj, { $order }.
mirror--unexpected-charge-short =
    .when = issue:unexpected-charge
    .mechanism = interpretation
    .a = Pitate za { $amount } uz broj { $order }.
    .b = Od { $date } pitate za { $amount }.
    .c = Po { $contacts_ordinal } put pitate odakle { $amount }.
mirror--no-reply-short =
    .when = issue:no-reply
    .mechanism = interpretation
    .a = Bez odgovora ste { $wait_accusative }, broj { $order }.
    .b = Po { $contacts_ordinal } put pišete o { $order }.
    .c = Od { $date } nema odgovora za { $order }.
    .d = Već { $wait_accusative } čekate odgovor, { $contacts_ordinal } put pišete.
mirror--hardware-fault-short =
    .when = issue:hardware-fault
    .mechanism = interpretation
    .a = Bez uređaja ste { $wait_accusative }, predmet { $order }.
    .b = Platili ste { $amount }, uređaj ne radi { $wait_accusative }.
    .c = Po { $contacts_ordinal } put prijavljujete kvar, broj { $order }.
    .d = Već { $wait_accusative } ne možete koristiti { product-acc }.
mirror--equipment-waiting-short =
    .when = issue:equipment-waiting
    .mechanism = interpretation
    .a = Za posao čekate { product-acc }, već { $wait_accusative }.
    .b = Zahtjev { $order } stoji { $wait_accusative }.
    .c = Oprema Vam treba { $deadline }, zahtjev { $order } stoji.
mirror--cannot-cancel-short =
    .when = issue:cannot-cancel
    .mechanism = interpretation
    .a = Otkaz za { $order } stoji { $wait_accusative }.
    .b = Po { $contacts_ordinal } put tražite otkaz, broj { $order }.
mirror--passed-around-short =
    .when = issue:passed-around
    .mechanism = interpretation
    .a = Broj { $order } putuje od stola do stola { $wait_accusative }.
    .b = Po { $contacts_ordinal } put krećete ispočetka, broj { $order }.
mirror--appointment-missed-short =
    .when = issue:appointment-missed
    .mechanism = interpretation
    .a = Po { $contacts_ordinal } put dogovarate dolazak, broj { $order }.
    .b = Dolazak za { $order } čekate { $wait_accusative }.
mirror--warranty-refused-short =
    .when = issue:warranty-refused
    .mechanism = interpretation
    .a = Reklamacija { $order } odbijena je nakon { $wait_genitive }.
    .b = Plaćeno je { $amount }, a reklamacija { $order } odbijena.
mirror--login-failed-short =
    .when = issue:login-failed
    .mechanism = interpretation
    .a = Po { $contacts_ordinal } put javljate istu smetnju.
    .b = Pred prijavom stojite { $wait_accusative }, broj { $order }.
mirror--access-request-short =
    .when = issue:access-request
    .mechanism = interpretation
    .a = Zahtjev { $order } čeka { $wait_accusative }.
    .b = Po { $contacts_ordinal } put tražite pristup, broj { $order }.

mirror--refund-missing-weight =
    .when = issue:refund-missing heat:1-4
    .mechanism = reaction
    .a = { $wait } bez { $amount } je previše.
    .b = Bez { $amount } teško je planirati.
    .c = Na { $amount } čekate predugo, { $wait_accusative }.
mirror--missing-delivery-weight =
    .when = issue:missing-delivery heat:1-4
    .mechanism = reaction
    .a = { $wait } neizvjesnosti oko { $order } je previše.
    .b = Platiti { $amount } i čekati { $wait_accusative } umara.
mirror--late-delivery-weight =
    .when = issue:late-delivery heat:1-4
    .mechanism = reaction
    .a = { $wait } kašnjenja remeti sve planove.
    .b = Čekati { $order } bez datuma umara.
    .c = Čekati paket od { $date } predugo je.
mirror--service-outage-weight =
    .when = issue:service-outage heat:1-4
    .mechanism = reaction
    .a = { $wait } bez usluge previše je.
    .b = Biti od { $date } bez usluge umara.
    .c = Zvati { $contacts_ordinal } put zbog prekida umara.
mirror--double-charge-weight =
    .when = issue:double-charge heat:1-4
    .mechanism = reaction
    .a = Dvaput { $amount } osjeti svaki račun.
    .b = { $amount } viška na izvatku smeta.
mirror--unexpected-charge-weight =
    .when = issue:unexpected-charge heat:1-4
    .mechanism = reaction
    .a = { $amount } bez objašnjenja s pravom smeta.
mirror--no-reply-weight =
    .when = issue:no-reply heat:1-4
    .mechanism = reaction
    .a = { $wait } tišine je previše.
    .b = Pisati { $contacts_ordinal } put bez odgovora umara.
mirror--hardware-fault-weight =
    .when = issue:hardware-fault heat:1-4
    .mechanism = reaction
    .a = { $wait } bez uređaja remeti dan.
    .b = Uređaj od { $amount } mora raditi.
mirror--equipment-waiting-weight =
    .when = issue:equipment-waiting heat:1-4
    .mechanism = reaction
    .a = { $wait } bez opreme koči posao.
mirror--refund-missing-check =
    .when = issue:refund-missing
    .mechanism = exploration
    .a = Ide li { $amount } na isti račun?
    .b = Je li { $order } plaćeno karticom?
    .c = Od { $date } ništa nije stiglo, ni potvrda?
mirror--missing-delivery-check =
    .when = issue:missing-delivery
    .mechanism = exploration
    .a = Vrijedi li za { $order } ista adresa?
    .b = Je li { $order } možda kod susjeda?
mirror--late-delivery-check =
    .when = issue:late-delivery
    .mechanism = exploration
    .a = Vrijedi li za { $order } ista adresa dostave?
    .b = Je li { $deadline } zadnji rok?
mirror--service-outage-check =
    .when = issue:service-outage
    .mechanism = exploration
    .a = Nestaje li veza stalno, broj { $order }?
    .b = Je li od { $date } bilo ikakve veze?
mirror--double-charge-check =
    .when = issue:double-charge
    .mechanism = exploration
    .a = Stoje li uz { $amount } dva datuma?
mirror--hardware-fault-check =
    .when = issue:hardware-fault
    .mechanism = exploration
    .a = Je li kvar stalan, predmet { $order }?
mirror--no-reply-check =
    .when = issue:no-reply
    .mechanism = exploration
    .a = Što je uz { $order } najhitnije?

# ---------------------------------------------------------------- ostali potezi

acknowledge--read =
    .mechanism = interpretation
    .a = Pred sobom imam sve poruke o broju { $order } i odgovaram prema onome što u njima piše.
    .b = { procitao-sam } cijelu Vašu poruku prije nego što išta odgovorim.
    .c = Predmet { $order } otvoren mi je na zaslonu, pa ništa ne morate ponavljati.
    .d = Sve što ste napisali imam pred očima.
    .e = Prvo ono što ste napisali o iznosu od { $amount }, jer o tome ovisi ostalo.
    .f = Pod brojem { $order } vidim što je već bilo i što je izostalo.
    .g = To što ste napisali dovoljno mi je da odmah počnem.
    .h = Imam Vašu poruku pred sobom i odgovaram redom.
    .i = Znam o kojem je broju riječ: { $order }.
    .j = Krećem od onoga što ste napisali, a ne od predloška.
    .k = Iz Vaše poruke već znam odakle krenuti.
    .l = Svaki dio ove poruke dobit će odgovor.
    .m = Vaša je poruka kod mene i čitam je od početka do kraja.
acknowledge--weight =
    .when = heat:1-4
    .mechanism = reaction
    .a = Nakon { $wait_genitive } čekanja i obična stvar postane problem.
    .b = Nakon { $contacts_genitive } red je da dobijete nešto konkretno.
    .c = Ovakva situacija uzima vrijeme koje nitko ne vraća.
    .d = Ovo se ne bi smjelo vući { $wait_accusative }.
    .e = Stvar od { $amount } nije sitnica.
    .f = Čekati i ne znati na što vjerojatno je najgora vrsta čekanja.
    .g = Toliko truda oko nečeg što je trebalo ići glatko naprosto umara.
    .h = Dan u kojem se mora pisati zbog ovoga nitko ne bira.
    .i = Od { $date } je prošlo dosta vremena i red je da dobijete jasan odgovor.
    .j = Nitko ne planira dan da bi pisao prigovore.
    .k = Ovakav rasplet plaća se vremenom i mirom.
    .l = Takve stvari znaju pokvariti cijeli tjedan.
acknowledge--open =
    .when = heat:1-4 conduct:civil
    .mechanism = reaction
    .a = Dobro je što to piše ovako otvoreno, jer se vidi što treba prvo riješiti.
    .b = Jasno ste rekli što ne valja i to mi olakšava početak.
acknowledge--ask =
    .mechanism = exploration
    .a = Koji Vam je dio ovoga sad najhitniji?
    .b = Čitam li dobro da je sad najvažniji iznos od { $amount }?
    .c = Postoji li nešto što bi Vam pomoglo i prije nego što se sve riješi?
    .d = Ima li osim broja { $order } još nešto?
    .e = Je li dovoljan odgovor mailom ili Vam je draži poziv?
    .f = Što se treba dogoditi da biste ovo smatrali riješenim?
    .g = Što od toga prvo treba biti gotovo { $deadline }?
    .h = Od čega je za Vas najbolje krenuti?
    .i = Je li se nešto promijenilo otkad ste to prvi put prijavili?
    .j = Je li ovo prvi put da se to događa?
    .k = Na kojem Vas broju ili adresi najlakše mogu dobiti ako nešto zatreba?
    .l = Propuštam li u ovome nešto što Vam je važno?
acknowledge--leverage =
    .when = leverage
    .mechanism = interpretation
    .a = Ovo treba biti jasno napismeno, zato svaki datum i iznos navodim izravno.
    .b = Kome ćete se obratiti Vaše je pravo; neovisno o tome svoj dio radim već sada.
    .c = Odluka gdje ćete ovo prijaviti Vaša je, a ja odgovaram za ono što ovdje mogu napraviti.

apologise--wait =
    .when = heat:1-4
    .serves = hollow-apology
    .mechanism = reaction
    .a = Ispričavam se što čekate već { $wait_accusative }.
    .b = Žao mi je što se na { $amount } čeka već { $wait_accusative }.
    .c = Ispričavam se što ni nakon { $contacts_genitive } nije bilo odgovora.
    .d = Žao mi je zbog vremena i živaca koje je odnijelo praćenje broja { $order }.
    .e = Žao mi je što zbog ovoga pišete { $contacts_ordinal } put.
    .f = Ispričavam se što se ovo vuče od { $date } bez jasnog odgovora.
    .g = Ispričavam se što odgovor stiže tek sada.
    .h = Žao mi je što je tako jednostavna stvar tražila toliko truda.
    .i = Ispričavam se što o broju { $order } još nemate jasan odgovor.
    .j = Žao mi je što { $wait_accusative } niste imali nijedan konkretan datum.
    .k = Žao mi je što ste zbog ovoga uopće morali pisati.
    .l = Ispričavam se zbog svakog sata koji ste potrošili tražeći odgovor.
apologise--delivery =
    .when = issue:missing-delivery,late-delivery,equipment-waiting
    .mechanism = reaction
    .a = Ispričavam se što { product-acc } čekate već { $wait_accusative }.
    .b = Žao mi je što pošiljka nije stigla na vrijeme.
    .c = Žao mi je što narudžba { $order } još nije kod Vas.
apologise--money =
    .when = issue:refund-missing
    .mechanism = reaction
    .a = Ispričavam se što { $amount } još nije na Vašem računu.
    .b = Žao mi je što svoj novac morate tražiti.
    .c = Žao mi je što na povrat pod brojem { $order } još čekate.
apologise--bill =
    .when = issue:double-charge,unexpected-charge,cannot-cancel
    .mechanism = reaction
    .a = Žao mi je što zbog naplate od { $amount } morate pisati.
    .b = Žao mi je što oko broja { $order } uopće morate pisati.
    .c = Žao mi je što na računu morate sami tražiti što je naplaćeno.
apologise--people =
    .when = issue:passed-around
    .mechanism = reaction
    .a = Ispričavam se što ste istu priču morali pričati ispočetka.
    .b = Žao mi je što je ovo tražilo toliko Vašeg truda.
apologise--silence =
    .when = issue:no-reply
    .mechanism = reaction
    .a = Ispričavam se što { $wait_accusative } nije bilo ni jednog odgovora.
    .b = Žao mi je što ste pisali, a odgovora nije bilo.
apologise--visit =
    .when = issue:appointment-missed
    .mechanism = reaction
    .a = Ispričavam se što ste čekali, a nitko nije došao.
    .b = Žao mi je zbog dana koji ste odvojili uzalud.

thank--details =
    .mechanism = reaction
    .a = Hvala na broju { $order }, s njim mogu krenuti bez dodatnih pitanja.
    .b = Hvala što ste to napisali ovako jasno.
    .c = Hvala što ste čekali { $wait_accusative } i što se javljate.
    .d = Hvala što pišete i { $contacts_ordinal } put umjesto da odmahnete rukom.
    .e = Hvala na točnom iznosu, { $amount }; tako lakše nalazim uplatu.
    .f = Hvala na datumu { $date }, od njega krećem s traženjem.
    .g = Hvala na opisu kako je to izgledalo s Vaše strane.
    .h = Hvala što i nakon { $wait_genitive } čekanja ostavljate priliku da se ovo razjasni.
    .i = Hvala što ste rekli odakle krenuti.
    .j = Dobro je što je ova poruka došla do mene, jer se time mogu baviti.
    .k = Hvala što ste javili, inače se ovo ovdje ne bi vidjelo.
    .l = Hvala na opisu uz broj { $order }.
thank--soft =
    .when = softening
    .mechanism = reaction
    .a = Hvala na tim riječima, vratimo se onome što treba riješiti.
    .b = Hvala, to mi puno znači; sad idemo na ono što treba napraviti.

own--agent =
    .mechanism = interpretation
    .a = { preuzeo-sam } predmet { $order } i ostajem uz njega do kraja.
    .b = Od ovog trenutka time se bavim osobno.
    .c = Predmet { $order } od sada je kod mene i ne putuje dalje.
    .d = Zovem se { $agent } i vodim ovo do kraja.
    .e = Pobrinut ću se da ne morate pisati još jednom.
    .f = Pazim da bude gotovo { $deadline } i javit ću se prije toga.
    .g = Ovo vodim ja, pa odgovor možete slati izravno meni.
    .h = Na to prelazim odmah nakon ove poruke.
    .i = Ne završavam odgovorom: ostajem uz ovo dok iznos od { $amount } ne bude riješen.
    .j = Predmet { $order } držim na oku dok ne bude zatvoren.
    .k = Odgovorite slobodno na ovu poruku, stiže ravno k meni.
    .l = Ne predajem ovo dalje dok ne bude riješeno.
    .m = Preuzimam ovo i od sada odgovaram za sljedeći korak.

explain--plain =
    .mechanism = interpretation
    .a = Razlog je { $open_reason }.
    .b = Prema onome što vidim pod brojem { $order }, razlog je { $open_reason }.
    .c = Dogodilo se to iz jednostavnog razloga: { $open_reason }.
    .d = Predmet { $order } stoji, a razlog je { $open_reason }.
    .e = Znam zašto ovo traje { $wait_accusative }: { $open_reason }.
    .f = Objašnjenje je kratko: { $open_reason }.
    .g = Provjeravam još jednu stvar, no zasad je razlog { $open_reason }.
    .h = Iznos od { $amount } čeka, a razlog je { $open_reason }.
    .i = Evo što je iza toga: { $open_reason }.
    .j = Bez okolišanja, razlog je { $open_reason }.
    .k = Od { $date } to stoji zbog ovoga: { $open_reason }.
    .l = Odgovor na Vaše pitanje zašto glasi: { $open_reason }.

options--choose =
    .mechanism = exploration
    .a = Mogu to napraviti na dva načina: { $open_options }. Koji Vam više odgovara?
    .b = Dva su puta: { $open_options }. Što Vam je draže?
    .c = Za broj { $order } možete birati: { $open_options }. Što da odaberem?
    .d = Predlažem na izbor: { $open_options }. Napravit ću ono što Vam bolje odgovara.
    .e = Da ne odlučujem umjesto Vas: { $open_options }. Što želite?
    .f = Mogu ponuditi: { $open_options }. Dovoljna je jedna riječ u odgovoru.
    .g = Za iznos od { $amount } imam dva puta: { $open_options }. Koji Vam odgovara?
    .h = Danas je moguće: { $open_options }. Od čega da krenem?
    .i = Izbor je Vaš: { $open_options }. Kako ćemo?
    .j = Što Vam je od ovoga praktičnije: { $open_options }?
    .k = Biramo između ovoga: { $open_options }. Recite mi što Vam je bolje.
    .l = Ostaju dvije mogućnosti: { $open_options }. Koju da pokrenem?
options--refund =
    .when = want:refund
    .mechanism = exploration
    .a = Da povrat ide na karticu kojom je plaćeno ili na tekući račun?
options--replacement =
    .when = want:replacement issue:damaged-item,wrong-item,hardware-fault
    .mechanism = exploration
    .a = Što Vam je bolje: novi komad ili povrat novca?
    .b = Mogu poslati dostavljača po robu ili dati broj prodajnog mjesta; što je praktičnije?
options--callback =
    .when = want:callback,human
    .mechanism = exploration
    .a = Mogu nazvati danas ili sutra; koji Vam sat odgovara?
    .b = Mogu nazvati prije podne ili nakon 16 sati; što Vam je bolje?

act--step =
    .mechanism = interpretation
    .a = Krećem od ovoga: { $open_step }, a ishod Vam šaljem do { $open_time }.
    .b = Danas provjeravam broj { $order } i do { $open_time } pišem što se pokazalo.
    .c = Moj sljedeći korak je { $open_step }; javljam se do { $open_time }.
    .d = Još danas tražim gdje je stalo { $amount } i pišem Vam do { $open_time }.
    .e = Zovem osobu koja to vodi i odgovaram Vam do { $open_time }.
    .f = Sad radim jedno: { $open_step }. Rezultat šaljem do { $open_time }.
    .g = Uspoređujem datume i upise pod brojem { $order }, odgovor šaljem do { $open_time }.
    .h = Pregledavam sve od { $date } i do { $open_time } pišem što iz toga slijedi.
    .i = Pitam danas za { product-acc } i vraćam se s odgovorom do { $open_time }.
    .j = Danas pokrećem { $open_step }, potvrdu šaljem do { $open_time }.
    .k = Uzimam Vašu poruku točku po točku i odgovaram do { $open_time }.
    .l = Provjeravam to kod nas, korak po korak, i pišem do { $open_time }.
act--date =
    .when = issue:late-delivery,missing-delivery,equipment-waiting,refund-missing,appointment-missed,service-outage,access-request
    .mechanism = interpretation
    .a = Datum za { $order } javljam do { $open_time }.
    .b = Nakon { $wait_genitive } tražim siguran datum, do { $open_time }.
    .d = Čekanje od { $date } je dugo; datum javljam do { $open_time }.
    .e = Provjeravam može li biti { $deadline } i javljam do { $open_time }.
act--date-product =
    .when = issue:late-delivery,missing-delivery,equipment-waiting
    .mechanism = interpretation
    .a = Za { product-acc } tražim datum i javljam ga do { $open_time }.
act--short =
    .mechanism = interpretation
    .a = Broj { $order } provjeravam, pišem do { $open_time }.
    .b = Krećem od { $date }, pišem do { $open_time }.
    .c = Nakon { $wait_genitive } rok je jasan: { $open_time }.
    .d = Provjeravam gdje je { $amount }, javljam do { $open_time }.
    .e = Za { $order } odgovor šaljem do { $open_time }.
    .f = Može li { $deadline }, javljam do { $open_time }.
    .g = Uzimam { $order } odmah, javljam do { $open_time }.
act--deadline =
    .mechanism = interpretation
    .a = Kako to treba biti { $deadline }, krećem od toga i pišem do { $open_time }.
    .b = Treba Vam { $deadline }, pa odgovor od mene stiže do { $open_time }.

promise--short =
    .serves = open-ended-wait
    .mechanism = interpretation
    .a = O broju { $order } pišem do { $open_time }.
    .b = Za { $amount } imate odgovor do { $open_time }.
    .c = Nakon { $wait_genitive } javljam se do { $open_time }.
    .d = Za { $order } rok je { $open_time }.
promise--update =
    .serves = open-ended-wait
    .mechanism = interpretation
    .a = Javit ću se do { $open_time }, i ako do tada ne budem znati sve.
    .b = Najkasnije do { $open_time } stiže moja poruka o broju { $order }.
    .c = Javljam se do { $open_time }, s rješenjem ili s točnim podatkom gdje je zapelo.
    .d = Do { $open_time } pišem što je s iznosom od { $amount }.
    .e = Sljedeća poruka od mene stiže do { $open_time }.
    .f = Javit ću se do { $open_time }; do tada ne trebate ništa raditi.
    .g = Odgovaram do { $open_time }; ako Vam je draži poziv, dovoljna je riječ.
    .h = Do { $open_time } potvrđujem može li biti gotovo { $deadline }.
    .i = Nakon { $wait_genitive } čekanja red je da imate rok: pišem do { $open_time }.
    .j = Pisani odgovor šaljem do { $open_time }.
    .k = Ako se što promijeni prije, pišem odmah; najkasnije do { $open_time }.
    .l = U kalendaru mi stoji { $open_time }, tada pišem o broju { $order }.

limit--possible =
    .mechanism = interpretation
    .a = Mogu napraviti ovo: { $open_step }; datum koji ne znam ne mogu reći.
    .b = Ono što za broj { $order } mogu napraviti jest { $open_step }.
    .c = O iznimkama odlučuje netko drugi, a ja mogu napraviti ovo: { $open_step }.
    .d = To jedno ne mogu, mogu međutim { $open_step }.
    .e = Unutar onoga što smijem, predlažem: { $open_step }.
    .f = Ne želim reći ništa što nisam u stanju provjeriti, zato samo ono sigurno: { $open_step }.
    .g = Predmet { $order } mogu voditi do kraja; o iznimkama odlučuje netko drugi i njega ću pitati.
    .h = Iznos od { $amount } ne mogu vratiti odmah, mogu zato { $open_step }.
    .i = Prečac ne mogu ponuditi, ali mogu ovo: { $open_step }.
    .j = Hoće li biti gotovo { $deadline }, ne mogu reći; mogu odmah { $open_step }.
    .k = Ovdje je moja granica, a unutar nje mogu { $open_step }.
    .l = To nije u mojim rukama; u mojim je rukama { $open_step }.

note--kept =
    .mechanism = interpretation
    .a = Što smo dogovorili zapisujem uz broj { $order }, da nitko ne pita drugi put.
    .b = Svi datumi i iznosi iz ove poruke zapisani su uz predmet.
    .c = Zapisujem to u predmet, pa svatko tko ga otvori vidi isto.
    .d = Uz broj { $order } stoji da Vam treba { $deadline }.
    .e = { zapisao-sam } kratak sažetak, da ne morate počinjati ispočetka.
    .f = Iznos od { $amount } i datum već su zapisani uz predmet.
    .g = Zapisujem i što nije uspjelo, da se to u predmetu vidi.
    .h = Svaki današnji dogovor ostaje napismeno.
    .i = Uz predmet ostaje zapisano i to da sve traje od { $date }.
    .j = Ovo što ste napisali ostaje uz predmet, riječ po riječ.
    .k = U predmetu stoji da čekate { $wait_accusative } i to se više ne treba dokazivati.
    .l = Dodajem bilješku da se ovaj put odgovara na sve.

handover--who =
    .mechanism = interpretation
    .a = Predmet { $order } preuzima { $team }, s cijelom poviješću, pa ništa ne morate ponavljati.
    .b = Dalje to vodi { $contact }; opis i dokumenti već su ondje.
    .c = Predajem ovo osobi koja može odlučiti: { $contact }. Odgovor stiže do { $open_time }.
    .d = { $team } preuzima predmet od mene, a ja do { $open_time } provjeravam je li odgovor stigao.
    .e = Da iznos od { $amount } riješi netko s ovlastima, predmet vodi { $team }.
    .f = Predajem predmet dalje s opisom, razlogom i rokom: { $open_time }.
    .g = Taj će dio bolje objasniti stručna osoba; prosljeđujem joj sve što ste napisali i javljam se do { $open_time }.
    .h = Broj { $order } preuzima { $contact }, rok za odgovor je { $open_time }.
    .i = Od sada je za Vas zadužena druga osoba: { $contact }; sve što ste napisali već je kod nje.
    .j = O ovome odlučuje { $contact }, pa predmet ide onamo zajedno s mojom bilješkom.
    .k = Ne ostavljam Vas na pola puta: dalje vodi { $contact }, a javlja se do { $open_time }.
    .l = Za nastavak je prava adresa { $team }; rok koji su dobili je { $open_time }.

close--sign =
    .mechanism = reaction
    .a = Lijep pozdrav
    .b = S poštovanjem
    .c = Srdačan pozdrav
    .d = Lijep pozdrav i ostajem uz broj { $order }
    .e = Srdačan pozdrav, { $agent }
    .f = Lijep pozdrav, { $agent }
    .g = Čujemo se, { $agent }
    .h = Ugodan dan i lijep pozdrav
greet--line =
    .mechanism = reaction
    .a = Poštovani,
    .b = Dobar dan,
    .c = Dobar dan, { $name },
