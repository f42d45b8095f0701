# Phrasings by move, in du. Nothing here agrees with the product, whose gender is not known: "går sönder" and not
# "är trasig", no "den" for it. Dates stand as "den { $date }", ids as "nummer { $order }", which fits an order, a
# ticket and a contract. A deadline is quoted in brackets, since customers write it in many forms.

# ---------------------------------------------------------------- parts

greeting =
    .m = Hej { $name },
    .f = Hej { $name },
    .unknown = Hej { $name },
    .none = Hej,

address =
    .m = { $name }
    .f = { $name }
    .unknown = { $name }

slot-num = { $n ->
        [2] två
        [3] tre
        [4] fyra
        [5] fem
        [6] sex
        [7] sju
        [8] åtta
        [9] nio
        [10] tio
        [11] elva
        [12] tolv
       *[other] { $n }
    }

slot-wait = { $unit ->
        [hour] { $n ->
            [1] en timme
           *[other] { slot-num } timmar
        }
        [day] { $n ->
            [1] en dag
           *[other] { slot-num } dagar
        }
        [week] { $n ->
            [1] en vecka
           *[other] { slot-num } veckor
        }
        [month] { $n ->
            [1] en månad
           *[other] { slot-num } månader
        }
       *[year] { $n ->
            [1] ett år
           *[other] { slot-num } år
        }
    }
    .genitive = { $unit ->
        [hour] { $n ->
            [1] en timmes
           *[other] { slot-num } timmars
        }
        [day] { $n ->
            [1] en dags
           *[other] { slot-num } dagars
        }
        [week] { $n ->
            [1] en veckas
           *[other] { slot-num } veckors
        }
        [month] { $n ->
            [1] en månads
           *[other] { slot-num } månaders
        }
       *[year] { $n ->
            [1] ett års
           *[other] { slot-num } års
        }
    }

slot-contacts = { $n ->
        [1] en gång
       *[other] { slot-num } gånger
    }
    .ordinal = { $n ->
        [1] första
        [2] andra
        [3] tredje
        [4] fjärde
        [5] femte
        [6] sjätte
        [7] sjunde
        [8] åttonde
        [9] nionde
        [10] tionde
       *[other] senaste
    }
    .times = { $n ->
        [1] en gång
       *[other] { slot-num } gånger
    }

open-time = tid
open-step = nästa steg
open-matter = sakfrågan
open-reason = orsaken
open-options = alternativen

