# Phrasings by move. Each sentence is one that can go to a customer as it stands: about their matter, in the
# first person, without a feeling that nobody chose, without fault, without a promise of how it ends. No article
# stands before a product, which may be plural ("skoene").

# ---------------------------------------------------------------- parts

greeting =
    .m = Goeiedag { $name }
    .m-title = Beste { address-titel } { $last }
    .f = Goeiedag { $name }
    .f-title = Beste { address-titel } { $last }
    .unknown = Goeiedag { $name }
    .unknown-title = Beste { address-titel } { $last }
    .none = Goeiedag

address =
    .m = { $name }
    .m-title = { address-titel } { $last }
    .f = { $name }
    .f-title = { address-titel } { $last }
    .unknown = { $name }
    .unknown-title = { address-titel } { $last }

# How a title is written before a last name, however it stands in the name field.
address-titel = { $title ->
        [Mnr] mnr.
        [MNR] mnr.
        [mnr] mnr.
        [Meneer] mnr.
        [meneer] mnr.
        [Mr] mnr.
        [MR] mnr.
        [Mister] mnr.
        [Mev] mev.
        [MEV] mev.
        [mev] mev.
        [Mevrou] mev.
        [mevrou] mev.
        [Mrs] mev.
        [Me] me.
        [ME] me.
        [me] me.
        [Ms] me.
        [Mej] mej.
        [mej] mej.
        [Mejuffrou] mej.
        [Juffrou] juffrou
        [Miss] mej.
        [Dr] dr.
        [DR] dr.
        [dr] dr.
        [Dokter] dr.
        [Prof] prof.
        [prof] prof.
        [PROF] prof.
        [Professor] prof.
        [Ds] ds.
        [ds] ds.
        [Dominee] ds.
        [Adv] adv.
        [adv] adv.
        [Oom] oom
        [Tannie] tannie
       *[other] { $title }
    }

# "u", unless the conversation says "jy": subject, and object or possessive
u = { $formality ->
        [informal] jy
       *[formal] u
    }
U = { $formality ->
        [informal] Jy
       *[formal] U
    }
jou = { $formality ->
        [informal] jou
       *[formal] u
    }
Jou = { $formality ->
        [informal] Jou
       *[formal] U
    }

slot-wait = { $n ->
        [1] een
        [2] twee
        [3] drie
        [4] vier
        [5] vyf
        [6] ses
        [7] sewe
        [8] agt
        [9] nege
        [10] tien
        [11] elf
        [12] twaalf
       *[other] { $n }
    } { $unit ->
        [hour] uur
        [day] { $n ->
            [one] dag
           *[other] dae
        }
        [week] { $n ->
            [one] week
           *[other] weke
        }
        [month] { $n ->
            [one] maand
           *[other] maande
        }
       *[year] jaar
    }

slot-contacts = { $n ->
        [1] een keer
        [2] twee keer
        [3] drie keer
        [4] vier keer
        [5] vyf keer
        [6] ses keer
        [7] sewe keer
        [8] agt keer
        [9] nege keer
        [10] tien keer
       *[other] { $n } keer
    }
    .ordinal = { $n ->
        [1] eerste
        [2] tweede
        [3] derde
        [4] vierde
        [5] vyfde
        [6] sesde
        [7] sewende
        [8] agtste
        [9] negende
        [10] tiende
       *[other] soveelste
    }
    .times = { $n ->
        [1] een keer
        [2] twee keer
        [3] drie keer
        [4] vier keer
        [5] vyf keer
        [6] ses keer
        [7] sewe keer
        [8] agt keer
        [9] nege keer
        [10] tien keer
       *[other] { $n } keer
    }

open-time = tyd
open-step = stap
open-matter = saak
open-reason = rede
open-options = opsies

# ---------------------------------------------------------------- delivery

mirror--missing-delivery =
    .when = issue:missing-delivery
    .mechanism = interpretation
    .a = Bestelling { $order } is nog nie by { jou } nie, en { u } kan nêrens sien waar dit is nie.
    .b = { U } wag al { $wait } vir bestelling { $order }, en daar is nog niks voor { jou } deur nie.
    .c = { U } kyk al { $wait } uit vir hierdie aflewering, en dit het nog nie gekom nie.
    .d = Die { $product } moes al by { jou } gewees het, en dit is nie.
    .e = { U } moes al { $contacts_times } vra waar die { $product } is.
    .f = { U } het { $amount } betaal en het nog niks daarvoor in die hande nie.
    .g = { U } het bestel, en niks het nog opgedaag nie.
    .h = { U } het al { $contacts_times } gevra, en { u } weet steeds nie waar bestelling { $order } is nie.
    .i = Wat { u } bestel het, het nie gekom nie, en { u } wil weet waar dit is.
    .j = { U } noem { $date }, en die pakkie is nog nie by { jou } nie.

acknowledge--missing-delivery =
    .when = issue:missing-delivery heat:1-4
    .mechanism = reaction
    .a = 'n Pakkie wat ná { $wait } nog soek is, is meer as 'n klein vertraging.
    .b = Dit is moeilik om 'n dag te beplan rondom 'n aflewering wat nie kom nie.
    .c = Om { $contacts_times } na 'n mens se eie pakkie te moet vra, is te veel.
    .d = Met { $amount } betaal en niks afgelewer nie, maak dit sin dat { u } skryf.
    .e = Om vir bestelling { $order } te wag sonder om te weet waar dit is, maak enigiemand moeg.
    .f = Dit is lastig om sonder die { $product } klaar te kom en nie te weet hoe lank nog nie.

mirror--late-delivery =
    .when = issue:late-delivery
    .mechanism = interpretation
    .a = Bestelling { $order } moes al by { jou } gewees het, en dit is nog nie daar nie.
    .b = { U } wag nou al { $wait } vir die { $product }.
    .c = Die aflewering is laat, en { $wait } se gewag is heelwat langer as wat { u } beplan het.
    .d = { U } het daarop gereken dat die { $product } al daar sou wees, en dit is nie.
    .e = Die aflewering het nie gekom toe dit moes nie.
    .f = { U } het al { $contacts_times } gevra wanneer bestelling { $order } kom.
    .g = { U } noem { $date }, en die aflewering het nie daarby gebly nie.
    .h = { U } het { $amount } betaal, en die goedere is nog onderweg.
    .i = Die dag waarop dit moes kom, is verby, en dit is nog nie by { jou } nie.
    .j = { U } wou hê die aflewering moet op sy tyd kom, en dit het nie.

acknowledge--late-delivery =
    .when = issue:late-delivery heat:1-4
    .mechanism = reaction
    .a = Met 'n aflewering wat al { $wait } op hom laat wag, is dit moeilik om enigiets te beplan.
    .b = Dit is vermoeiend om te wag vir 'n aflewering wat nie opdaag nie.
    .c = Dit is lank om sonder die { $product } te wees.
    .d = { U } moes nie { $contacts_times } na 'n afleweringsdatum gevra het nie.
    .e = 'n Dag wat verbygaan sonder die aflewering en sonder 'n woord, is ergerlik en kos tyd.
    .f = As { u } nie weet wanneer bestelling { $order } kom nie, is dit moeilik om iets te reël.

mirror--delivery-explore =
    .when = issue:missing-delivery,late-delivery
    .mechanism = exploration
    .a = Is daar 'n dag waarop die { $product } op die laatste by { jou } moet wees?
    .b = Teen watter dag het { u } bestelling { $order } nodig?
    .c = Wat sal { jou } meer help: om die presiese dag te weet, of om dit na 'n ander adres te laat gaan?
    .d = Het daar enigiets van die koerier by { jou } uitgekom, 'n SMS of 'n kaartjie by die hek?
    .e = Wat gooi die vertraging by { jou } die meeste omver, sodat ek daar begin?
    .f = Is daar heeldag iemand by die adres, of is daar 'n beter plek vir die pakkie?

mirror--damaged-item =
    .when = issue:damaged-item
    .mechanism = interpretation
    .a = Die { $product } het beskadig aangekom, en so kan { u } dit nie gebruik nie.
    .b = Iets in bestelling { $order } het beskadig aangekom.
    .c = { U } het { $amount } betaal, en wat uit die boks gekom het, was stukkend.
    .d = Dit is nie die eerste keer nie: { u } moes al { $contacts_times } oor beskadigde goedere skryf.
    .e = { U } het { $wait } gewag, en toe kom dit stukkend aan.
    .f = Wat { u } uitgepak het, is nie in die toestand waarin dit die pakhuis moes verlaat nie.
    .g = Die { $product } is beskadig, en { u } wil weet hoe dit reggestel word.
    .h = Dit het aangekom, en wat { u } uitgepak het, was beskadig.
    .i = { U } noem { $date }, toe die goedere beskadig aangekom het.
    .j = Bestelling { $order } is daar, maar die inhoud is beskadig.

