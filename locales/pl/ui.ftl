# What the agent reads. Short and plain: it names the words on the screen, never the person who wrote them.
# The agent is addressed as Ty, with a capital, without the agent's own gender.

extension-name = Evenkeel
extension-description = Czyta obok Ciebie wiadomość klienta i Twój szkic i podsuwa sformułowania, które są Twoje. Wszystko zostaje na tym komputerze.

# --- Rules of a draft: the name, why it is marked, and one change after which it would pass.

rule-placeholder = Puste pole
    .reason = Zostało tu niewypełnione pole szablonu; klient zobaczy je dokładnie tak.
    .pass = Wpisz wartość albo usuń pole.
rule-greeting = Brak powitania
    .reason = Odpowiedź zaczyna się bez powitania.
    .pass = Zacznij od wiersza z powitaniem.
rule-wrong-name = Inne imię
    .reason = W powitaniu jest inne imię lub inna jego forma niż ta, której używa klient.
    .pass = Powitaj klienta imieniem, którym się podpisuje, w wołaczu.
rule-empathy = Nie widać, co to znaczyło
    .reason = Żadne zdanie nie mówi, czym to było dla klienta i z jakiego powodu.
    .pass = Dodaj jedno zdanie: co ta sytuacja kosztowała i przez co.
rule-vague = Żadnego faktu od klienta
    .reason = Trzy pierwsze zdania mogłyby trafić do każdego: nie ma w nich nic z tej wiadomości.
    .pass = Wymień jedną rzecz, którą klient podał: zamówienie, kwotę, datę albo czas czekania.
rule-repeated-apology = Przeprosiny po raz kolejny
    .reason = Przeprosiny już są. Drugie ważą mniej niż pierwsze.
    .pass = Zostaw jedne, a tu napisz, co będzie dalej.
rule-hollow-apology = Przeprosiny bez przedmiotu
    .reason = Nie wiadomo, za co są te przeprosiny, albo „jeśli” lub „ale” cofa je w połowie.
    .pass = Napisz, za co dokładnie, bez warunku.
rule-next-step = Brak następnego kroku
    .reason = Nie wiadomo, kto co zrobi i do kiedy.
    .pass = Dodaj, co zrobisz i kiedy napiszesz.
rule-open-ended-wait = Czekanie bez końca
    .reason = Klient ma czekać i nie wie, jak długo.
    .pass = Podaj, kiedy się odezwiesz, nawet jeśli odpowiedzi jeszcze nie będzie.
rule-blame = Brzmi jak zarzut
    .reason = Można to odczytać tak, jakby wina była po stronie klienta.
    .pass = Napisz, co zrobić teraz, a pomiń, co trzeba było zrobić.
rule-judgement = Brzmi jak ocena
    .reason = Można to odczytać jako ironię, obronę albo pouczenie.
    .pass = Napisz, co się stało lub co możesz zrobić, bez oceniania.
rule-hostile = Może zaboleć
    .reason = Obelgi, przekleństwa i krzyk zostają u klienta na piśmie.
    .pass = Powiedz to samo zwykłymi słowami, bez wielkich liter i wykrzykników.
rule-cliche = Słyszane wiele razy
    .reason = Klienci znają to zdanie z innych odpowiedzi i je pomijają.
    .pass = Powiedz to przez coś, co jest w wiadomości tego klienta.
rule-formality = Zmienia się forma zwracania się
    .reason = Forma zwracania się jest inna niż w reszcie tej rozmowy.
    .pass = Trzymaj się jednej formy.
rule-language = Inny język
    .reason = Klient napisał w innym języku niż ten szkic.
    .pass = Odpowiedz w języku klienta albo napisz, dlaczego to niemożliwe.
rule-promise = Więcej, niż wolno obiecać
    .reason = To obietnica większa, niż pozwalają zasady firmy albo niż ktokolwiek może być pewien.
    .pass = Napisz, co zrobisz, albo zostań w granicach zasad.