# @PRODUCT@
# What the customer calls the thing, in its definite form. Keys can be written only without å, ä and ö; whatever
# is not listed becomes “varan”, so that no bare noun stands where Swedish wants an article.
product-def = { $product ->
    [adapter] adaptern
    [airfryer] airfryern
    [arbetsdator] arbetsdatorn
    [arbetsdatorn] arbetsdatorn
    [Arbetsdatorn] arbetsdatorn
    [armband] armbandet
    [armbandet] armbandet
    [Armbandet] armbandet
    [bankdosa] bankdosan
    [bankdosan] bankdosan
    [Bankdosan] bankdosan
    [barnvagn] barnvagnen
    [barnvagnar] barnvagnarna
    [barnvagnarna] barnvagnarna
    [barnvagnen] barnvagnen
    [Barnvagnen] barnvagnen
    [batteri] batteriet
    [batterier] batterierna
    [batteriet] batteriet
    [Batteriet] batteriet
    [bilbarnstol] bilbarnstolen
    [bilbarnstolar] bilbarnstolarna
    [bilbarnstolarna] bilbarnstolarna
    [bilbarnstolen] bilbarnstolen
    [Bilbarnstolen] bilbarnstolen
    [bilstol] bilstolen
    [bilstolar] bilstolarna
    [bilstolarna] bilstolarna
    [bilstolen] bilstolen
    [Bilstolen] bilstolen
    [blandare] blandaren
    [blandaren] blandaren
    [Blandaren] blandaren
    [blommor] blommorna
    [blommorna] blommorna
    [bok] boken
    [boken] boken
    [Boken] boken
    [bokhylla] bokhyllan
    [bokhyllan] bokhyllan
    [Bokhyllan] bokhyllan
    [bokhyllor] bokhyllorna
    [bokhyllorna] bokhyllorna
    [bord] bordet
    [bordet] bordet
    [Bordet] bordet
    [borrmaskin] borrmaskinen
    [borrmaskinen] borrmaskinen
    [Borrmaskinen] borrmaskinen
    [borrmaskiner] borrmaskinerna
    [borrmaskinerna] borrmaskinerna
    [bukett] buketten
    [buketten] buketten
    [Buketten] buketten
    [buketter] buketterna
    [buketterna] buketterna
    [byggsats] byggsatsen
    [byggsatsen] byggsatsen
    [Byggsatsen] byggsatsen
    [byggsatser] byggsatserna
    [byggsatserna] byggsatserna
    [byxor] byxorna
    [byxorna] byxorna
    [campingstol] campingstolen
    [campingstolar] campingstolarna
    [campingstolarna] campingstolarna
    [campingstolen] campingstolen
    [Campingstolen] campingstolen
    [cykel] cykeln
    [cyklar] cyklarna
    [dammsugare] dammsugaren
    [dammsugaren] dammsugaren
    [Dammsugaren] dammsugaren
    [dammsugarna] dammsugarna
    [dator] datorn
    [datorer] datorerna
    [datorerna] datorerna
    [datorn] datorn
    [Datorn] datorn
    [digitalbox] digitalboxen
    [digitalboxar] digitalboxarna
    [digitalboxarna] digitalboxarna
    [digitalboxen] digitalboxen
    [Digitalboxen] digitalboxen
    [diskmaskin] diskmaskinen
    [diskmaskinen] diskmaskinen
    [Diskmaskinen] diskmaskinen
    [diskmaskiner] diskmaskinerna
    [diskmaskinerna] diskmaskinerna
    [dockhus] dockhuset
    [dockhuset] dockhuset
    [Dockhuset] dockhuset
    [dockningsstation] dockningsstationen
    [dockningsstationen] dockningsstationen
    [Dockningsstationen] dockningsstationen
    [dockningsstationer] dockningsstationerna
    [dockningsstationerna] dockningsstationerna
    [dosa] dosan
    [dosan] dosan
    [Dosan] dosan
    [duschkabin] duschkabinen
    [duschkabinen] duschkabinen
    [Duschkabinen] duschkabinen
    [duschkabiner] duschkabinerna
    [duschkabinerna] duschkabinerna
    [elcykel] elcykeln
    [element] elementet
    [elementet] elementet
    [Elementet] elementet
    [elsparkcykel] elsparkcykeln
    [espressomaskin] espressomaskinen
    [espressomaskinen] espressomaskinen
    [Espressomaskinen] espressomaskinen
    [espressomaskiner] espressomaskinerna
    [espressomaskinerna] espressomaskinerna
    [frys] frysen
    [frysar] frysarna
    [frysarna] frysarna
    [frysen] frysen
    [Frysen] frysen
    [garderob] garderoben
    [garderoben] garderoben
    [Garderoben] garderoben
    [garderober] garderoberna
    [garderoberna] garderoberna
    [gardin] gardinen
    [gardinen] gardinen
    [Gardinen] gardinen
    [gardiner] gardinerna
    [gardinerna] gardinerna
    [gasolgrill] gasolgrillen
    [gasolgrillar] gasolgrillarna
    [gasolgrillarna] gasolgrillarna
    [gasolgrillen] gasolgrillen
    [Gasolgrillen] gasolgrillen
    [gitarr] gitarren
    [gitarren] gitarren
    [Gitarren] gitarren
    [gitarrer] gitarrerna
    [gitarrerna] gitarrerna
    [golvlampa] golvlampan
    [golvlampan] golvlampan
    [Golvlampan] golvlampan
    [golvlampor] golvlamporna
    [golvlamporna] golvlamporna
    [grafikkort] grafikkortet
    [grafikkortet] grafikkortet
    [Grafikkortet] grafikkortet
    [grill] grillen
    [grillar] grillarna
    [grillarna] grillarna
    [grillen] grillen
    [Grillen] grillen
    [halsband] halsbandet
    [halsbandet] halsbandet
    [Halsbandet] halsbandet
    [halsduk] halsduken
    [halsdukar] halsdukarna
    [halsdukarna] halsdukarna
    [halsduken] halsduken
    [Halsduken] halsduken
    [headset] headsetet
    [headsetet] headsetet
    [Headsetet] headsetet
    [hylla] hyllan
    [hyllan] hyllan
    [Hyllan] hyllan
    [hyllor] hyllorna
    [hyllorna] hyllorna
    [ipad] ipaden
    [ipaden] ipaden
    [Ipaden] ipaden
    [iphone] iphonen
    [iphonen] iphonen
    [Iphonen] iphonen
    [jacka] jackan
    [jackan] jackan
    [Jackan] jackan
    [jackor] jackorna
    [jackorna] jackorna
    [jeans] jeansen
    [jeansen] jeansen
    [Jeansen] jeansen
    [jobbdator] jobbdatorn
    [jobbdatorn] jobbdatorn
    [Jobbdatorn] jobbdatorn
    [jobbtelefon] jobbtelefonen
    [jobbtelefonen] jobbtelefonen
    [Jobbtelefonen] jobbtelefonen
    [kabel] kabeln
    [kablar] kablarna
    [kaffebryggare] kaffebryggaren
    [kaffebryggaren] kaffebryggaren
    [Kaffebryggaren] kaffebryggaren
    [kaffebryggarna] kaffebryggarna
    [kaffemaskin] kaffemaskinen
    [kaffemaskinen] kaffemaskinen
    [Kaffemaskinen] kaffemaskinen
    [kaffemaskiner] kaffemaskinerna
    [kaffemaskinerna] kaffemaskinerna
    [kamera] kameran
    [kameran] kameran
    [Kameran] kameran
    [kappa] kappan
    [kappan] kappan
    [Kappan] kappan
    [kappor] kapporna
    [kapporna] kapporna
    [kjol] kjolen
    [kjolar] kjolarna
    [kjolarna] kjolarna
    [kjolen] kjolen
    [Kjolen] kjolen
    [klocka] klockan
    [klockan] klockan
    [Klockan] klockan
    [klockor] klockorna
    [klockorna] klockorna
    [konsertbiljett] konsertbiljetten
    [konsertbiljetten] konsertbiljetten
    [Konsertbiljetten] konsertbiljetten
    [konsertbiljetter] konsertbiljetterna
    [konsertbiljetterna] konsertbiljetterna
    [konsol] konsolen
    [konsolen] konsolen
    [Konsolen] konsolen
    [konsoler] konsolerna
    [konsolerna] konsolerna
    [kontorsstol] kontorsstolen
    [kontorsstolar] kontorsstolarna
    [kontorsstolarna] kontorsstolarna
    [kontorsstolen] kontorsstolen
    [Kontorsstolen] kontorsstolen
    [kostym] kostymen
    [kostymen] kostymen
    [Kostymen] kostymen
    [kostymer] kostymerna
    [kostymerna] kostymerna
    [kran] kranen
    [kranen] kranen
    [Kranen] kranen
    [kuddar] kuddarna
    [kuddarna] kuddarna
    [kudde] kudden
    [kudden] kudden
    [Kudden] kudden
    [kyl] kylen
    [kylen] kylen
    [Kylen] kylen
    [laddare] laddaren
    [laddaren] laddaren
    [Laddaren] laddaren
    [laddarna] laddarna
    [laddbox] laddboxen
    [laddboxen] laddboxen
    [Laddboxen] laddboxen
    [lampa] lampan
    [lampan] lampan
    [Lampan] lampan
    [lampor] lamporna
    [lamporna] lamporna
    [laptop] laptopen
    [laptopar] laptoparna
    [laptoparna] laptoparna
    [laptopen] laptopen
    [Laptopen] laptopen
    [larm] larmet
    [larmet] larmet
    [Larmet] larmet
    [lego] legot
    [leksak] leksaken
    [leksaken] leksaken
    [Leksaken] leksaken
    [leksaker] leksakerna
    [leksakerna] leksakerna
    [linser] linserna
    [linserna] linserna
    [luftrenare] luftrenaren
    [luftrenaren] luftrenaren
    [Luftrenaren] luftrenaren
    [luftrenarna] luftrenarna
    [macbook] macbooken
    [macbooken] macbooken
    [Macbooken] macbooken
    [madrass] madrassen
    [madrassen] madrassen
    [Madrassen] madrassen
    [madrasser] madrasserna
    [madrasserna] madrasserna
    [markis] markisen
    [markisen] markisen
    [Markisen] markisen
    [markiser] markiserna
    [markiserna] markiserna
    [matbord] matbordet
    [matbordet] matbordet
    [Matbordet] matbordet
    [matkasse] matkassen
    [matkassen] matkassen
    [Matkassen] matkassen
    [matta] mattan
    [mattan] mattan
    [Mattan] mattan
    [mattor] mattorna
    [mattorna] mattorna
    [mikro] mikron
    [mikron] mikron
    [Mikron] mikron
    [mixer] mixern
    [mobil] mobilen
    [mobilen] mobilen
    [Mobilen] mobilen
    [mobiler] mobilerna
    [mobilerna] mobilerna
    [mobiltelefon] mobiltelefonen
    [mobiltelefonen] mobiltelefonen
    [Mobiltelefonen] mobiltelefonen
    [mobiltelefoner] mobiltelefonerna
    [mobiltelefonerna] mobiltelefonerna
    [modem] modemet
    [modemet] modemet
    [Modemet] modemet
    [mugg] muggen
    [muggar] muggarna
    [muggarna] muggarna
    [muggen] muggen
    [Muggen] muggen
    [mus] musen
    [musen] musen
    [Musen] musen
    [overall] overallen
    [overallen] overallen
    [Overallen] overallen
    [parfym] parfymen
    [parfymen] parfymen
    [Parfymen] parfymen
    [parfymer] parfymerna
    [parfymerna] parfymerna
    [passerkort] passerkortet
    [passerkortet] passerkortet
    [Passerkortet] passerkortet
    [persienn] persiennen
    [persiennen] persiennen
    [Persiennen] persiennen
    [persienner] persiennerna
    [persiennerna] persiennerna
    [piano] pianot
    [pool] poolen
    [poolen] poolen
    [Poolen] poolen
    [pooler] poolerna
    [poolerna] poolerna
    [presentkort] presentkortet
    [presentkortet] presentkortet
    [Presentkortet] presentkortet
    [projektor] projektorn
    [reservdel] reservdelen
    [reservdelar] reservdelarna
    [reservdelarna] reservdelarna
    [reservdelen] reservdelen
    [Reservdelen] reservdelen
    [ring] ringen
    [ringen] ringen
    [Ringen] ringen
    [robotdammsugare] robotdammsugaren
    [robotdammsugaren] robotdammsugaren
    [Robotdammsugaren] robotdammsugaren
    [robotdammsugarna] robotdammsugarna
    [rock] rocken
    [rocken] rocken
    [Rocken] rocken
    [router] routern
    [routern] routern
    [Routern] routern
    [routrar] routrarna
    [rullator] rullatorn
    [rullgardin] rullgardinen
    [rullgardinen] rullgardinen
    [Rullgardinen] rullgardinen
    [rullgardiner] rullgardinerna
    [rullgardinerna] rullgardinerna
    [rullstol] rullstolen
    [rullstolar] rullstolarna
    [rullstolarna] rullstolarna
    [rullstolen] rullstolen
    [Rullstolen] rullstolen
    [simkort] simkortet
    [simkortet] simkortet
    [Simkortet] simkortet
    [skanner] skannern
    [skida] skidan
    [skidan] skidan
    [Skidan] skidan
    [skidor] skidorna
    [skidorna] skidorna
    [skjorta] skjortan
    [skjortan] skjortan
    [Skjortan] skjortan
    [skjortor] skjortorna
    [skjortorna] skjortorna
    [skor] skorna
    [skorna] skorna
    [skrivare] skrivaren
    [skrivaren] skrivaren
    [Skrivaren] skrivaren
    [skrivbord] skrivbordet
    [skrivbordet] skrivbordet
    [Skrivbordet] skrivbordet
    [skruvdragare] skruvdragaren
    [skruvdragaren] skruvdragaren
    [Skruvdragaren] skruvdragaren
    [skruvdragarna] skruvdragarna
    [smartklocka] smartklockan
    [smartklockan] smartklockan
    [Smartklockan] smartklockan
    [smartklockor] smartklockorna
    [smartklockorna] smartklockorna
    [smycke] smycken
    [smycken] smyckena
    [smycket] smycket
    [Smycket] smycket
    [sneakers] sneakersen
    [soffa] soffan
    [soffan] soffan
    [Soffan] soffan
    [soffbord] soffbordet
    [soffbordet] soffbordet
    [Soffbordet] soffbordet
    [soffor] sofforna
    [sofforna] sofforna
    [solcell] solcellen
    [solcellen] solcellen
    [Solcellen] solcellen
    [solceller] solcellerna
    [solcellerna] solcellerna
    [solpaneler] solpanelerna
    [spegel] spegeln
    [spel] spelet
    [spelet] spelet
    [Spelet] spelet
    [spelkonsol] spelkonsolen
    [spelkonsolen] spelkonsolen
    [Spelkonsolen] spelkonsolen
    [spelkonsoler] spelkonsolerna
    [spelkonsolerna] spelkonsolerna
    [spis] spisen
    [spisar] spisarna
    [spisarna] spisarna
    [spisen] spisen
    [Spisen] spisen
    [stol] stolen
    [stolar] stolarna
    [stolarna] stolarna
    [stolen] stolen
    [Stolen] stolen
    [studsmatta] studsmattan
    [studsmattan] studsmattan
    [Studsmattan] studsmattan
    [studsmattor] studsmattorna
    [studsmattorna] studsmattorna
    [surfplatta] surfplattan
    [surfplattan] surfplattan
    [Surfplattan] surfplattan
    [surfplattor] surfplattorna
    [surfplattorna] surfplattorna
    [t-shirt] t-shirten
    [t-shirten] t-shirten
    [T-shirten] t-shirten
    [t-shirts] t-shirtarna
    [taklampa] taklampan
    [taklampan] taklampan
    [Taklampan] taklampan
    [taklampor] taklamporna
    [taklamporna] taklamporna
    [tangentbord] tangentbordet
    [tangentbordet] tangentbordet
    [Tangentbordet] tangentbordet
    [telefon] telefonen
    [telefonen] telefonen
    [Telefonen] telefonen
    [telefoner] telefonerna
    [telefonerna] telefonerna
    [termostat] termostaten
    [termostaten] termostaten
    [Termostaten] termostaten
    [termostater] termostaterna
    [termostaterna] termostaterna
    [teve] teven
    [teven] teven
    [Teven] teven
    [torktumlare] torktumlaren
    [torktumlaren] torktumlaren
    [Torktumlaren] torktumlaren
    [tv-box] tv-boxen
    [tv-boxen] tv-boxen
    [Tv-boxen] tv-boxen
    [tv-spel] tv-spelet
    [tv-spelet] tv-spelet
    [Tv-spelet] tv-spelet
    [ugn] ugnen
    [ugnar] ugnarna
    [ugnarna] ugnarna
    [ugnen] ugnen
    [Ugnen] ugnen
    [usb-minne] usb-minnet
    [usb-minnet] usb-minnet
    [Usb-minnet] usb-minnet
    [vas] vasen
    [vasen] vasen
    [Vasen] vasen
    [vaser] vaserna
    [vaserna] vaserna
    [vattenkokare] vattenkokaren
    [vattenkokaren] vattenkokaren
    [Vattenkokaren] vattenkokaren
    [vattenkokarna] vattenkokarna
    [vigselring] vigselringen
    [vigselringar] vigselringarna
    [vigselringarna] vigselringarna
    [vigselringen] vigselringen
    [Vigselringen] vigselringen
    [vin] vinet
    [vinet] vinet
    [Vinet] vinet
    [vinterdack] vinterdacken
    [vinterjacka] vinterjackan
    [vinterjackan] vinterjackan
    [Vinterjackan] vinterjackan
    [vinterjackor] vinterjackorna
    [vinterjackorna] vinterjackorna
    [webbkamera] webbkameran
    [webbkameran] webbkameran
    [Webbkameran] webbkameran
   *[other] varan
 }
# @END@

# ---------------------------------------------------------------- delivery