acknowledge--damaged-item =
    .when = issue:damaged-item heat:1-4
    .mechanism = reaction
    .a = Dit is 'n teleurstelling om die { $product } uit te pak en skade te sien.
    .b = Om ná { $wait } 'n pakkie oop te maak en skade te vind, is nie lekker nie.
    .c = Vir { $amount } moet dit heel aankom.
    .d = Om { $contacts_times } te skryf oor iets wat net moet werk, maak 'n mens moeg.
    .e = Om iets waarvoor 'n mens gewag het uit te pak en dit stukkend te vind, is 'n teleurstelling.
    .f = Dat bestelling { $order } so aangekom het, kos { jou } tyd wat { u } nie beplan het nie.

mirror--damaged-explore =
    .when = issue:damaged-item,wrong-item
    .mechanism = exploration
    .a = Moet die { $product } vervang word, of wil { u } liewer die geld terughê?
    .b = Wat help { jou } meer met bestelling { $order }: 'n nuwe een, of die geld terug?
    .c = Is daar 'n dag waarop { u } die regte een in die hande moet hê?
    .d = Is dit een deel wat skade het, of kan { u } niks daarvan gebruik nie?
    .e = Wanneer pas dit { jou } dat dit kom haal word, sodat { u } dit nêrens heen hoef te dra nie?

mirror--wrong-item =
    .when = issue:wrong-item
    .mechanism = interpretation
    .a = { U } het een ding bestel en 'n ander een gekry.
    .b = Wat met bestelling { $order } gekom het, is nie wat { u } gekies het nie.
    .c = Die { $product } wat by { jou } aangekom het, is nie die een wat { u } bestel het nie.
    .d = { U } het { $wait } gewag, en toe was die verkeerde ding in die boks.
    .e = { U } het { $amount } betaal vir iets anders as wat aangekom het.
    .f = { U } moes al { $contacts_times } skryf, en die regte artikel is steeds nie by { jou } nie.
    .g = Wat gestuur is, is nie wat { u } bestel het nie, en nou sit { u } met die moeite.
    .h = { U } het een ding bestel, en iets anders is gepak.
    .i = { U } noem { $date } en die verkeerde artikel wat toe gekom het.

acknowledge--wrong-item =
    .when = issue:wrong-item heat:1-4
    .mechanism = reaction
    .a = Om { $wait } te wag en dan die verkeerde artikel uit te pak, is ergerlik.
    .b = Dit kos tyd om 'n bestelling reg te kry wat iemand anders omgeruil het.
    .c = Om { $contacts_times } te skryf en nog steeds met die verkeerde artikel te sit, is te veel.
    .d = Dit is lastig as iets gestuur word waarvoor 'n mens nooit gevra het nie.
    .e = Met die verkeerde { $product } kan { u } niks doen nie, en om dit terug te stuur is ekstra werk.
    .f = Met bestelling { $order } verkeerd gepak, het die werk by { jou } beland, en dit moes nie.

# ---------------------------------------------------------------- money

mirror--refund-missing =
    .when = issue:refund-missing
    .mechanism = interpretation
    .a = { U } wag vir die terugbetaling vir bestelling { $order }, en dit het nog nie gekom nie.
    .b = Die { $amount } is nog nie in { jou } rekening nie.
    .c = Dit is nou al { $wait }, en die terugbetaling is nog nie daar nie.
    .d = { U } het al { $contacts_times } oor { jou } geld gevra, en dit is steeds nie daar nie.
    .e = Die terugbetaling is nog oop, en { u } wil weet wanneer dit kom.
    .f = Die { $amount } is al { $wait } lank nie in { jou } rekening nie.
    .g = { U } wag nog vir die geld vir die { $product }.
    .h = Die terugbetaling vir bestelling { $order } is ná { $wait } steeds oop.
    .i = { U } het al { $contacts_times } geskryf oor { $amount } wat al by { jou } terug moes wees.
    .j = Die geld waarvoor { u } wag, het nog nie gekom nie.
    .k = { U } noem { $date }, en sedertdien het die terugbetaling { jou } nie bereik nie.
    .l = { U } wag vir geld wat al weer by { jou } moes wees.

acknowledge--refund-missing =
    .when = issue:refund-missing heat:1-4
    .mechanism = reaction
    .a = Om { $wait } sonder { $amount } te wees, is nie 'n kleinigheid nie.
    .b = Dit is moeilik om geduldig te bly oor { $amount } as niemand sê waar dit is nie.
    .c = Om { $contacts_times } oor 'n terugbetaling te moet vra, is heeltemal te veel.
    .d = Dit is vermoeiend om agter geld aan te loop wat vanself moet kom.
    .e = 'n Terugbetaling wat { $wait } vat, laat { jou } met die gat sit, en dit is nie maklik nie.
    .f = Met die terugbetaling vir bestelling { $order } nog uitstaande, maak dit sin dat { u } 'n datum wil hê.
    .g = Geld wat so lank wegbly, is 'n las en nie 'n kleinigheid nie.

mirror--double-charge =
    .when = issue:double-charge
    .mechanism = interpretation
    .a = Die geld is twee keer afgetrek, en een keer is dus te veel.
    .b = Die { $amount } het twee keer van { jou } rekening af gegaan.
    .c = { U } het vir bestelling { $order } betaal, en toe is dieselfde bedrag weer afgetrek.
    .d = Dit is { $wait } sedert die tweede aftrekking, en dit is nog nie terug nie.
    .e = { U } het al { $contacts_times } gesê dat die betaling twee keer afgegaan het.
    .f = Een betaling was genoeg, en twee is afgetrek: dit is wat { u } op die rekening sien.
    .g = { U } sien dieselfde { $amount } twee keer op die staat.
    .h = { U } noem { $date } en 'n betaling wat dubbel afgetrek is.

acknowledge--double-charge =
    .when = issue:double-charge heat:1-4
    .mechanism = reaction
    .a = 'n Tweede { $amount } van die rekening af kan 'n hele maand omkrap.
    .b = Dit is ontstellend om dieselfde betaling twee keer op 'n staat te sien.
    .c = Ná { $wait } is 'n dubbele aftrekking meer as 'n glips om mee saam te leef.
    .d = Om 'n dubbele aftrekking { $contacts_times } te moet aanmeld, is ergerlik.
    .e = Dit is kommerwekkend as geld van die rekening af gaan en niemand sê hoekom nie.
    .f = Om twee keer vir bestelling { $order } te betaal, is 'n las wat { u } nie moet hê nie.

mirror--unexpected-charge =
    .when = issue:unexpected-charge
    .mechanism = interpretation
    .a = Daar is 'n aftrekking van { $amount } wat { u } nie verwag het nie.
    .b = Die { $amount } op { jou } rekening pas nie by wat { u } ooreengekom het nie.
    .c = { U } het 'n aftrekking gekry waarvan niemand { jou } gesê het nie.
    .d = { U } het al { $contacts_times } gevra waarvoor hierdie aftrekking is.
    .e = Die rekening sê een ding, en wat { u } ooreengekom het, was 'n ander.
    .f = { U } vra al { $wait } oor 'n aftrekking, en dit staan nog op { jou } rekening.
    .g = Die aftrekking onder verwysing { $order } is een waartoe { u } nie ingestem het nie.
    .h = { U } noem { $date } en 'n bedrag wat { u } nie kan plaas nie.

acknowledge--unexpected-charge =
    .when = issue:unexpected-charge heat:1-4
    .mechanism = reaction
    .a = Om te sien dat { $amount } sonder 'n rede weg is, is ontstellend.
    .b = 'n Rekening moet nie 'n raaisel wees nie, en om { $contacts_times } te moet vra maak dit erger.
    .c = Dit is ergerlik om eers te betaal en dan eers uit te vind waarvoor dit was.
    .d = 'n Aftrekking wat sonder waarskuwing kom, is moeilik om voor te beplan.
    .e = Ná { $wait } se gevra oor een aftrekking is dit reg om 'n duidelike antwoord te wil hê.