rule-asks-again = To już było podane
    .reason = Klient już to napisał.
    .pass = Użyj tego, co jest w wiadomości, i pytaj tylko o to, czego brakuje.
rule-humour = Żart lub emotikon
    .reason = Lekki ton łatwo źle odczytać, gdy ktoś stracił czas, pieniądze albo cierpliwość.
    .pass = Tutaj lepiej z niego zrezygnować.
rule-exposure = Nie dla klienta
    .reason = Wygląda na wewnętrzne, dotyczy innego klienta, przypomina numer karty albo powtarza obelgę.
    .pass = Usuń to albo napisz bez tego szczegółu.
rule-agent-hedge = Nikt nie działa
    .reason = W odpowiedzi działa tylko „my” albo nikt; klient nie wie, kto się tym zajmuje.
    .pass = Przynajmniej jedną czynność napisz w pierwszej osobie.
rule-parroting = Powtórzone słowa klienta
    .reason = Długi fragment to własne słowa klienta.
    .pass = Powiedz to po swojemu albo zacytuj z datą.
rule-diagnosis = Mówi klientowi, co czuje
    .reason = To zdanie mówi klientowi, co czuje albo jaki jest.
    .pass = Napisz, co się stało i ile to kosztowało, a uczucia zostaw jemu.
rule-admission = Przyznanie się do winy
    .reason = Przyznaje winę, zanim ją ustalono, a zasady firmy na to nie pozwalają.
    .pass = Przeproś za to, co klienta spotkało, bez wskazywania winnego.
rule-order = Kolejność części
    .reason = Rozwiązanie stoi przed tym, co spotkało klienta, albo emocje wypełniają środek.
    .pass = Zacznij od tego, co się stało, w środku trzymaj się faktów, zakończ ciepło.
rule-options = Brak wyboru
    .reason = Można było dać wybór, a nie ma go wcale albo jest więcej niż trzy możliwości.
    .pass = Zaproponuj dwa lub trzy wyjścia i zapytaj, które pasuje.

severity-stop = Spójrz na to przed wysłaniem
severity-warn = Mogłoby być lepiej
severity-hint = Warto się zastanowić

# --- What a reading names. Neutral nouns: they stand beside the customer's own words.

cue-insult = Obelga
cue-profanity = Przekleństwo
cue-hate = Pogarda dla grupy
cue-threat = Groźba
cue-danger = Oznaka zagrożenia
cue-leverage = Zapowiada swój krok
cue-anger = Gniew
cue-disappointment = Rozczarowanie
cue-urgency = Pośpiech
cue-waiting = Czeka
cue-repeat = Kolejny kontakt
cue-cost = Co to kosztowało
cue-irony = Powiedziane z ironią
cue-apology = Przeprosiny
cue-thanks = Podziękowanie
cue-softener = Łagodniejszy ton
cue-praise = Pochwała
cue-request = Prośba
cue-capitals = Wielkie litery
cue-punctuation = Wykrzykniki

target-agent = wobec Ciebie
target-staff = wobec współpracowników
target-company = wobec firmy
target-product = o produkcie lub usłudze
target-self = o sobie
target-other = o kimś innym
target-nobody = wobec nikogo

fact-order = Zamówienie lub zgłoszenie
fact-amount = Kwota
fact-date = Data
fact-wait = Czeka od
fact-contacts = Dotychczasowe kontakty
fact-name = Imię i nazwisko
fact-product = Produkt
fact-deadline = Termin klienta
fact-promise = Co obiecano

