# Policy-limit templates by rung. Help first; behaviour is named, never the person;
# nothing promises how it ends. Every part has at least three alternatives.

# ---------------------------------------------------------------- 2: intent and limits

rung-2-intent =
    .a = I want to get { $order } settled for you.
    .b = I want to help you with your { $product }, and I am working on it.
    .c = I am here to get this sorted for you, and I mean to do that.
    .d = I want you to have an answer about the { $amount }.
    .e = My aim is to get this done for you.
    .f = After { $wait } you need a result, and that is what I am working on.

rung-2-possible =
    .a = What I can do now is { $open_step }, and you will hear from me by { $open_time }.
    .b = I can do { $open_step } today and tell you by { $open_time } how it went.
    .c = On my side { $open_step } is possible, and I will write by { $open_time }.
    .d = I can offer you { $open_options }; tell me which one suits you.

rung-2-limit =
    .a = For that I need our messages to stay with the matter.
    .b = To go on, I ask that we keep to the matter in what we write.
    .c = I can do this well if our exchange stays respectful on both sides.
    .d = I will gladly go on with it as long as the messages are free of insults.

rung-2-behaviour =
    .a = Some of the words in your last message are insults, and I ask you to leave those out.
    .b = Your last message has words in it that are aimed at people; please write without them.
    .c = I do not answer insults, and I do answer everything about your matter.
    .d = Please leave the insults out, so that what you need does not get lost between them.

# ---------------------------------------------------------------- 3: note openly

rung-3-matter =
    .a = About { $order }: { $open_matter }.
    .b = About your { $product }: { $open_matter }.
    .c = About the { $amount }: { $open_matter }.
    .d = On the matter itself: { $open_matter }, and I will write again by { $open_time }.
    .e = This is where it stands: { $open_matter }. You will hear from me by { $open_time }.
    .f = To your question: { $open_matter }.

rung-3-note =
    .a = Our correspondence is kept with the ticket, and the words used in it are noted there.
    .b = So that you know: all messages stay in the ticket, and I have noted the insults in it.
    .c = I am here for the matter. The messages are kept, and what is said in them is noted.
    .d = I answer what concerns the matter. The rest is noted in the ticket and left without an answer.

# ---------------------------------------------------------------- 4: hand over

rung-4-whom =
    .a = I am handing your case over to { $contact }.
    .b = From here on { $contact } will look after this.
    .c = { $contact } takes over { $order } from me.
    .d = I am passing this on to { $contact }, who has all the details.
    .e = I am handing your case over to { $team }.
    .f = I am handing your case over to a colleague who can decide about it.
    .g = A colleague takes over { $order } from me and has read all the messages.
    .h = From here on somebody else will look after this, with everything you wrote in front of them.

rung-4-why =
    .a = The reason is the tone of the last messages; your matter stays open and is not affected by it.
    .b = I do this because of the words in the last messages, and your question goes along unchanged.
    .c = After the last messages, somebody else should look at this with fresh eyes.
    .d = What was written in the last messages has to be looked at by somebody else; your matter goes along with it.

rung-4-when =
    .a = You will hear from them by { $open_time }.
    .b = Their first message comes by { $open_time }.
    .c = They will write to you by { $open_time }, and you do not have to explain anything again.

# ---------------------------------------------------------------- 5: end

rung-5-help =
    .a = I wanted to get { $order } settled for you, and I have tried in several ways.
    .b = We have answered your questions, and the offer to help was meant.
    .c = The aim was to help you with this, and it still is.
    .d = We were glad to work on this for you, and what was offered still stands.

rung-5-behaviour =
    .a = The insults and threats in the messages are not something that we accept.
    .b = The words used towards people here went on after I had asked for them to stop.
    .c = Messages with such words are not acceptable, whatever the matter is.

rung-5-rule =
    .a = By { $rules } I am ending this exchange here.
    .b = { $rules } says that we end an exchange in such a case, and I do so now.
    .c = In line with { $rules }, this conversation is closed as of today.
    .d = In such a case our rules say that the exchange ends, and I am ending it here.

rung-5-way-back =
    .a = If you want to go on with the matter, write to { $contact } and keep to the matter.
    .b = A message about the matter, without insults, is welcome at { $contact }.
    .c = The way back is open: a message about the matter alone will be answered.
    .d = You can take the matter up again in writing, and it will be answered on its merits.

# ---------------------------------------------------------------- side templates

legal-warning =
    .a = Threats can have consequences under the law. I ask you to leave them out of further messages.
    .b = I have to point out that threats of this kind can be reported and prosecuted.
    .c = Please note calmly and once: threats against people can be reported to the police.

accept-apology =
    .a = Thank you, that is settled. Let us go on with { $order }.
    .b = Thank you for saying so. It is behind us, and I am going on with your matter.
    .c = Thank you. I appreciate the message, and I am back on your question.
    .d = Accepted, and thank you. Here is where your matter stands: { $open_matter }.

in-writing =
    .a = Let us go on in writing, so that each of us can read again what was agreed.
    .b = I suggest that we continue by mail: you get my answers in writing and can come back to them.
    .c = From here on I will answer in writing, so that nothing gets lost.

auto-reply =
    .a = Your message has arrived. Our correspondence is kept with your ticket, and a person will read it.
    .b = Thank you, your message is here. Messages are kept with the ticket so that you need not repeat anything.
    .c = We have your message. All correspondence is stored with your case and read by a person.

safety =
    .a = What you wrote worries me more than the ticket does. If you or somebody with you is in danger, please call the emergency number now: 112, 999 or 911.
    .b = Your safety comes first. If there is danger right now, please call 112, 999 or 911; your matter can wait and will not be forgotten.
    .c = Please do not stay alone with this. Somebody is there to talk to day and night: the emergency number is 112, 999 or 911, and in the UK, Ireland and the US there are the Samaritans (116 123) and the 988 line.