mirror--missing-delivery =
    .when = issue:missing-delivery
    .mechanism = interpretation
    .a = Beställningen med nummer { $order } har inte nått dig, och du kan inte se var den är.
    .b = Du har väntat i { $wait } på nummer { $order }, och inget har levererats.
    .c = I { $wait } har du väntat på en leverans som inte dyker upp.
    .d = Du skulle ha { product-def } hemma vid det här laget, och så är det inte.
    .e = Du har fått fråga { $contacts_times } var { product-def } är.
    .f = Du har betalat { $amount } och har än så länge inget för pengarna.
    .g = Du har beställt, och ingenting har kommit.
    .h = Du har hört av dig { $contacts_times }, och ingen har kunnat säga var nummer { $order } är.
    .i = Det du beställde har inte kommit, och du vill veta var det är.
    .j = Du skriver om den { $date }, och paketet har fortfarande inte dykt upp.
    .k = Paketet är fortfarande inte hos dig, och du behöver veta var det är.
    .l = Du räknade med { product-def } och står utan efter { $wait }.

acknowledge--missing-delivery =
    .when = issue:missing-delivery heat:1-4
    .mechanism = reaction
    .a = Ett paket som är borta efter { $wait } är mer än en liten försening.
    .b = Det är svårt att planera dagen runt en leverans som aldrig kommer.
    .c = Att behöva fråga { $contacts_times } efter sitt eget paket är för mycket.
    .d = Med { $amount } betalt och inget levererat är det klart att du hör av dig.
    .e = Det tär att vänta på nummer { $order } utan att veta var det är.
    .f = Det är besvärligt att vara utan { product-def } och inte ens veta hur länge.
    .g = Att gå hemma och undra var paketet är kostar både tid och ork.

mirror--late-delivery =
    .when = issue:late-delivery
    .mechanism = interpretation
    .a = Beställningen med nummer { $order } borde ha varit hos dig nu, och det är den inte.
    .b = Du har väntat i { $wait } på { product-def }.
    .c = Leveransen är sen, och { $wait } är mer väntan än du räknat med.
    .d = Du räknade med att ha { product-def } hemma nu.
    .e = Leveransen kom inte när den skulle.
    .f = Du har frågat { $contacts_times } när nummer { $order } kommer.
    .g = Du nämner den { $date }, och leveransen höll inte den dagen.
    .h = Du har betalat { $amount }, och varorna är fortfarande på väg.
    .i = Dagen då leveransen skulle komma har gått, och du väntar fortfarande.
    .j = Du behöver en leverans som kommer när den ska, och det har den inte gjort.
    .k = Du planerade efter leveransdagen, och sedan blev det en annan.
    .l = Efter { $wait } vill du ha ett datum som håller för { product-def }.
    .m = Nummer { $order } är { $wait } sent, och du har inget säkert datum.
    .n = Det har gått { $wait }, och hemma hos dig saknas { product-def } fortfarande.
    .o = Du har fått ordna vardagen utan { product-def } i { $wait }.
    .p = Det dröjer med nummer { $order }, och du får ordna allt runt en leverans som inte är här.

acknowledge--late-delivery =
    .when = issue:late-delivery heat:1-4
    .mechanism = reaction
    .a = Att vänta i { $wait } på en leverans gör det svårt att planera något alls.
    .b = Det är tröttsamt att vänta på en leverans som inte kommer.
    .c = Det är lång tid att vara utan { product-def }.
    .d = Du ska inte behöva fråga { $contacts_times } efter ett leveransdatum.
    .e = En dag som går utan leverans och utan besked kostar tid och tålamod.
    .f = När ingen säger när nummer { $order } kommer går det inte att planera.
    .g = Det är frustrerande när leveransen skjuts fram och du får vänta om igen.
    .h = { $wait } extra väntan är svår att planera runt.
    .i = Utan { product-def } blir vardagen krångligare för varje dag som går.
    .j = Du ska inte behöva bevaka nummer { $order } själv; det är jobbigt nog att vänta.
    .k = Det är tungt att vänta i { $wait } och ändå inte ha någon dag att hålla sig till.

mirror--delivery-explore =
    .when = issue:missing-delivery,late-delivery
    .mechanism = exploration
    .a = Finns det en dag då { product-def } behöver vara hemma hos dig?
    .b = Finns det en dag då du behöver ha nummer { $order } hos dig?
    .c = Vad hjälper dig mest: att få veta exakt dag, eller att leveransen går till en annan adress?
    .d = Har du fått något från transportören, en avi eller ett sms?
    .e = Vad ställer förseningen till med hos dig, så att jag börjar där?
    .f = Är någon hemma på dagarna, eller finns det en bättre plats för leveransen?

mirror--damaged-item =
    .when = issue:damaged-item
    .mechanism = interpretation
    .a = Något hände med { product-def } på vägen, och du kan inte använda det du fick.
    .b = Något i beställningen med nummer { $order } kom fram med skador.
    .c = Du betalade { $amount }, och det som låg i kartongen var skadat.
    .d = Det är inte första gången: du har fått skriva { $contacts_times } om skadade varor.
    .e = Du väntade i { $wait }, och sedan kom det fram trasigt.
    .f = Det du packade upp är inte i det skick det ska vara.
    .g = Det var fel på { product-def } redan när kartongen öppnades, och du vill veta hur det rättas till.
    .h = Leveransen kom, och det du packade upp var skadat.
    .i = Du skriver om den { $date }, då varorna kom fram skadade.
    .j = Nummer { $order } kom fram, men innehållet höll inte hela vägen.
    .k = Du öppnade kartongen och fick något som inte går att använda.
    .l = Ur kartongen från nummer { $order } kom något som redan var trasigt.
    .m = Du har lagt { $amount } på något som inte går att använda.
    .n = Du väntade på { product-def } och fick något som inte går att använda.

acknowledge--damaged-item =
    .when = issue:damaged-item heat:1-4
    .mechanism = reaction
    .a = Det är trist att packa upp { product-def } och mötas av skador.
    .b = Att öppna ett paket efter { $wait } och hitta skador är svårt att ta.
    .c = För { $amount } ska det komma fram helt.
    .d = Att skriva { $contacts_times } om något som bara ska fungera är tröttsamt.
    .e = Det är en besvikelse att packa upp något man väntat på och se att det är trasigt.
    .f = Att nummer { $order } kom i det skicket kostar dig tid som du inte räknat med.
    .g = Nu har du extrajobb i stället för det du beställde, och det är inte rimligt.
    .h = Det är frustrerande att vänta på nummer { $order } och sedan inte kunna använda innehållet.
    .i = Att se skador på { product-def } det första man gör är en besvikelse.
    .j = Att betala { $amount } för något som inte klarar resan hem är irriterande.

mirror--damaged-explore =
    .when = issue:damaged-item,wrong-item
    .mechanism = exploration
    .a = Vill du hellre ha en ny vara eller pengarna tillbaka?
    .b = Vad hjälper dig mest med nummer { $order }: en ny leverans eller pengarna tillbaka?
    .c = Finns det en dag då du behöver ha rätt vara i händerna?
    .d = Är det en del som är drabbad, eller går inget av det att använda?
    .e = När passar det att vi hämtar, så att du slipper bära iväg något?
    .f = Har du möjlighet att skicka en bild av det som är fel?

mirror--wrong-item =
    .when = issue:wrong-item
    .mechanism = interpretation
    .a = Du beställde en sak, och det kom en annan.
    .b = Det som kom med nummer { $order } är inte det du valde.
    .c = Det du fick stämmer inte med det du beställde när du köpte { product-def }.
    .d = Du väntade i { $wait }, och sedan låg fel sak i kartongen.
    .e = Du betalade { $amount } för något annat än det som kom.
    .f = Du har fått skriva { $contacts_times }, och rätt vara är fortfarande inte hos dig.
    .g = Det du fick är inte det du beställde, och nu har du besväret med att reda ut det.
    .h = Du beställde en sak, och något annat packades.
    .i = Du skriver om den { $date } och varan som inte stämmer.
    .j = Fel vara kom hem till dig, och du väntar på den rätta.

acknowledge--wrong-item =
    .when = issue:wrong-item heat:1-4
    .mechanism = reaction
    .a = Att vänta i { $wait } och sedan packa upp fel vara är irriterande.
    .b = Det tar tid att reda ut en beställning som någon annan blandat ihop.
    .c = Att skriva { $contacts_times } och ändå sitta med fel vara är för mycket.
    .d = Det är besvärligt att få hem något som du inte har bett om.
    .e = Fel vara är inte till någon nytta för dig, och att returnera den är extra jobb.
    .f = När nummer { $order } packades fel hamnade jobbet hos dig, och så ska det inte vara.

# ---------------------------------------------------------------- money

mirror--refund-missing =
    .when = issue:refund-missing
    .mechanism = interpretation
    .a = Du väntar på återbetalningen för nummer { $order }, och den har inte kommit.
    .b = Du saknar fortfarande { $amount } på ditt konto.
    .c = Det har gått { $wait }, och återbetalningen har inte kommit fram.
    .d = Du har frågat efter pengarna { $contacts_times }, och de är fortfarande inte hos dig.
    .e = Återbetalningen är inte klar, och du vill veta när pengarna kommer.
    .f = I { $wait } har { $amount } saknats på ditt konto.
    .g = Du väntar fortfarande på pengarna för { product-def }.
    .h = Återbetalningen för nummer { $order } är inte klar, fast det har gått { $wait }.
    .i = Du har skrivit { $contacts_times } om { $amount } som borde vara tillbaka hos dig.
    .j = Pengarna du väntar på har inte kommit.
    .k = Du skriver om den { $date }, och sedan dess har återbetalningen inte synts till.
    .l = Du har gjort din del, och pengarna har ändå inte kommit tillbaka.
    .m = { $amount } borde vara hos dig, och efter { $wait } är det fortfarande tomt på kontot.
    .n = Du räknar med pengarna för nummer { $order } och har ännu inte sett dem.
    .o = Du har väntat ut { $wait }, och { $amount } syns ändå inte.
    .p = Det du vill veta är när { $amount } når ditt konto.