mirror--money-explore =
    .when = issue:refund-missing,double-charge,unexpected-charge
    .mechanism = exploration
    .a = Moet die { $amount } teruggaan soos { u } betaal het, of na 'n ander rekening?
    .b = Wys die { $amount } dalk onder 'n ander datum of naam op { jou } staat?
    .c = Is daar 'n betaling aan { jou } kant waarvoor die { $amount } bedoel was?
    .d = Hang daar 'n betaling van hierdie geld af, sodat ek weet hoe dringend dit is?
    .e = Met watter van die inskrywings op { jou } staat moet ek begin?
    .f = Sal dit help as ek die besonderhede van die oorplasing stuur, sodat { jou } bank ook kan kyk?

# ---------------------------------------------------------------- access and software

mirror--login-failed =
    .when = issue:login-failed
    .mechanism = interpretation
    .a = { U } kan nie by { jou } rekening inkom nie, en wat daarin is, is buite bereik.
    .b = { U } kan al { $wait } nie inteken nie.
    .c = { U } het probeer om in te kom, en die rekening bly toe.
    .d = { U } het al { $contacts_times } gevra, en die aanmelding misluk steeds.
    .e = Sedert { $date } skryf { u } oor 'n aanmelding wat nie werk nie.
    .f = Die rekening laat { jou } nie in nie, al is dit { jou } eie.
    .g = Daar is { $amount } ter sprake, en { u } moet by { jou } rekening kan inkom.
    .h = Die aanmelding onder verwysing { $order } werk nie.

acknowledge--login-failed =
    .when = issue:login-failed heat:1-4
    .mechanism = reaction
    .a = Om { $wait } uitgesluit te wees, laat alles stilstaan wat daarvan afhang.
    .b = Dit is om van moedeloos te word: voor 'n mens se eie rekening staan en nie kan inkom nie.
    .c = Nadat { u } { $contacts_times } gevra het, moes die rekening al oop gewees het.
    .d = Dit is vermoeiend om aan te hou probeer met 'n aanmelding wat nie werk nie.
    .e = Om by 'n mens se eie rekening uitgesluit te wees, kos tyd wat { u } vir ander dinge nodig het.

mirror--app-crash =
    .when = issue:app-crash
    .mechanism = interpretation
    .a = Die app gee in wanneer { u } dit wil gebruik.
    .b = { U } wil die app gebruik, en dit laat { jou } nie klaarmaak nie.
    .c = Die app werk al { $wait } nie soos dit moet nie.
    .d = { U } het die fout al { $contacts_times } aangemeld, en dit is steeds daar.
    .e = { U } betaal { $amount } vir iets wat gaan staan wanneer { u } dit nodig het.
    .f = Sedert { $date } gee die app { jou } moeilikheid.
    .g = Wat eers gewerk het, val nou om terwyl { u } besig is.
    .h = { U } het die fout onder verwysing { $order } aangemeld, en dit is nog daar.

acknowledge--app-crash =
    .when = issue:app-crash heat:1-4
    .mechanism = reaction
    .a = Dit is ergerlik om weer van voor af te begin omdat 'n app ingee.
    .b = Om { $wait } lank om 'n fout te werk, is vermoeiend.
    .c = Om dieselfde fout { $contacts_times } aan te meld, is te veel.
    .d = Dit is moeilik om op 'n app staat te maak as dit op die verkeerde oomblik gaan staan.
    .e = 'n App wat omval, kos meer as die minute wat dit vat.

mirror--service-outage =
    .when = issue:service-outage
    .mechanism = interpretation
    .a = { U } is al { $wait } afgesny.
    .b = Die verbinding is af, en alles wat daarvan afhang, staan stil.
    .c = { U } betaal { $amount } vir 'n diens wat nie daar is nie.
    .d = { U } het die onderbreking al { $contacts_times } aangemeld, en dit is steeds af.
    .e = Sedert { $date } skryf { u } oor 'n diens wat nie loop nie.
    .f = Niks werk aan { jou } kant nie, en { u } weet nie hoe lank dit nog so gaan wees nie.
    .g = Die lyn moet werk, en dit doen dit al { $wait } nie.
    .h = Die foutverslag { $order } is oop, en die diens is steeds af.

acknowledge--service-outage =
    .when = issue:service-outage heat:1-4
    .mechanism = reaction
    .a = Om { $wait } sonder verbinding te wees, laat werk en huis stilstaan, en dit is swaar.
    .b = Dit is moeilik om 'n dag te beplan as niemand kan sê wanneer die lyn terug is nie.
    .c = Nadat { u } dit { $contacts_times } aangemeld het, moes { u } al geweet het hoe dit staan.
    .d = Om { $amount } te betaal en geen diens te hê nie, is nie wat enigiemand bestel nie.
    .e = Sonder 'n verbinding wat werk, word selfs klein dinge moeilik.

mirror--data-lost =
    .when = issue:data-lost
    .mechanism = interpretation
    .a = Wat { u } gestoor het, is weg, en { u } wil dit terughê.
    .b = Wat { u } gebêre het, is nie meer daar nie.
    .c = { U } is al { $wait } sonder { jou } data.
    .d = { U } het al { $contacts_times } gevra of { jou } data teruggehaal kan word.
    .e = Sedert { $date } is { jou } data weg.
    .f = Data wat aan { jou } behoort, is weg, en dit kan nie sommer weer gemaak word nie.
    .g = { U } kort data, en { u } wil weet wat nog gered kan word.
    .h = { U } het dit onder verwysing { $order } aangemeld, en die data is steeds weg.

acknowledge--data-lost =
    .when = issue:data-lost heat:1-4
    .mechanism = reaction
    .a = Om te sien dat 'n mens se eie werk weg is, is ontstellend.
    .b = Dit is moeilik om { $wait } te wag sonder om te weet of die lêers terugkom.
    .c = Data wat weg is, laat 'n mens nie los nie, en om { $contacts_times } te moet vra maak dit erger.
    .d = Dit is seer om iets te verloor wat tyd gevat het om te maak.
    .e = Om nie te weet wat van { jou } data oor is nie, is erger as enige ander vertraging.

mirror--tech-explore =
    .when = issue:login-failed,app-crash,service-outage,slow-service
    .mechanism = exploration
    .a = Wanneer het dit laas gewerk soos dit moet?
    .b = Gebeur dit op een toestel, of oral waar { u } dit probeer?
    .c = Wat het { u } die dringendste nodig, sodat ek vir vandag 'n ompad kan soek?
    .d = Het daar kort vantevore iets verander, 'n opdatering of 'n nuwe toestel?
    .e = Wat is die laaste ding wat { u } sien voordat dit gaan staan?
    .f = Is daar een ding wat nie kan wag tot dit weer werk nie?

mirror--data-explore =
    .when = issue:data-lost
    .mechanism = exploration
    .a = Wanneer het { u } laas gesien wat nou weg is?
    .b = Wat het { u } eerste terug nodig, as ek moet kies?
    .c = Is daar iewers 'n kopie, op 'n ander toestel of by iemand anders?
    .d = Wat was die laaste ding wat { u } gedoen het voordat { u } dit agtergekom het?
    .e = Is alles weg, of net 'n deel daarvan?

mirror--slow-service =
    .when = issue:slow-service
    .mechanism = interpretation
    .a = Alles vat langer as wat dit moet, en dit kos { jou } elke dag tyd.
    .b = { U } het { $wait } gewag vir iets wat vinnig moet gaan.
    .c = { U } betaal { $amount } vir meer spoed as wat { u } kry.
    .d = { U } het dit al { $contacts_times } aangemeld, en dit is nog nie vinniger nie.
    .e = Sedert { $date } skryf { u } oor hoe stadig dit is.
    .f = { U } bestee tyd aan gewag vir iets wat net moet loop.
    .g = { U } het dit onder verwysing { $order } aangemeld, en dit is so stadig soos tevore.

acknowledge--slow-service =
    .when = issue:slow-service heat:1-4
    .mechanism = reaction
    .a = Om { $wait } te wag vir iets eenvoudigs, is vermoeiend.
    .b = Dit is ergerlik as die gewag langer vat as die ding self.
    .c = Om dit { $contacts_times } aan te meld en dit is steeds ewe stadig, maak 'n mens moeg.
    .d = Klein wagtye tel op, en teen hierdie tyd het dit { jou } baie tyd gekos.