issue-late-delivery = opóźniona dostawa
issue-missing-delivery = dostawa, która nie dotarła
issue-damaged-item = uszkodzony towar
issue-wrong-item = niewłaściwy towar
issue-refund-missing = zwrot pieniędzy, który nie przyszedł
issue-double-charge = podwójna opłata
issue-unexpected-charge = niespodziewana opłata
issue-login-failed = brak możliwości zalogowania
issue-service-outage = niedziałająca usługa
issue-app-crash = zawodząca aplikacja
issue-slow-service = powolna obsługa lub usługa
issue-no-reply = brak odpowiedzi
issue-passed-around = odsyłanie z miejsca na miejsce
issue-cancelled-without-notice = odwołanie bez uprzedzenia
issue-cannot-cancel = brak możliwości rezygnacji
issue-data-lost = utracone dane
issue-warranty-refused = odrzucona reklamacja
issue-appointment-missed = umówiona wizyta, na którą nikt nie przyszedł
issue-broken-promise = niedotrzymana obietnica
issue-equipment-waiting = sprzęt, na który ktoś czeka
issue-hardware-fault = niedziałający sprzęt
issue-access-request = potrzebny dostęp
issue-other = coś innego

want-refund = zwrotu pieniędzy
want-replacement = wymiany
want-repair = naprawy
want-delivery = dostawy
want-explanation = wyjaśnienia
want-apology = przeprosin
want-callback = telefonu
want-human = rozmowy z człowiekiem
want-supervisor = rozmowy z przełożonym
want-cancel = rezygnacji
want-compensation = rekompensaty
want-fix = rozwiązania, które działa
want-status = informacji, na czym sprawa stoi
want-access = dostępu
want-none = niczego konkretnego

conduct-civil = Uprzejma
    .what = Nic obraźliwego, choćby z dużą złością.
conduct-vulgar = Wulgarna
    .what = Przekleństwa, które w nikogo nie są wymierzone.
conduct-insulting = Obraźliwa
    .what = Poniża ludzi, z przekleństwem lub bez.
conduct-threatening = Z groźbą
    .what = Zapowiada krzywdę ludzi albo szkodę.
conduct-hateful = Nienawistna
    .what = Poniża ludzi z powodu grupy albo molestuje.

heat-0 = Spokojnie
heat-1 = Z niepokojem
heat-2 = Z frustracją
heat-3 = Ze złością
heat-4 = Z wściekłością

# --- Moves: what a sentence of a reply does.

move-greet = Powitać
move-acknowledge = Potwierdzić
move-mirror = Powtórzyć, co się stało
move-apologise = Przeprosić
move-thank = Podziękować
move-own = Wziąć na siebie
move-explain = Wyjaśnić
move-options = Dać wybór
move-act = Powiedzieć, co robisz
move-promise = Podać, kiedy napiszesz
move-limit = Postawić granicę
move-note = Powiedzieć, że to odnotowano
move-handover = Przekazać
move-close = Zakończyć

mechanism-reaction = Mówi, jak to jest
mechanism-interpretation = Powtarza, co się stało
mechanism-exploration = Pyta, co teraz ważne

# --- The ladder. .what says what the rung is for.

rung-1 = Wczuć się
    .what = Powiedz, co spotkało klienta i co zrobisz.
rung-2 = Cel i granice
    .what = Powiedz, co chcesz i możesz zrobić, i nazwij granicę. Nazwij zachowanie, nie osobę.
rung-3 = Notować otwarcie
    .what = Odpowiadaj tylko na temat i powiedz, że korespondencja jest przechowywana i odnotowywana.
rung-4 = Przekazać
    .what = Powiedz komu, dlaczego i do kiedy. Najpierw napisz notatkę dla przejmującego.
rung-5 = Zakończyć
    .what = Zakończ wymianę zgodnie z zasadami firmy i zostaw drogę powrotną.

# Why a rung is proposed; .otherwise says what would change it.
rung-why-first-message = To pierwsza wiadomość, więc odpowiedź zaczyna się od zrozumienia.
    .otherwise = Wyżej zaczęłaby się tylko przy groźbie albo pogardzie dla grupy.
rung-why-civil = W wiadomości nie ma nic obraźliwego, więc odpowiedź zaczyna się od zrozumienia.
    .otherwise = Wzrósłby tylko, gdyby po Twojej odpowiedzi znów obrażano ludzi.
