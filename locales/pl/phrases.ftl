# What an agent could really write, in the first person, to Pan or Pani. Nothing here promises an outcome, admits
# fault or tells customers what they feel. Where the customer's gender is not known, Państwo takes its place, as
# Polish companies write to somebody they cannot place.

# ---------------------------------------------------------------- address and greeting

greeting =
    .m = Dzień dobry, Panie { $name },
    .f = Dzień dobry, Pani { $name },
    .unknown = Dzień dobry,
    .none = Dzień dobry,
address =
    .m = Panie { $name }
    .f = Pani { $name }
    .unknown = Szanowni Państwo

# After the comma of a greeting Polish goes on in small letters, except for the forms of address.
after-greeting = lower
    .keep = Pan Pana Panu Panem Panie Pani Panią Państwo Państwa Państwu Państwem Szanowni

# ---------------------------------------------------------------- open slots: for the agent to type

open-time = termin
open-step = kolejny krok
open-matter = sprawa
open-reason = powód
open-options = możliwości do wyboru

# ---------------------------------------------------------------- waits and contacts in the cases used

slot-num-acc = { $n ->
    [2] dwa
    [3] trzy
    [4] cztery
    [5] pięć
    [6] sześć
    [7] siedem
    [8] osiem
    [9] dziewięć
    [10] dziesięć
   *[other] { $n }
 }
slot-num-f = { $n ->
    [2] dwie
   *[other] { slot-num-acc }
 }
slot-num-gen = { $n ->
    [2] dwóch
    [3] trzech
    [4] czterech
    [5] pięciu
    [6] sześciu
    [7] siedmiu
    [8] ośmiu
    [9] dziewięciu
    [10] dziesięciu
   *[other] { $n }
 }
slot-wait = { $unit ->
    [hour] { $n ->
        [one] godzina
        [few] { slot-num-f } godziny
       *[many] { slot-num-acc } godzin
     }
    [day] { $n ->
        [one] dzień
       *[many] { slot-num-acc } dni
     }
    [week] { $n ->
        [one] tydzień
        [few] { slot-num-acc } tygodnie
       *[many] { slot-num-acc } tygodni
     }
    [month] { $n ->
        [one] miesiąc
        [few] { slot-num-acc } miesiące
       *[many] { slot-num-acc } miesięcy
     }
   *[year] { $n ->
        [one] rok
        [few] { slot-num-acc } lata
       *[many] { slot-num-acc } lat
     }
 }
    .accusative = { $unit ->
        [hour] { $n ->
            [one] godzinę
           *[many] { slot-wait }
         }
       *[year] { slot-wait }
     }
    .genitive = { $unit ->
        [hour] { $n ->
            [one] godziny
           *[many] { slot-num-gen } godzin
         }
        [day] { $n ->
            [one] jednego dnia
           *[many] { slot-num-gen } dni
         }
        [week] { $n ->
            [one] tygodnia
           *[many] { slot-num-gen } tygodni
         }
        [month] { $n ->
            [one] miesiąca
           *[many] { slot-num-gen } miesięcy
         }
       *[year] { $n ->
            [one] roku
           *[many] { slot-num-gen } lat
         }
     }
    .locative = { $unit ->
        [hour] { $n ->
            [one] godzinie
           *[many] { slot-num-gen } godzinach
         }
        [day] { $n ->
            [one] jednym dniu
           *[many] { slot-num-gen } dniach
         }
        [week] { $n ->
            [one] tygodniu
           *[many] { slot-num-gen } tygodniach
         }
        [month] { $n ->
            [one] miesiącu
           *[many] { slot-num-gen } miesiącach
         }
       *[year] { $n ->
            [one] roku
           *[many] { slot-num-gen } latach
         }
     }
slot-contacts = { $n }
    .ordinal = { $n ->
        [2] drugi
        [3] trzeci
        [4] czwarty
        [5] piąty
        [6] szósty
        [7] siódmy
        [8] ósmy
        [9] dziewiąty
        [10] dziesiąty
       *[other] kolejny
     }
    .locative = { $n ->
        [1] jednej próbie kontaktu
        [2] dwóch próbach kontaktu
        [3] trzech próbach kontaktu
        [4] czterech próbach kontaktu
        [5] pięciu próbach kontaktu
        [6] sześciu próbach kontaktu
        [7] siedmiu próbach kontaktu
        [8] ośmiu próbach kontaktu
       *[other] tylu próbach kontaktu
     }

