# Phrasings by move. Each sentence is one that can go to a customer as it stands:
# about their matter, in the first person, without a feeling that nobody chose,
# without fault, without a promise of how it ends.

# ---------------------------------------------------------------- parts

greeting =
    .m = Hi { $name },
    .m-title = Dear { $title } { $last },
    .f = Hi { $name },
    .f-title = Dear { $title } { $last },
    .unknown = Hi { $name },
    .unknown-title = Dear { $title } { $last },
    .none = Hello,

address =
    .m = { $name }
    .m-title = { $title } { $last }
    .f = { $name }
    .f-title = { $title } { $last }
    .unknown = { $name }
    .unknown-title = { $title } { $last }

slot-wait = { $n ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $n }
    } { $unit ->
        [hour] { $n ->
            [one] hour
           *[other] hours
        }
        [day] { $n ->
            [one] day
           *[other] days
        }
        [week] { $n ->
            [one] week
           *[other] weeks
        }
        [month] { $n ->
            [one] month
           *[other] months
        }
       *[year] { $n ->
            [one] year
           *[other] years
        }
    }

slot-contacts = { $n ->
        [1] once
        [2] twice
        [3] three times
        [4] four times
        [5] five times
        [6] six times
        [7] seven times
        [8] eight times
        [9] nine times
        [10] ten times
       *[other] { $n } times
    }
    .ordinal = { $n ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
       *[other] latest
    }
    .times = { $n ->
        [1] once
        [2] twice
        [3] three times
        [4] four times
        [5] five times
        [6] six times
        [7] seven times
        [8] eight times
        [9] nine times
        [10] ten times
       *[other] { $n } times
    }

open-time = time
open-step = step
open-matter = matter
open-reason = reason
open-options = options

# ---------------------------------------------------------------- delivery

mirror--missing-delivery =
    .when = issue:missing-delivery
    .mechanism = interpretation
    .a = Order { $order } has not reached you, and you cannot tell where it is.
    .b = You have waited { $wait } for order { $order } and it is still not at your door.
    .c = You have been looking out for this delivery for { $wait } now, and it has not come.
    .d = Your { $product } should be with you, and it is not.
    .e = You have had to ask { $contacts_times } where your { $product } is.
    .f = You paid { $amount } and have nothing in your hands for it yet.
    .g = You ordered, and nothing has arrived.
    .h = You have asked { $contacts_times }, and you still do not know where order { $order } is.
    .i = What you ordered has not come, and you want to know where it is.
    .j = You wrote about { $date }, and the parcel has still not turned up.

acknowledge--missing-delivery =
    .when = issue:missing-delivery heat:1-4
    .mechanism = reaction
    .a = A parcel that cannot be found after { $wait } is more than a small delay.
    .b = It is hard to plan a day around a delivery that never comes.
    .c = Having to ask { $contacts_times } for your own parcel is too much.
    .d = With { $amount } paid and nothing delivered, it makes sense that you write.
    .e = Waiting for order { $order } without knowing where it is wears anyone down.
    .f = It is a nuisance to do without the { $product } and not even know for how long.

mirror--late-delivery =
    .when = issue:late-delivery
    .mechanism = interpretation
    .a = Order { $order } should have been with you by now, and it is not.
    .b = You have been waiting { $wait } for your { $product }.
    .c = The delivery is late, and { $wait } of waiting is a lot longer than planned.
    .d = You counted on having the { $product } by now, and it is not there.
    .e = The delivery has not come when it was due.
    .f = You have asked { $contacts_times } when order { $order } comes.
    .g = You mention { $date }, and the delivery did not keep to it.
    .h = You paid { $amount } and the goods are still on the way.
    .i = The day on which it was due has passed, and it is not with you.
    .j = You need the delivery to come when it was meant to, and it has not.

acknowledge--late-delivery =
    .when = issue:late-delivery heat:1-4
    .mechanism = reaction
    .a = { $wait } of waiting for a delivery is hard to plan around.
    .b = It is tiring to wait for a delivery that does not come.
    .c = It is a long time to be without the { $product }.
    .d = You should not have to ask { $contacts_times } for a delivery date.
    .e = A day that passes without the delivery and without a word is annoying, and it costs time.
    .f = Not knowing when order { $order } comes makes it hard to plan anything.

mirror--delivery-explore =
    .when = issue:missing-delivery,late-delivery
    .mechanism = exploration
    .a = Is there a day by which the { $product } has to be with you?
    .b = Is there a day by which you need order { $order }?
    .c = Would it help you more to know the exact day, or to have it sent somewhere else?
    .d = Has anything from the carrier reached you, a card or a message?
    .e = What does the delay upset most on your side, so that I start there?
    .f = Is somebody at the address all day, or is there a better place for the parcel?

mirror--damaged-item =
    .when = issue:damaged-item
    .mechanism = interpretation
    .a = Your { $product } came damaged, and you cannot use it as it is.
    .b = Something in order { $order } came damaged.
    .c = You paid { $amount } and what came out of the box was damaged.
    .d = This is not the first time: you have had to write { $contacts_times } about damaged goods.
    .e = You waited { $wait }, and then it arrived broken.
    .f = What you unpacked is not in the state in which it should have left the warehouse.
    .g = Your { $product } is damaged, and you want to know how this is put right.
    .h = It arrived, and what you unpacked was damaged.
    .i = You wrote about { $date }, when the goods arrived damaged.
    .j = Order { $order } arrived, and the contents are damaged.

acknowledge--damaged-item =
    .when = issue:damaged-item heat:1-4
    .mechanism = reaction
    .a = It is disappointing to unpack a { $product } and find it broken.
    .b = To open a parcel after { $wait } and find it damaged is hard to take.
    .c = For { $amount } it has to arrive in one piece.
    .d = Writing { $contacts_times } about something that should just work is tiring.
    .e = Unpacking something you waited for and finding it broken is disappointing.
    .f = That order { $order } arrived in this state costs you time that you did not plan for.