# ---------------------------------------------------------------- contact

mirror--no-reply =
    .when = issue:no-reply
    .mechanism = interpretation
    .a = { U } het al { $contacts_times } laat weet, en niemand het geantwoord nie.
    .b = { U } kry al { $wait } geen antwoord nie.
    .c = { U } het oor verwysing { $order } gevra en niks teruggehoor nie.
    .d = { U } het geskryf, { u } het gewag, en geen antwoord het gekom nie.
    .e = Dit is die { $contacts_ordinal } keer dat { u } oor dieselfde ding moet laat weet.
    .f = { U } het oor { $amount } geskryf, en daar was geen antwoord nie.
    .g = { U } wil 'n antwoord oor die { $product } hê, en niemand het dit vir { jou } gegee nie.
    .h = { Jou } boodskappe is gestuur, en nie een daarvan is beantwoord nie.
    .i = { U } noem { $date }, en sedertdien is dit stil.
    .j = { U } is al { $wait } sonder 'n enkele woord.

acknowledge--no-reply =
    .when = issue:no-reply heat:1-4
    .mechanism = reaction
    .a = Om { $contacts_times } te laat weet sonder 'n antwoord, put 'n mens uit.
    .b = Stilte van { $wait } maak enige probleem groter.
    .c = Dit is frustrerend om te skryf en nie te weet of iemand dit lees nie.
    .d = { U } moet nie agter 'n antwoord oor verwysing { $order } aan hoef te hardloop nie.
    .e = Dit is moeilik om geduldig te bly as geen antwoord kom nie.
    .f = Geen antwoord is erger as 'n slegte een, en { $wait } daarvan is te lank.

mirror--passed-around =
    .when = issue:passed-around
    .mechanism = interpretation
    .a = { U } is van een na die ander gestuur, en niemand het die saak by hulle gehou nie.
    .b = { U } moes dit al { $contacts_times } oorvertel, en niemand het daarmee gebly nie.
    .c = Al { $wait } lank stuur elkeen { jou } na iemand anders aan.
    .d = { U } het oor verwysing { $order } geskryf, en elkeen het { jou } na 'n volgende een gestuur.
    .e = Elke afdeling het { jou } aangestuur, en die saak self het bly staan.
    .f = { U } is aangestuur, en niks het beweeg nie.
    .g = Dit gaan oor die { $product }, en tot nou toe het dit hier net van hand tot hand gegaan.
    .h = Daar is { $amount } op die spel, en { u } is aangestuur in plaas van gehelp.
    .i = { U } noem { $date }, en sedertdien is { u } van een persoon na die volgende gestuur.

acknowledge--passed-around =
    .when = issue:passed-around heat:1-4
    .mechanism = reaction
    .a = Om dieselfde ding { $contacts_times } te verduidelik, put 'n mens uit.
    .b = Dit is vermoeiend om by elke nuwe persoon weer van voor af te begin.
    .c = { $wait } se rondstuur is vir enigiemand te lank.
    .d = Om rondgestuur te word kos tyd en bring { jou } nêrens, en dit maak 'n mens moedeloos.
    .e = { U } moet nie self hoef uit te vind wie oor verwysing { $order } besluit nie.
    .f = Dit is geen wonder dat geduld opraak as niemand die saak hou nie.

mirror--contact-explore =
    .when = issue:no-reply,passed-around,broken-promise
    .mechanism = exploration
    .a = Watter van { jou } vrae moet ek eerste beantwoord?
    .b = Is daar iets oor verwysing { $order } wat { u } al vir ander gesê het en wat ek moet weet?
    .c = Wat sal dit vir { jou } afhandel?
    .d = Hoor { u } liewer telefonies van my, of op skrif?
    .e = Wat is die een ding wat { u } vandag moet weet?
    .f = Is daar 'n tyd van die dag wanneer 'n oproep van my pas?

mirror--broken-promise =
    .when = issue:broken-promise
    .mechanism = interpretation
    .a = Een ding is vir { jou } gesê, en 'n ander een het gebeur.
    .b = { U } het staatgemaak op wat oor verwysing { $order } gesê is, en dit het nie gebeur nie.
    .c = 'n Tyd is genoem, { $wait } is verby, en niks het daarvan gekom nie.
    .d = { U } het al { $contacts_times } gehoor dat dit gedoen sou word, en dit is nie.
    .e = Wat oor die { $product } gesê is, het nie gebeur nie.
    .f = { U } het op die { $amount } gereken, omdat daar gesê is dat dit sou kom.
    .g = { U } noem { $date }; wat daarvoor afgespreek is, het nie gebeur nie.
    .h = { U } het volgens 'n belofte beplan, en dit is nie nagekom nie.

acknowledge--broken-promise =
    .when = issue:broken-promise heat:1-4
    .mechanism = reaction
    .a = As 'n mens dit { $contacts_times } gehoor het, is dit moeilik om die volgende woord te glo.
    .b = Dit maak 'n mens moedeloos om op 'n woord staat te maak en te sien niks gebeur nie.
    .c = 'n Belofte wat { $wait } laat is, maak dit moeilik om met die volgende een te beplan.
    .d = Om so iets oor verwysing { $order } te hoor en dan vir niks te wag nie, is moeilik.
    .e = Dit is ontmoedigend om 'n datum te kry en dit te sien verbygaan.

# ---------------------------------------------------------------- contracts

mirror--cancelled-without-notice =
    .when = issue:cancelled-without-notice
    .mechanism = interpretation
    .a = Dit is gekanselleer, en niemand het { jou } gesê nie.
    .b = Wat onder verwysing { $order } loop, is gekanselleer, en niemand het { jou } laat weet nie.
    .c = { U } het daarop gereken, en dit is sonder 'n woord aan { jou } gekanselleer.
    .d = { U } het { $amount } betaal, en toe is dit sonder 'n woord gekanselleer.
    .e = Dit is nou { $wait }, en dit waarop { u } gereken het, is gekanselleer.
    .f = { U } moes al { $contacts_times } vra hoekom dit gekanselleer is.
    .g = { U } noem { $date }; toe was dit al sonder 'n woord aan { jou } gekanselleer.
    .h = Die bestelling vir die { $product } is gekanselleer, en niemand het { jou } daarvan gesê nie.

acknowledge--cancelled-without-notice =
    .when = issue:cancelled-without-notice heat:1-4
    .mechanism = reaction
    .a = Dit is moeilik om te beplan as iets sonder 'n woord gekanselleer word.
    .b = Om self op die kansellasie van { $order } af te kom, is onaangenaam.
    .c = Ná { $wait } se gewag is 'n kansellasie uit die bloute moeilik om te aanvaar.
    .d = Met { $amount } betaal is 'n kansellasie sonder waarskuwing 'n bron van kommer.
    .e = Om niks daarvan te hoor nie, is nie reg nie, en dit kos { jou } tyd.

mirror--cannot-cancel =
    .when = issue:cannot-cancel
    .mechanism = interpretation
    .a = { U } wil dit beëindig, en { u } kry geen manier wat werk nie.
    .b = { U } het al { $contacts_times } gevra om te kanselleer, en dit loop nog.
    .c = { U } het gekanselleer, en { $amount } word steeds afgetrek.
    .d = { U } probeer al { $wait } om te kanselleer.
    .e = { U } het besluit om te gaan, en kontrak { $order } loop steeds.
    .f = { U } het gevra dat dit stop, en dit gaan voort.
    .g = { U } noem { $date } en 'n kansellasie wat nie deurgegaan het nie.
    .h = { U } wil hieruit, en tot nou toe is { u } nog daarin.

acknowledge--cannot-cancel =
    .when = issue:cannot-cancel heat:1-4
    .mechanism = reaction
    .a = Om 'n kontrak te beëindig, moet nie { $wait } vat nie.
    .b = Om { $contacts_times } te moet vra om te kanselleer, is heeltemal te veel.
    .c = Dit is ergerlik om { $amount } te betaal vir iets wat { u } klaar opgesê het.
    .d = Dit is vermoeiend om 'n uitweg te soek en geen te kry nie.
    .e = Om te kanselleer en te sien dit gaan voort, maak 'n mens moedeloos.