acknowledge--refund-missing =
    .when = issue:refund-missing heat:1-4
    .mechanism = reaction
    .a = Att vara utan { $amount } i { $wait } är inte någon småsak.
    .b = Det är svårt att ha tålamod med { $amount } när ingen säger var pengarna är.
    .c = Att behöva fråga { $contacts_times } efter en återbetalning är alldeles för ofta.
    .d = Det är tröttsamt att jaga pengar som ska komma av sig själva.
    .e = En återbetalning som tar { $wait } gör att du själv får täcka upp under tiden, och det är svårt.
    .f = När återbetalningen för nummer { $order } dröjer är det rimligt att vilja ha ett datum.
    .g = Pengar som saknas så länge är ett bekymmer och ingen detalj.
    .h = { $wait } är lång tid att ligga ute med { $amount }.
    .i = Det är svårt att planera ekonomin när { $amount } inte är på plats.
    .j = Ingen ska behöva bevaka sin egen återbetalning i { $wait }.
    .k = Att kontrollera kontot dag efter dag i { $wait } är tröttsamt.

mirror--double-charge =
    .when = issue:double-charge
    .mechanism = interpretation
    .a = Pengarna drogs två gånger, och du har betalat en gång för mycket.
    .b = Du ser att { $amount } har lämnat kontot två gånger.
    .c = Du betalade nummer { $order }, och sedan drogs samma summa igen.
    .d = Det har gått { $wait } sedan den andra dragningen, och pengarna har inte kommit tillbaka.
    .e = Du har berättat { $contacts_times } att betalningen drogs dubbelt.
    .f = Ett köp, två dragningar: så ser det ut på ditt konto.
    .g = Samma summa, { $amount }, står två gånger på ditt kontoutdrag.
    .h = Du skriver om den { $date } och en betalning som drogs dubbelt.
    .i = Du har en dragning för mycket på kontot och vill ha den tillbaka.

acknowledge--double-charge =
    .when = issue:double-charge heat:1-4
    .mechanism = reaction
    .a = När { $amount } dras en gång till kan en hel månads ekonomi komma ur balans.
    .b = Det är obehagligt att hitta samma dragning två gånger på kontot.
    .c = Efter { $wait } är en dubbel dragning mer än en miss att leva med.
    .d = Det är irriterande att behöva anmäla en dubbel dragning { $contacts_times }.
    .e = Det är oroande när pengar lämnar kontot och ingen förklarar varför.
    .f = Att betala nummer { $order } två gånger är ett bekymmer du inte ska behöva ha.

mirror--unexpected-charge =
    .when = issue:unexpected-charge
    .mechanism = interpretation
    .a = Du har fått betala { $amount } som du inte räknat med.
    .b = Det står { $amount } på fakturan, och det stämmer inte med det du kommit överens om.
    .c = Du har hittat en kostnad som ingen har berättat om.
    .d = Du har frågat { $contacts_times } vad den här kostnaden gäller.
    .e = Fakturan säger en sak, och det du gick med på var en annan.
    .f = I { $wait } har du frågat om en kostnad, och den finns kvar.
    .g = Kostnaden på nummer { $order } är inget du har godkänt.
    .h = Du skriver om den { $date } och en kostnad som du inte känner igen.
    .i = Det drogs pengar för något som du inte har bett om.

acknowledge--unexpected-charge =
    .when = issue:unexpected-charge heat:1-4
    .mechanism = reaction
    .a = Att se { $amount } försvinna utan någon anledning är obehagligt.
    .b = En faktura ska inte vara en gåta, och att behöva fråga { $contacts_times } gör det värre.
    .c = Det är irriterande att betala först och få veta efteråt vad det gällde.
    .d = En kostnad som kommer utan förvarning är svår att planera för.
    .e = Efter { $wait } av frågor om en enda kostnad är det rimligt att vilja ha ett tydligt svar.
    .f = Det är svårt att lita på en faktura när det står något där som du inte känner igen.

mirror--money-explore =
    .when = issue:refund-missing,double-charge,unexpected-charge
    .mechanism = exploration
    .a = Ska { $amount } gå tillbaka till kortet eller kontot du betalade med, eller till ett annat?
    .b = Syns { $amount } på kontoutdraget under ett annat datum eller namn?
    .c = Har du en räkning som { $amount } var tänkt att gå till?
    .d = Finns det en betalning hos dig som hänger på de här pengarna, så att jag vet hur bråttom det är?
    .e = Vilken av raderna på kontoutdraget ska jag börja med?
    .f = Hjälper det om jag skickar uppgifterna om överföringen, så att banken också kan leta?

# ---------------------------------------------------------------- access and software

mirror--login-failed =
    .when = issue:login-failed
    .mechanism = interpretation
    .a = Du kommer inte in på ditt konto, och det som finns där är utom räckhåll.
    .b = I { $wait } har du inte kunnat logga in.
    .c = Du har försökt komma in, och kontot är fortfarande stängt.
    .d = Du har frågat { $contacts_times }, och inloggningen fungerar fortfarande inte.
    .e = Sedan den { $date } har du en inloggning som inte fungerar.
    .f = Kontot släpper inte in dig, fast det är ditt.
    .g = Det ligger { $amount } bakom inloggningen, och du kommer inte åt pengarna.
    .h = Inloggningen till nummer { $order } fungerar inte.
    .i = Du är utelåst från ditt eget konto.

acknowledge--login-failed =
    .when = issue:login-failed heat:1-4
    .mechanism = reaction
    .a = Att vara utelåst i { $wait } stoppar allt som hänger på det.
    .b = Det är frustrerande att stå framför sitt eget konto och inte komma in.
    .c = Efter att ha frågat { $contacts_times } ska du kunna logga in.
    .d = Det är tröttsamt att försöka om och om igen med en inloggning som inte släpper in.
    .e = Att vara utestängd från sitt eget konto tar tid som du behöver till annat.

mirror--app-crash =
    .when = issue:app-crash
    .mechanism = interpretation
    .a = Appen ger upp när du behöver den.
    .b = Du vill använda appen, och den låter dig inte bli klar.
    .c = I { $wait } har appen inte fungerat som den ska.
    .d = Du har anmält felet { $contacts_times }, och det händer fortfarande.
    .e = Du betalar { $amount } för något som stannar när du behöver det.
    .f = Sedan den { $date } har du haft problem med appen.
    .g = Det som fungerade förut stannar nu mitt i allt.
    .h = Du anmälde felet under nummer { $order }, och det är kvar.
    .i = Du kommer inte förbi samma fel i appen.

acknowledge--app-crash =
    .when = issue:app-crash heat:1-4
    .mechanism = reaction
    .a = Det är irriterande att börja om för att en app ger upp.
    .b = Att hitta på omvägar runt ett fel i { $wait } är tröttsamt.
    .c = Att anmäla samma fel { $contacts_times } är för ofta.
    .d = Det är svårt att lita på en app som stannar i fel ögonblick.
    .e = En app som kraschar kostar mer än de minuter det tar att starta om.

mirror--service-outage =
    .when = issue:service-outage
    .mechanism = interpretation
    .a = Du har varit bortkopplad i { $wait }.
    .b = Tjänsten ligger nere, och allt som hänger på den står stilla.
    .c = Du betalar { $amount } för något som inte finns där just nu.
    .d = Du har anmält avbrottet { $contacts_times }, och det är fortfarande nere.
    .e = Sedan den { $date } har du varit utan en tjänst som fungerar.
    .f = Det fungerar inte hos dig, och du vet inte när det är igång igen.
    .g = Du behöver att det fungerar, och i { $wait } har det inte gjort det.
    .h = Felanmälan { $order } är öppen, och tjänsten ligger fortfarande nere.
    .i = Du är utan det du betalar för och behöver veta när det är tillbaka.

acknowledge--service-outage =
    .when = issue:service-outage heat:1-4
    .mechanism = reaction
    .a = Att vara utan i { $wait } stoppar både jobb och vardag.
    .b = Det är svårt att planera dagen när ingen kan säga när det är igång igen.
    .c = Efter att ha anmält det { $contacts_times } ska du veta hur läget är.
    .d = Att betala { $amount } och inte få någon tjänst är inte vad man skrivit på för.
    .e = När det ligger nere blir även små saker svåra.
    .f = Ett avbrott utan besked är värre än ett med, för då går det inte att ordna något annat.

mirror--data-lost =
    .when = issue:data-lost
    .mechanism = interpretation
    .a = Det du hade sparat är borta, och du vill ha det tillbaka.
    .b = Det du sparade finns inte kvar där du lämnade det.
    .c = I { $wait } har du varit utan dina data.
    .d = Du har frågat { $contacts_times } om det går att få tillbaka.
    .e = Sedan den { $date } saknas det du hade sparat.
    .f = Det som saknas är ditt, och det går inte att bara göra om.
    .g = Du saknar sådant som du behöver, och vill veta vad som går att rädda.
    .h = Du anmälde det under nummer { $order }, och det är fortfarande borta.

acknowledge--data-lost =
    .when = issue:data-lost heat:1-4
    .mechanism = reaction
    .a = Att se sitt eget arbete borta är skrämmande.
    .b = Det är svårt att vänta i { $wait } utan att veta om filerna går att rädda.
    .c = Det är ett bekymmer som inte släpper, och att behöva fråga { $contacts_times } gör det tyngre.
    .d = Det är tungt att förlora något som tagit tid att göra.
    .e = Att inte veta vad som finns kvar är värre än en vanlig försening.

mirror--tech-explore =
    .when = issue:login-failed,app-crash,service-outage
    .mechanism = exploration
    .a = När fungerade det senast som det skulle?
    .b = Händer det på en enhet, eller var du än försöker?
    .c = Vad är mest akut för dig, så att jag kan leta efter en tillfällig lösning idag?
    .d = Ändrades något strax innan, en uppdatering eller en ny enhet?
    .e = Vad är det sista du ser innan det stannar?
    .f = Finns det något som inte kan vänta tills det fungerar igen?

mirror--slow-explore =
    .when = issue:slow-service
    .mechanism = exploration
    .a = Vilken del tar längst tid för dig?
    .b = Är det långsamt hela dagen, eller bara vid vissa tider?
    .c = Vad hade du hunnit göra om du sluppit vänta, så att jag kan ta det först?

mirror--data-explore =
    .when = issue:data-lost
    .mechanism = exploration
    .a = När såg du senast det som saknas nu?
    .b = Vad behöver du tillbaka först, om jag måste välja?
    .c = Finns det en kopia någonstans, på en annan enhet eller hos någon annan?
    .d = Vad gjorde du sist innan du märkte det?
    .e = Är allt borta, eller bara en del?