mirror--damaged-explore =
    .when = issue:damaged-item,wrong-item
    .mechanism = exploration
    .a = Would you rather have a new { $product } or the money back?
    .b = Which would help you more with order { $order }: a new one, or the money back?
    .c = Is there a day by which you need the right one in your hands?
    .d = Is it one part that is affected, or can none of it be used?
    .e = When would a pick-up suit you, so that you do not have to carry it anywhere?

mirror--wrong-item =
    .when = issue:wrong-item
    .mechanism = interpretation
    .a = You ordered one thing and another one came.
    .b = What came with order { $order } is not what you chose.
    .c = The { $product } that reached you is not the one you ordered.
    .d = You waited { $wait }, and then the wrong thing was in the box.
    .e = You paid { $amount } for something else than what arrived.
    .f = You have had to write { $contacts_times }, and the right item is still not with you.
    .g = What you were sent is not what you ordered, and now you have the trouble of sorting it out.
    .h = You ordered one thing, and something else was packed.
    .i = You wrote about { $date } and the wrong item that came.

acknowledge--wrong-item =
    .when = issue:wrong-item heat:1-4
    .mechanism = reaction
    .a = To wait { $wait } and then unpack the wrong item is annoying.
    .b = It costs time to sort out an order that somebody else mixed up.
    .c = To write { $contacts_times } and still have the wrong item is too much.
    .d = It is a nuisance to have something sent that you never asked for.
    .e = A wrong { $product } is of no use to you, and returning it is extra work.
    .f = With order { $order } packed wrongly, the work landed on your side, and it should not have.

# ---------------------------------------------------------------- money

mirror--refund-missing =
    .when = issue:refund-missing
    .mechanism = interpretation
    .a = You are waiting for the refund for order { $order }, and it has not come.
    .b = The { $amount } is still not in your account.
    .c = It has been { $wait }, and your refund has not arrived.
    .d = You have asked { $contacts_times } for your money, and it is still not there.
    .e = Your refund is still open, and you want to know when it comes.
    .f = For { $wait } the { $amount } has been missing from your account.
    .g = You are still waiting for the money for the { $product }.
    .h = The refund for order { $order } is still open, { $wait } on.
    .i = You have written { $contacts_times } about { $amount } that should be back with you.
    .j = The money you are waiting for has not come.
    .k = You wrote about { $date }, and the refund has not reached you since.
    .l = You are waiting for money that is meant to be yours again.

acknowledge--refund-missing =
    .when = issue:refund-missing heat:1-4
    .mechanism = reaction
    .a = To be without { $amount } for { $wait } is no small thing.
    .b = It is hard to be patient about { $amount } when nobody says where it is.
    .c = Having to ask { $contacts_times } for a refund is far too often.
    .d = It is tiring to chase money that should come by itself.
    .e = A refund that takes { $wait } leaves you to fill the gap, and that is not easy.
    .f = With the refund for order { $order } still missing, it makes sense that you want a date.
    .g = Money that is missing for this long is a worry and not a detail.

mirror--double-charge =
    .when = issue:double-charge
    .mechanism = interpretation
    .a = You were charged twice, and you paid once too often.
    .b = The { $amount } left your account two times.
    .c = You paid for order { $order } and then the same sum was taken again.
    .d = It has been { $wait } since the second charge, and it has not come back.
    .e = You have told us { $contacts_times } that the payment was taken twice.
    .f = One order, two payments: that is what your account shows.
    .g = You see the same { $amount } twice on your statement.
    .h = You wrote about { $date } and a payment that was taken double.

acknowledge--double-charge =
    .when = issue:double-charge heat:1-4
    .mechanism = reaction
    .a = A second { $amount } gone from the account can upset a whole month.
    .b = It is unsettling to find the same payment twice on a statement.
    .c = After { $wait }, a double charge is more than an oversight to live with.
    .d = It is annoying to have to report a double charge { $contacts_times }.
    .e = It is worrying when money leaves the account and nobody explains why.
    .f = Paying for order { $order } twice is a worry that you should not have.

mirror--unexpected-charge =
    .when = issue:unexpected-charge
    .mechanism = interpretation
    .a = There is a charge of { $amount } that you did not expect.
    .b = The { $amount } on your bill does not match what you agreed to.
    .c = You found a charge that nobody had told you about.
    .d = You have asked { $contacts_times } what this charge is for.
    .e = The bill says one thing, and what you agreed to was another.
    .f = For { $wait } you have been asking about a charge, and it is still on your bill.
    .g = The charge under { $order } is one that you did not agree to.
    .h = You wrote about { $date } and a charge that you cannot place.

acknowledge--unexpected-charge =
    .when = issue:unexpected-charge heat:1-4
    .mechanism = reaction
    .a = To find { $amount } gone without a reason is unsettling.
    .b = A bill should not be a riddle, and having to ask { $contacts_times } makes it worse.
    .c = It is annoying to pay first and find out later what it was for.
    .d = A charge that comes without warning is hard to plan for.
    .e = After { $wait } of asking about one charge, it is right to want a clear answer.

mirror--money-explore =
    .when = issue:refund-missing,double-charge,unexpected-charge
    .mechanism = exploration
    .a = Should the { $amount } go back the way you paid, or to another account?
    .b = Did the { $amount } show up on your statement under another date or name?
    .c = Is there a payment waiting on your side that the { $amount } was meant for?
    .d = Is there a payment on your side that depends on this money, so that I know how pressing it is?
    .e = Which of the entries on your statement should I start with?
    .f = Would it help you if I sent the transfer details, so that your bank can look for it too?