# The customer's own word for the thing, in the accusative. Keys can only be written without diacritics; a form that
# is not listed is an accusative already (facts.toml takes no other).
product-acc = { $product ->
    [laptopa] laptop
    [Laptopa] laptop
    [laptopie] laptop
    [Laptopie] laptop
    [laptopem] laptop
    [Laptopem] laptop
    [laptopik] laptop
    [Laptopik] laptop
    [komputera] komputer
    [Komputera] komputer
    [komputerem] komputer
    [Komputerem] komputer
    [komputerze] komputer
    [Komputerze] komputer
    [telefonu] telefon
    [Telefonu] telefon
    [telefonem] telefon
    [Telefonem] telefon
    [telefonie] telefon
    [Telefonie] telefon
    [smartfona] smartfon
    [Smartfona] smartfon
    [smartfonu] smartfon
    [Smartfonu] smartfon
    [monitora] monitor
    [Monitora] monitor
    [monitorem] monitor
    [Monitorem] monitor
    [drukarka] drukarkę
    [Drukarka] drukarkę
    [drukarki] drukarkę
    [Drukarki] drukarkę
    [drukarce] drukarkę
    [Drukarce] drukarkę
    [skanera] skaner
    [Skanera] skaner
    [klawiatura] klawiaturę
    [Klawiatura] klawiaturę
    [klawiatury] klawiaturę
    [Klawiatury] klawiaturę
    [myszka] myszkę
    [Myszka] myszkę
    [myszki] myszkę
    [Myszki] myszkę
    [zasilacza] zasilacz
    [Zasilacza] zasilacz
    [kabla] kabel
    [Kabla] kabel
    [bateria] baterię
    [Bateria] baterię
    [baterii] baterię
    [Baterii] baterię
    [kamera] kamerę
    [Kamera] kamerę
    [kamery] kamerę
    [Kamery] kamerę
    [tabletu] tablet
    [Tabletu] tablet
    [dysku] dysk
    [Dysku] dysk
    [telewizora] telewizor
    [Telewizora] telewizor
    [telewizorem] telewizor
    [Telewizorem] telewizor
    [konsola] konsolę
    [Konsola] konsolę
    [konsoli] konsolę
    [Konsoli] konsolę
    [aparatu] aparat
    [Aparatu] aparat
    [zegarka] zegarek
    [Zegarka] zegarek
    [pralka] pralkę
    [Pralka] pralkę
    [pralki] pralkę
    [Pralki] pralkę
    [pralce] pralkę
    [Pralce] pralkę
    [zmywarka] zmywarkę
    [Zmywarka] zmywarkę
    [zmywarki] zmywarkę
    [Zmywarki] zmywarkę
    [piekarnika] piekarnik
    [Piekarnika] piekarnik
    [kuchenka] kuchenkę
    [Kuchenka] kuchenkę
    [kuchenki] kuchenkę
    [Kuchenki] kuchenkę
    [ekspresu] ekspres
    [Ekspresu] ekspres
    [odkurzacza] odkurzacz
    [Odkurzacza] odkurzacz
    [suszarka] suszarkę
    [Suszarka] suszarkę
    [suszarki] suszarkę
    [Suszarki] suszarkę
    [miksera] mikser
    [Miksera] mikser
    [czajnika] czajnik
    [Czajnika] czajnik
    [klimatyzatora] klimatyzator
    [Klimatyzatora] klimatyzator
    [kanapa] kanapę
    [Kanapa] kanapę
    [kanapy] kanapę
    [Kanapy] kanapę
    [sofa] sofę
    [Sofa] sofę
    [sofy] sofę
    [Sofy] sofę
    [materaca] materac
    [Materaca] materac
    [szafa] szafę
    [Szafa] szafę
    [szafy] szafę
    [Szafy] szafę
    [stolika] stolik
    [Stolika] stolik
    [fotela] fotel
    [Fotela] fotel
    [biurka] biurko
    [Biurka] biurko
    [komoda] komodę
    [Komoda] komodę
    [komody] komodę
    [Komody] komodę
    [lampa] lampę
    [Lampa] lampę
    [lampy] lampę
    [Lampy] lampę
    [dywanu] dywan
    [Dywanu] dywan
    [lustra] lustro
    [Lustra] lustro
    [sukienka] sukienkę
    [Sukienka] sukienkę
    [sukienki] sukienkę
    [Sukienki] sukienkę
    [kurtka] kurtkę
    [Kurtka] kurtkę
    [kurtki] kurtkę
    [Kurtki] kurtkę
    [spodni] spodnie
    [Spodni] spodnie
    [swetra] sweter
    [Swetra] sweter
    [torebka] torebkę
    [Torebka] torebkę
    [torebki] torebkę
    [Torebki] torebkę
    [plecaka] plecak
    [Plecaka] plecak
    [walizka] walizkę
    [Walizka] walizkę
    [walizki] walizkę
    [Walizki] walizkę
    [koszula] koszulę
    [Koszula] koszulę
    [koszuli] koszulę
    [Koszuli] koszulę
    [roweru] rower
    [Roweru] rower
    [rowerem] rower
    [Rowerem] rower
    [hulajnoga] hulajnogę
    [Hulajnoga] hulajnogę
    [hulajnogi] hulajnogę
    [Hulajnogi] hulajnogę
    [auta] auto
    [Auta] auto
    [opon] opony
    [Opon] opony
    [fotelika] fotelik
    [Fotelika] fotelik
    [zabawka] zabawkę
    [Zabawka] zabawkę
    [zabawki] zabawkę
    [Zabawki] zabawkę
    [prezentu] prezent
    [Prezentu] prezent
    [biletu] bilet
    [Biletu] bilet
    [wazonu] wazon
    [Wazonu] wazon
    [routera] router
    [Routera] router
    [modemu] modem
    [Modemu] modem
    [dekodera] dekoder
    [Dekodera] dekoder
    [licznika] licznik
    [Licznika] licznik
    [Laptop] laptop
    [Laptopy] laptopy
    [Komputer] komputer
    [Telefon] telefon
    [Smartfon] smartfon
    [Monitor] monitor
    [Skaner] skaner
    [Zasilacz] zasilacz
    [Kabel] kabel
    [Tablet] tablet
    [Dysk] dysk
    [Telewizor] telewizor
    [Aparat] aparat
    [Zegarek] zegarek
    [Piekarnik] piekarnik
    [Ekspres] ekspres
    [Odkurzacz] odkurzacz
    [Mikser] mikser
    [Czajnik] czajnik
    [Klimatyzator] klimatyzator
    [Materac] materac
    [Stolik] stolik
    [Fotel] fotel
    [Biurko] biurko
    [Dywan] dywan
    [Lustro] lustro
    [Spodnie] spodnie
    [Sweter] sweter
    [Plecak] plecak
    [Rower] rower
    [Auto] auto
    [Opony] opony
    [Fotelik] fotelik
    [Prezent] prezent
    [Bilet] bilet
    [Wazon] wazon
    [Router] router
    [Modem] modem
    [Dekoder] dekoder
    [Licznik] licznik
   *[other] { $product }
 }

# ---------------------------------------------------------------- Pan, Pani, Państwo and their verbs

pana = { $customer_gender ->
    [m] Pana
    [f] Pani
   *[unknown] Państwa
 }
panu = { $customer_gender ->
    [m] Panu
    [f] Pani
   *[unknown] Państwu
 }
pana-acc = { $customer_gender ->
    [m] Pana
    [f] Panią
   *[unknown] Państwa
 }
czeka-pan = { $customer_gender ->
    [m] czeka Pan
    [f] czeka Pani
   *[unknown] czekają Państwo
 }
ma-pan = { $customer_gender ->
    [m] ma Pan
    [f] ma Pani
   *[unknown] mają Państwo
 }
moze-pan = { $customer_gender ->
    [m] może Pan
    [f] może Pani
   *[unknown] mogą Państwo
 }
pan-woli = { $customer_gender ->
    [m] Pan woli
    [f] Pani woli
   *[unknown] Państwo wolą
 }
zamowil-pan = { $customer_gender ->
    [m] zamówił Pan
    [f] zamówiła Pani
   *[unknown] zamówili Państwo
 }
napisal-pan = { $customer_gender ->
    [m] napisał Pan
    [f] napisała Pani
   *[unknown] napisali Państwo
 }
uslyszal-pan = { $customer_gender ->
    [m] usłyszał Pan
    [f] usłyszała Pani
   *[unknown] usłyszeli Państwo
 }
zrezygnowal-pan = { $customer_gender ->
    [m] zrezygnował Pan
    [f] zrezygnowała Pani
   *[unknown] zrezygnowali Państwo
 }

# ---------------------------------------------------------------- saying back what happened

mirror--refund-missing =
    .when = issue:refund-missing
    .mechanism = interpretation
    .a = Za zamówienie { $order } { ma-pan } dostać z powrotem { $amount }, a na koncie nadal tej kwoty nie ma.
    .b = Od { $wait_genitive } { czeka-pan } na { $amount }, które powinno już być na koncie.
    .c = Zwrot za zamówienie { $order } nie dotarł, choć od zgłoszenia minęło sporo czasu: { $wait }.
    .d = { $amount } wciąż nie ma na { pana } koncie i od tego zaczynam.
    .e = Sprawa zwrotu ciągnie się od { $date }.
    .f = Chodzi o zwrot za zamówienie { $order }, którego do dziś nie widać na koncie.
    .g = { $wait } bez zwrotu to zdecydowanie za długo.
    .h = To już { $contacts_ordinal } kontakt w sprawie tych samych pieniędzy.
    .i = Pieniędzy, na które { czeka-pan }, nadal nie ma na koncie.
    .j = Zwrot, który powinien przyjść sam, trzeba było sprawdzać i o niego pisać.
mirror--refund-missing-cost =
    .when = issue:refund-missing heat:1-4
    .mechanism = reaction
    .a = { $amount } to konkretne pieniądze i trudno cokolwiek planować, kiedy nie wiadomo, kiedy wrócą.
    .b = Być przez { $wait_accusative } bez własnych pieniędzy to niemały kłopot.
    .c = Czekać na własne pieniądze i nie znać daty jest zwyczajnie męczące.
mirror--refund-missing-ask =
    .when = issue:refund-missing
    .mechanism = exploration
    .a = Czy { $amount } miało wrócić na to samo konto, z którego szła zapłata?
    .b = Czy przyszło jakiekolwiek potwierdzenie zwrotu, choćby automatyczne?
    .c = Czy zwrot miał wrócić na kartę, czy na rachunek bankowy?

