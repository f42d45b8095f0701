# Policy-limit templates by rung. Help stands first; what is named is behaviour, never the person.

# ---------------------------------------------------------------- rung 2: intent and limits

rung-2-intent =
    .a = Chcę doprowadzić sprawę { $order } do końca.
    .b = Zależy mi na tym, żeby ta sprawa została rozwiązana.
    .c = Chcę pomóc i zostaję przy tej sprawie.
    .d = Moim celem jest, żeby { $amount } zostało wyjaśnione co do grosza.
    .e = Jestem tu po to, żeby pomóc w tej sprawie.
rung-2-possible =
    .a = Mogę dzisiaj zrobić jedno: { $open_step }, a wynik podam do { $open_time }.
    .b = To, co mogę zrobić od razu, to { $open_step }.
    .c = Sprawdzę zamówienie { $order } i napiszę do { $open_time }, co dalej.
    .d = Do { $open_time } odpowiem na każde pytanie dotyczące sprawy.
rung-2-limit =
    .a = Odpowiadam na wiadomości, w których jest mowa o sprawie.
    .b = Proszę, żebyśmy dalej pisali o samej sprawie; na obelgi nie będę odpowiadać.
    .c = Warunek jest jeden: piszemy o tym, co się stało i co zrobić dalej.
    .d = Będę odpowiadać dalej, o ile w wiadomościach nie będzie wyzwisk.
rung-2-behaviour =
    .a = W ostatniej wiadomości są słowa, które obrażają osoby po tej stronie.
    .b = Ostra krytyka jest w porządku, wyzwiska wobec ludzi nie.
    .c = Można nam wytknąć każdy błąd, ale bez wyzwisk.
    .d = Określenia użyte w ostatniej wiadomości przekraczają granicę.

# ---------------------------------------------------------------- rung 3: noting openly

rung-3-matter =
    .a = W sprawie { $order }: { $open_matter }. Następną informację podam do { $open_time }.
    .b = Co do samej sprawy: { $open_matter }. Napiszę ponownie do { $open_time }.
    .c = Stan na dziś jest taki: { $open_matter }. O zmianach dam znać do { $open_time }.
    .d = Odpowiadam na pytanie o sprawę: { $open_matter }. Kolejną wiadomość wyślę do { $open_time }.
rung-3-note =
    .a = Cała korespondencja jest przechowywana, a jej treść odnotowuję w zgłoszeniu.
    .b = Wiadomości w tej sprawie są zachowywane i odnotowywane w całości, słowo w słowo.
    .c = Informuję wprost, że ta korespondencja zostaje w zgłoszeniu i że jej przebieg odnotowuję.
    .d = Każdą wiadomość w tej sprawie zapisuję w zgłoszeniu w takim brzmieniu, w jakim przyszła.

# ---------------------------------------------------------------- rung 4: handing over

rung-4-whom =
    .a = Sprawę przejmuje { $contact }.
    .b = Przekazuję sprawę do { $team }.
    .c = Przekazuję sprawę { $order } osobie, która poprowadzi ją dalej.
    .d = Od teraz sprawą zajmuje się inna osoba z naszej firmy.
rung-4-why =
    .a = Robię to, ponieważ w wiadomościach pojawiły się wyzwiska albo groźby, a sprawa mimo to wymaga odpowiedzi.
    .b = Powód jest jeden: ton tej korespondencji; sama sprawa nadal jest ważna i nie zaczyna się od nowa.
    .c = Tak stanowią nasze zasady, kiedy w korespondencji padają obelgi lub groźby.
    .d = Zmiana osoby ma pomóc wrócić do samej sprawy.
rung-4-when =
    .a = Odpowiedź będzie do { $open_time }.
    .b = Proszę spodziewać się wiadomości do { $open_time }.
    .c = Nowa osoba odezwie się do { $open_time }; opis sprawy i dokumenty już ma.

# ---------------------------------------------------------------- rung 5: ending

rung-5-help =
    .a = Od początku chodziło o to, żeby sprawa { $order } została rozwiązana, i tak jest nadal.
    .b = Chcieliśmy pomóc i podaliśmy, co było możliwe.
    .c = Pomoc w tej sprawie była i pozostaje naszym celem.