mirror--warranty-refused =
    .when = issue:warranty-refused
    .mechanism = interpretation
    .a = Die { $product } het ingegee, en die eis is afgekeur.
    .b = { U } het op die waarborg staatgemaak, en dit is geweier.
    .c = { U } het { $amount } betaal en verwag dat dit langer as dit hou.
    .d = { U } het al { $contacts_times } oor die weiering geskryf, en { u } aanvaar dit nie.
    .e = Die eis onder verwysing { $order } is afgekeur, en { u } stem nie met die rede saam nie.
    .f = Ná { $wait } was die antwoord oor die waarborg nee.
    .g = Die eis is afgekeur, en { u } vind dit nie reg nie.
    .h = { U } noem { $date }; die datum tel vir die waarborg, daarom begin ek daar.

acknowledge--warranty-refused =
    .when = issue:warranty-refused heat:1-4
    .mechanism = reaction
    .a = 'n Nee op 'n waarborg is moeilik om te aanvaar.
    .b = Dit is teleurstellend as die { $product } ingee en die waarborg nie help nie.
    .c = Om { $wait } te wag en dan 'n nee te kry, is swaar.
    .d = Met { $amount } bestee is 'n weiering moeilik om te aanvaar.
    .e = Nadat { u } { $contacts_times } gevra het, moet daar 'n rede wees wat { u } kan volg.

mirror--contract-explore =
    .when = issue:cancelled-without-notice,cannot-cancel,warranty-refused
    .mechanism = exploration
    .a = Vanaf watter dag moes dit volgens { jou } geëindig het?
    .b = Watter rede is gegee, as daar een was?
    .c = Het { u } enigiets op skrif oor verwysing { $order } waarna ek eerste moet kyk?
    .d = Watter uitkoms sal vir { jou } reg wees?
    .e = Wat weeg vir { jou } meer: die datum of die geld?

mirror--appointment-missed =
    .when = issue:appointment-missed
    .mechanism = interpretation
    .a = { U } het vir iemand gewag, en niemand het gekom nie.
    .b = { U } het { $wait } gewag vir iemand wat nie opgedaag het nie.
    .c = Dit is die { $contacts_ordinal } keer dat { u } oor hierdie afspraak moet laat weet.
    .d = Daar is gesê iemand sou kom, en niemand het nie.
    .e = { U } noem { $date }; iemand moes kom, en niemand het nie.
    .f = Die { $product } het nog 'n tegnikus nodig, en die besoek het nie gebeur nie.
    .g = Die afspraak onder verwysing { $order } is verby sonder dat iemand gekom of gebel het.
    .h = 'n Besoek is afgespreek, en dit het nie gebeur nie.

acknowledge--appointment-missed =
    .when = issue:appointment-missed heat:1-4
    .mechanism = reaction
    .a = Tyd wat 'n mens wag vir iemand wat nie kom nie, is tyd wat verlore is.
    .b = Om { $wait } by die huis te wag en niks te hoor nie, is om van moedeloos te word.
    .c = Dit is ergerlik om 'n dag te reël rondom 'n besoek wat nie gebeur nie.
    .d = Iemand moes { jou } gebel het, sodat { u } nie die tyd met wag verloor nie.
    .e = Om { $contacts_times } oor dieselfde besoek te vra, is te veel.

mirror--appointment-explore =
    .when = issue:appointment-missed
    .mechanism = exploration
    .a = Watter dae pas { jou }, sodat { u } nie nog een verloor nie?
    .b = Is daar 'n tyd van die dag wanneer { u } in elk geval by die huis is?
    .c = Op watter nommer kan die tegnikus { jou } op pad bereik?
    .d = Sal 'n besoek vroeg of laat in die dag beter pas?

# ---------------------------------------------------------------- equipment and hardware

mirror--equipment-waiting =
    .when = issue:equipment-waiting
    .mechanism = interpretation
    .a = { U } moet werk, en die { $product } wat { u } nodig het, is nie daar nie.
    .b = { U } wag al { $wait } vir { jou } toerusting.
    .c = { U } het al { $contacts_times } oor die { $product } gevra.
    .d = Versoek { $order } is oop, en { u } moet nog daarsonder klaarkom.
    .e = { U } kom klaar sonder toerusting wat { u } nodig het.
    .f = Sedert { $date } wag { u } vir wat { u } nodig het om te werk.
    .g = { U } het die { $product } nodig om { jou } werk te doen, en tot nou toe is daar niks nie.
    .h = { U } kan nie werk soos { u } moet voordat die toerusting daar is nie.

acknowledge--equipment-waiting =
    .when = issue:equipment-waiting heat:1-4
    .mechanism = reaction
    .a = Om { $wait } sonder die regte toerusting te werk, is vermoeiend.
    .b = Dit is moeilik om 'n werk te doen sonder die { $product } daarvoor.
    .c = { U } moet nie { $contacts_times } hoef te vra vir wat { u } nodig het om te werk nie.
    .d = Om elke dag 'n plan te maak, kos meer tyd as wat enigiemand sien.
    .e = Dit is lastig om werk te hê en nie die toerusting daarvoor nie.

mirror--hardware-fault =
    .when = issue:hardware-fault
    .mechanism = interpretation
    .a = Die { $product } werk nie, en { u } het dit nodig.
    .b = Die { $product } werk al { $wait } nie soos dit moet nie.
    .c = { U } het { $amount } betaal, en dit doen nie wat dit moet nie.
    .d = { U } het die fout al { $contacts_times } aangemeld, en dit is nog daar.
    .e = Sedert { $date } sit { u } met die moeilikheid.
    .f = Dit doen nie waarvoor { u } dit gekoop het nie, en om dit reg te kry vat { jou } tyd.
    .g = { U } het die fout onder verwysing { $order } aangemeld, en dit werk steeds nie.
    .h = Die toestel gee in wanneer { u } dit nodig het.

acknowledge--hardware-fault =
    .when = issue:hardware-fault heat:1-4
    .mechanism = reaction
    .a = Om { $wait } sonder die { $product } te wees, maak elke dag moeiliker.
    .b = Vir { $amount } moet dit langer as dit werk.
    .c = Dit is ergerlik as iets ingee op die oomblik dat 'n mens dit nodig het.
    .d = Nadat { u } dit { $contacts_times } aangemeld het, moet daar meer wees as 'n lys dinge om te probeer.
    .e = Dit is moeilik om sonder die { $product } klaar te kom as die dag daarom gebou is.

mirror--equipment-explore =
    .when = issue:equipment-waiting,hardware-fault,access-request
    .mechanism = exploration
    .a = Wat kan { u } glad nie doen voordat dit daar is nie?
    .b = Sal dit help as daar vir die volgende paar dae iets te leen is in die plek van die { $product }?
    .c = Is daar 'n datum waarop { u } daarmee moet kan werk?
    .d = Gebeur dit elke keer, of net nou en dan?
    .e = Watter deel van { jou } werk staan daaroor stil?

mirror--access-request =
    .when = issue:access-request
    .mechanism = interpretation
    .a = { U } het toegang nodig om te kan werk, en dit is nog nie gegee nie.
    .b = { U } wag al { $wait } vir toegang.
    .c = { U } het al { $contacts_times } gevra, en die toegang is nog nie daar nie.
    .d = Versoek { $order } is oop, en { jou } werk wag daarvoor.
    .e = Sedert { $date } vra { u } vir toegang.
    .f = Daar is werk om te doen, en die toegang daarvoor kort.
    .g = Die toegang wat { u } nodig het, is nog nie daar nie.

acknowledge--access-request =
    .when = issue:access-request heat:1-4
    .mechanism = reaction
    .a = Om { $wait } vir 'n toestemming te wag, is moeilik as die werk lê en wag.
    .b = Dit is lastig om werk te hê en nie daarby te kan uitkom nie.
    .c = Om { $contacts_times } vir toegang te vra, is te veel.
    .d = Dit is vermoeiend om om 'n deur te werk wat oop moet wees.

# ---------------------------------------------------------------- whatever it is about

mirror--calm =
    .when = heat:0
    .mechanism = interpretation
    .a = { Jou } vraag gaan oor verwysing { $order }.
    .b = { U } vra oor die { $product }.
    .c = { U } noem { $date }, so ek kyk eerste daar.
    .d = { U } noem { $amount }, en daar begin ek.
    .e = { U } het dit { $deadline } nodig.
    .f = Ek het { jou } boodskap gelees en sien wat { u } nodig het.