mirror--missing-delivery =
    .when = issue:missing-delivery
    .mechanism = interpretation
    .a = Zamówienie { $order } nie dotarło, mimo że od { $wait_genitive } powinno być na miejscu.
    .b = Od { $wait_genitive } nie wiadomo, gdzie jest przesyłka.
    .c = Zapłata { $amount } wyszła, a paczki jak nie było, tak nie ma.
    .d = Przesyłka z zamówienia { $order } miała być w domu, a nie ma po niej śladu.
    .e = { zamowil-pan } { product-acc } i do dziś nic nie dotarło.
    .f = Od { $date } nie widać, żeby paczka się ruszyła.
    .g = Cokolwiek pokazuje śledzenie, paczki na miejscu nie ma.
    .h = Pieniądze poszły, paczka nie przyszła i nikt nie powiedział, gdzie jest.
mirror--missing-delivery-cost =
    .when = issue:missing-delivery heat:1-4
    .mechanism = reaction
    .a = Nie wiedzieć przez { $wait_accusative }, gdzie jest własna przesyłka, to męczące.
    .b = Za { $amount } można oczekiwać przynajmniej informacji, gdzie paczka stoi.
    .c = Czekanie w domu na kuriera, który nie przyjeżdża, zabiera cały dzień.
mirror--missing-delivery-ask =
    .when = issue:missing-delivery
    .mechanism = exploration
    .a = Czy przy zamówieniu { $order } adres dostawy jest nadal aktualny?
    .b = Czy kurier zostawił awizo albo wiadomość, choćby z innego numeru?
    .c = Czy paczkę mógł odebrać sąsiad albo punkt odbioru w pobliżu?

mirror--late-delivery =
    .when = issue:late-delivery
    .mechanism = interpretation
    .a = Zamówienie { $order } spóźnia się już o { $wait_accusative }.
    .b = Od { $date } czekanie trwa, a nowej daty brak.
    .c = Dostawa zamówienia { $order } się opóźnia, a nowej daty nikt nie podał.
    .d = { czeka-pan } na { product-acc } od { $wait_genitive } i nie wiadomo, kiedy dotrze.
    .e = Przesyłka ma być { $deadline }, a na razie stoi w miejscu.
    .f = Od { $wait_genitive } zamiast paczki są tylko kolejne terminy.
    .g = Umówiony termin dostawy minął i nikt nie powiedział dlaczego.
    .h = Przesyłka jedzie dłużej, niż było umówione, a na miejscu nadal jej nie ma.
mirror--late-delivery-cost =
    .when = issue:late-delivery heat:1-4
    .mechanism = reaction
    .a = { $wait } czekania na paczkę to kłopot dla każdego planu, który od niej zależy.
    .b = Trudno zaplanować dzień, kiedy termin dostawy co chwila się przesuwa.
    .c = Paczka jest potrzebna { $deadline }, więc liczy się każdy dzień.
mirror--late-delivery-ask =
    .when = issue:late-delivery
    .mechanism = exploration
    .a = Paczka jest potrzebna { $deadline }; czy w razie czego można ją odebrać z punktu?
    .b = Na kiedy przesyłka jest najpóźniej potrzebna?

mirror--damaged-item =
    .when = issue:damaged-item
    .mechanism = interpretation
    .a = W zamówieniu { $order } przyszła rzecz uszkodzona, choć miała być nowa.
    .b = Za { $amount } w paczce był uszkodzony towar.
    .c = { zamowil-pan } { product-acc }, a w paczce była rzecz uszkodzona.
    .d = Od { $date } w domu stoi rzecz, której nie da się używać.
    .e = Po { $wait_locative } czekania w pudełku była rzecz uszkodzona.
    .f = Rozpakować paczkę i znaleźć w środku uszkodzony towar to spory zawód.
    .g = Paczka dotarła, ale tego, co w niej było, nie da się używać.
mirror--damaged-item-cost =
    .when = issue:damaged-item heat:1-4
    .mechanism = reaction
    .a = { $amount } za coś, czego nie można używać, to pieniądze wydane na kłopot.
    .b = Zamiast nowej rzeczy jest teraz pakowanie, odsyłanie i czekanie od nowa.
mirror--damaged-item-ask =
    .when = issue:damaged-item
    .mechanism = exploration
    .a = Czy karton był uszkodzony z zewnątrz, czy dopiero w środku coś było nie tak?
    .b = Czy zdjęcie uszkodzenia i pudełka można przesłać w odpowiedzi na tę wiadomość?

mirror--wrong-item =
    .when = issue:wrong-item
    .mechanism = interpretation
    .a = W zamówieniu { $order } przyszło co innego niż na liście.
    .b = Po { $wait_locative } czekania przyszła nie ta rzecz.
    .c = Za { $amount } w paczce było coś, czego nie było na zamówieniu.
    .d = { zamowil-pan } { product-acc }, a w paczce było coś innego.
    .e = Zawartość paczki nie zgadza się z zamówieniem { $order }.
    .f = Zamówienie było jasne, a w paczce znalazło się co innego.
    .g = To, co przyszło, nie jest tym, co było zamówione.
mirror--wrong-item-cost =
    .when = issue:wrong-item heat:1-4
    .mechanism = reaction
    .a = Teraz trzeba odsyłać cudzą pomyłkę i znowu czekać na własne zamówienie.
    .b = Czekać { $wait_accusative } i otworzyć nie tę paczkę to podwójne czekanie.
mirror--wrong-item-ask =
    .when = issue:wrong-item
    .mechanism = exploration
    .a = Czy na metce albo pudełku jest numer tego, co przyszło?
    .b = Czy właściwa rzecz z zamówienia { $order } jest nadal potrzebna?

mirror--double-charge =
    .when = issue:double-charge
    .mechanism = interpretation
    .a = { $amount } zeszło z konta dwa razy, a miało raz.
    .b = Za zamówienie { $order } opłata pobrana jest podwójnie.
    .c = Ta sama kwota, { $amount }, jest na wyciągu dwa razy.
    .d = Od { $date } podwójne obciążenie czeka na wyjaśnienie.
    .e = Jedna rzecz, a pobrane są dwie płatności.
    .f = Od { $wait_genitive } na koncie brakuje kwoty pobranej drugi raz.
    .g = Na wyciągu są dwie identyczne płatności, choć zakup był jeden.
mirror--double-charge-cost =
    .when = issue:double-charge heat:1-4
    .mechanism = reaction
    .a = { $amount } mniej na koncie to kwota, którą się odczuwa.
    .b = Pilnowanie własnego wyciągu po czyimś rozliczeniu zabiera czas, którego nikt nie zwraca.
mirror--double-charge-ask =
    .when = issue:double-charge
    .mechanism = exploration
    .a = Czy bank pokazuje obie płatności jako zaksięgowane, czy jedną jako blokadę?
    .b = Czy obie płatności mają na wyciągu tę samą datę?

mirror--unexpected-charge =
    .when = issue:unexpected-charge
    .mechanism = interpretation
    .a = Na rachunku pojawiło się { $amount }, choć nikt tego wcześniej nie zapowiedział.
    .b = Od { $date } na wyjaśnienie czeka opłata, której nikt nie zapowiedział.
    .c = Z konta zeszło { $amount }, a zgody na tę opłatę nie było.
    .d = Na fakturze do umowy { $order } jest pozycja, której nikt nie wyjaśnił.
    .e = Na rachunku jest opłata, o której nie było mowy.
    .f = Kwota na fakturze jest wyższa, niż było umówione, i nikt nie powiedział dlaczego.
    .g = Opłata jest, a powodu nie widać.