rung-why-below-threshold = Jest obelga, ale zasady firmy wymagają więcej niż jednej, zanim przyjdzie następny stopień.
    .otherwise = Kolejna obelga osiągnęłaby liczbę z zasad.
rung-why-insult-first = Jest obelga. Na pierwszą odpowiada się jeszcze ze zrozumieniem.
    .otherwise = Bez obelgi stopień byłby ten sam. Wzrośnie, jeśli po Twojej odpowiedzi przyjdzie kolejna.
rung-why-insult-after-empathy = Jest kolejna obelga, po odpowiedzi, która próbowała zrozumieć.
    .otherwise = Bez obelgi w tej wiadomości zostałby stopień 1.
rung-why-insult-after-limits = Jest kolejna obelga, po postawieniu granicy.
    .otherwise = Bez obelgi w tej wiadomości stopień by nie wzrósł.
rung-why-insult-continues = Obelgi trwały po informacji, że są odnotowywane.
    .otherwise = Wiadomość bez obelgi obniżyłaby stopień.
rung-why-not-sent = Jest obelga, ale słów z poprzedniego stopnia nie wysłano, więc stopień nie rośnie.
    .otherwise = Wzrośnie tylko wtedy, gdy słowa tego stopnia zostaną wysłane, a następna wiadomość znów obraża.
rung-why-threat = Jest groźba skrzywdzenia. Taka sprawa od razu trafia do kogoś innego.
    .otherwise = Zapowiedź sądu, skargi, odejścia albo opinii nie miałaby tego skutku.
rung-why-hate = Jest pogarda dla grupy albo molestowanie. Taka sprawa od razu trafia do kogoś innego.
    .otherwise = Bez tych słów odpowiedź zaczęłaby się od zrozumienia.
rung-why-immediate = Zasady firmy mówią, że to od razu kończy wymianę.
    .otherwise = Bez tej zasady byłby to stopień 4.
rung-why-anger-only = Złość dotyczy sprawy, nie ludzi. Sama złość nigdy nie podnosi stopnia.
    .otherwise = Wzrósłby tylko przy obrażaniu ludzi.
rung-why-profanity-only = Są przekleństwa, ale w nikogo nie wymierzone. To nigdy nie podnosi stopnia.
    .otherwise = Wzrósłby tylko przy obrażaniu ludzi.
rung-why-leverage-only = Jest mowa o prawniku, urzędzie, opinii albo odejściu. To prawo klienta i nigdy nie podnosi stopnia.
    .otherwise = Wzrósłby tylko przy obrażaniu ludzi albo groźbie krzywdy.
rung-why-softening = Ton jest łagodniejszy albo są przeprosiny. Stopień niżej; do przeszłości się nie wraca.
    .otherwise = Kolejna obelga utrzymałaby stopień albo go podniosła.
rung-why-factual = Ta wiadomość dotyczy tylko sprawy. Stopień niżej.
    .otherwise = Kolejna obelga utrzymałaby stopień albo go podniosła.
rung-why-locked = Stopień 5 otwiera się po użyciu stopnia 4 i wymaga roli z zasad firmy.
    .otherwise = Otworzy się po wysłaniu stopnia 4 albo tam, gdzie zasady kończą wymianę od razu.

mirror-heading = Zanim postawisz granicę
mirror-unanswered = Czy jakieś pytanie klienta zostało bez odpowiedzi?
mirror-product = Czy złość dotyczy produktu, a nie ludzi?
mirror-reasons = Czy powodem może być niepełnosprawność, kryzys albo obcy język?

# --- The panel.