mirror--general =
    .when = heat:1-4
    .mechanism = interpretation
    .a = { U } het oor verwysing { $order } geskryf, en dit is nog nie afgehandel nie.
    .b = Dit is nou al { $wait }, en dit is vir { jou } nog oop.
    .c = { U } moes al { $contacts_times } oor dieselfde ding laat weet.
    .d = { U } noem { $amount }, en { u } wil weet hoe dit daarmee staan.
    .e = Dit gaan oor die { $product }, en dit is nog nie in orde nie.
    .f = { U } noem { $date }, en ek begin by wat toe gebeur het.
    .g = Ek lees uit { jou } boodskap dat dit nie gegaan het soos dit moes nie.
    .h = Iets het nie geloop soos { u } dit nodig gehad het nie.
    .i = { U } wil dit { $deadline } afgehandel hê.
    .j = { U } het { $wait } gewag en { $contacts_times } laat weet, en dit is nog nie gedoen nie.
    .k = Met verwysing { $order } het daar vir { jou } nog te min gebeur.
    .l = { U } het { $wait } bestee aan iets wat al gedoen moes wees.
    .m = { Jou } boodskap is duidelik: so kan dit nie bly nie.
    .n = Dit is die { $contacts_ordinal } keer dat { u } dit moet aanmeld.

mirror--general-explore =
    .mechanism = exploration
    .a = Wat is die nuttigste ding wat ek vandag vir { jou } kan doen?
    .b = Is daar 'n dag waarop dit op die laatste afgehandel moet wees?
    .c = Watter deel hiervan pla { jou } die meeste, sodat ek daar begin?
    .d = Het ek die hoofpunt oor verwysing { $order } beet, of is daar meer?
    .e = Wat moet gebeur sodat dit vir { jou } in orde is?
    .f = Is daar iets wat ek moet weet voordat ek begin?
    .g = Watter van die punte in { jou } boodskap is die dringendste?
    .h = Hoe kan ek { jou } die beste bereik as ek tussenin 'n vraag het?
    .i = { U } wil dit { $deadline } hê; wat hang aan { jou } kant daarvan af?
    .j = Is die { $product } die belangrikste, of sit daar iets anders agter?
    .k = Wat het { u } al probeer, sodat ek { jou } nie in sirkels stuur nie?
    .l = Moet ek eerste na die { $amount } kyk?

acknowledge--general =
    .when = heat:1-4
    .mechanism = reaction
    .a = Ek kan sien hoekom dit vir { jou } nie so kan aangaan nie.
    .b = { $wait } is lank om sonder 'n bruikbare antwoord te sit.
    .c = Om { $contacts_times } oor een ding te moet laat weet, put 'n mens uit.
    .d = { U } is reg om te vra, en { u } moes dit nie { $contacts_times } hoef te doen nie.
    .e = Ek kan sien hoekom { u } geskryf het, en hoekom { u } 'n reguit antwoord wil hê.
    .f = Dit is ergerlik as iets nie loop soos dit moet nie.
    .g = Met { $amount } op die spel is dit reg om duidelike woorde te wil hê.
    .h = Dit is moeilik om so lank sonder die { $product } klaar te kom.
    .i = Ná dit alles is nog wag die laaste ding wat { u } nodig het.
    .j = Dit moet nie soveel moeite kos om verwysing { $order } afgehandel te kry nie.
    .k = Dit is ergerlik om tyd te verloor oor iets wat eenvoudig moes wees.
    .l = { U } het meer werk hiermee gehad as wat { u } moes hê.
    .m = As iets { $deadline } gedoen moet wees, is elke dag sonder 'n antwoord moeilik.

acknowledge--calm =
    .when = heat:0-1
    .mechanism = reaction
    .a = Dit is goed dat { u } oor verwysing { $order } geskryf het.
    .b = Dit maak sin om oor die { $product } te vra.
    .c = Dit maak sin dat { u } wil weet hoe dit staan.
    .d = { U } is reg om oor die { $amount } te vra.
    .e = Ek kan uit { jou } boodskap sien wat kort.

acknowledge--calm-question =
    .when = heat:0 issue:other want:status,explanation
    .mechanism = reaction
    .a = Dit is 'n goeie vraag.
    .b = Ek kan dit vir { jou } naslaan.

# ---------------------------------------------------------------- sorry, once and for something

apologise--general =
    .when = heat:1-4
    .mechanism = reaction
    .a = Ek is jammer dat { u } { $wait } hiervoor moes wag.
    .b = Ek is jammer dat { u } { $contacts_times } moes laat weet.
    .c = Ek is jammer dat dit so lank gevat het om by iemand uit te kom wat na verwysing { $order } kyk.
    .d = Ek is jammer oor die moeilikheid wat { u } met die { $product } gehad het.
    .e = Ek is jammer dat dit { jou } soveel tyd gekos het.
    .f = Ek is jammer dat { u } { $wait } sonder 'n antwoord moes sit.
    .g = Ek is jammer dat die { $amount } { jou } soveel werk gee.
    .h = Ek is jammer dat { u } dit { $contacts_times } moes verduidelik.
    .i = Ek vra om verskoning vir die { $wait } waarin { u } niks bruikbaars gehoor het nie.
    .j = Ek is jammer oor hoe lank verwysing { $order } { jou } al besig hou.
    .k = Ek is jammer dat { u } dit self moes uitvind.

apologise--calm =
    .when = heat:0 issue:missing-delivery,late-delivery,damaged-item,wrong-item,refund-missing,double-charge,unexpected-charge,login-failed,service-outage,app-crash,slow-service,no-reply,passed-around,cancelled-without-notice,cannot-cancel,data-lost,warranty-refused,appointment-missed,broken-promise,equipment-waiting,hardware-fault
    .mechanism = reaction
    .a = Ek is jammer dat { u } oor verwysing { $order } moes skryf.
    .b = Ek is jammer dat die { $product } { jou } rede gegee het om te skryf.
    .c = Ek is jammer dat { u } moes vra.
    .d = Ek is jammer dat die { $amount } 'n vraag laat ontstaan het.
    .e = Ek is jammer dat dit 'n boodskap van { jou } gekos het.

apologise--delivery =
    .when = issue:missing-delivery,late-delivery heat:1-4
    .mechanism = reaction
    .a = Ek is jammer dat die { $product } nie by { jou } is nie.
    .b = Ek is jammer dat bestelling { $order } nie gekom het toe { u } dit verwag het nie.
    .c = Ek is jammer dat { u } nog vir hierdie aflewering wag.
    .d = Ek is jammer oor die { $wait } se gewag vir hierdie aflewering.

apologise--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault heat:1-4
    .mechanism = reaction
    .a = Ek is jammer dat { u } die { $product } nie kan gebruik soos { u } wou nie.
    .b = Ek is jammer dat bestelling { $order } nie is soos { u } dit verwag het nie.
    .c = Ek is jammer dat { u } met werk sit in plaas van iets wat { u } kan gebruik.
    .d = Ek is jammer oor die gesukkel met die { $product }.

apologise--money =
    .when = issue:refund-missing,double-charge,unexpected-charge heat:1-4
    .mechanism = reaction
    .a = Ek is jammer dat { u } so lank sonder die { $amount } moet klaarkom.
    .b = Ek is jammer dat { u } agter hierdie geld aan moes loop.
    .c = Ek is jammer dat die geld vir bestelling { $order } { jou } laat wag het.
    .d = Ek is jammer dat { u } al { $wait } vir hierdie geld wag.

apologise--contact =
    .when = issue:no-reply,passed-around heat:1-4
    .mechanism = reaction
    .a = Ek is jammer dat { u } { $contacts_times } moes laat weet voordat daar 'n antwoord was.
    .b = Ek is jammer dat niemand met 'n behoorlike antwoord na { jou } teruggekom het nie.
    .c = Ek is jammer dat niemand oor verwysing { $order } na { jou } teruggekom het nie.
    .d = Ek is jammer dat { u } self agter 'n antwoord aan moes loop.

apologise--agreed =
    .when = issue:broken-promise,appointment-missed heat:1-4
    .mechanism = reaction
    .a = Ek is jammer dat wat met { jou } afgespreek is, nie gebeur het nie.
    .b = Ek is jammer dat { u } vir niks op iemand gereken het nie.
    .c = Ek is jammer dat die afspraak oor die { $product } op niks uitgeloop het nie.
    .d = Ek is jammer dat { u } nou self hieroor moes laat weet.