# ---------------------------------------------------------------- access and software

mirror--login-failed =
    .when = issue:login-failed
    .mechanism = interpretation
    .a = You cannot get into your account, and what is in it is out of reach.
    .b = For { $wait } you have not been able to log in.
    .c = You have tried to get in, and the account stays shut.
    .d = You have asked { $contacts_times }, and the login still fails.
    .e = Since { $date } you have been writing about a login that does not work.
    .f = Your account does not let you in, although it is yours.
    .g = With { $amount } involved, you need to get into your account.
    .h = Your login under { $order } does not work.

acknowledge--login-failed =
    .when = issue:login-failed heat:1-4
    .mechanism = reaction
    .a = To be locked out for { $wait } stops everything that depends on it.
    .b = It is maddening to stand in front of your own account and not get in.
    .c = After asking { $contacts_times }, you should be able to log in.
    .d = It is tiring to try a login that does not let you in.
    .e = Being shut out of your own account costs time that you need for other things.

mirror--app-crash =
    .when = issue:app-crash
    .mechanism = interpretation
    .a = The app gives up when you want to use it.
    .b = You want to use the app, and it does not let you finish.
    .c = For { $wait } the app has not worked as it should.
    .d = You have reported the crash { $contacts_times }, and it still happens.
    .e = You pay { $amount } for something that stops when you need it.
    .f = Since { $date } you have had trouble with the app.
    .g = What used to work now fails while you are using it.
    .h = You reported the crash under { $order }, and it is still there.

acknowledge--app-crash =
    .when = issue:app-crash heat:1-4
    .mechanism = reaction
    .a = It is annoying to start again because an app gives up.
    .b = To work around a crash for { $wait } is tiring.
    .c = Reporting the same crash { $contacts_times } is too often.
    .d = It is hard to rely on an app when it stops at the wrong moment.
    .e = An app that crashes costs more than the minutes it takes.

mirror--service-outage =
    .when = issue:service-outage
    .mechanism = interpretation
    .a = You have been cut off for { $wait }.
    .b = The connection is down, and everything that depends on it stands still.
    .c = You pay { $amount } for a service that is not there.
    .d = You have reported the outage { $contacts_times }, and it is still down.
    .e = Since { $date } you have been writing about a service that does not run.
    .f = Nothing works at your end, and you do not know for how long.
    .g = You need the line to work, and for { $wait } it has not.
    .h = Your fault report { $order } is open, and the service is still down.

acknowledge--service-outage =
    .when = issue:service-outage heat:1-4
    .mechanism = reaction
    .a = To be offline for { $wait } stops work and home alike, and that is hard.
    .b = It is hard to plan a day when nobody can say when the line is back.
    .c = After reporting it { $contacts_times }, you should know where things stand.
    .d = To pay { $amount } and have no service is not what anyone signs up for.
    .e = Without a working connection even small things become difficult.

mirror--data-lost =
    .when = issue:data-lost
    .mechanism = interpretation
    .a = What you had stored is gone, and you want it back.
    .b = What you had saved is not there any more.
    .c = For { $wait } you have been without your data.
    .d = You have asked { $contacts_times } whether your data can be brought back.
    .e = Since { $date } your data has been missing.
    .f = Data that was yours is missing, and you cannot simply make it again.
    .g = You are missing data, and you want to know what can be saved.
    .h = You reported it under { $order }, and your data is still missing.

acknowledge--data-lost =
    .when = issue:data-lost heat:1-4
    .mechanism = reaction
    .a = To find your own work gone is alarming.
    .b = It is hard to wait { $wait } without knowing whether the files come back.
    .c = Lost data is a worry that does not let go, and having to ask { $contacts_times } makes it worse.
    .d = It is painful to lose something that took time to make.
    .e = Not knowing what is left of your data is worse than any other delay.

mirror--tech-explore =
    .when = issue:login-failed,app-crash,service-outage,slow-service
    .mechanism = exploration
    .a = When did it last work as it should?
    .b = Does it happen on one device, or wherever you try it?
    .c = What do you need most urgently, so that I can look for a way round for today?
    .d = Did anything change shortly before, an update or a new device?
    .e = What is the last thing you see before it stops?
    .f = Is there one thing that cannot wait until it works again?

mirror--data-explore =
    .when = issue:data-lost
    .mechanism = exploration
    .a = When did you last see what is missing now?
    .b = What would you need back first, if I had to choose?
    .c = Is there a copy anywhere, on another device or with somebody else?
    .d = What did you do last before you noticed it?
    .e = Is everything missing, or only a part of it?

mirror--slow-service =
    .when = issue:slow-service
    .mechanism = interpretation
    .a = Everything takes longer than it should, and it costs you time each day.
    .b = You waited { $wait } for something that should be quick.
    .c = You pay { $amount } for more speed than you get.
    .d = You have raised this { $contacts_times }, and it has not become faster.
    .e = Since { $date } you have been writing about how slow it is.
    .f = You spend your time waiting for something that should just run.
    .g = You raised it under { $order }, and it is as slow as before.

acknowledge--slow-service =
    .when = issue:slow-service heat:1-4
    .mechanism = reaction
    .a = To wait { $wait } for something simple is tiring.
    .b = It is annoying when the waiting takes longer than the thing itself.
    .c = To raise it { $contacts_times } and find it as slow as before is tiring.
    .d = Small waits add up, and by now they have cost you a lot of time.

# ---------------------------------------------------------------- contact