mirror--unexpected-charge-cost =
    .when = issue:unexpected-charge heat:1-4
    .mechanism = reaction
    .a = { $amount } pobrane bez uprzedzenia potrafi pokrzyżować plany na cały miesiąc.
    .b = Trudno ufać rachunkom, na których pojawiają się kwoty bez wyjaśnienia.
mirror--unexpected-charge-ask =
    .when = issue:unexpected-charge
    .mechanism = exploration
    .a = Czy przy { $amount } jest na wyciągu jakiś opis albo numer?
    .b = Czy ta opłata pojawiła się pierwszy raz, czy była już wcześniej?

mirror--login-failed =
    .when = issue:login-failed
    .mechanism = interpretation
    .a = Od { $wait_genitive } nie da się zalogować na { pana } konto.
    .b = Konto jest zamknięte od { $wait_genitive }, a wszystko, co potrzebne, jest w środku.
    .c = Logowanie nie działa, a bez niego trudno cokolwiek załatwić.
    .d = To już { $contacts_ordinal } kontakt w sprawie tego samego logowania.
    .e = Konto jest, hasło jest, a wejść się nie da.
    .f = Bez dostępu do konta wszystko inne stoi.
mirror--login-failed-cost =
    .when = issue:login-failed heat:1-4
    .mechanism = reaction
    .a = { $wait } przed zamkniętymi drzwiami własnego konta to za długo.
    .b = Trudno pracować, kiedy pierwsza przeszkoda stoi już przy logowaniu.
mirror--login-failed-ask =
    .when = issue:login-failed
    .mechanism = exploration
    .a = Jaki dokładnie komunikat pojawia się po wpisaniu hasła?
    .b = Czy kod przychodzi spóźniony, czy nie przychodzi wcale?
    .c = Czy to samo dzieje się w innej przeglądarce albo na telefonie?

mirror--service-outage =
    .when = issue:service-outage
    .mechanism = interpretation
    .a = Od { $wait_genitive } usługa nie działa, a rachunek biegnie dalej.
    .b = W sprawie { $order } usługi nie ma już od { $wait_genitive }.
    .c = Przerwa trwa od { $date } i nikt nie podał, kiedy się skończy.
    .d = To już { $contacts_ordinal } kontakt w sprawie tej samej przerwy.
    .e = Usługa nie działa, a informacji, kiedy wróci, nie ma.
    .f = Usługa jest opłacona, a w tej chwili nie działa.
    .g = Przerwa trwa, a życie i praca na nią nie czekają.
mirror--service-outage-cost =
    .when = issue:service-outage heat:1-4
    .mechanism = reaction
    .a = { $wait } bez usługi to odwołane plany i szukanie zastępstwa na własną rękę.
    .b = Bez działającej usługi trudno pracować i załatwić cokolwiek na czas.
    .c = Najgorsze w takiej przerwie jest to, że nie wiadomo, na co się nastawić.
mirror--service-outage-ask =
    .when = issue:service-outage
    .mechanism = exploration
    .a = Czy usługa nie działa przez cały czas, czy wraca na chwilę i znowu znika?
    .b = Jakie lampki świecą się teraz na urządzeniu?

mirror--app-crash =
    .when = issue:app-crash
    .mechanism = interpretation
    .a = Od { $wait_genitive } aplikacja zamyka się w najmniej wygodnym momencie.
    .b = Aplikacja zawiesza się, a to, co było w niej zaczęte, trzeba robić od nowa.
    .c = Od { $date } aplikacja nie działa tak, jak wcześniej.
    .d = To już { $contacts_ordinal } kontakt w sprawie tej samej usterki.
    .e = Aplikacja, która miała pomagać, teraz przeszkadza.
    .f = Aplikacja zawodzi akurat wtedy, kiedy jest potrzebna.
mirror--app-crash-cost =
    .when = issue:app-crash heat:1-4
    .mechanism = reaction
    .a = Zaczynać to samo od nowa, bo program się zamknął, jest zwyczajnie męczące.
    .b = { $wait } z niedziałającą aplikacją to dużo straconego czasu.
mirror--app-crash-ask =
    .when = issue:app-crash
    .mechanism = exploration
    .a = Na jakim telefonie albo komputerze to się dzieje i po jakiej czynności?
    .b = Czy przed zamknięciem pojawia się jakiś komunikat?

mirror--slow-service =
    .when = issue:slow-service
    .mechanism = interpretation
    .a = { $wait } czekania na coś, co powinno iść sprawnie, to za długo.
    .b = Od { $wait_genitive } wszystko działa wolniej, niż było umówione.
    .c = Sprawa { $order } ciągnie się od { $wait_genitive }.
    .d = Zamiast szybkiej odpowiedzi jest długie czekanie.
    .e = To, co miało zająć chwilę, zajmuje całe dni.
    .f = Wszystko idzie wolniej, niż powinno, a czas ucieka.
mirror--slow-service-cost =
    .when = issue:slow-service heat:1-4
    .mechanism = reaction
    .a = Czas spędzony w kolejce to czas zabrany pracy albo rodzinie.
    .b = { $wait } to dużo czasu na sprawę tej wielkości.
mirror--slow-service-ask =
    .when = issue:slow-service
    .mechanism = exploration
    .a = O jakiej porze dnia jest najwolniej?
    .b = Co w tej sprawie jest teraz najpilniejsze?

mirror--no-reply =
    .when = issue:no-reply
    .mechanism = interpretation
    .a = To { $contacts_ordinal } kontakt w tej sprawie, a odpowiedzi dotąd nie było.
    .b = Przez { $wait_accusative } nie było od nas ani słowa w sprawie { $order }.
    .c = Od { $date } w tej sprawie nie było z naszej strony odpowiedzi.
    .d = { $wait } ciszy po naszej stronie to za długo.
    .e = Zgłoszenie { $order } zostało bez odpowiedzi.
    .f = Pisać i nie dostawać odpowiedzi to jak mówić do ściany, więc odpowiadam teraz.
    .g = Pytania zostały zadane jasno, a odpowiedzi nie było.
    .h = Po { $contacts_locative } { ma-pan } prawo do konkretnej odpowiedzi.
mirror--no-reply-cost =
    .when = issue:no-reply heat:1-4
    .mechanism = reaction
    .a = { $wait } bez odpowiedzi to dłużej, niż ktokolwiek powinien czekać.
    .b = Przypominać się { $contacts_ordinal } raz w sprawie, której powinien pilnować ktoś inny, jest zniechęcające.
    .c = Cisza kosztuje najwięcej nerwów, bo nie wiadomo nawet, czy ktoś to czyta.
mirror--no-reply-ask =
    .when = issue:no-reply
    .mechanism = exploration
    .a = Które z tych pytań jest dla { pana } teraz najpilniejsze?
    .b = Czy wygodniejsza będzie odpowiedź tutaj, czy krótki telefon?

mirror--passed-around =
    .when = issue:passed-around
    .mechanism = interpretation
    .a = Od { $wait_genitive } sprawa wędruje od jednej osoby do drugiej.
    .b = To { $contacts_ordinal } kontakt w tej samej sprawie i za każdym razem trzeba opowiadać ją od początku.
    .c = Zgłoszenie { $order } przechodziło z rąk do rąk i nikt go nie dokończył.
    .d = Każdy odsyłał gdzie indziej, a sprawa stoi tam, gdzie stała.
    .e = Z każdym przekierowaniem trzeba było tłumaczyć wszystko od nowa.
    .f = Było wiele rozmów i ani jednej osoby, która doprowadziła sprawę do końca.