mirror--slow-service =
    .when = issue:slow-service
    .mechanism = interpretation
    .a = Allt tar längre tid än det ska, och det kostar dig tid varje dag.
    .b = Du väntade i { $wait } på något som borde gå snabbt.
    .c = Du betalar { $amount } för mer fart än du får.
    .d = Du har tagit upp det { $contacts_times }, och det har inte blivit snabbare.
    .e = Sedan den { $date } har det gått långsamt för dig.
    .f = Du lägger din tid på att vänta på något som bara ska fungera.
    .g = Du tog upp det under nummer { $order }, och det är lika långsamt nu.
    .h = Väntan är längre än själva ärendet, och det är du som får sitta där.

acknowledge--slow-service =
    .when = issue:slow-service heat:1-4
    .mechanism = reaction
    .a = Att vänta i { $wait } på något enkelt är tröttsamt.
    .b = Det är irriterande när väntan tar längre tid än själva saken.
    .c = Att ta upp det { $contacts_times } och ändå ha samma väntan är tröttsamt.
    .d = Många små stunder av väntan blir till slut mycket förlorad tid.

# ---------------------------------------------------------------- contact

mirror--no-reply =
    .when = issue:no-reply
    .mechanism = interpretation
    .a = Du har skrivit { $contacts_times } utan att få svar.
    .b = I { $wait } har du varit utan svar.
    .c = Du frågade om nummer { $order } och hörde ingenting.
    .d = Du skrev, du väntade, och det kom inget svar.
    .e = Det här är { $contacts_ordinal } gången du behöver höra av dig om samma sak.
    .f = Du skrev om { $amount } och har inte fått något svar.
    .g = Du vill ha ett svar om { product-def }, och ingen har gett dig det.
    .h = Dina meddelanden gick iväg, och inget av dem blev besvarat.
    .i = Du skrev om den { $date }, och sedan dess har det varit tyst från oss.
    .j = Du har lämnats utan ett ord i { $wait }.
    .k = Du har försökt nå oss, och ingen har svarat dig.
    .l = Hela { $contacts_times } har du hört av dig, och inget svar har kommit.
    .m = Du frågar om nummer { $order } för { $contacts_ordinal } gången, och frågan är fortfarande obesvarad.
    .n = Du har sökt kontakt { $contacts_times } och sitter fortfarande utan besked.
    .o = Nummer { $order } har du tagit upp med oss { $contacts_times }, och ingen har återkommit.
    .p = Efter { $wait } väntar du på ett första ord från oss.

acknowledge--no-reply =
    .when = issue:no-reply heat:1-4
    .mechanism = reaction
    .a = Att skriva { $contacts_times } utan svar tar på krafterna.
    .b = Tystnad i { $wait } gör vilket problem som helst större.
    .c = Det är frustrerande att skriva och inte veta om någon läser.
    .d = Du ska inte behöva jaga ett svar om nummer { $order }.
    .e = Det är svårt att ha tålamod när det inte kommer något svar.
    .f = Inget svar är sämre än ett dåligt svar, och { $wait } är för länge.
    .g = Den som skriver ska få svar, och det har du inte fått.
    .h = Efter { $contacts_times } utan respons skulle vem som helst tappa tålamodet.
    .i = En fråga om nummer { $order } ska räcka en gång, inte mer.
    .j = Den som hör av sig { $contacts_times } förtjänar ett ordentligt svar.
    .k = Utan svar om nummer { $order } går det inte att planera något, och det är frustrerande.

mirror--passed-around =
    .when = issue:passed-around
    .mechanism = interpretation
    .a = Du har skickats från den ena till den andra, och ingen har tagit hand om ärendet.
    .b = Du har fått ta upp det här { $contacts_times }, och ingen har behållit det.
    .c = I { $wait } har alla skickat dig vidare till någon annan.
    .d = Du skrev om nummer { $order }, och varje person skickade dig vidare till nästa.
    .e = Varje avdelning skickade dig vidare, och själva saken står kvar där den var.
    .f = Du skickades vidare, och inget rörde sig.
    .g = Det gäller { product-def }, och hittills har ärendet bara bytt händer hos oss.
    .h = Det gäller { $amount } för dig, och du blev vidarekopplad i stället för hjälpt.
    .i = Du nämner den { $date }, och sedan dess har du slussats mellan olika personer.
    .j = Du har fått berätta samma sak för flera, och ingen har hållit i den.

acknowledge--passed-around =
    .when = issue:passed-around heat:1-4
    .mechanism = reaction
    .a = Att förklara samma sak { $contacts_times } tar musten ur vem som helst.
    .b = Det är tröttsamt att börja från början med varje ny person.
    .c = Att skickas vidare i { $wait } är för länge för vem som helst.
    .d = Att bli vidarekopplad tar tid och leder ingenstans, och det är frustrerande.
    .e = Du ska inte behöva ta reda på vem som ansvarar för nummer { $order }.
    .f = Det är inte konstigt att tålamodet tar slut när ingen håller i ärendet.

mirror--contact-explore =
    .when = issue:no-reply,passed-around,broken-promise
    .mechanism = exploration
    .a = Vilken av dina frågor ska jag svara på först?
    .b = Finns det något om nummer { $order } som du berättat för andra och som jag bör veta?
    .c = Vad behöver hända för att det här ska vara klart för dig?
    .d = Vill du hellre att jag ringer eller skriver?
    .e = Vad är det viktigaste du behöver veta idag?
    .f = Finns det en tid på dagen då det passar att jag ringer?

mirror--broken-promise =
    .when = issue:broken-promise
    .mechanism = interpretation
    .a = Du fick höra en sak, och det blev en annan.
    .b = Du litade på det som sades om nummer { $order }, och det blev inte av.
    .c = Du fick ett datum, { $wait } har gått, och det blev ingenting.
    .d = Du har hört { $contacts_times } att det ska ordnas, och det är inte ordnat.
    .e = Det du fick höra om { product-def } blev inte av.
    .f = Du räknade med { $amount }, för det var vad du hade fått höra.
    .g = Du nämner den { $date }; det som var sagt till dess blev inte gjort.
    .h = Du planerade efter ett löfte, och det hölls inte.
    .i = Det som var sagt och det som hände stämmer inte överens.

acknowledge--broken-promise =
    .when = issue:broken-promise heat:1-4
    .mechanism = reaction
    .a = Efter att ha hört det { $contacts_times } är det svårt att tro på nästa besked.
    .b = Det är nedslående att lita på ett besked och se att inget händer.
    .c = Ett löfte som är { $wait } sent gör det svårt att planera efter nästa.
    .d = Att få ett besked om nummer { $order } och sedan vänta förgäves är svårt att ta.
    .e = Det tär på förtroendet att få en dag och se den passera.

# ---------------------------------------------------------------- contracts

mirror--cancelled-without-notice =
    .when = issue:cancelled-without-notice
    .mechanism = interpretation
    .a = Det avbröts, och ingen sa det till dig.
    .b = Nummer { $order } avslutades, och ingen hörde av sig till dig.
    .c = Du räknade med det, och det ställdes in utan ett ord.
    .d = Du betalade { $amount }, och sedan togs det bort utan ett ord.
    .e = Det har gått { $wait }, och det du räknade med finns inte kvar.
    .f = Du har fått fråga { $contacts_times } varför det ställdes in.
    .g = Du nämner den { $date }; då var det redan avbokat utan att du visste det.
    .h = Beställningen av { product-def } togs bort, och du fick inte veta det.
    .i = Du fick själv upptäcka att det inte gällde längre.

acknowledge--cancelled-without-notice =
    .when = issue:cancelled-without-notice heat:1-4
    .mechanism = reaction
    .a = Det är svårt att planera när något ställs in utan ett ord.
    .b = Att upptäcka att nummer { $order } har avslutats utan besked är obehagligt.
    .c = Efter { $wait } av väntan är en avbokning från ingenstans svår att ta.
    .d = Med { $amount } betalt är en avbokning utan förvarning ett bekymmer.
    .e = Att inte få veta det är inte rätt, och det kostar dig tid.

mirror--cannot-cancel =
    .when = issue:cannot-cancel
    .mechanism = interpretation
    .a = Du vill avsluta, och du hittar ingen väg som fungerar.
    .b = Du har bett om att få avsluta { $contacts_times }, och det löper ändå vidare.
    .c = Du har sagt upp det, och { $amount } dras fortfarande.
    .d = I { $wait } har du försökt avsluta.
    .e = Du har bestämt dig för att sluta, och avtalet { $order } löper vidare.
    .f = Du har bett om att få avsluta, och det fortsätter ändå.
    .g = Du nämner den { $date } och en uppsägning som inte har slagit igenom.
    .h = Du vill lämna, och än så länge är du kvar i avtalet.
    .i = Du vill avsluta, och det ska gå att göra utan att leta.

acknowledge--cannot-cancel =
    .when = issue:cannot-cancel heat:1-4
    .mechanism = reaction
    .a = Att avsluta ett avtal ska inte ta { $wait }.
    .b = Att be om en uppsägning { $contacts_times } är alldeles för ofta.
    .c = Det är irriterande att betala { $amount } för något som du redan har lämnat.
    .d = Det är tröttsamt att leta efter en väg ut och inte hitta någon.
    .e = Att säga upp något och se det fortsätta är frustrerande.

mirror--warranty-refused =
    .when = issue:warranty-refused
    .mechanism = interpretation
    .a = Det blev fel på { product-def }, och din reklamation fick ett nej.
    .b = Du litade på reklamationsrätten, och det blev ett nej.
    .c = Du betalade { $amount } och räknade med att det skulle hålla längre än så här.
    .d = Du har skrivit { $contacts_times } om avslaget, och du håller inte med.
    .e = Reklamationen { $order } fick ett nej, och du delar inte bedömningen.
    .f = Efter { $wait } blev svaret på reklamationen ett nej.
    .g = Din reklamation avvisades, och det stämmer inte med hur du ser det.
    .h = Du nämner den { $date }; datumet är viktigt för reklamationen, så jag börjar där.

acknowledge--warranty-refused =
    .when = issue:warranty-refused heat:1-4
    .mechanism = reaction
    .a = Ett nej på en reklamation är svårt att acceptera.
    .b = Det är en besvikelse när det blir fel på { product-def } och reklamationen inte hjälper.
    .c = Att vänta i { $wait } på ett nej är tungt.
    .d = Med { $amount } betalt är ett avslag svårt att svälja.
    .e = Efter att ha frågat { $contacts_times } ska du ha en förklaring som går att följa.