mirror--no-reply =
    .when = issue:no-reply
    .mechanism = interpretation
    .a = You have written { $contacts_times } and nobody answered.
    .b = For { $wait } you have had no answer.
    .c = You asked about { $order } and heard nothing back.
    .d = You wrote, you waited, and no reply came.
    .e = This is the { $contacts_ordinal } time you have had to get in touch about the same thing.
    .f = You wrote about { $amount }, and you have had no answer.
    .g = You want an answer about your { $product }, and nobody has given you one.
    .h = Your messages went out, and none of them was answered.
    .i = You wrote about { $date }, and there has been silence since.
    .j = You have been left without a word for { $wait }.

acknowledge--no-reply =
    .when = issue:no-reply heat:1-4
    .mechanism = reaction
    .a = To write { $contacts_times } without an answer is wearing.
    .b = Silence for { $wait } makes any problem worse.
    .c = It is frustrating to write and not know whether anyone reads it.
    .d = You should not have to chase an answer about { $order }.
    .e = It is hard to stay patient when no answer comes.
    .f = No answer is worse than a bad one, and { $wait } of it is too long.

mirror--passed-around =
    .when = issue:passed-around
    .mechanism = interpretation
    .a = You have been sent from one desk to the next, and nobody kept your case.
    .b = You have had to raise this { $contacts_times }, and nobody has kept it.
    .c = For { $wait } everyone has sent you on to someone else.
    .d = You wrote about { $order }, and each person sent you on to another one.
    .e = Each department sent you on, and the matter itself stayed where it was.
    .f = You were sent on, and nothing moved.
    .g = Your { $product } is the matter, and so far it has only changed hands here.
    .h = You have { $amount } at stake and were sent on instead of being helped.
    .i = You mention { $date }, and since then you have been passed from one person to the next.

acknowledge--passed-around =
    .when = issue:passed-around heat:1-4
    .mechanism = reaction
    .a = To explain the same thing { $contacts_times } is exhausting.
    .b = It is tiring to start from the beginning with each new person.
    .c = { $wait } of being sent on is too long for anyone.
    .d = Being passed on takes time and gets you nowhere, and that is maddening.
    .e = You should not have to find out who is in charge of { $order }.
    .f = It is no wonder that patience runs out when nobody keeps the case.

mirror--contact-explore =
    .when = issue:no-reply,passed-around,broken-promise
    .mechanism = exploration
    .a = Which of your questions should I answer first?
    .b = Is there anything about { $order } that you have told others and that I should know?
    .c = What would settle this for you?
    .d = Would you rather hear from me by phone or in writing?
    .e = What is the one thing you need to know today?
    .f = Is there a time of day when a call from me would suit you?

mirror--broken-promise =
    .when = issue:broken-promise
    .mechanism = interpretation
    .a = You were told one thing, and another one happened.
    .b = You relied on what was said about { $order }, and it did not happen.
    .c = You were given a date, { $wait } have passed, and nothing came of it.
    .d = You have heard { $contacts_times } that it would be done, and it is not.
    .e = What you were told about your { $product } did not happen.
    .f = You counted on the { $amount }, because you had been told it would come.
    .g = You mention { $date }; what was agreed for it did not happen.
    .h = You planned with a promise, and it was not kept.

acknowledge--broken-promise =
    .when = issue:broken-promise heat:1-4
    .mechanism = reaction
    .a = After hearing it { $contacts_times }, it is hard to believe the next word.
    .b = It is disheartening to rely on a word and find that nothing happened.
    .c = A promise that is { $wait } late makes it hard to plan with the next one.
    .d = To be told so about { $order } and then wait for nothing is hard to take.
    .e = It is discouraging to be told a date and see it pass.

# ---------------------------------------------------------------- contracts

mirror--cancelled-without-notice =
    .when = issue:cancelled-without-notice
    .mechanism = interpretation
    .a = It was cancelled, and nobody told you.
    .b = { $order } was cancelled, and nobody let you know.
    .c = You counted on it, and it was cancelled without a word to you.
    .d = You paid { $amount }, and then it was cancelled without a word.
    .e = It is { $wait } by now, and what you counted on was cancelled.
    .f = You have had to ask { $contacts_times } why it was cancelled.
    .g = You mention { $date }; by then it had been cancelled without a word to you.
    .h = The order for your { $product } was cancelled, and you were not told.

acknowledge--cancelled-without-notice =
    .when = issue:cancelled-without-notice heat:1-4
    .mechanism = reaction
    .a = It is hard to plan when something is cancelled without a word.
    .b = To find that { $order } has been cancelled without a word is unpleasant.
    .c = After { $wait } of waiting, a cancellation out of nowhere is hard to take.
    .d = With { $amount } paid, a cancellation that comes without warning is a worry.
    .e = Not to be told of it is not right, and it costs you time.

mirror--cannot-cancel =
    .when = issue:cannot-cancel
    .mechanism = interpretation
    .a = You want to end it, and you cannot find a way that works.
    .b = You have asked { $contacts_times } to cancel, and it still runs.
    .c = You cancelled, and { $amount } is still being taken.
    .d = For { $wait } you have been trying to cancel.
    .e = You decided to leave, and the contract { $order } keeps running.
    .f = You asked to have it ended, and it goes on.
    .g = You mention { $date } and a cancellation that has not taken effect.
    .h = You want out of this, and so far you are still in it.

acknowledge--cannot-cancel =
    .when = issue:cannot-cancel heat:1-4
    .mechanism = reaction
    .a = Ending a contract should not take { $wait }.
    .b = Asking { $contacts_times } to cancel is far too often.
    .c = It is annoying to pay { $amount } for something you have already left.
    .d = It is tiring to look for a way out and find none.
    .e = To cancel and see it go on is maddening.