mirror--passed-around-cost =
    .when = issue:passed-around heat:1-4
    .mechanism = reaction
    .a = Opowiadać to samo { $contacts_ordinal } raz jest męczące, zwłaszcza gdy nic z tego nie wynika.
    .b = Odsyłanie od biurka do biurka zabiera czas i ochotę na kolejną próbę.
    .c = { $wait } w takim kole to o wiele za długo.
mirror--passed-around-ask =
    .when = issue:passed-around
    .mechanism = exploration
    .a = Czy ktoś po drodze podał jakiś termin albo nazwisko, na które mogę się powołać?
    .b = Co ostatnia osoba obiecała w sprawie { $order }?

mirror--cancelled-without-notice =
    .when = issue:cancelled-without-notice
    .mechanism = interpretation
    .a = Zamówienie { $order } zniknęło bez uprzedzenia.
    .b = Odwołanie przyszło bez powodu i bez propozycji w zamian, a { $amount } jest zapłacone.
    .c = To, na co { czeka-pan } od { $wait_genitive }, zostało odwołane bez słowa.
    .d = Plany były gotowe, a odwołanie przyszło bez słowa.
    .e = O odwołaniu trzeba było dowiedzieć się samemu.
    .f = Umówione było jedno, a ktoś to odwołał i nie powiedział dlaczego.
mirror--cancelled-without-notice-cost =
    .when = issue:cancelled-without-notice heat:1-4
    .mechanism = reaction
    .a = Odwołanie bez słowa zostawia człowieka z planem, którego nie da się już wykonać.
    .b = Po { $wait_locative } czekania dowiedzieć się, że nic z tego, to dotkliwa strata czasu.
mirror--cancelled-without-notice-ask =
    .when = issue:cancelled-without-notice
    .mechanism = exploration
    .a = Czy to, co było zamówione, jest { panu } nadal potrzebne, czy lepszy będzie zwrot?
    .b = Czy w wiadomości o odwołaniu był podany jakiś powód?

mirror--cannot-cancel =
    .when = issue:cannot-cancel
    .mechanism = interpretation
    .a = Rezygnacja w sprawie { $order } nadal nie jest zamknięta.
    .b = Od { $wait_genitive } próba rezygnacji odbija się od kolejnych przeszkód.
    .c = Mimo rezygnacji z konta zeszło { $amount }.
    .d = Od { $date } rezygnacja czeka na potwierdzenie.
    .e = Rezygnacja powinna być prosta, a na razie nie jest.
    .f = { zrezygnowal-pan }, a dla systemu tak, jakby nic się nie stało.
mirror--cannot-cancel-cost =
    .when = issue:cannot-cancel heat:1-4
    .mechanism = reaction
    .a = Płacić { $amount } za coś, z czego się zrezygnowało, jest nie w porządku.
    .b = Tłumaczyć się z rezygnacji, która powinna zająć minutę, to zbyt wiele zachodu.
mirror--cannot-cancel-ask =
    .when = issue:cannot-cancel
    .mechanism = exploration
    .a = Od jakiego dnia umowa ma być zakończona?
    .b = Czy rezygnacja poszła mailem, czy przez formularz?

mirror--data-lost =
    .when = issue:data-lost
    .mechanism = interpretation
    .a = Od { $date } brakuje danych, które wcześniej były na miejscu.
    .b = To, co było na koncie, zniknęło i trzeba ustalić, co da się odzyskać.
    .c = Zniknęło coś, nad czym trzeba było długo pracować.
    .d = { $wait } po zgłoszeniu danych nadal nie ma.
    .e = Dane ze zgłoszenia { $order } nadal nie wróciły.
    .f = Po zniknięciu plików liczy się teraz jedno: co da się odzyskać.
mirror--data-lost-cost =
    .when = issue:data-lost heat:1-4
    .mechanism = reaction
    .a = Zdjęć i notatek nie da się po prostu kupić drugi raz, dlatego zaczynam od kopii.
    .b = Za zniknięciem plików stoją godziny pracy, których nikt nie odda.
mirror--data-lost-ask =
    .when = issue:data-lost
    .mechanism = exploration
    .a = Czego brakuje najbardziej, żeby od tego zacząć szukanie?
    .b = Kiedy te pliki były widoczne ostatni raz?

mirror--warranty-refused =
    .when = issue:warranty-refused
    .mechanism = interpretation
    .a = Reklamacja { $order } wróciła z odmową, a uzasadnienie niewiele wyjaśnia.
    .b = Po { $wait_locative } czekania przyszła odmowa zamiast naprawy.
    .c = Od { $date } brakuje jasnej odpowiedzi, na czym opiera się odmowa.
    .d = Rzecz za { $amount } nie działa, a reklamacja została odrzucona.
    .e = Zgłoszona była wada, a zamiast naprawy przyszła odmowa.
    .f = Odmowa reklamacji przyszła bez wyjaśnienia, na czym się opiera.
mirror--warranty-refused-cost =
    .when = issue:warranty-refused heat:1-4
    .mechanism = reaction
    .a = Zostać z niedziałającą rzeczą za { $amount } i odmową w ręku to poważny kłopot.
    .b = Odmowa bez jasnego powodu zostawia pytania, na które ktoś powinien odpowiedzieć.
mirror--warranty-refused-ask =
    .when = issue:warranty-refused
    .mechanism = exploration
    .a = Które zdanie z odmowy budzi największe wątpliwości?
    .b = Czy są zdjęcia sprzętu sprzed wysyłki do serwisu?

mirror--appointment-missed =
    .when = issue:appointment-missed
    .mechanism = interpretation
    .a = Umówiona wizyta nie doszła do skutku, a od { $date } nikt nie podał nowego terminu.
    .b = To { $contacts_ordinal } kontakt w sprawie jednej wizyty.
    .c = Wizyta ze zgłoszenia { $order } nie odbyła się i nikt nie zadzwonił.
    .d = Dzień był zarezerwowany, a nikt się nie pojawił.
    .e = Czekanie w domu cały dzień, bez telefonu i bez wizyty, nie powinno się zdarzyć.
    .f = Po { $wait_locative } czekania na wizytę nikt nie przyjechał.
mirror--appointment-missed-cost =
    .when = issue:appointment-missed heat:1-4
    .mechanism = reaction
    .a = Dzień zarezerwowany na wizytę, do której nie doszło, to stracony dzień.
    .b = Zarezerwować czas i nie doczekać się nawet telefonu jest zwyczajnie przykre.
mirror--appointment-missed-ask =
    .when = issue:appointment-missed
    .mechanism = exploration
    .a = Jaka pora dnia na nowy termin nie będzie wymagała brania wolnego?
    .b = Czy na miejscu jest ktoś, kto mógłby wpuścić technika?

mirror--broken-promise =
    .when = issue:broken-promise
    .mechanism = interpretation
    .a = Od { $date } jest obietnica, a nic się nie zmieniło.
    .b = Od { $wait_genitive } sprawa opiera się na obietnicach, po których nic nie następuje.
    .c = W sprawie { $order } padły konkretne słowa i nikt ich nie dotrzymał.
    .d = To { $contacts_ordinal } kontakt w sprawie, która miała być już dawno załatwiona.
    .e = { uslyszal-pan } jedno, a wydarzyło się drugie.
    .f = Zapowiedź była, a dalszego ciągu nie było.
mirror--broken-promise-cost =
    .when = issue:broken-promise heat:1-4
    .mechanism = reaction
    .a = Po kilku niespełnionych zapowiedziach trudno uwierzyć w następną, więc podam tylko to, co mogę sprawdzić.
    .b = Planować według czyjegoś słowa i zostać z niczym jest po prostu przykre.