apologise--service =
    .when = issue:login-failed,service-outage,app-crash,slow-service,data-lost,access-request,equipment-waiting heat:1-4
    .mechanism = reaction
    .a = Ek is jammer dat dit nie vir { jou } werk soos dit moet nie.
    .b = Ek is jammer dat { u } nie by kan uitkom wat { u } nodig het nie.
    .c = Ek is jammer oor die tyd wat dit { jou } al gekos het.
    .d = Ek is jammer dat { u } al { $wait } daarsonder moet klaarkom.

apologise--contract =
    .when = issue:cannot-cancel,cancelled-without-notice,warranty-refused heat:1-4
    .mechanism = reaction
    .a = Ek is jammer oor die gesukkel wat { u } hiermee het.
    .b = Ek is jammer dat verwysing { $order } { jou } soveel moeite gee.
    .c = Ek is jammer dat 'n eenvoudige saak vir { jou } so ingewikkeld geword het.
    .d = Ek is jammer dat { u } al { $wait } hiermee sukkel.

# ---------------------------------------------------------------- thanks

thank--general =
    .when = heat:0-3 conduct:civil,vulgar
    .mechanism = reaction
    .a = Dankie dat { u } alles in een boodskap gesit het; ek het wat ek nodig het om te begin.
    .b = Dankie dat { u } verwysing { $order } saamgestuur het, dit spaar ons albei tyd.
    .c = Dankie dat { u } { $wait } gewag het en vir my daaroor skryf.
    .d = Dankie dat { u } stap vir stap vertel het wat gebeur het.
    .e = Dankie vir die besonderhede oor die { $product }; dit help.
    .f = Dankie dat { u } { $contacts_times } laat weet het in plaas van om op te gee.
    .g = Dankie dat { u } so duidelik is oor die { $amount }.
    .h = Dankie dat { u } sê dat { u } dit { $deadline } nodig het; so weet ek hoe om te beplan.
    .i = Dit help dat { u } { $date } genoem het, so ek weet waar om te kyk.
    .j = Dankie dat { u } wag terwyl ek alles deurlees.

thank--news =
    .when = heat:0 issue:other want:none
    .mechanism = reaction
    .a = Dankie dat { u } dit vir my sê.
    .b = Dit is goed om te weet, dankie dat { u } die moeite gedoen het.
    .c = Dankie dat { u } my op die hoogte hou.

thank--wait =
    .when = heat:0-2
    .mechanism = reaction
    .a = Dankie dat { u } { $wait } hiervoor gewag het.
    .b = Dankie dat { u } al { $wait } hiermee uithou.
    .c = Dankie dat { u } dit { $wait } gegee het; dit was meer as billik.
    .d = Dankie vir die { $wait } wat { u } dit al gegun het.

# ---------------------------------------------------------------- taking it on

own--general =
    .a = Ek het dit self oorgeneem en bly daarby.
    .b = Dit is nou by my, en ek sien dit deur.
    .c = Ek is { $agent }, en verwysing { $order } lê op my lessenaar tot dit afgehandel is.
    .d = Ek is { $agent }, en van nou af is dit by my.
    .e = { U } kan direk vir my antwoord; ek hou dit tot dit klaar is.
    .f = Van hier af het { u } een mens om aan te skryf, en dit is ek.
    .g = Ek het { jou } boodskappe voor my en werk nou aan verwysing { $order }.
    .h = Ek hou dit by my, sodat { u } dit nie weer hoef te verduidelik nie.
    .i = Ek het alles gelees wat { u } gestuur het, en ek neem dit van hier af.
    .j = My naam is { $agent }, en dit is ek wat nou hierna omsien.
    .k = Die { $product } staan vandag op my lys, en dit bly daar tot dit afgehandel is.
    .l = Ek is nou hiermee besig en gee dit nie aan sonder om { jou } te sê nie.
    .m = My naam staan hierby, sodat { u } weet wie om te vra.

own--time =
    .a = Ek neem dit nou oor en skryf teen { $open_time } vir { jou }, met nuus of daarsonder.
    .b = Dit is by my, en { u } hoor teen { $open_time } van my.
    .c = Ek werk self aan verwysing { $order } en sê vir { jou } teen { $open_time } hoe dit staan.
    .d = Ek is hiermee besig en skryf teen { $open_time } vir { jou } oor die { $product }.
    .e = Ek sien hierna om, die { $amount } ook, en { u } hoor teen { $open_time } van my.
    .f = Dit lê nou op my lessenaar, en teen { $open_time } weet { u } wat ek gekry het.

# ---------------------------------------------------------------- doing

act--general =
    .a = Ek gaan verwysing { $order } nou stap vir stap deur om te sien waar dit gaan staan het.
    .b = Ek vra vandag vir die mense wat dit voor my gehad het hoe dit staan.
    .c = Ek gaan na wat op { $date } gebeur het en wie dit daarna gehad het.
    .d = Ek maak nou { jou } saak oop en begin by die punt wat { u } eerste noem.
    .e = Ek kyk na elkeen van { jou } boodskappe, sodat geen punt verlore gaan nie.
    .f = Ek volg die { $amount } van die dag af waarop dit geboek is.
    .g = Ek kyk nou wat oor die { $product } gedoen kan word.
    .h = Ek het verwysing { $order } oop en vergelyk dit met wat { u } geskryf het.
    .i = My volgende stap is { $open_step }, en ek begin nou daarmee.
    .j = Ek vind vandag uit wie dit kan afhandel, sodat { u } nie weer hoef te vra nie.
    .k = Ek kyk wat met { jou } afgespreek is en wat daaraan gedoen is.
    .l = Ek sit bymekaar wat gebeur het, van { jou } eerste boodskap tot hierdie een.
    .m = Ek doen vandag { $open_step }, sodat { u } nie langer daarvoor wag nie.

act--delivery =
    .when = issue:missing-delivery,late-delivery
    .a = Ek vra vandag vir die koerier waar bestelling { $order } laas gesien is.
    .b = Ek volg die pakkie van die pakhuis tot by { jou } deur.
    .c = Ek vra by die pakhuis na wanneer die { $product } daar weg is.
    .d = Ek vergelyk die opsporing met wat { u } geskryf het, om te sien waar dit gaan staan het.
    .e = Ek kyk of die adres op die etiket van bestelling { $order } die regte een is.
    .f = Ek bel die depot oor die { $product }.

act--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault,warranty-refused
    .a = Ek kyk of die { $product } in voorraad is, sodat ek kan sê wat moontlik is.
    .b = Ek kyk na bestelling { $order } om te sien wat gepak is en wanneer.
    .c = Ek soek die vinnigste manier om dit vir { jou } reg te kry.
    .d = Ek slaan na wat vir die { $product } geld en sê dit vir { jou } in gewone woorde.
    .e = Ek reël dat bestelling { $order } teruggestuur word, sodat { u } nie self 'n etiket hoef te soek nie.

act--money =
    .when = issue:refund-missing,double-charge,unexpected-charge
    .a = Ek vra vandag by rekeninge na of die { $amount } al hier uit is.
    .b = Ek volg die betaling vir bestelling { $order } van ons kant af tot by { jou } bank.
    .c = Ek vergelyk elke boeking op { jou } rekening met wat { u } geskryf het.
    .d = Ek slaan na wanneer die { $amount } geboek is en onder watter verwysing.
    .e = Ek kyk watter oorplasing by verwysing { $order } hoort en waar dit nou is.
    .f = Ek vra rekeninge vir die datum en verwysing van die betaling.

act--tech =
    .when = issue:login-failed,app-crash,service-outage,data-lost,slow-service,access-request,equipment-waiting
    .a = Ek kyk nou in { jou } rekening na die punt waar dit misluk.
    .b = Ek kyk na verwysing { $order } en na die log van die tyd wat { u } beskryf.
    .c = Ek vra die persoon wat dit bestuur wat bekend is en wat vandag gedoen kan word.
    .d = Ek soek vir { jou } 'n ompad tot dit weer werk.
    .e = Ek kyk wie verwysing { $order } moet goedkeur, en ek vra daardie persoon vandag.
    .f = Ek vind uit of daar iets in die plek van die { $product } is wat { u } solank kan leen.

