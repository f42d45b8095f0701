# Policy-limit templates by rung. Help first; behaviour is named, never the person;
# nothing promises how it ends. Every part has at least three alternatives.

# ---------------------------------------------------------------- 2: intent and limits

rung-2-intent =
    .a = Jag vill få nummer { $order } ordnat för dig.
    .b = Jag vill hjälpa dig med det du behöver.
    .c = Jag är här för att få det här löst åt dig, och det menar jag.
    .d = Jag vill att du får ett svar om { $amount }.
    .e = Mitt mål är att det här blir klart för dig.
    .f = Efter { $wait } behöver du ett resultat, och det är dit jag vill komma.

rung-2-possible =
    .a = Det jag kan göra nu är { $open_step }, och du hör från mig senast { $open_time }.
    .b = Jag kan göra { $open_step } idag och berätta senast { $open_time } hur det gick.
    .c = Från min sida går { $open_step } att göra, och jag skriver senast { $open_time }.
    .d = Jag kan erbjuda { $open_options }; säg vad som passar dig.

rung-2-limit =
    .a = För det behöver jag att vi håller oss till saken när vi skriver.
    .b = För att fortsätta ber jag om att vi håller oss till saken.
    .c = Det här går bra om tonen mellan oss är respektfull från båda håll.
    .d = Jag fortsätter gärna så länge meddelandena är fria från förolämpningar.

rung-2-behaviour =
    .a = Några av orden i ditt senaste meddelande är förolämpningar, och jag ber dig att utelämna dem.
    .b = I ditt senaste meddelande finns ord som riktas mot personer; skriv gärna utan dem.
    .c = På förolämpningar svarar jag inte, men på allt som gäller ditt ärende svarar jag.
    .d = Utelämna gärna förolämpningarna, så att det du behöver inte försvinner bland dem.

# ---------------------------------------------------------------- 3: note openly

rung-3-matter =
    .a = Om nummer { $order }: { $open_matter }.
    .b = Om det du tar upp: { $open_matter }.
    .c = Om { $amount }: { $open_matter }.
    .d = I själva saken: { $open_matter }, och jag skriver igen senast { $open_time }.
    .e = Så här ligger det till: { $open_matter }. Du hör från mig senast { $open_time }.
    .f = Till din fråga: { $open_matter }.

rung-3-note =
    .a = Vår korrespondens sparas i ärendet, och de ord som används noteras där.
    .b = Så att du vet: alla meddelanden finns kvar i ärendet, och jag har noterat förolämpningarna.
    .c = Jag är här för sakfrågan. Meddelandena sparas, och det som sägs i dem noteras.
    .d = Jag svarar på det som gäller saken. Resten noteras i ärendet och lämnas utan svar.

# ---------------------------------------------------------------- 4: hand over

rung-4-whom =
    .a = Jag lämnar över ditt ärende till { $contact }.
    .b = Från och med nu har { $contact } hand om det här.
    .c = { $contact } tar över nummer { $order } efter mig.
    .d = Jag lämnar det här vidare till { $contact }, som har alla uppgifter.
    .e = Jag lämnar över ditt ärende till { $team }.
    .f = Jag lämnar över ditt ärende till en kollega som kan besluta om det.
    .g = En kollega tar över nummer { $order } efter mig och har läst alla meddelanden.
    .h = Från och med nu har någon annan hand om det här, med allt du skrivit framför sig.

rung-4-why =
    .a = Orsaken är tonen i de senaste meddelandena; ditt ärende är fortfarande öppet och påverkas inte av det.
    .b = Jag gör det på grund av orden i de senaste meddelandena, och din fråga följer med oförändrad.
    .c = Efter de senaste meddelandena bör någon annan se på det här med nya ögon.
    .d = Det som skrevs i de senaste meddelandena behöver bedömas av någon annan; ditt ärende följer med.

rung-4-when =
    .a = Du hör från dem senast { $open_time }.
    .b = Det första meddelandet därifrån kommer senast { $open_time }.
    .c = De skriver till dig senast { $open_time }, och du behöver inte förklara något igen.

# ---------------------------------------------------------------- 5: end

rung-5-help =
    .a = Jag ville få nummer { $order } ordnat för dig, och jag har försökt på flera sätt.
    .b = Vi har svarat på dina frågor, och erbjudandet om hjälp var ärligt menat.
    .c = Målet var att hjälpa dig med det här, och det är det fortfarande.
    .d = Vi har gärna arbetat med det här för dig, och det som erbjöds gäller fortfarande.

rung-5-behaviour =
    .a = Förolämpningar och hot i meddelanden är inget som vi godtar.
    .b = Orden mot personer här fortsatte efter att jag hade bett om att de skulle upphöra.
    .c = Meddelanden med sådana ord godtas inte, vad saken än gäller.

rung-5-rule =
    .a = Enligt { $rules } avslutar jag den här konversationen nu.
    .b = { $rules } säger att en konversation avslutas i ett sådant fall, och det gör jag nu.
    .c = I enlighet med { $rules } är den här konversationen avslutad från och med idag.
    .d = I ett sådant fall säger våra regler att konversationen avslutas, och det gör jag här.

rung-5-way-back =
    .a = Vill du gå vidare med saken, skriv till { $contact } och håll dig till den.
    .b = Ett meddelande om saken, utan förolämpningar, är välkommet till { $contact }.
    .c = Vägen tillbaka är öppen: ett meddelande som bara gäller saken får svar.
    .d = Du kan ta upp saken skriftligt igen, och då besvaras den för vad den är.

# ---------------------------------------------------------------- side templates

legal-warning =
    .a = Hot kan få rättsliga följder. Jag ber dig att utelämna dem i fortsättningen.
    .b = Jag behöver nämna att hot av det här slaget kan polisanmälas.
    .c = Lugnt och en enda gång: hot mot personer kan anmälas till polisen.

accept-apology =
    .a = Tack, det är utagerat. Låt oss gå vidare med nummer { $order }.
    .b = Tack för att du säger det. Det är bakom oss, och jag fortsätter med ditt ärende.
    .c = Tack. Jag uppskattar meddelandet och är tillbaka vid din fråga.
    .d = Tack, det är okej. Så här ligger ditt ärende till: { $open_matter }.

in-writing =
    .a = Låt oss fortsätta skriftligt, så att vi båda kan läsa igen vad vi kommit överens om.
    .b = Jag föreslår att vi fortsätter per mejl: då har du mina svar i skrift och kan gå tillbaka till dem.
    .c = Från och med nu svarar jag skriftligt, så att inget går förlorat.

auto-reply =
    .a = Ditt meddelande har kommit fram. Korrespondensen sparas i ditt ärende, och en person läser det.
    .b = Tack, ditt meddelande är här. Meddelanden sparas i ärendet så att du slipper upprepa något.
    .c = Vi har ditt meddelande. All korrespondens sparas i ärendet och läses av en människa.

safety =
    .a = Det du skrev oroar mig mer än ärendet. Är du eller någon nära dig i fara, ring 112 nu.
    .b = Din säkerhet går först. Är det fara just nu, ring 112; ditt ärende kan vänta och blir inte bortglömt.
    .c = Var inte ensam med det här. Det finns någon att prata med dygnet runt: vid akut fara 112, och Självmordslinjen hos Mind på 90101.