mirror--broken-promise-ask =
    .when = issue:broken-promise
    .mechanism = exploration
    .a = Co dokładnie zostało obiecane i na kiedy?
    .b = Która z tych obietnic jest dla { pana } najważniejsza?

mirror--equipment-waiting =
    .when = issue:equipment-waiting
    .mechanism = interpretation
    .a = Od { $wait_genitive } { czeka-pan } na { product-acc }, a sprawa { $order } stoi w miejscu.
    .b = { $wait } bez sprzętu to { $wait } pracy na czymś, co do tej pracy nie służy.
    .c = { czeka-pan } na { product-acc } i do dziś nikt nie podał daty.
    .d = Sprzęt jest potrzebny { $deadline }, a nadal go nie ma.
    .e = Sprzęt ze zgłoszenia { $order } nadal nie dotarł.
    .f = To { $contacts_ordinal } kontakt w sprawie tego samego sprzętu.
    .g = Sprzęt miał być na biurku, a nadal go nie ma.
    .h = Praca czeka, a sprzętu do niej wciąż brakuje.
mirror--equipment-waiting-cost =
    .when = issue:equipment-waiting heat:1-4
    .mechanism = reaction
    .a = Bez własnego sprzętu trudno pracować, a { $wait } to naprawdę dużo takich dni.
    .b = Pracować bez sprzętu, który jest do tej pracy potrzebny, to zbyt wiele zachodu.
    .c = Trudno pracować bez narzędzia, od którego zależy cała reszta.
mirror--equipment-waiting-ask =
    .when = issue:equipment-waiting
    .mechanism = exploration
    .a = Czy na czas oczekiwania pomoże sprzęt zastępczy?
    .b = Do czego sprzęt jest potrzebny najpilniej, żeby dobrać zastępstwo?
    .c = Sprzęt jest potrzebny { $deadline }; czy do tego czasu pomoże zastępczy?

mirror--hardware-fault =
    .when = issue:hardware-fault
    .mechanism = interpretation
    .a = Chodzi o { product-acc }: sprzęt od { $wait_genitive } nie działa.
    .b = Sprzęt ze sprawy { $order } przestał działać.
    .c = Za { $amount } sprzęt powinien po prostu działać.
    .d = Sprzęt nie działa i to już { $contacts_ordinal } kontakt w tej sprawie.
    .e = Urządzenie, na którym trzeba polegać, odmówiło posłuszeństwa.
    .f = Od { $wait_genitive } sprzęt stoi bezużyteczny.
    .g = Sprzęt zepsuł się wtedy, kiedy jest potrzebny.
    .h = Chodzi o { product-acc } i o to, żeby znowu działało jak trzeba.
mirror--hardware-fault-cost =
    .when = issue:hardware-fault heat:1-4
    .mechanism = reaction
    .a = { $wait } bez działającego sprzętu to długi czas w domu i w pracy.
    .b = Zepsuty sprzęt za { $amount } to i wydatek, i kłopot na co dzień.
    .c = Bez działającego sprzętu codzienne sprawy zajmują dwa razy więcej czasu.
mirror--hardware-fault-ask =
    .when = issue:hardware-fault
    .mechanism = exploration
    .a = Czy usterka pojawia się zawsze, czy tylko czasem?
    .b = Co dzieje się dokładnie po włączeniu urządzenia?

mirror--access-request =
    .when = issue:access-request
    .mechanism = interpretation
    .a = Od { $wait_genitive } { czeka-pan } na dostęp, bez którego praca stoi.
    .b = Prośba o dostęp, sprawa { $order }, nadal nie ma odpowiedzi.
    .c = Dostęp jest potrzebny { $deadline }, a wniosek wciąż czeka.
    .d = To { $contacts_ordinal } kontakt w sprawie tego samego dostępu.
    .e = Dostęp jest potrzebny do codziennej pracy, a nadal go nie ma.
    .f = Jest praca do zrobienia, a dostępu do niej nadal nie ma.
mirror--access-request-cost =
    .when = issue:access-request heat:1-4
    .mechanism = reaction
    .a = Prosić innych o każdy plik przez { $wait_accusative } jest uciążliwe dla wszystkich.
    .b = Bez dostępu trudno pracować, choćby się bardzo chciało.
mirror--access-request-ask =
    .when = issue:access-request
    .mechanism = exploration
    .a = Do których folderów albo programów dostęp jest potrzebny najpierw?
    .b = Kto po { pana } stronie może potwierdzić ten wniosek?

mirror--other =
    .when = issue:other
    .mechanism = interpretation
    .a = W sprawie { $order } od { $wait_genitive } nic się nie ruszyło.
    .b = To { $contacts_ordinal } kontakt w tej sprawie i zaczynam od niej.
    .c = Chodzi o { $amount } i o konkretną odpowiedź.
    .d = W zgłoszeniu { $order } najważniejsze jest teraz, żeby było wiadomo, na czym stoimy.
    .e = Od { $date } sprawa czeka na kogoś, kto weźmie ją do końca.
    .f = Odpowiedź jest potrzebna { $deadline } i od tej daty liczę wszystko wstecz.
    .g = Chodzi o { product-acc }, więc zaczynam właśnie od tego.
    .h = Z wiadomości wynika jasno, czego teraz potrzeba.
    .i = Jest konkretne pytanie i należy się na nie konkretna odpowiedź.
mirror--other-cost =
    .when = issue:other heat:1-4
    .mechanism = reaction
    .a = { $wait } to dużo czasu, kiedy czeka się na coś, co powinno być proste.
    .b = Pisać o tym samym { $contacts_ordinal } raz kosztuje czas, którego nikt nie oddaje.
    .c = Szukać odpowiedzi na własną rękę jest męczące, zwłaszcza gdy nikt nie mówi, dokąd iść.
mirror--other-ask =
    .when = issue:other
    .mechanism = exploration
    .a = Co w tej chwili pomogłoby { panu } najbardziej?
    .b = Od czego mam zacząć, żeby było z tego najwięcej pożytku?
    .c = Czy jest termin, którego mam pilnować w pierwszej kolejności?

# ---------------------------------------------------------------- the other moves

acknowledge--read =
    .mechanism = interpretation
    .a = Mam przed sobą całą korespondencję w sprawie { $order } i odpowiadam na podstawie tego, co w niej jest.
    .b = Czytam { pana } wiadomość od początku do końca, zanim cokolwiek odpowiem.
    .c = Sprawa { $order } jest u mnie na ekranie, więc nic nie trzeba powtarzać.
    .d = Wszystko, co { napisal-pan }, mam przed oczami.
    .e = Najpierw to, co { napisal-pan } o { $amount }, bo od tego zależy reszta.
    .f = Widzę przy numerze { $order }, co już było, a czego zabrakło.
    .g = To, co { napisal-pan }, pozwala mi zacząć od razu.
    .h = Mam tę wiadomość przed sobą i odpowiadam po kolei.
    .i = Wiem, o który numer chodzi: { $order }.
    .j = Przede mną leży to, co { napisal-pan } dzisiaj, i od tego zaczynam.
    .k = Z { pana } wiadomości wiem już, od czego zacząć.
    .l = Każdy punkt tej wiadomości dostanie odpowiedź.