mirror--contract-explore =
    .when = issue:cancelled-without-notice,cannot-cancel,warranty-refused
    .mechanism = exploration
    .a = Vilken förklaring fick du, om du fick någon?
    .b = Har du något skriftligt om nummer { $order } som jag bör titta på först?
    .c = Vilket resultat vore rätt för dig?

mirror--cancel-explore =
    .when = issue:cannot-cancel
    .mechanism = exploration
    .a = Från vilken dag borde det ha varit avslutat, som du ser det?
    .b = Har du en bekräftelse på uppsägningen som jag kan titta på?
    .c = Är det något mer hos oss som ska avslutas samtidigt?

mirror--cancelled-explore =
    .when = issue:cancelled-without-notice
    .mechanism = exploration
    .a = Behöver du det fortfarande, eller har du hunnit ordna något annat?
    .b = Hur fick du själv veta att det inte gällde längre?

mirror--warranty-explore =
    .when = issue:warranty-refused
    .mechanism = exploration
    .a = Har du bilder som visar hur felet såg ut när det började?
    .b = Vilken del av bedömningen stämmer inte, som du ser det?

mirror--appointment-missed =
    .when = issue:appointment-missed
    .mechanism = interpretation
    .a = Du väntade på någon, och ingen kom.
    .b = Du väntade i { $wait } på någon som inte kom.
    .c = Det är { $contacts_ordinal } gången du får ta upp det här besöket.
    .d = Du fick höra att någon skulle komma, och ingen gjorde det.
    .e = Du nämner den { $date }; någon skulle komma, och ingen dök upp.
    .f = Besöket behövs fortfarande hos dig, och det blev inte av.
    .g = Tiden för nummer { $order } passerade utan att någon kom eller ringde.
    .h = Ett besök var bokat, och det blev inte av.
    .i = Du höll dig hemma för ett besök som aldrig blev av.

acknowledge--appointment-missed =
    .when = issue:appointment-missed heat:1-4
    .mechanism = reaction
    .a = Tid som går åt till att vänta på någon som inte kommer är förlorad tid.
    .b = Att vänta hemma i { $wait } och inte höra något är frustrerande.
    .c = Det är irriterande att ordna dagen runt ett besök som inte blir av.
    .d = Någon borde ha ringt dig, så att du slapp vänta i onödan.
    .e = Att behöva fråga { $contacts_times } om samma besök är för mycket.

mirror--appointment-explore =
    .when = issue:appointment-missed
    .mechanism = exploration
    .a = Vilka dagar passar, så att du inte förlorar en till?
    .b = Finns det en tid på dagen då du är hemma ändå?
    .c = På vilket nummer kan teknikern nå dig på vägen?
    .d = Passar ett besök tidigt eller sent på dagen bäst?

# ---------------------------------------------------------------- equipment and hardware

mirror--equipment-waiting =
    .when = issue:equipment-waiting
    .mechanism = interpretation
    .a = Du ska kunna jobba, och utrustningen du behöver finns inte där.
    .b = I { $wait } har du väntat på din utrustning.
    .c = Du har frågat efter { product-def } { $contacts_times }.
    .d = Beställningen { $order } är öppen, och du får klara dig utan.
    .e = Du klarar dig utan utrustning som du egentligen behöver.
    .f = Sedan den { $date } har du väntat på det du behöver för att jobba.
    .g = Du väntar på { product-def }, och än så länge har du inget att arbeta med.
    .h = Du kan inte jobba som du ska förrän utrustningen är på plats.

acknowledge--equipment-waiting =
    .when = issue:equipment-waiting heat:1-4
    .mechanism = reaction
    .a = Att jobba i { $wait } utan rätt utrustning är tröttsamt.
    .b = Det är svårt att göra ett jobb utan rätt verktyg.
    .c = Du ska inte behöva fråga { $contacts_times } efter det du behöver i jobbet.
    .d = Att hitta på nödlösningar varje dag tar mer tid än någon ser.
    .e = Det är besvärligt att ha arbete men inte utrustningen till det.

mirror--hardware-fault =
    .when = issue:hardware-fault
    .mechanism = interpretation
    .a = Det är fel på { product-def }, och du behöver att det fungerar.
    .b = I { $wait } har det varit fel på { product-def }.
    .c = Du betalade { $amount }, och det gör inte det som det ska.
    .d = Du har anmält felet { $contacts_times }, och det är kvar.
    .e = Sedan den { $date } har du haft problem med apparaten.
    .f = Det du köpte gör inte det du köpte det för, och att reda ut det tar din tid.
    .g = Du anmälde felet under nummer { $order }, och det fungerar fortfarande inte.
    .h = Apparaten lägger av när du behöver den.
    .i = Det du använder varje dag har slutat fungera.

acknowledge--hardware-fault =
    .when = issue:hardware-fault heat:1-4
    .mechanism = reaction
    .a = Att klara sig utan { product-def } i { $wait } gör varje dag krångligare.
    .b = För { $amount } ska det fungera längre än så här.
    .c = Det är irriterande när något lägger av just när man behöver det.
    .d = Efter att ha anmält det { $contacts_times } ska du få mer än en lista med saker att prova.
    .e = Det är svårt att vara utan { product-def } mitt i vardagen.

mirror--equipment-explore =
    .when = issue:equipment-waiting,access-request
    .mechanism = exploration
    .a = Vad står helt still tills det är på plats?
    .b = Finns det ett datum då det måste vara klart?
    .c = Vilken del av ditt arbete väntar på det?
    .d = Är det något du behöver komma åt redan idag, så att jag letar efter en väg dit?

mirror--hardware-explore =
    .when = issue:hardware-fault
    .mechanism = exploration
    .a = Händer det varje gång, eller bara ibland?
    .b = Skulle något till låns hjälpa dig de närmaste dagarna?
    .c = När började det, och hände något särskilt just då?
    .d = Visas någon felkod eller lampa när det slutar fungera?

mirror--access-request =
    .when = issue:access-request
    .mechanism = interpretation
    .a = Du behöver behörighet för att kunna jobba, och du har inte fått den.
    .b = I { $wait } har du väntat på behörighet.
    .c = Du har frågat { $contacts_times }, och behörigheten saknas fortfarande.
    .d = Din beställning { $order } är öppen, och ditt arbete väntar på den.
    .e = Sedan den { $date } har du bett om behörighet.
    .f = Du har arbete att göra, och behörigheten till det saknas.
    .g = Behörigheten du behöver är fortfarande inte på plats.

acknowledge--access-request =
    .when = issue:access-request heat:1-4
    .mechanism = reaction
    .a = Att vänta i { $wait } på en behörighet är svårt när arbetet väntar.
    .b = Det är irriterande att ha jobb att göra och inte komma åt det.
    .c = Att be om behörighet { $contacts_times } är för ofta.
    .d = Det är tröttsamt att hitta på omvägar för något som du borde ha tillgång till.

# ---------------------------------------------------------------- whatever it is about

mirror--calm =
    .when = heat:0
    .mechanism = interpretation
    .a = Din fråga gäller nummer { $order }.
    .b = Du undrar hur det är med { product-def }.
    .c = Du nämner den { $date }, så jag börjar titta där.
    .d = Du nämner { $amount }, och det är där jag börjar.
    .e = Du har en tidsgräns ({ $deadline }), och den utgår jag från.
    .f = Jag har läst ditt meddelande och ser vad du behöver.

mirror--general =
    .when = heat:1-4
    .mechanism = interpretation
    .a = Du skrev om nummer { $order }, och det är fortfarande inte klart.
    .b = Det har gått { $wait }, och för dig är det här fortfarande inte löst.
    .c = Du har behövt höra av dig { $contacts_times } om samma sak.
    .d = Du nämner { $amount } och vill veta hur det ligger till.
    .e = Det handlar om { product-def }, och det är inte i ordning än.
    .f = Du nämner den { $date }, och jag börjar med det som hände då.
    .g = Det som skulle vara enkelt har tagit din tid.
    .h = Du har berättat vad som gått fel, och du vill att det rättas till.
    .i = Du har en tidsgräns ({ $deadline }), och det här är fortfarande inte klart.
    .j = Du har väntat i { $wait } och hört av dig { $contacts_times }, och det är fortfarande inte gjort.
    .k = Det har hänt för lite med nummer { $order } för din del.
    .l = Du har lagt { $wait } på något som borde ha varit klart.
    .m = Ditt meddelande visar vad som hänt och vad som saknas.
    .n = Det är { $contacts_ordinal } gången du får ta upp det här.

mirror--general-explore =
    .mechanism = exploration
    .a = Vad är det mest användbara jag kan göra för dig idag?
    .b = Finns det en dag då det här måste vara klart?
    .c = Vilken del ställer till mest besvär, så att jag börjar där?
    .d = Har jag fått med det viktigaste om nummer { $order }, eller finns det mer?
    .e = Vad behöver hända för att det ska bli rätt för dig?
    .f = Finns det något jag bör veta innan jag börjar?
    .g = Vilken av punkterna i ditt meddelande är mest brådskande?
    .h = Hur når jag dig lättast om jag har en fråga under tiden?
    .i = Du har en tidsgräns ({ $deadline }); vad hänger på den hos dig?
    .j = Är det { product-def } som är huvudsaken, eller finns det något mer bakom?
    .k = Vad har du redan provat, så att du slipper göra om samma sak?
    .l = Ska jag titta på { $amount } först av allt?

acknowledge--general =
    .when = heat:1-4
    .mechanism = reaction
    .a = Det är mycket tid att lägga på något som bara ska fungera.
    .b = { $wait } är lång tid att stå utan ett svar som hjälper.
    .c = Att behöva höra av sig { $contacts_times } om en och samma sak tar på krafterna.
    .d = Du gör rätt i att fråga, och du borde inte ha behövt göra det { $contacts_times }.
    .e = Jag ser varför du skrev, och varför du vill ha ett rakt svar.
    .f = Det är tröttsamt när något sådant drar ut på tiden.
    .g = När det gäller { $amount } är det rimligt att vilja ha klara besked.
    .h = Det är svårt att vara utan { product-def } så länge.
    .i = Efter allt detta är mer väntan det sista du behöver.
    .j = Det ska inte krävas så mycket för att få nummer { $order } ordnat.
    .k = Det är irriterande att förlora tid på något som skulle vara enkelt.
    .l = Du har lagt mer arbete på det här än du borde ha behövt.
    .m = När det finns en tidsgräns ({ $deadline }) är varje dag utan svar svår.