act--contract =
    .when = issue:cannot-cancel,cancelled-without-notice,broken-promise,appointment-missed,passed-around,no-reply
    .a = Ek kyk wat vir verwysing { $order } ingevoer is en op watter dag.
    .b = Ek lees die hele gesprek, sodat { u } niks daarvan hoef te herhaal nie.
    .c = Ek kyk wie met { jou } gepraat het en wat afgespreek is.
    .d = Ek kyk na elke stap sedert { $date } om te sien waar dit bly lê het.
    .e = Ek vra vir 'n nuwe datum wat { jou } pas, en ek bevestig dit op skrif.

# ---------------------------------------------------------------- the time of the next word

promise--general =
    .a = Ek skryf teen { $open_time } vir { jou }, ook as daar niks nuuts is nie.
    .b = { U } hoor teen { $open_time } van my, wat ek ook al teen dan gekry het.
    .c = Teen { $open_time } het { u } 'n antwoord van my oor verwysing { $order }.
    .d = Ek sê teen { $open_time } vir { jou } wat ek gekry het en wat volgende kom.
    .e = My volgende boodskap aan { jou } kom teen { $open_time }.
    .f = Ek bel { jou } teen { $open_time }, sodat { u } nie { jou } pos hoef dop te hou nie.
    .g = Teen { $open_time } skryf ek en sê hoe ver ek is.
    .h = { U } wil dit { $deadline } hê, daarom hoor { u } teen { $open_time } van my.
    .i = Ek skryf teen { $open_time } oor die { $product }, met nuus of daarsonder.
    .j = Teen { $open_time } sê ek vir { jou } wat ek oor die { $amount } weet.
    .k = Verwag teen { $open_time } 'n boodskap van my; dit sal sê hoe sake staan.
    .l = Ek kom teen { $open_time } na { jou } terug met wat ek oor verwysing { $order } uitvind.

# ---------------------------------------------------------------- options

options--general =
    .a = Van hier af is daar twee maniere: { $open_options }. Watter een pas { jou } beter?
    .b = Ek kan { $open_options } aanbied. Wat verkies { u }?
    .c = Vir verwysing { $order } sien ek hierdie maniere: { $open_options }. Watter een moet ek vat?
    .d = Sal { u } liewer { $open_options } wil hê?
    .e = Vir die { $product } kan ek een hiervan doen: { $open_options }. Watter een pas?
    .f = { U } kies hoe ons verder gaan: { $open_options }.
    .g = Wat help { jou } meer: { $open_options }?
    .h = { U } wil dit { $deadline } hê, so dit is die maniere wat ek sien: { $open_options }. Watter een wil { u } hê?
    .i = Wat die { $amount } betref, is daar hierdie maniere: { $open_options }. Sê vir my watter een.
    .j = Albei is moontlik: { $open_options }. Ek doen die een wat { u } kies.
    .k = Sê vir my watter een hiervan { u } wil hê: { $open_options }.
    .l = Dit is wat ek vandag kan doen: { $open_options }. Watter een kies { u }?

options--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault,warranty-refused
    .a = Wat help { jou } meer: dat die { $product } vervang word, of die geld terug?
    .b = Vir bestelling { $order }: verkies { u } 'n nuwe een, 'n herstel, of die geld terug?
    .c = Wat sal { jou } beter pas, 'n omruiling of 'n terugbetaling?

options--delivery =
    .when = issue:missing-delivery,late-delivery
    .a = Wil { u } liewer vir die { $product } wag, dit van nuuts af laat stuur, of kanselleer?
    .b = Vir bestelling { $order }: moet ek dit weer stuur, of dit kanselleer?
    .c = Moet dit na dieselfde adres kom, of pas 'n ander een { jou } beter?

options--contact =
    .when = issue:no-reply,passed-around,broken-promise,appointment-missed
    .a = Moet ek { jou } bel, of wil { u } liewer alles op skrif hê?
    .b = Pas 'n vaste tyd vir 'n oproep, of verkies { u } e-pos?
    .c = Vir verwysing { $order }: moet ek elke dag skryf, of net as daar nuus is?

# ---------------------------------------------------------------- explaining

explain--general =
    .a = Wat ek tot nou toe oor verwysing { $order } kan sien: { $open_reason }.
    .b = Die rede, so ver ek dit vandag weet, is { $open_reason }.
    .c = Kortliks is dit wat gebeur het: { $open_reason }.
    .d = Wat die { $amount } betref: { $open_reason }.
    .e = Wat die { $product } betref: { $open_reason }.
    .f = { U } het gevra hoekom. Wat ek tot nou toe weet, is { $open_reason }.
    .g = Dat dit al { $wait } vat, is omdat { $open_reason }.
    .h = Sedert { $date } het dit gebeur: { $open_reason }.
    .i = Ek gee { jou } liewer die rede as om { jou } te laat raai: { $open_reason }.
    .j = Wat dit opgehou het, is { $open_reason }.
    .k = Ek het gekyk hoe dit gekom het: { $open_reason }.
    .l = Wat ek nog nie weet nie, is { $open_reason }, en ek vra vandag daaroor.

# ---------------------------------------------------------------- limits, notes, hand-over: more in ladder.ftl

limit--general =
    .when = conduct:insulting,hateful,threatening
    .a = Ek wil verwysing { $order } saam met { jou } afgehandel kry, en ek antwoord op alles wat oor die saak gaan.
    .b = Ek gaan hiermee voort solank ons by die saak bly.
    .c = Ek lees elke boodskap vir wat { u } nodig het, en ek antwoord op daardie deel.
    .d = Kom ons hou by die saak; daar kan ek iets vir { jou } doen.
    .e = Ek antwoord op vrae oor die { $product }; opmerkings oor mense laat ek daar.

note--general =
    .a = Ek het aangeteken wat { u } oor verwysing { $order } gesê het, sodat dit nie weer gesê hoef te word nie.
    .b = Ek het elke punt van { jou } boodskap in die kaartjie neergeskryf.
    .c = Wat ons hier afspreek, word in die kaartjie gehou, vir { jou } en vir my.
    .d = Ek het { $date } en die { $amount } in die kaartjie aangeteken.
    .e = Ek het aangeteken hoe dikwels { u } moes skryf, sodat dit gesien word.

handover--general =
    .a = Ek gee dit oor aan { $contact }, en ek gee die hele storie saam.
    .b = Van hier af sien { $contact } om na verwysing { $order } en het alles wat { u } geskryf het.
    .c = Ek het 'n kollega wat hieroor kan besluit gevra om dit oor te neem; { u } hoef dit nie weer te verduidelik nie.
    .d = Vir die { $amount } het ek iemand nodig wat mag besluit, en ek gee dit vandag met al die besonderhede aan.
    .e = Ek gee dit met al { jou } boodskappe aan { $team }, en { u } hoor teen { $open_time } van my dat dit daar is.
    .f = 'n Kollega wat meer hiervan weet as ek, neem oor en het gelees wat { u } geskryf het.
    .g = Ek gee verwysing { $order } oor met alles wat { u } my gesê het, sodat niks twee keer gevra word nie.
    .h = Die { $product } het 'n spesialis nodig, daarom gee ek dit aan en sê teen { $open_time } vir { jou } wie dit is.

# ---------------------------------------------------------------- closing

close--general =
    .a = As ek 'n punt oor verwysing { $order } gemis het, sê vir my, dan gaan ek terug daarna.
    .b = As iets nie is soos ek dit beskryf nie, skryf vir my en ek kyk weer daarna.
    .c = Skryf hier vir my as iets voor dan aan { jou } kant verander.
    .d = As daar nog iets oor die { $product } by { jou } opkom, antwoord net op hierdie boodskap.
    .e = { Jou } antwoord kom reguit na my toe.
    .f = As 'n oproep vir { jou } makliker is, stuur vir my 'n nommer en 'n tyd.
    .g = As { u } dit nie meer { $deadline } nodig het nie, of vroeër, sê vir my.
    .h = As ek iets beter kan verduidelik, vra my.
    .i = Tot dan kan { u } my bereik deur hier te antwoord.
    .j = As { u } die { $amount } sien voordat { u } van my hoor, help 'n kort reël my om dit af te sluit.
    .k = Sê vir my as { u } dit anders wil hê.
    .l = As { u } eerste iets van die ander kant hoor, laat weet my en ek vat dit verder.

greet--general =
    .a = Ek is { $agent }, en ek antwoord op { jou } boodskap oor verwysing { $order }.
    .b = My naam is { $agent }, en ek het gelees wat { u } geskryf het.
    .c = Dit is { $agent }; ek het { jou } boodskap voor my.