panel-title = Evenkeel
panel-label = Odczyt, propozycje, drabina i zapis dla tego zgłoszenia
panel-wants = Czego chce klient
panel-about = O co chodzi
panel-reading = Jak brzmi wiadomość
panel-heat = Temperatura
panel-conduct = Sposób
panel-cues = Słowa klienta
panel-facts = Podane fakty
panel-no-facts = Nie znaleziono zamówienia, kwoty, daty ani czasu czekania.
panel-leverage = Klient zapowiada swój krok: prawnik, urząd, opinia, obciążenie zwrotne albo odejście.
panel-softening = Ton złagodniał od poprzedniej wiadomości.
panel-danger = Są oznaki zagrożenia. Zamiast sformułowań proszę skorzystać z tekstu bezpieczeństwa.
panel-suggestions = Początki odpowiedzi
panel-no-suggestions = Żaden początek nie pasuje do tego, co tu wiadomo.
panel-stock-empty = Wszystko, co pasowało, już w tej rozmowie było. Nic się nie powtarza.
panel-ladder = Drabina
panel-proposed = Proponowany
panel-why = Dlaczego
panel-otherwise = Co by to zmieniło
panel-open-slots = Do uzupełnienia
panel-record = Zapis
panel-handover = Notatka dla przejmującego
panel-draft = Twój szkic
panel-draft-clean = Nie ma nic do wskazania.
panel-new-part = Czytana jest tylko nowa część wiadomości.
panel-pause = To kosztowało trochę sił. Przed następnym zgłoszeniem: dwa spokojne oddechy, szklanka wody, kilka kroków.
panel-preview = Podgląd
panel-insert = Wstaw
panel-copy = Kopiuj
panel-skip = Nie tym razem
panel-step-down = Stopień niżej
panel-close = Zamknij
panel-undo = Cofnij
panel-more = Pokaż inne
panel-show-words = Pokaż słowa
panel-hide-words = Ukryj słowa
panel-retelling = Neutralnymi słowami

# --- The card at a mark.

card-label = Propozycje dla zaznaczonych słów
card-openings-label = Początki tej odpowiedzi
card-why = Dlaczego
card-passes = Wystarczy
card-their-words = Bo klient napisał
card-serves = Pomaga na
card-nothing = Tu nie ma nic do wskazania.
card-no-suggestion = Nie ma tu gotowych słów; wskazówka wyżej mówi, co pomoże.
card-insert = Wstaw
card-ignore = Zostaw
card-refused = Ten edytor nie przyjął tekstu. Szkic jest bez zmian. Skopiuj tekst i wklej go.
card-copied = Skopiowano
card-copy-failed = Nie udało się skopiować. Zaznacz tekst i skopiuj go ręcznie.
card-inserted = Wstawiono. Cofnięcie usuwa to w jednym kroku.
card-keys = Strzałki wybierają, Enter wstawia, Escape zamyka.
card-open-slot = W nawiasach kwadratowych: do uzupełnienia przed wysłaniem.

# --- Errors. Each says what is so and what can still be done.

error-no-pack = Nie ma pakietu dla języka tej wiadomości. Działa to, co nie zależy od języka: fakty w cyfrach, drabina i zapis.
error-pack-refused = Pakiet nie został przyjęty. Działa dalej dotychczasowy.
error-pack-malformed = Plik nie jest kompletnym pakietem Evenkeel.
error-pack-signature = Podpis pakietu nie pasuje do zaufanego klucza.
error-pack-too-new = Pakiet wymaga nowszej wersji Evenkeel.
error-pack-expired = Pakiet jest po terminie ważności.
error-no-messages = Na tej stronie nie znaleziono wiadomości klienta.
error-message-long = Wiadomość jest za długa, żeby przeczytać ją w całości. Przeczytano pierwszą część.
error-storage-full = Pamięć przeglądarki jest pełna. Wszystko działa, ale nic nowego nie jest zapamiętywane.
error-updated = Evenkeel został zaktualizowany. Odśwież stronę po zapisaniu szkicu; do tego czasu szkic zostaje nietknięty.
error-frame = Evenkeel nie mógł uruchomić się na tej stronie. Szkic jest nietknięty.
error-policy = Niektóre wartości zasad są nieprawidłowe. Zostały pominięte, reszta działa.
error-editor-gone = Edytora już nie ma. Nic nie wstawiono.