mirror--warranty-refused =
    .when = issue:warranty-refused
    .mechanism = interpretation
    .a = Your { $product } failed, and your claim was turned down.
    .b = You relied on the warranty, and it was refused.
    .c = You paid { $amount } and expected it to last longer than this.
    .d = You have written { $contacts_times } about the refusal, and you do not accept it.
    .e = Your claim under { $order } was refused, and you do not agree with the reason.
    .f = After { $wait } the answer about the warranty was a no.
    .g = Your claim was refused, and you do not find that right.
    .h = You mention { $date }; the date matters for the warranty, so I start there.

acknowledge--warranty-refused =
    .when = issue:warranty-refused heat:1-4
    .mechanism = reaction
    .a = To be turned down on a warranty is hard to accept.
    .b = It is disappointing when a { $product } fails and the warranty does not help.
    .c = To wait { $wait } for a no is hard.
    .d = With { $amount } spent, a refusal is hard to accept.
    .e = After asking { $contacts_times }, you should have a reason you can follow.

mirror--contract-explore =
    .when = issue:cancelled-without-notice,cannot-cancel,warranty-refused
    .mechanism = exploration
    .a = From which day should it have ended, as you see it?
    .b = What reason were you given, if any?
    .c = Do you have anything in writing about { $order } that I should look at first?
    .d = Which outcome would be right for you?
    .e = What matters more to you: the date or the money?

mirror--appointment-missed =
    .when = issue:appointment-missed
    .mechanism = interpretation
    .a = You were waiting for somebody, and nobody came.
    .b = You waited { $wait } for somebody who did not come.
    .c = This is the { $contacts_ordinal } time that you have had to raise this appointment.
    .d = You were told that somebody would come, and nobody did.
    .e = You mention { $date }; somebody was to come and nobody did.
    .f = Your { $product } still needs a technician, and the visit did not take place.
    .g = The appointment under { $order } passed without anyone coming or calling.
    .h = A visit was agreed, and it did not happen.

acknowledge--appointment-missed =
    .when = issue:appointment-missed heat:1-4
    .mechanism = reaction
    .a = Time spent waiting for somebody who does not come is time lost.
    .b = To wait { $wait } at home and hear nothing is maddening.
    .c = It is annoying to arrange a day around a visit that does not happen.
    .d = Somebody should have called you, so that you did not lose the time waiting.
    .e = To ask { $contacts_times } for the same visit is too much.

mirror--appointment-explore =
    .when = issue:appointment-missed
    .mechanism = exploration
    .a = Which days suit you, so that you do not lose another one?
    .b = Is there a time of day at which you are at home anyway?
    .c = On which number can the technician reach you on the way?
    .d = Would a visit early or late in the day suit you better?

# ---------------------------------------------------------------- equipment and hardware

mirror--equipment-waiting =
    .when = issue:equipment-waiting
    .mechanism = interpretation
    .a = You are meant to work, and the { $product } you need is not there.
    .b = For { $wait } you have been waiting for your equipment.
    .c = You have asked { $contacts_times } for your { $product }.
    .d = Your request { $order } is open, and you still make do without.
    .e = You are making do without equipment that you need.
    .f = Since { $date } you have been waiting for what you need to work.
    .g = You need a { $product } to do your job, and so far there is none.
    .h = You cannot work as you should until the equipment is there.

acknowledge--equipment-waiting =
    .when = issue:equipment-waiting heat:1-4
    .mechanism = reaction
    .a = To work for { $wait } without the right equipment is tiring.
    .b = It is hard to do a job without the { $product } for it.
    .c = You should not have to ask { $contacts_times } for what you need to work.
    .d = Making do each day costs more time than anyone sees.
    .e = It is awkward to have work and not the equipment for it.

mirror--hardware-fault =
    .when = issue:hardware-fault
    .mechanism = interpretation
    .a = Your { $product } does not work, and you need it.
    .b = You have been without a working { $product } for { $wait }.
    .c = You paid { $amount }, and it does not do what it should.
    .d = You have reported the fault { $contacts_times }, and it is still there.
    .e = Since { $date } you have had trouble with it.
    .f = It does not do what you bought it for, and sorting that out takes up your time.
    .g = You reported the fault under { $order }, and it still does not work.
    .h = The device fails when you need it.

acknowledge--hardware-fault =
    .when = issue:hardware-fault heat:1-4
    .mechanism = reaction
    .a = To be without a { $product } for { $wait } changes how each day runs, and not for the better.
    .b = For { $amount } it should work longer than this.
    .c = It is annoying when something gives up at the moment you need it.
    .d = After reporting it { $contacts_times }, you should have more than a list of things to try.
    .e = It is hard to do without the { $product } when the day is built around it.

mirror--equipment-explore =
    .when = issue:equipment-waiting,hardware-fault,access-request
    .mechanism = exploration
    .a = What can you not do at all until it is there?
    .b = Would a loan { $product } help you over the next days?
    .c = Is there a date on which you must be able to work with it?
    .d = Does it fail each time, or only now and then?
    .e = Which part of your work stands still because of it?

mirror--access-request =
    .when = issue:access-request
    .mechanism = interpretation
    .a = You need access to do your work, and it has not been given.
    .b = For { $wait } you have been waiting for access.
    .c = You have asked { $contacts_times }, and the access is still missing.
    .d = Your request { $order } is open, and your work waits for it.
    .e = Since { $date } you have been asking for access.
    .f = You have work to do, and the access for it is missing.
    .g = The access that you need is still not there.

acknowledge--access-request =
    .when = issue:access-request heat:1-4
    .mechanism = reaction
    .a = To wait { $wait } for a permission is hard when the work is waiting.
    .b = It is annoying to have work to do and no way to get at it.
    .c = Asking { $contacts_times } for access is too often.
    .d = It is tiring to work around a door that should be open.

# ---------------------------------------------------------------- whatever it is about