acknowledge--weight =
    .when = heat:1-4
    .mechanism = reaction
    .a = Po { $wait_locative } czekania zwykła sprawa zmienia się w kłopot.
    .b = Po { $contacts_locative } należy się konkret, a nie kolejna formułka.
    .c = Taka sytuacja zabiera czas, którego nikt nie oddaje.
    .d = To nie powinno ciągnąć się od { $wait_genitive }.
    .e = Sprawa za { $amount } nie jest drobiazgiem.
    .f = Czekać i nie wiedzieć na co to chyba najgorszy rodzaj czekania.
    .g = Tyle zachodu z czymś, co miało pójść gładko, jest po prostu męczące.
    .h = To ważne, że jest to napisane wprost, bo widać, co trzeba załatwić najpierw.
    .i = Od { $date } minęło sporo czasu i pora na konkretną odpowiedź.
    .j = Nikt nie planuje dnia po to, żeby pisać reklamacje.
    .k = Za taki obrót sprawy płaci się czasem i spokojem.
    .l = Takie rzeczy potrafią zepsuć tydzień.
acknowledge--ask =
    .mechanism = exploration
    .a = Która część tej sprawy jest dla { pana } teraz najpilniejsza?
    .b = Czy dobrze czytam, że najważniejsze jest teraz { $amount }?
    .c = Czy jest coś, co pomogłoby { panu } jeszcze przed rozwiązaniem całej sprawy?
    .d = Czy poza sprawą { $order } chodzi jeszcze o coś?
    .e = Czy odpowiedź mailem wystarczy, czy lepiej zadzwonić?
    .f = Co musi się wydarzyć, żeby można było uznać sprawę za zamkniętą?
    .g = Co z tego jest potrzebne { $deadline } w pierwszej kolejności?
    .h = Od czego będzie dla { pana } najlepiej zacząć?
acknowledge--leverage =
    .when = leverage
    .mechanism = interpretation
    .a = Ma to być wyjaśnione na piśmie, więc każdą datę i kwotę podaję wprost.
    .b = Skierowanie sprawy dalej jest { pana } prawem; niezależnie od tego robię swoje już teraz.
    .c = Decyzja, gdzie zgłosić tę sprawę, należy do { pana }, a ja odpowiadam za to, co mogę zrobić tutaj.

apologise--wait =
    .when = heat:1-4
    .serves = hollow-apology
    .mechanism = reaction
    .a = Przepraszam za { $wait_accusative } czekania.
    .b = Przepraszam, że na { $amount } trzeba czekać od { $wait_genitive }.
    .c = Przepraszam, że po { $contacts_locative } nadal nie było odpowiedzi.
    .d = Przepraszam za czas i nerwy, które kosztowało pilnowanie sprawy { $order }.
    .e = Przykro mi, że z powodu tej sprawy trzeba było pisać { $contacts_ordinal } raz.
    .f = Przepraszam, że ta sprawa ciągnie się od { $date }.
    .g = Przepraszam, że odpowiedź przychodzi dopiero teraz.
    .h = Przykro mi, że tak prosta rzecz wymagała tyle zachodu.
    .i = Przepraszam, że w sprawie { $order } nadal brakuje konkretnej odpowiedzi.
    .j = Przepraszam, że przez { $wait_accusative } nie było żadnej konkretnej daty.
    .k = Przykro mi, że { product-acc } { ma-pan } dopiero po takich przejściach.
    .l = Przepraszam za każdą godzinę, którą zabrało szukanie odpowiedzi.
apologise--delivery =
    .when = issue:missing-delivery,late-delivery,equipment-waiting
    .mechanism = reaction
    .a = Przepraszam, że na { product-acc } trzeba czekać od { $wait_genitive }.
    .b = Przepraszam, że wciąż nic nie dotarło.
    .c = Przykro mi, że sprawa { $order } nadal nie jest zakończona.
apologise--money =
    .when = issue:refund-missing,double-charge,unexpected-charge,cannot-cancel
    .mechanism = reaction
    .a = Przepraszam, że { $amount } nie wróciło jeszcze na konto.
    .b = Przepraszam, że o własne pieniądze trzeba się upominać.
    .c = Przykro mi, że rozliczenie sprawy { $order } wymagało tyle zachodu.
apologise--people =
    .when = issue:no-reply,passed-around,broken-promise,appointment-missed
    .mechanism = reaction
    .a = Przepraszam, że tę samą historię trzeba było opowiadać od nowa.
    .b = Przykro mi, że ta sprawa wymagała tyle starań z { pana } strony.
    .c = Przykro mi, że przez { $wait_accusative } nie było ani jednej odpowiedzi.

thank--details =
    .mechanism = reaction
    .a = Dziękuję za numer { $order }, dzięki niemu zaczynam bez dopytywania.
    .b = Dziękuję, że { napisal-pan } o tym wprost.
    .c = Dziękuję za cierpliwość przez te { $wait_accusative }.
    .d = Dziękuję, że { napisal-pan } jeszcze raz, zamiast machnąć ręką.
    .e = Dziękuję za konkretną kwotę, { $amount }; łatwiej mi teraz znaleźć płatność.
    .f = Dziękuję za datę { $date }, od niej zaczynam szukanie.
    .g = Dziękuję za opis tego, jak to wyglądało z { pana } strony.
    .h = Dziękuję, że po { $wait_locative } czekania jest jeszcze szansa, żeby to wyjaśnić.
    .i = Dziękuję za wskazanie, od czego zacząć.
    .j = Dobrze, że ta wiadomość trafiła do mnie, bo mogę się tym zająć.
    .k = Dziękuję, że ta wiadomość przyszła, bo bez niej nikt by tego nie wyłapał.
    .l = Dziękuję za opis sprawy { $order }.
thank--soft =
    .when = softening
    .mechanism = reaction
    .a = Dziękuję za te słowa, wracajmy do sprawy.
    .b = Dziękuję, to dla mnie ważne; zajmijmy się teraz tym, co jest do załatwienia.

own--agent =
    .mechanism = interpretation
    .a = Biorę sprawę { $order } na siebie i zostaję przy niej do końca.
    .b = Od tej chwili zajmuję się tym osobiście.
    .c = Sprawa { $order } jest od teraz u mnie i nie wędruje dalej.
    .d = Nazywam się { $agent } i prowadzę tę sprawę do końca.
    .e = Dopilnuję tego, żeby nie trzeba było pisać kolejny raz.
    .f = Pilnuję, żeby było to gotowe { $deadline }, i dam znać wcześniej.
    .g = Tę sprawę prowadzę ja, więc odpowiedzi można kierować prosto do mnie.
    .h = Zajmuję się tym od razu po wysłaniu tej wiadomości.
    .i = Na samej odpowiedzi nie kończę: zostaję przy sprawie, aż { $amount } będzie rozliczone.
    .j = Trzymam rękę na sprawie { $order }, aż będzie zamknięta.
    .k = { moze-pan } odpisywać prosto na tę wiadomość, trafi do mnie.
    .l = Nie oddaję tej sprawy nikomu, dopóki nie będzie rozwiązana.
    .m = Przejmuję tę sprawę i od teraz odpowiadam za następny krok.

explain--plain =
    .mechanism = interpretation
    .a = Powodem jest { $open_reason }.
    .b = Z tego, co widzę w sprawie { $order }, przyczyną jest { $open_reason }.
    .c = Stało się tak z prostego powodu: { $open_reason }.
    .d = Sprawa { $order } stoi, ponieważ { $open_reason }.
    .e = Wiem już, dlaczego to trwa od { $wait_genitive }: { $open_reason }.
    .f = Wyjaśnienie jest krótkie: { $open_reason }.
    .g = Sprawdzam jeszcze jedną rzecz, ale na dziś przyczyną jest { $open_reason }.
    .h = Kwota { $amount } czeka, ponieważ { $open_reason }.