rung-5-behaviour =
    .a = Wyzwiska i groźby wobec osób, które odpisują, są jednak nie do przyjęcia.
    .b = Na wiadomości, w których ludzie są obrażani lub zastraszani, nie odpowiadamy.
    .c = Słowa użyte w tej korespondencji przekroczyły granicę, o której była mowa wcześniej.
rung-5-rule =
    .a = Zgodnie z zasadami „{ $rules }” kończymy tę wymianę wiadomości: { $link }
    .b = Dlatego, na podstawie zasad „{ $rules }”, kończymy tę korespondencję.
    .c = Zgodnie z naszymi zasadami kontaktu kończymy tę korespondencję.
    .d = Nasze zasady przewidują w takiej sytuacji zakończenie korespondencji i tak dzisiaj robimy.
rung-5-way-back =
    .a = Gdy wiadomość będzie dotyczyła samej sprawy, wrócimy do niej: { $contact }.
    .b = Droga powrotna jest otwarta: wystarczy wiadomość o samej sprawie, a ktoś z nas odpowie.
    .c = Na rzeczową wiadomość w sprawie { $order } odpowiemy jak na każdą inną.

# ---------------------------------------------------------------- side templates

legal-warning =
    .a = W korespondencji pojawiły się słowa, które mogą być odczytane jako groźba. Wypowiedzi tego rodzaju mogą mieć skutki prawne, dlatego je dokumentujemy. Sprawą, której dotyczy zgłoszenie, zajmujemy się niezależnie od tego.
    .b = Zapowiedź wyrządzenia komuś krzywdy może pociągać za sobą odpowiedzialność prawną. Zachowujemy tę korespondencję, a na pytania o samą sprawę odpowiadamy dalej.
    .c = Informujemy spokojnie i jeden raz: groźby wobec pracowników są dokumentowane i mogą zostać zgłoszone właściwym organom. Nie zmienia to sposobu rozpatrzenia samej sprawy.
accept-apology =
    .a = Dziękuję za te słowa. Dla mnie temat jest zamknięty; wracajmy do sprawy.
    .b = Dziękuję, doceniam to. Zajmijmy się teraz zamówieniem { $order }.
    .c = Dziękuję. Każdemu może puścić cierpliwość po { $wait_locative } czekania, idźmy dalej.
    .d = Przyjmuję i dziękuję. Najważniejsze, żeby sprawa ruszyła do przodu.
in-writing =
    .a = Proponuję, żebyśmy dalej ustalali wszystko na piśmie. Każde ustalenie będzie wtedy pod ręką i nic nie zginie.
    .b = Zostańmy przy mailu: każda data i kwota będzie zapisana, a ja odpowiem na każde pytanie po kolei.
    .c = Wolę prowadzić tę sprawę pisemnie, bo wtedy nie trzeba niczego odtwarzać z pamięci.
auto-reply =
    .a = Dzień dobry, wiadomość dotarła i odpowie na nią człowiek. Korespondencja jest przechowywana razem ze zgłoszeniem, żeby nikt nie musiał pytać dwa razy o to samo.
    .b = Dzień dobry, mamy już tę wiadomość. Odpowiedź przyjdzie od osoby, a nie z automatu; całą korespondencję zachowujemy przy zgłoszeniu.
    .c = Dzień dobry, wiadomość jest u nas. Korespondencję przechowujemy i dokumentujemy; prosimy o kontakt w takim tonie, w jakim sami odpisujemy.
safety =
    .a = To, co zostało napisane, brzmi poważnie i jest ważniejsze niż zgłoszenie. Jeśli życie lub zdrowie jest zagrożone, proszę zadzwonić pod 112. Bezpłatnie i całą dobę rozmawia też Centrum Wsparcia: 800 70 2222.
    .b = Najpierw bezpieczeństwo: w nagłym zagrożeniu proszę dzwonić pod 112. Dorośli w kryzysie mogą porozmawiać bezpłatnie pod 116 123, dzieci i młodzież pod 116 111. Sprawa ze zgłoszenia może poczekać.
    .c = Z takim ciężarem nie trzeba zostawać w pojedynkę. Numer alarmowy to 112, telefon dla osób doznających przemocy to 800 120 002, obie linie działają całą dobę. Do zgłoszenia wrócę, kiedy będzie na to czas.