mirror--calm =
    .when = heat:0
    .mechanism = interpretation
    .a = Your question is about { $order }.
    .b = You are asking about the { $product }.
    .c = You mention { $date }, so I will look there first.
    .d = You mention { $amount }, and that is where I will start.
    .e = You need this { $deadline }.
    .f = I have read your message and see what you need.

mirror--general =
    .when = heat:1-4
    .mechanism = interpretation
    .a = You wrote about { $order }, and it is still not settled.
    .b = It has been { $wait }, and this is still open for you.
    .c = You have had to get in touch { $contacts_times } about the same thing.
    .d = You mention { $amount }, and you want to know where it stands.
    .e = Your { $product } is what this is about, and it is not in order yet.
    .f = You mention { $date }, and I will begin with what happened then.
    .g = What was meant to be simple has taken up your time.
    .h = You told me what went wrong, and you want it put right.
    .i = You need this settled { $deadline }.
    .j = You have waited { $wait } and written { $contacts_times }, and it is still not done.
    .k = Between { $order } and today, too little has moved for you.
    .l = You have put { $wait } into something that should have been done by now.
    .m = Your message makes clear what happened and what is missing.
    .n = This is the { $contacts_ordinal } time you have had to raise this.

mirror--general-explore =
    .mechanism = exploration
    .a = What would be the most useful thing I could do for you today?
    .b = Is there a day by which you need this settled?
    .c = Which part of this troubles you most, so that I start there?
    .d = Have I got the main point about { $order }, or is there more to it?
    .e = What has to happen for this to be in order for you?
    .f = Is there anything that I should know before I begin?
    .g = Which of the points in your message is the most pressing?
    .h = How can I reach you best if I have a question in between?
    .i = You want this { $deadline }; what on your side hangs on it?
    .j = Is the { $product } the main thing, or is there something else behind it?
    .k = What have you already tried, so that I do not send you round in circles?
    .l = Should the { $amount } be the first thing I look at?

acknowledge--general =
    .when = heat:1-4
    .mechanism = reaction
    .a = That is a lot of time to spend on something that should just work.
    .b = { $wait } is a long time to be left without an answer that helps.
    .c = Having to get in touch { $contacts_times } about one thing is wearing.
    .d = You are right to ask, and you should not have had to ask { $contacts_times }.
    .e = I can see why you wrote, and why you want a straight answer.
    .f = It is tiring when something like this drags on.
    .g = With { $amount } at stake, it is right to want clear words.
    .h = It is hard to do without the { $product } for this long.
    .i = After all this, more waiting is the last thing you need.
    .j = It should not take this much effort to have { $order } settled.
    .k = It is annoying to lose time over something that was meant to be simple.
    .l = You have put more work into this than you should have had to.
    .m = When something has to be done { $deadline }, every day without an answer is hard.

acknowledge--calm =
    .when = heat:0-1
    .mechanism = reaction
    .a = It is good that you wrote about { $order }.
    .b = It makes sense to ask about the { $product }.
    .c = It makes sense that you want to know where this stands.
    .d = You are right to ask about the { $amount }.
    .e = I can see from your message what is missing.

acknowledge--calm-question =
    .when = heat:0 issue:other want:status,explanation
    .mechanism = reaction
    .a = That is a fair question.
    .b = I can look that up for you.


# ---------------------------------------------------------------- softer

# ---------------------------------------------------------------- sorry, once and for something

apologise--general =
    .when = heat:1-4
    .mechanism = reaction
    .a = I am sorry that you have had to wait { $wait } for this.
    .b = I am sorry that you had to get in touch { $contacts_times }.
    .c = I am sorry that it took this long to get to somebody who looks at { $order }.
    .d = I am sorry about the trouble you have had with your { $product }.
    .e = I am sorry that this has cost you so much time.
    .f = I am sorry that you were left without an answer for { $wait }.
    .g = I am sorry that the { $amount } is giving you this much work.
    .h = I am sorry that you had to explain this { $contacts_times }.
    .i = I apologise for the { $wait } in which you heard nothing useful.
    .j = I am sorry for how long { $order } has kept you busy.
    .k = I am sorry that you had to find this out by yourself.

apologise--calm =
    .when = heat:0 issue:missing-delivery,late-delivery,damaged-item,wrong-item,refund-missing,double-charge,unexpected-charge,login-failed,service-outage,app-crash,slow-service,no-reply,passed-around,cancelled-without-notice,cannot-cancel,data-lost,warranty-refused,appointment-missed,broken-promise,equipment-waiting,hardware-fault
    .mechanism = reaction
    .a = I am sorry that you had to write about { $order }.
    .b = I am sorry that your { $product } gave you reason to write.
    .c = I am sorry that you had to ask.
    .d = I am sorry that the { $amount } raised a question.
    .e = I am sorry that this needed a message from you.

apologise--delivery =
    .when = issue:missing-delivery,late-delivery heat:1-4
    .mechanism = reaction
    .a = I am sorry that the { $product } is not with you.
    .b = I am sorry that order { $order } did not come when you were expecting it.
    .c = I am sorry that you are still waiting for this delivery.
    .d = I am sorry about the { $wait } of waiting for this delivery.

apologise--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault heat:1-4
    .mechanism = reaction
    .a = I am sorry that the { $product } reached you like this.
    .b = I am sorry that order { $order } did not come as you expected it.
    .c = I am sorry that you have work with this instead of something you can use.
    .d = I am sorry about the trouble with the { $product }.

apologise--money =
    .when = issue:refund-missing,double-charge,unexpected-charge heat:1-4
    .mechanism = reaction
    .a = I am sorry that you have been without the { $amount } for so long.
    .b = I am sorry that you have had to chase this money.
    .c = I am sorry that the money for order { $order } has kept you waiting.
    .d = I am sorry that you have been waiting { $wait } for this money.