# --- Options.

options-title = Opcje Evenkeel
options-language = Język uzasadnień i etykiet
options-language-auto = Jak w przeglądarce
options-keys = Klawisze
options-keys-note = Działają, gdy kursor jest w edytorze.
options-packs = Pakiety językowe
options-pack-add = Dodaj pakiet z pliku
options-pack-remove = Usuń
options-pack-in-use = W użyciu
options-pack-valid-until = Ważny do
options-policy = Zasady firmy
options-policy-add = Wczytaj zasady z pliku
options-policy-managed = Ustawione przez administratora
options-locked = Ustawione przez administratora, nie można tego tu zmienić.
options-hosts = Systemy zgłoszeń
options-host-add = Dodaj adres systemu zgłoszeń
options-host-remove = Usuń
options-rules = Co jest zaznaczane
options-veil = Zasłaniaj obelgi, dopóki nie zechcesz ich przeczytać
options-pause = Proponuj przerwę po stopniu 3 i wyższych
options-memory = Co jest zapamiętywane
options-memory-note = Tylko solone skróty zdań, żeby nic nie pojawiło się dwa razy. Bez tekstu i bez nazwisk.
options-memory-clear = Zapomnij wszystko teraz
options-memory-cleared = Zapomniano.
options-retention = Po ilu dniach zapominać
options-agent-name = Twoje imię, tak jak się podpisujesz
options-agent-gender = Formy dla Ciebie
options-gender-f = Żeńskie
options-gender-m = Męskie
options-gender-none = Bez rodzaju, gdzie się da
options-save = Zapisz
options-saved = Zapisano
options-reset = Przywróć domyślne
options-privacy = Wszystko dzieje się na tym komputerze. Nie ma serwera ani żadnych zapytań.

# --- The toolbar popup.

popup-title = Evenkeel
popup-works-here = Działa na tej stronie.
popup-not-here = Dla tej witryny nie włączono.
popup-grant = Włącz dla tej witryny
popup-revoke = Wyłącz dla tej witryny
popup-no-helpdesk = Ta strona nie jest systemem zgłoszeń, który Evenkeel zna.
popup-language = Język wiadomości
popup-options = Opcje
popup-panel = Otwórz panel

# --- The record: facts, quotes and interpretation stand apart.

record-title = Zapis zdarzenia
record-when = Data i godzina
record-channel = Kanał
record-ticket = Zgłoszenie
record-agent = Osoba prowadząca
record-customer = Klient
record-complaint = Na co skarżył się klient
record-complaint-about = Klient pisał w sprawie
record-complaint-wants = Klient oczekuje
record-facts = Fakty podane przez klienta
record-quotes = Cytaty, słowo w słowo
record-quote-from = z wiadomości
record-class = Sposób
record-offered = Co zaproponowano
record-decisions = Decyzje
record-promises = Obietnice i ich terminy
record-rungs = Stopnie drabiny
record-next = Następny krok
record-delete = Do usunięcia dnia
record-interpretation = Interpretacja
record-unknown = nie wiadomo
record-none = brak
record-message = Wiadomość
record-reply = Odpowiedź
record-channel-email = e-mail lub zgłoszenie
record-copy = Kopiuj zapis

# --- The hand-over note for a colleague.

handover-title = Przekazanie
handover-to = Do
handover-from = Od
handover-why = Dlaczego przekazane
handover-matter = Czego klient potrzebuje
handover-done = Co już zrobiono
handover-open = Co zostało otwarte
handover-expect = Czego się spodziewać
handover-facts = Fakty
handover-by = Następna wiadomość obiecana do
handover-copy = Kopiuj notatkę
handover-target-people = dobrze radzi sobie z ludźmi

# --- Keys, as they are called on the options page.

key-suggestions = Otwórz propozycje
key-panel = Otwórz panel
key-next = Następna propozycja
key-previous = Poprzednia propozycja
key-insert = Wstaw
key-close = Zamknij
key-undo = Cofnij