acknowledge--calm =
    .when = heat:0-1
    .mechanism = reaction
    .a = Det är bra att du skriver om nummer { $order }.
    .b = Det är klart att du undrar om { product-def }.
    .c = Det är rimligt att vilja veta hur det ligger till.
    .d = Du gör rätt i att fråga om { $amount }.
    .e = Jag ser av ditt meddelande vad du frågar efter.

acknowledge--calm-question =
    .when = heat:0 issue:other want:status,explanation
    .mechanism = reaction
    .a = Det är en rimlig fråga.
    .b = Det kan jag ta reda på.

# ---------------------------------------------------------------- sorry, once and for something

apologise--general =
    .when = heat:1-4
    .mechanism = reaction
    .a = Jag beklagar att du har fått vänta i { $wait } på det här.
    .b = Jag är ledsen att du har behövt höra av dig { $contacts_times }.
    .c = Jag är ledsen att det tog så lång tid innan någon tittade på nummer { $order }.
    .d = Jag beklagar besväret du har haft med { product-def }.
    .e = Jag är ledsen att det här har kostat dig så mycket tid.
    .f = Jag beklagar att du lämnades utan svar i { $wait }.
    .g = Jag är ledsen att { $amount } har gett dig så mycket extra arbete.
    .h = Jag är ledsen att du fått förklara det här { $contacts_times }.
    .i = Jag ber om ursäkt för { $wait } utan ett besked som hjälpte.
    .j = Jag beklagar att nummer { $order } har fått uppta din tid så länge.
    .k = Jag är ledsen att du själv fick ta reda på det.

apologise--calm =
    .when = heat:0 issue:missing-delivery,late-delivery,damaged-item,wrong-item,refund-missing,double-charge,unexpected-charge,login-failed,service-outage,app-crash,slow-service,no-reply,passed-around,cancelled-without-notice,cannot-cancel,data-lost,warranty-refused,appointment-missed,broken-promise,equipment-waiting,hardware-fault
    .mechanism = reaction
    .a = Jag beklagar att du behövde skriva om nummer { $order }.
    .b = Jag är ledsen att du hade anledning att skriva om { product-def }.
    .c = Jag är ledsen att du behövde fråga efter det här.
    .d = Jag är ledsen att beloppet { $amount } gav dig anledning att skriva.
    .e = Jag beklagar att det behövdes ett meddelande från dig.
    .f = Jag beklagar besväret med nummer { $order }, och jag tar tag i det.
    .g = Jag är ledsen att { product-def } ställer till besvär.
    .h = Jag är ledsen att du fick besvär med det här.

apologise--delivery =
    .when = issue:missing-delivery,late-delivery heat:1-4
    .mechanism = reaction
    .a = Jag är ledsen att { product-def } inte är hos dig.
    .b = Jag beklagar att nummer { $order } inte kom när du väntade dig det.
    .c = Jag är ledsen att du fortfarande väntar på den här leveransen.
    .d = Jag beklagar att leveransen har tagit { $wait } i stället för den tid du fick höra.
    .e = Jag är ledsen över { $wait } utan { product-def }.
    .f = Jag beklagar att du inte kunnat lita på datumet för nummer { $order }.
    .g = Jag är ledsen att du har fått klara dig utan { product-def } så länge.

apologise--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault heat:1-4
    .mechanism = reaction
    .a = Jag är ledsen att köpet av { product-def } blev så här.
    .b = Jag beklagar att nummer { $order } inte blev som du väntade dig.
    .c = Jag är ledsen att du har fått extra arbete i stället för något du kan använda.
    .d = Jag beklagar besväret med { product-def }.
    .e = Jag är ledsen att det blev så här med { product-def }.
    .f = Jag beklagar att nummer { $order } gav dig mer besvär än nytta.
    .g = Jag är ledsen att { product-def } gav dig extra arbete.

apologise--money =
    .when = issue:refund-missing,double-charge,unexpected-charge heat:1-4
    .mechanism = reaction
    .a = Jag är ledsen att du har varit utan { $amount } så länge.
    .b = Jag beklagar att du har fått jaga de här pengarna.
    .c = Jag är ledsen att pengarna för nummer { $order } har låtit vänta på sig.
    .d = Jag beklagar att du har väntat i { $wait } på pengarna.
    .e = Jag är ledsen att { $amount } har saknats på ditt konto i { $wait }.
    .f = Jag beklagar att du fått bevaka { $amount } på egen hand.
    .g = Jag är ledsen över { $wait } utan besked om pengarna för nummer { $order }.

apologise--contact =
    .when = issue:no-reply,passed-around,broken-promise heat:1-4
    .mechanism = reaction
    .a = Jag är ledsen att du fick skriva { $contacts_times } innan du fick svar.
    .b = Jag beklagar att ingen återkom till dig om nummer { $order }.
    .c = Jag är ledsen att du behövde höra av dig för att ingen hörde av sig till dig.
    .d = Jag beklagar att { $contacts_times } inte räckte för att få kontakt med oss.
    .e = Jag är ledsen över tystnaden kring nummer { $order }.
    .f = Jag beklagar att svaret om nummer { $order } har dröjt så här.
    .g = Jag är ledsen att du behövde påminna { $contacts_times }.

apologise--passed-around =
    .when = issue:passed-around heat:1-4
    .mechanism = reaction
    .a = Jag är ledsen att du har fått berätta det här för den ena efter den andra.
    .b = Jag beklagar att du har skickats vidare i stället för att få hjälp med nummer { $order }.
    .c = Jag är ledsen att du efter { $wait } och flera personer fortfarande saknar ett svar.

apologise--appointment =
    .when = issue:appointment-missed heat:1-4
    .mechanism = reaction
    .a = Jag är ledsen att du väntade på ett besök som inte blev av.
    .b = Jag beklagar att ingen kom och att du fick lägga tid på att vänta.
    .c = Jag beklagar att besöket den { $date } inte blev av.

# ---------------------------------------------------------------- thanks

thank--general =
    .when = heat:0-3
    .mechanism = reaction
    .a = Tack för att du samlade allt i ett meddelande; jag har det jag behöver för att börja.
    .b = Tack för att du skickade med { $order }, det spar tid för oss båda.
    .c = Tack för att du väntat i { $wait } och ändå skriver till mig om det.
    .d = Tack för att du berättar steg för steg vad som hänt.
    .e = Tack för uppgifterna om { product-def }; de hjälper mig.
    .f = Tack för att du skrivit { $contacts_times } i stället för att ge upp.
    .g = Tack för att du är så tydlig om { $amount }.
    .h = Tack för att du nämner din tidsgräns ({ $deadline }); då vet jag hur jag ska planera.
    .i = Det hjälper att du nämner den { $date }, för då vet jag var jag ska leta.
    .j = Det är bra att du säger till, så att jag kan ta tag i det.

thank--wait =
    .when = heat:0-2
    .mechanism = reaction
    .a = Tack för att du har väntat i { $wait } på det här.
    .b = Tack för att du hållit ut i { $wait }.
    .c = Tack för att du gett det här { $wait }; det är mer än rimligt.
    .d = Tack för de { $wait } du redan har gett det här.

# ---------------------------------------------------------------- taking it on

own--general =
    .a = Jag har tagit över det här själv och håller i det.
    .b = Det ligger hos mig nu, och jag följer det hela vägen.
    .c = Jag heter { $agent }, och nummer { $order } ligger på mitt bord tills det är löst.
    .d = Jag heter { $agent }, och från och med nu ligger det här hos mig.
    .e = Du kan svara direkt till mig; jag behåller ärendet tills det är klart.
    .f = Från och med nu har du en person att skriva till, och det är jag.
    .g = Jag har dina meddelanden framför mig och arbetar med nummer { $order } nu.
    .h = Jag behåller det här hos mig, så du slipper förklara det en gång till.
    .i = Jag har läst allt du skickat och tar hand om resten.
    .j = Mitt namn är { $agent }, och det är jag som har hand om det här nu.
    .k = Jag har ditt ärende på min lista för idag, och där blir det kvar tills det är löst.
    .l = Jag har tagit tag i det nu och lämnar det inte vidare utan att säga till dig.
    .m = Jag har satt mitt namn på ärendet, så att du vet vem du kan vända dig till.

own--time =
    .a = Jag tar hand om det här nu och skriver till dig senast { $open_time }.
    .b = Det ligger hos mig, och du hör från mig senast { $open_time }.
    .c = Jag tar mig an nummer { $order } själv och berättar senast { $open_time } hur det går.
    .d = Jag arbetar med det här och skriver till dig om { product-def } senast { $open_time }.
    .e = Jag tar hand om det här, även frågan om { $amount }, och du hör från mig senast { $open_time }.
    .f = Jag har det på mitt bord nu, och senast { $open_time } vet du vad jag hittat.
    .g = Från och med idag håller jag i nummer { $order }, och mitt nästa besked kommer senast { $open_time }.
    .h = Jag följer nummer { $order } tills det är klart; första lägesrapporten får du senast { $open_time }.
    .i = Jag har tagit över ärendet om { product-def }, och senast { $open_time } vet du mer.
    .j = Jag tar frågan om { $amount } vidare idag och ringer eller skriver senast { $open_time }.

# ---------------------------------------------------------------- doing

act--general =
    .a = Jag går igenom nummer { $order } steg för steg för att se var det stannade.
    .b = Jag frågar idag dem som hade det före mig hur långt det har kommit.
    .c = Jag kontrollerar vad som hände den { $date } och vem som hade det efter det.
    .d = Jag öppnar ditt ärende nu och börjar med den punkt du nämner först.
    .e = Jag går igenom vart och ett av dina meddelanden, så att ingen punkt tappas bort.
    .f = Jag följer { $amount } från den dag då betalningen bokfördes.
    .g = Jag undersöker nu vad som kan göras åt { product-def }.
    .h = Jag har öppnat nummer { $order } och jämför med det du skrivit.
    .i = Nästa sak jag gör är { $open_step }, och jag börjar med det nu.
    .j = Jag tar reda på idag vem som kan avgöra det här, så att du slipper fråga igen.
    .k = Jag kontrollerar vad som sades till dig och vad som gjordes åt det.
    .l = Jag lägger ihop vad som hänt, från ditt första meddelande till det här.
    .m = Jag gör { $open_step } idag, så att du inte behöver vänta på det längre.