options--choose =
    .mechanism = exploration
    .a = Mogę zrobić to na dwa sposoby: { $open_options }. Który będzie wygodniejszy?
    .b = Są dwa wyjścia: { $open_options }. Co { pan-woli }?
    .c = W sprawie { $order } do wyboru jest: { $open_options }. Które rozwiązanie wybrać?
    .d = Proponuję do wyboru: { $open_options }. Zrobię to, które lepiej pasuje.
    .e = Żeby nie decydować za { pana-acc }: { $open_options }. Co wybrać?
    .f = Mogę zaproponować: { $open_options }. Wystarczy jedno słowo w odpowiedzi.
    .g = Przy kwocie { $amount } mam dwie drogi: { $open_options }. Która bardziej odpowiada?
    .h = Na dziś możliwe jest: { $open_options }. Od czego zacząć?
options--refund =
    .when = want:refund
    .mechanism = exploration
    .a = Czy zwrot ma iść na kartę, którą była płatność, czy przelewem na rachunek?
options--replacement =
    .when = want:replacement issue:damaged-item,wrong-item,hardware-fault
    .mechanism = exploration
    .a = Co będzie lepsze: wymiana na nową sztukę czy zwrot pieniędzy?
    .b = Mogę zamówić kuriera po tę rzecz albo podać punkt nadania; co jest wygodniejsze?
options--callback =
    .when = want:callback,human
    .mechanism = exploration
    .a = Zadzwonię dzisiaj albo jutro; która godzina będzie dobra?
    .b = Mogę zadzwonić przed południem albo po szesnastej; co wybrać?

act--step =
    .mechanism = interpretation
    .a = Zaczynam od { $open_step }, a wynik wyślę { panu } do { $open_time }.
    .b = Sprawdzam dziś sprawę { $order } i napiszę, co ustalę, do { $open_time }.
    .c = Mój następny krok to { $open_step }; dam znać do { $open_time }.
    .d = Jeszcze dziś ustalam, gdzie zatrzymało się { $amount }, i piszę do { pana } do { $open_time }.
    .e = Dzwonię w tej sprawie do właściwej osoby i odpiszę do { $open_time }.
    .f = Teraz robię jedno: { $open_step }. Wynik podam do { $open_time }.
    .g = Porównuję daty i wpisy przy numerze { $order }, a odpowiedź wyślę do { $open_time }.
    .h = Przeglądam wszystko od { $date } i do { $open_time } napiszę, co z tego wynika.
    .i = Pytam dziś o { product-acc } i wrócę z odpowiedzią do { $open_time }.
    .j = Zlecam dziś { $open_step }, potwierdzenie prześlę do { $open_time }.
    .k = Ustalam konkretną datę i podam ją do { $open_time }.
    .l = Sprawdzam to u siebie, krok po kroku, i napiszę do { $open_time }.
act--deadline =
    .mechanism = interpretation
    .a = Skoro ma to być { $deadline }, zaczynam od tego i napiszę do { $open_time }.
    .b = Potrzebne jest to { $deadline }, dlatego odpowiedź ode mnie będzie do { $open_time }.

promise--update =
    .serves = open-ended-wait
    .mechanism = interpretation
    .a = Napiszę do { $open_time }, także wtedy, gdy nie będę jeszcze znać całej odpowiedzi.
    .b = Najpóźniej do { $open_time } będzie ode mnie wiadomość w sprawie { $order }.
    .c = Odezwę się do { $open_time }, z wynikiem albo z dokładną informacją, na czym to stoi.
    .d = Do { $open_time } napiszę, co z kwotą { $amount }.
    .e = Następna wiadomość ode mnie przyjdzie do { $open_time }.
    .f = Dam znać do { $open_time }; do tego czasu nic nie trzeba robić.
    .g = Odpowiem do { $open_time }; jeśli { pan-woli } telefon, wystarczy słowo.
    .h = Do { $open_time } potwierdzę, czy uda się to zrobić { $deadline }.
    .i = Po { $wait_locative } czekania należy się konkretny termin: napiszę do { $open_time }.
    .j = Wracam do { pana } z odpowiedzią na piśmie do { $open_time }.
    .k = Jeśli coś się zmieni wcześniej, napiszę od razu; najpóźniej do { $open_time }.
    .l = W kalendarzu mam { $open_time } i tego dnia napiszę w sprawie { $order }.

limit--possible =
    .mechanism = interpretation
    .a = Mogę zrobić { $open_step }; daty, której nie znam, nie podam.
    .b = To, co mogę zrobić w sprawie { $order }, to { $open_step }.
    .c = O wyjątkach od zasad decyduje ktoś inny, a ja mogę zrobić to: { $open_step }.
    .d = Tego jednego nie mogę, mogę natomiast { $open_step }.
    .e = W granicach tego, co mi wolno, proponuję { $open_step }.
    .f = Nie chcę obiecywać czegoś, czego nie sprawdzę, więc podaję tylko to, co pewne: { $open_step }.
    .g = Mogę zająć się sprawą { $order } do końca; o wyjątkach od zasad decyduje ktoś inny i jego zapytam.
    .h = Kwoty { $amount } nie mogę zwrócić od ręki, mogę za to { $open_step }.

note--kept =
    .mechanism = interpretation
    .a = To, co ustaliliśmy, zapisuję przy sprawie { $order }, żeby nikt nie pytał drugi raz.
    .b = Wszystkie daty i kwoty z tej wiadomości są zapisane przy sprawie.
    .c = Zapisuję to w zgłoszeniu, więc każdy, kto je otworzy, zobaczy to samo.
    .d = Zapisuję przy sprawie { $order }, że ma to być { $deadline }.
    .e = Zostawiam w zgłoszeniu krótkie podsumowanie, żeby nie trzeba było zaczynać od nowa.
    .f = Kwota { $amount } i data są już zapisane przy sprawie.
    .g = Zapisuję też, co nie zadziałało, żeby było to widać przy tej sprawie.
    .h = Każde ustalenie z dziś zostaje na piśmie.

handover--who =
    .mechanism = interpretation
    .a = Sprawę { $order } przekazuję do { $team }, razem z całą historią, więc nic nie trzeba powtarzać.
    .b = Dalej poprowadzi to { $contact }; opis i dokumenty już tam są.
    .c = Przekazuję to osobie, która może zdecydować: { $contact }. Odpowiedź będzie do { $open_time }.
    .d = { $team } przejmuje sprawę ode mnie, a ja sprawdzę do { $open_time }, czy odpowiedź dotarła.
    .e = Żeby { $amount } rozliczył ktoś z uprawnieniami, przekazuję sprawę do { $team }.
    .f = Przekazuję zgłoszenie dalej z opisem, powodem i terminem: { $open_time }.
    .g = Tę część lepiej wyjaśni specjalista; przekazuję mu wszystko, co { napisal-pan }, i odezwę się do { $open_time }.
    .h = Sprawa { $order } przechodzi do { $contact }, termin odpowiedzi to { $open_time }.

close--sign =
    .mechanism = reaction
    .a = Pozdrawiam
    .b = Z poważaniem
    .c = Serdecznie pozdrawiam
    .d = Pozdrawiam i zostaję przy sprawie { $order }
    .e = Z pozdrowieniami, { $agent }
    .f = Pozdrawiam, { $agent }
    .g = Do usłyszenia { $agent }
    .h = Łączę pozdrowienia
greet--line =
    .mechanism = reaction
    .a = Dzień dobry, { $name },
    .b = { $name }, dzień dobry,
    .c = Dzień dobry,