apologise--contact =
    .when = issue:no-reply,passed-around,broken-promise,appointment-missed heat:1-4
    .mechanism = reaction
    .a = I am sorry that you wrote { $contacts_times } before you had an answer.
    .b = I am sorry that you had to tell this to one person after another.
    .c = I am sorry that nobody got back to you about { $order }.
    .d = I am sorry that you had to write because nobody came back to you.

# ---------------------------------------------------------------- thanks

thank--general =
    .when = heat:0-3
    .mechanism = reaction
    .a = Thank you for putting it all in one message; I have what I need to begin.
    .b = Thank you for sending { $order } along, it saves us both time.
    .c = Thank you for waiting { $wait } and writing to me about it.
    .d = Thank you for telling me what happened step by step.
    .e = Thank you for the details about the { $product }; they help.
    .f = Thank you for writing { $contacts_times } instead of giving up on this.
    .g = Thank you for being so clear about the { $amount }.
    .h = Thank you for saying that you need it { $deadline }; that tells me how to plan.
    .i = It helps that you gave me { $date }, so I know where to look.
    .j = Thank you for waiting while I read through everything.

thank--wait =
    .when = heat:0-2
    .mechanism = reaction
    .a = Thank you for waiting { $wait } for this.
    .b = Thank you for staying with it for { $wait }.
    .c = Thank you for giving this { $wait }; that was more than fair.
    .d = Thank you for the { $wait } you have given this so far.

# ---------------------------------------------------------------- taking it on

own--general =
    .a = I have taken this over myself and will stay with it.
    .b = This is with me now, and I will see it through.
    .c = I am { $agent }, and { $order } is on my desk until it is settled.
    .d = I am { $agent }, and this is with me from now on.
    .e = You can reply directly to me; I keep this until it is done.
    .f = From here on you have one person to write to, and that is me.
    .g = I have your messages in front of me and am dealing with { $order } now.
    .h = I am keeping this with me, so you will not have to explain it again.
    .i = I have read everything you sent, and I am taking it from here.
    .j = My name is { $agent }, and I am the one who looks after this now.
    .k = Your { $product } is on my list for today, and it stays there until this is settled.
    .l = I am on this now and will not pass it on without telling you.
    .m = I have put my name on this, so there is someone you can hold to it.

own--time =
    .a = I am taking this on now and will write to you by { $open_time }, with news or without.
    .b = This is with me, and you will hear from me by { $open_time }.
    .c = I will deal with { $order } myself and tell you by { $open_time } how it stands.
    .d = I am working on this and will write to you about the { $product } by { $open_time }.
    .e = I am taking care of this, the { $amount } included, and you will hear from me by { $open_time }.
    .f = I have this on my desk now, and by { $open_time } you will know what I found.

# ---------------------------------------------------------------- doing

act--general =
    .a = I am going through { $order } step by step to see where it stopped.
    .b = I am asking the people who had this before me today where it stands.
    .c = I am checking what happened on { $date } and who had it after that.
    .d = I am opening your case now and starting with the point you name first.
    .e = I am looking at each of your messages, so that no point is lost.
    .f = I am tracing the { $amount } from the day it was booked.
    .g = I am checking now what can be done about your { $product }.
    .h = I have opened { $order } and am comparing it with what you wrote.
    .i = My next step is { $open_step }, and I am starting on it now.
    .j = I am finding out today who can settle this, so that you need not ask again.
    .k = I am checking what was agreed with you and what was done about it.
    .l = I am putting together what happened, from your first message to this one.
    .m = I am doing { $open_step } today, so that you do not wait for it any longer.

act--delivery =
    .when = issue:missing-delivery,late-delivery
    .a = I am asking the carrier today where order { $order } was last seen.
    .b = I am tracing the parcel from the warehouse to your door.
    .c = I am checking with the warehouse when your { $product } left.
    .d = I am comparing the tracking with what you wrote, to see where it stopped.
    .e = I am checking whether the address on the label for { $order } is the right one.
    .f = I am ringing the depot about your { $product }.

act--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault,warranty-refused
    .a = I am checking which { $product } is in stock, so that I can tell you what is possible.
    .b = I am looking at order { $order } to see what was packed and when.
    .c = I am checking the quickest way to get this right for you.
    .d = I am looking up what applies to your { $product } and will tell you in plain words.
    .e = I am arranging the return of order { $order }, so that you need not look for a label.

act--money =
    .when = issue:refund-missing,double-charge,unexpected-charge
    .a = I am checking with accounts today whether the { $amount } has left us.
    .b = I am tracing the payment for order { $order } from our side to your bank.
    .c = I am comparing each booking on your account with what you wrote.
    .d = I am looking up when the { $amount } was booked and under which reference.
    .e = I am checking which transfer belongs to { $order } and where it stands.
    .f = I am asking accounts for the date and reference of your refund.

act--tech =
    .when = issue:login-failed,app-crash,service-outage,data-lost,slow-service,access-request,equipment-waiting
    .a = I am checking your account now for the point where it fails.
    .b = I am looking at { $order } and the log from the time you describe.
    .c = I am asking the person who runs this what is known and what can be done today.
    .d = I am looking for a way round for you until it works again.
    .e = I am checking who has to approve { $order }, and I am asking that person today.
    .f = I am finding out whether a loan { $product } is free for you.

act--contract =
    .when = issue:cannot-cancel,cancelled-without-notice,broken-promise,appointment-missed,passed-around,no-reply
    .a = I am checking what was entered for { $order } and on which day.
    .b = I am reading the whole exchange, so that you do not have to repeat any of it.
    .c = I am checking who spoke to you and what was agreed.
    .d = I am looking at each step since { $date } to see where it was left.
    .e = I am asking for a new date that suits you, and I confirm it in writing.

# ---------------------------------------------------------------- the time of the next word