act--delivery =
    .when = issue:missing-delivery,late-delivery
    .a = Jag frågar transportören idag var nummer { $order } senast syntes till.
    .b = Jag spårar paketet från lagret till din dörr.
    .c = Jag kontrollerar med lagret när { product-def } skickades.
    .d = Jag jämför spårningen med det du skriver för att se var det stannade.
    .e = Jag kontrollerar om adressen på nummer { $order } är rätt.
    .f = Jag ringer terminalen om { product-def }.

act--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault,warranty-refused
    .a = Jag kontrollerar vad som finns i lager, så att jag kan säga vad som är möjligt.
    .b = Jag tittar på nummer { $order } för att se vad som packades och när.
    .c = Jag tar reda på den snabbaste vägen att få det här rätt för dig.
    .d = Jag tar reda på vad som gäller för { product-def } och förklarar det utan krångliga ord.
    .e = Jag ordnar returen av nummer { $order }, så att du slipper leta efter en fraktsedel.

act--money =
    .when = issue:refund-missing,double-charge,unexpected-charge
    .a = Jag kontrollerar med ekonomi idag om { $amount } har lämnat oss.
    .b = Jag följer betalningen för nummer { $order } från oss till din bank.
    .c = Jag jämför varje rad på ditt konto hos oss med det du skriver.
    .d = Jag tar reda på när { $amount } bokfördes och med vilken referens.
    .e = Jag kontrollerar vilken utbetalning som hör till nummer { $order } och hur långt den kommit.
    .f = Jag frågar ekonomi efter datum och referens för dina pengar.

act--tech =
    .when = issue:login-failed,app-crash,service-outage,data-lost,slow-service,access-request,equipment-waiting
    .a = Jag letar nu efter den punkt där det stannar för dig.
    .b = Jag tittar på nummer { $order } och loggen från den tid du beskriver.
    .c = Jag frågar den som sköter det här vad som är känt och vad som kan göras idag.
    .d = Jag letar efter en tillfällig lösning åt dig tills det fungerar igen.
    .e = Jag kontrollerar vem som måste godkänna { $order }, och frågar den personen idag.
    .f = Jag tar reda på om det finns något att låna ut till dig så länge.

act--contract =
    .when = issue:cannot-cancel,cancelled-without-notice,broken-promise,appointment-missed,passed-around,no-reply
    .a = Jag kontrollerar vad som registrerats på nummer { $order } och vilken dag.
    .b = Jag läser hela konversationen, så att du slipper upprepa något av den.
    .c = Jag kontrollerar vem som pratade med dig och vad som sades.
    .d = Jag går igenom varje steg sedan den { $date } för att se var det blev liggande.
    .e = Jag ordnar ett besked som du kan planera efter, och du får det skriftligt av mig.

# ---------------------------------------------------------------- the time of the next word

promise--general =
    .a = Jag skriver till dig senast { $open_time }, även om det inte finns något nytt.
    .b = Du hör från mig senast { $open_time }, vad jag än har hittat till dess.
    .c = Senast { $open_time } får du ett svar från mig om nummer { $order }.
    .d = Jag berättar senast { $open_time } vad jag hittat och vad som händer sedan.
    .e = Mitt nästa meddelande till dig kommer senast { $open_time }.
    .f = Jag ringer dig senast { $open_time }, så att du slipper hålla koll på mejlen.
    .g = Senast { $open_time } skriver jag hur långt jag har kommit.
    .h = Du har en tidsgräns ({ $deadline }), så du hör från mig senast { $open_time }.
    .i = Jag hör av mig om { product-def } senast { $open_time }, med eller utan nyheter.
    .j = Senast { $open_time } berättar jag vad jag vet om beloppet { $amount }.
    .k = Räkna med ett meddelande från mig senast { $open_time }; där står hur det ligger till.
    .l = Jag är tillbaka hos dig senast { $open_time } med det jag fått veta om nummer { $order }.
    .m = Senast { $open_time } ska du veta exakt hur det går med nummer { $order }.
    .n = Hur det går med { product-def } berättar jag senast { $open_time }.
    .o = Ett besked om { $amount } kommer från mig senast { $open_time }.
    .p = Nästa lägesbesked om nummer { $order } får du senast { $open_time }.

# ---------------------------------------------------------------- options

options--general =
    .a = Härifrån finns det två vägar: { $open_options }. Vilken passar dig bäst?
    .b = Jag kan erbjuda { $open_options }. Vilket vill du hellre ha?
    .c = För nummer { $order } ser jag de här vägarna: { $open_options }. Vilken ska jag ta?
    .d = Vill du hellre ha { $open_options }?
    .e = När det gäller { product-def } kan jag göra något av det här: { $open_options }. Vad passar dig?
    .f = Du väljer hur vi går vidare: { $open_options }.
    .g = Vad hjälper dig mest: { $open_options }?
    .h = Med din tidsgräns ({ $deadline }) ser jag de här vägarna: { $open_options }. Vilken vill du ha?
    .i = För { $amount } finns de här vägarna: { $open_options }. Säg vilken du vill ha.
    .j = Båda går att göra: { $open_options }. Jag gör det du väljer.
    .k = Säg vilket av det här du vill ha: { $open_options }.
    .l = Det här kan jag göra idag: { $open_options }. Vad väljer du?

options--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault,warranty-refused
    .a = Hjälper en ny vara dig mest, eller pengarna tillbaka?
    .b = För nummer { $order }: vill du hellre ha en ny vara, en reparation eller pengarna tillbaka?
    .c = Vad passar dig bäst, ett byte eller en återbetalning?

options--delivery =
    .when = issue:missing-delivery,late-delivery
    .a = Vill du hellre vänta på { product-def }, få en ny leverans eller avboka?
    .b = För nummer { $order }: ska jag skicka det på nytt, eller vill du avboka?
    .c = Ska det gå till samma adress, eller passar en annan bättre?

options--contact =
    .when = issue:no-reply,passed-around,broken-promise,appointment-missed
    .a = Ska jag ringa dig, eller vill du hellre ha allt skriftligt?
    .b = Passar en fast tid för ett samtal, eller föredrar du mejl?
    .c = För nummer { $order }: ska jag skriva varje dag, eller bara när det finns något nytt?

# ---------------------------------------------------------------- explaining

explain--general =
    .a = Det jag kan se hittills om nummer { $order }: { $open_reason }.
    .b = Orsaken, så långt jag vet idag, är { $open_reason }.
    .c = Det här hände, i korthet: { $open_reason }.
    .d = När det gäller { $amount }: { $open_reason }.
    .e = När det gäller { product-def }: { $open_reason }.
    .f = Du frågade varför. Det jag vet hittills är { $open_reason }.
    .g = Det tog { $wait } på grund av { $open_reason }.
    .h = Sedan den { $date } har det här hänt: { $open_reason }.
    .i = Jag ger dig hellre orsaken än låter dig gissa: { $open_reason }.
    .j = Det som höll upp det är { $open_reason }.
    .k = Jag har tittat på hur det blev så här: { $open_reason }.
    .l = Det jag inte vet än är { $open_reason }, och det frågar jag om idag.

# ---------------------------------------------------------------- limits, notes, hand-over: more in ladder.ftl

limit--general =
    .when = conduct:insulting,hateful,threatening
    .a = Jag vill få nummer { $order } ordnat tillsammans med dig, och jag svarar på allt som gäller saken.
    .b = Jag fortsätter gärna med det här så länge vi håller oss till saken.
    .c = I varje meddelande läser jag vad du behöver, och det svarar jag på.
    .d = Låt oss hålla oss till saken; det är där jag kan göra något för dig.
    .e = Jag svarar på frågor om { product-def }; kommentarer om personer lämnar jag därhän.

note--general =
    .a = Jag har antecknat det du berättat om nummer { $order }, så att du slipper säga det igen.
    .b = Jag har skrivit ner varje punkt i ditt meddelande i ärendet.
    .c = Det vi kommer överens om här sparas i ärendet, för dig och för mig.
    .d = Jag har antecknat den { $date } och { $amount } i ärendet.
    .e = Jag har antecknat hur ofta du behövt höra av dig, så att det syns.

handover--general =
    .a = Jag lämnar över det här till { $contact }, med hela historien.
    .b = Från och med nu har { $contact } hand om nummer { $order } och har fått allt du skrivit.
    .c = Jag har bett en kollega som kan avgöra det här att ta över; du slipper förklara det igen.
    .d = När det gäller { $amount } behövs någon som får besluta, och jag lämnar över det idag med alla uppgifter.
    .e = Jag lämnar det här till { $team } med alla dina meddelanden, och du hör från mig när det är hos dem, senast { $open_time }.
    .f = En kollega som kan det här bättre än jag tar över och har läst det du skrivit.
    .g = Jag lämnar över nummer { $order } med allt du berättat, så att inget efterfrågas två gånger.
    .h = För { product-def } behövs en specialist, så jag lämnar över och ger dig namnet senast { $open_time }.

# ---------------------------------------------------------------- closing

close--general =
    .a = Fattas det något om nummer { $order }, säg till så går jag tillbaka till det.
    .b = Stämmer något inte med det jag beskriver, skriv till mig så tittar jag igen.
    .c = Skriv till mig här om något ändras hos dig innan dess.
    .d = Kommer du på något mer om { product-def }, svara bara på det här meddelandet.
    .e = Ditt svar kommer direkt till mig.
    .f = Är ett samtal enklare för dig, skicka ett nummer och en tid.
    .g = Ändras din tidsgräns ({ $deadline }), säg till mig.
    .h = Är det något jag kan förklara bättre, fråga mig.
    .i = Fram till dess når du mig genom att svara här.
    .j = Ser du { $amount } innan du hör från mig, hjälper en kort rad mig att avsluta ärendet.
    .k = Säg till om du vill att jag gör det här på ett annat sätt.
    .l = Hör du något från annat håll först, säg till så tar jag upp det.

greet--general =
    .a = Jag heter { $agent } och svarar på ditt meddelande om nummer { $order }.
    .b = Mitt namn är { $agent }, och jag har läst det du skrivit.
    .c = Det är { $agent } här; jag har ditt meddelande framför mig.