promise--general =
    .a = I will write to you by { $open_time }, also if there is nothing new.
    .b = You will hear from me by { $open_time }, whatever I have found by then.
    .c = By { $open_time } you will have an answer from me about { $order }.
    .d = I will tell you by { $open_time } what I have found and what comes next.
    .e = My next message to you comes by { $open_time }.
    .f = I will call you by { $open_time }, so that you need not check your mail.
    .g = By { $open_time } I will write and say how far I have got.
    .h = You want this { $deadline }, so you will hear from me by { $open_time }.
    .i = I will write by { $open_time } about your { $product }, with news or without.
    .j = By { $open_time } I will tell you what I know about the { $amount }.
    .k = Expect a message from me by { $open_time }; it will say where things stand.
    .l = I will be back to you by { $open_time } with what I learn about { $order }.

# ---------------------------------------------------------------- options

options--general =
    .a = There are two ways from here: { $open_options }. Which one suits you better?
    .b = I can offer you { $open_options }. Which would you prefer?
    .c = For { $order } I see these ways: { $open_options }. Which one shall I take?
    .d = Would you rather have { $open_options }?
    .e = For the { $product } I can do one of these: { $open_options }. Which suits you?
    .f = You choose how we go on: { $open_options }.
    .g = What helps you more: { $open_options }?
    .h = You want this { $deadline }, so these are the ways I see: { $open_options }. Which one would you like?
    .i = As for the { $amount }, there are these ways: { $open_options }. Tell me which one.
    .j = Both are possible: { $open_options }. I will do whichever you choose.
    .k = Tell me which of these you would like: { $open_options }.
    .l = Here is what I can do today: { $open_options }. Which do you choose?

options--goods =
    .when = issue:damaged-item,wrong-item,hardware-fault,warranty-refused
    .a = Would a new { $product } help you more, or the money back?
    .b = For order { $order }: would you prefer a new one, a repair, or the money back?
    .c = What would suit you better, an exchange or a refund?

options--delivery =
    .when = issue:missing-delivery,late-delivery
    .a = Would you rather wait for the { $product }, have it sent anew, or cancel?
    .b = For order { $order }: would you like me to send it again, or to cancel it?
    .c = Shall it come to the same address, or would another one suit you better?

options--contact =
    .when = issue:no-reply,passed-around,broken-promise,appointment-missed
    .a = Shall I call you, or would you rather have everything in writing?
    .b = Would a fixed time for a call suit you, or do you prefer mail?
    .c = For { $order }: shall I write each day, or only when there is news?

# ---------------------------------------------------------------- explaining

explain--general =
    .a = What I can see so far about { $order }: { $open_reason }.
    .b = The reason, as far as I know it today, is { $open_reason }.
    .c = Here is what happened, in short: { $open_reason }.
    .d = As for the { $amount }: { $open_reason }.
    .e = As for your { $product }: { $open_reason }.
    .f = You asked why. What I know so far is { $open_reason }.
    .g = The { $wait } came about because { $open_reason }.
    .h = Since { $date } this is what happened: { $open_reason }.
    .i = I would rather give you the reason than leave you guessing: { $open_reason }.
    .j = What held this up is { $open_reason }.
    .k = I have looked into how this came about: { $open_reason }.
    .l = What I do not know yet is { $open_reason }, and I am asking about it today.

# ---------------------------------------------------------------- limits, notes, hand-over: more in ladder.ftl

limit--general =
    .when = conduct:insulting,hateful,threatening
    .a = I want to get { $order } settled with you, and I answer everything that is about the matter.
    .b = I will go on with this as long as we stay with the matter.
    .c = I read each message for what you need, and I answer that part.
    .d = Let us keep to the matter; that is where I can do something for you.
    .e = I answer questions about the { $product }; remarks about people I leave aside.

note--general =
    .a = I have noted what you told me about { $order }, so that it need not be said again.
    .b = I have written down each point of your message in the ticket.
    .c = What we agree here is kept in the ticket, for you and for me.
    .d = I have noted { $date } and the { $amount } in the ticket.
    .e = I have noted how often you had to write, so that it is seen.

handover--general =
    .a = I am handing this over to { $contact }, and I am giving them the whole story.
    .b = From here on { $contact } looks after { $order } and has everything you wrote.
    .c = I have asked a colleague who can decide this to take it over; you will not have to explain it again.
    .d = For the { $amount } I need somebody who may decide, and I am passing it on today with all the details.
    .e = I am passing this to { $team } with all your messages, and you will hear from me when it is with them, by { $open_time }.
    .f = A colleague who knows this better than I do takes over, and has read what you wrote.
    .g = I am handing over { $order } with everything you told me, so that nothing is asked twice.
    .h = Your { $product } needs a specialist, so I am passing this on and will tell you the name by { $open_time }.

# ---------------------------------------------------------------- closing

close--general =
    .a = If I have missed a point about { $order }, tell me and I will go back to it.
    .b = If anything is not as I describe it, write to me and I will look at it again.
    .c = Write to me here if anything changes on your side before then.
    .d = If something about the { $product } comes to mind, just reply to this message.
    .e = Your reply comes straight to me.
    .f = If a call is easier for you, send me a number and a time.
    .g = If you no longer need it { $deadline }, or need it sooner, tell me.
    .h = If I can explain anything better, ask me.
    .i = Until then you can reach me by replying here.
    .j = If you see the { $amount } before you hear from me, a short line helps me close this.
    .k = Tell me if you would like this to go another way.
    .l = Should you hear anything from the other side first, let me know and I will take it up.

greet--general =
    .a = I am { $agent }, and I am answering your message about { $order }.
    .b = My name is { $agent }, and I have read what you wrote.
    .c = This is { $agent }; I have your message in front of me.
