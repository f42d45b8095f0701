# What the agent reads. Every id and attribute here must be in every pack.
# Neutral, short, plain: it names the words on the screen, never the person who wrote them.

extension-name = Evenkeel
extension-description = Reads the customer's message and your draft beside you, and suggests words of your own. Everything stays on this machine.

# --- Rules of a draft: the name, why it is marked, and one change after which it would pass.

rule-placeholder = Empty slot
    .reason = A slot of a template is still open here; the customer would see it as it stands.
    .pass = Put the value in, or take the slot out.
rule-greeting = No greeting
    .reason = The reply starts without a greeting.
    .pass = Begin with a line that greets the customer.
rule-wrong-name = Name differs
    .reason = The name in the greeting is not the name this customer uses.
    .pass = Greet the customer by the name they sign with.
rule-empathy = What it was like is missing
    .reason = No sentence says what this was like for the customer and why.
    .pass = Add one sentence that names what it cost them together with its cause.
rule-vague = None of their facts
    .reason = The first three sentences could go to any customer: none of this one's facts is in them.
    .pass = Name one thing they told you: the order, the amount, the date or the wait.
rule-repeated-apology = Apology said again
    .reason = There is already an apology. A second one weighs less than the first.
    .pass = Keep one apology and use this place for what happens next.
rule-hollow-apology = Apology without its object
    .reason = This apology does not say what for, or takes half of it back with “if” or “but”.
    .pass = Say what exactly you are sorry about, without a condition.
rule-next-step = No next step
    .reason = Nothing says who does what, and by when.
    .pass = Add what you will do and the time of your next word.
rule-open-ended-wait = Wait without an end
    .reason = The customer is asked to wait and cannot tell for how long.
    .pass = Say when they will hear from you next, even if there is no answer by then.
rule-blame = Sounds like blame
    .reason = This can be read as telling the customer that it is their fault.
    .pass = Say what to do now, and leave out what should have been done.
rule-judgement = Sounds like a judgement
    .reason = This can be read as sarcastic, defensive or moralising.
    .pass = Say what happened, or what you can do, without weighing it.
rule-hostile = Could hurt
    .reason = Insults, swearing and shouting stay with the customer in writing.
    .pass = Say the same thing in plain words, without capitals or exclamation marks.
rule-cliche = Heard many times
    .reason = Customers know this sentence from other replies and skip it.
    .pass = Say it with something from this customer's own message.
rule-formality = Form of address changes
    .reason = The form of address differs from the rest of this conversation.
    .pass = Use one form of address throughout.
rule-language = Another language
    .reason = The customer wrote in another language than this draft.
    .pass = Answer in the customer's language, or say why you cannot.
rule-promise = More than may be promised
    .reason = This promises more than the company's policy allows, or more than anyone can be sure of.
    .pass = Say what you will do, or stay within the policy's limit.
rule-asks-again = Already told
    .reason = The customer has already given this.
    .pass = Use what they wrote, and ask only for what is missing.
rule-humour = Joke or emoji
    .reason = A light tone is easily misread when someone has lost time, money or patience.
    .pass = Leave it out here.
rule-exposure = Not for the customer
    .reason = This looks internal, belongs to another customer, is a card-like number, or repeats a slur.
    .pass = Take it out, or say it without the detail.
rule-agent-hedge = Nobody acts
    .reason = Only “we” or nobody acts in this reply; the customer cannot tell who is on it.
    .pass = Say “I” for at least one thing that you do yourself.
rule-parroting = Their words repeated
    .reason = A long stretch is the customer's own wording.
    .pass = Say it in your words, or quote it with its date.
rule-diagnosis = Tells them how they feel
    .reason = This tells the customer what they feel or what they are like.
    .pass = Say what happened to them and what it cost, and leave the feeling to them.
rule-admission = Admits fault
    .reason = This admits fault or liability before it is known, and the policy does not allow it.
    .pass = Say sorry for what they went through, without saying whose fault it was.
rule-order = Order of the parts
    .reason = The solution comes before what happened to the customer, or feeling fills the middle.
    .pass = Begin with what happened to them, keep the middle to the facts, end warmly.
rule-options = No choice offered
    .reason = A choice was possible, and there is none, or there are more than three.
    .pass = Offer two or three ways and ask which one suits.

severity-stop = Look at this before sending
severity-warn = Could be better
severity-hint = Worth a thought

# --- What a reading names. Neutral nouns: they stand beside the customer's own words.

cue-insult = Insult
cue-profanity = Swear word
cue-hate = Contempt for a group
cue-threat = Threat
cue-danger = Sign of danger
cue-leverage = Names a next step of theirs
cue-anger = Anger
cue-disappointment = Disappointment
cue-urgency = In a hurry
cue-waiting = Has been waiting
cue-repeat = Has written or called before
cue-cost = What it cost them
cue-irony = Said in irony
cue-apology = Apology
cue-thanks = Thanks
cue-softener = Softer tone
cue-praise = Praise
cue-request = Request
cue-capitals = Capitals
cue-punctuation = Exclamation marks

target-agent = aimed at you
target-staff = aimed at colleagues
target-company = aimed at the company
target-product = about the product or service
target-self = about themselves
target-other = about someone else
target-nobody = aimed at nobody

fact-order = Order or ticket
fact-amount = Amount
fact-date = Date
fact-wait = Waiting for
fact-contacts = Contacts so far
fact-name = Name
fact-product = Product
fact-deadline = Their deadline
fact-promise = What they were promised

issue-late-delivery = a delivery that is late
issue-missing-delivery = a delivery that never came
issue-damaged-item = an item that came damaged
issue-wrong-item = the wrong item
issue-refund-missing = a refund that has not arrived
issue-double-charge = being charged twice
issue-unexpected-charge = a charge they did not expect
issue-login-failed = not being able to log in
issue-service-outage = a service that is down
issue-app-crash = an app that fails
issue-slow-service = a service that is slow
issue-no-reply = not getting an answer
issue-passed-around = being sent from one place to the next
issue-cancelled-without-notice = a cancellation nobody told them about
issue-cannot-cancel = not being able to cancel
issue-data-lost = lost data
issue-warranty-refused = a refused warranty claim
issue-appointment-missed = an appointment nobody came to
issue-broken-promise = a promise that was not kept
issue-equipment-waiting = equipment they are waiting for
issue-hardware-fault = a device that does not work
issue-access-request = access they need
issue-other = something else

want-refund = their money back
want-replacement = a replacement
want-repair = a repair
want-delivery = the delivery
want-explanation = an explanation
want-apology = an apology
want-callback = a call back
want-human = to talk to a person
want-supervisor = to talk to a supervisor
want-cancel = to cancel
want-compensation = compensation
want-fix = a working solution
want-status = to know where it stands
want-access = access
want-none = nothing in particular

conduct-civil = Civil
    .what = Nothing offensive, however angry.
conduct-vulgar = Vulgar
    .what = Swearing that is aimed at nobody.
conduct-insulting = Insulting
    .what = Degrades people, with or without a swear word.
conduct-threatening = Threatening
    .what = Names harm to people or property.
conduct-hateful = Hateful
    .what = Degrades people by group, or harasses sexually.

heat-0 = Calm
heat-1 = Concerned
heat-2 = Frustrated
heat-3 = Angry
heat-4 = Furious

# --- Moves: what a sentence of a reply does.

move-greet = Greet
move-acknowledge = Acknowledge
move-mirror = Say back what happened
move-apologise = Say sorry
move-thank = Thank
move-own = Take it on
move-explain = Explain
move-options = Offer a choice
move-act = Say what you do
move-promise = Say when you write next
move-limit = Set a limit
move-note = Say that it is noted
move-handover = Hand over
move-close = Close

mechanism-reaction = Says what it must be like
mechanism-interpretation = Says back what happened
mechanism-exploration = Asks what matters now

# --- The ladder. .what says what the rung is for.

rung-1 = Empathise
    .what = Say what happened to them, and what you will do.
rung-2 = State intent and limits
    .what = Say what you want to do and can do, and name the limit. It names the behaviour, not the person.
rung-3 = Note openly
    .what = Answer the matter only, and say that the correspondence is kept and noted.
rung-4 = Hand over
    .what = Say to whom, why and by when. Write the hand-over note first.
rung-5 = End
    .what = End the exchange by the company's rules, and leave a way back.

# Why a rung is proposed; .otherwise says what would change it.
rung-why-first-message = This is the first message, so the answer starts with understanding.
    .otherwise = Only a threat or contempt for a group would start higher.
rung-why-civil = Nothing in the message offends, so the answer starts with understanding.
    .otherwise = It would rise only if people were insulted again after your reply.
rung-why-below-threshold = There is an insult, but the company's rules ask for more than one before the next rung.
    .otherwise = Another insult would reach the number that the rules name.
rung-why-insult-first = There is an insult. A first insult is still answered with understanding.
    .otherwise = Without the insult the rung would be the same. It rises if the next message insults again after your reply.
rung-why-insult-after-empathy = There is another insult, after a reply that tried to understand.
    .otherwise = Without the insult in this message it would stay at rung 1.
rung-why-insult-after-limits = There is another insult, after the limit was stated.
    .otherwise = Without the insult in this message it would not have risen.
rung-why-insult-continues = The insults went on after it was said that they are noted.
    .otherwise = A message without an insult would have stepped down.
rung-why-not-sent = There is an insult, but the words of the last rung were not sent, so it does not rise.
    .otherwise = It rises only if the words of this rung were sent and the next message insults again.
rung-why-threat = There is a threat of harm. That goes to somebody else at once.
    .otherwise = Threats to sue, complain, leave or post a review would not have done this.
rung-why-hate = There is contempt for a group, or sexual harassment. That goes to somebody else at once.
    .otherwise = Without these words the message would be answered with understanding.
rung-why-immediate = The company's policy says that this ends the exchange at once.
    .otherwise = Without that policy rung 4 would be proposed.
rung-why-anger-only = The anger is about the matter, not at people. Anger alone never climbs.
    .otherwise = It would rise only if people were insulted.
rung-why-profanity-only = There is swearing, but it is aimed at nobody. That never climbs.
    .otherwise = It would rise only if people were insulted.
rung-why-leverage-only = They name a lawyer, an authority, a review or leaving. That is their right and never climbs.
    .otherwise = It would rise only if people were insulted or harm was threatened.
rung-why-softening = The tone is softer or there is an apology. One rung down; the past is not brought up.
    .otherwise = Another insult would have kept the rung or raised it.
rung-why-factual = This message is only about the matter. One rung down.
    .otherwise = Another insult would have kept the rung or raised it.
rung-why-locked = Rung 5 opens after rung 4 was used, and needs the role that the policy names.
    .otherwise = It opens once rung 4 has been sent, or where the policy ends the exchange at once.

mirror-heading = Before you set a limit
mirror-unanswered = Is a question of theirs still unanswered?
mirror-product = Is the anger about the product and not about people?
mirror-reasons = Could a disability, a crisis or a foreign language explain it?

# --- The panel.

panel-title = Evenkeel
panel-label = Reading, suggestions, ladder and record for this ticket
panel-wants = What they want
panel-about = What it is about
panel-reading = How it reads
panel-heat = Heat
panel-conduct = Conduct
panel-cues = Their words
panel-facts = Facts they gave
panel-no-facts = No order, amount, date or wait was found.
panel-leverage = They name a next step of theirs: lawyer, authority, review, chargeback or leaving.
panel-softening = The tone has softened since the last message.
panel-danger = There are signs of danger. No phrasing is suggested; please follow the safety text.
panel-suggestions = Openings
panel-no-suggestions = No opening fits what is known here.
panel-stock-empty = Everything that fits has been used in this conversation. Nothing is repeated.
panel-ladder = Ladder
panel-proposed = Proposed
panel-why = Why
panel-otherwise = What would change it
panel-open-slots = Still to fill in
panel-record = Record
panel-handover = Hand-over note
panel-draft = Your draft
panel-draft-clean = Nothing to point out.
panel-new-part = Only the new part of the message is read.
panel-pause = That took something. Before the next ticket: two slow breaths, a glass of water, a few steps.
panel-preview = Preview
panel-insert = Insert
panel-copy = Copy
panel-skip = Not this time
panel-step-down = Step down
panel-close = Close
panel-undo = Undo
panel-more = Show others
panel-show-words = Show the words
panel-hide-words = Hide the words
panel-retelling = In neutral words

# --- The card at a mark.

card-label = Suggestions for the marked words
card-openings-label = Openings for this reply
card-why = Why
card-passes = It would pass
card-their-words = Because they wrote
card-serves = Helps with
card-nothing = Nothing to point out here.
card-no-suggestion = No ready words for this one; the hint above says what would help.
card-insert = Put in
card-ignore = Leave it
card-refused = This editor did not take the text. Your draft is unchanged. Copy it and paste it in.
card-copied = Copied
card-copy-failed = The text could not be copied. Select it and copy it by hand.
card-inserted = Put in. Undo takes it back in one step.
card-keys = Arrows choose, Enter puts it in, Escape closes.
card-open-slot = In square brackets: for you to fill in before sending.

# --- Errors. Each says what is so and what can still be done.

error-no-pack = There is no pack for the language of this message. What needs no language still works: facts in digits, the ladder and the record.
error-pack-refused = The pack was not taken. The one in use stays in use.
error-pack-malformed = The file is not a whole Evenkeel pack.
error-pack-signature = The pack's signature does not match a trusted key.
error-pack-too-new = The pack needs a newer version of Evenkeel.
error-pack-expired = The pack is past its date.
error-no-messages = No customer message was found on this page.
error-message-long = The message is too long to read whole. The first part was read.
error-storage-full = The browser's storage is full. Everything works, but nothing new is remembered.
error-updated = Evenkeel was updated. Reload this page when your draft is saved; until then the draft is left alone.
error-frame = Evenkeel could not start on this page. Your draft is not touched.
error-policy = Some values of the policy are not valid. They were left out and the rest is used.
error-editor-gone = The editor is no longer there. Nothing was put in.

# --- Options.

options-title = Evenkeel options
options-language = Language of reasons and labels
options-language-auto = As the browser
options-keys = Keys
options-keys-note = They work while an editor has the focus.
options-packs = Language packs
options-pack-add = Add a pack from a file
options-pack-remove = Remove
options-pack-in-use = In use
options-pack-valid-until = Valid until
options-policy = Company policy
options-policy-add = Load a policy from a file
options-policy-managed = Set by your administrator
options-locked = Set by your administrator and cannot be changed here.
options-hosts = Helpdesks
options-host-add = Add a helpdesk address
options-host-remove = Remove
options-rules = What is marked
options-veil = Cover insults until you choose to read them
options-pause = Offer a pause after rung 3 and above
options-memory = What is remembered
options-memory-note = Only salted hashes of sentences, so that nothing is suggested twice. No text and no names.
options-memory-clear = Forget everything now
options-memory-cleared = Forgotten.
options-retention = Days until it is forgotten
options-agent-name = Your name, as you sign
options-agent-gender = Forms for yourself
options-gender-f = Feminine
options-gender-m = Masculine
options-gender-none = Without gender where possible
options-save = Save
options-saved = Saved
options-reset = Back to the defaults
options-privacy = Everything happens on this machine. There is no server and no request.

# --- The toolbar popup.

popup-title = Evenkeel
popup-works-here = Works on this page.
popup-not-here = Not switched on for this site.
popup-grant = Switch on for this site
popup-revoke = Switch off for this site
popup-no-helpdesk = This page is not a helpdesk that Evenkeel knows.
popup-language = Language of the message
popup-options = Options
popup-panel = Open the panel

# --- The record: facts, quotes and interpretation stand apart.

record-title = Record of an incident
record-when = Date and time
record-channel = Channel
record-ticket = Ticket
record-agent = Agent
record-customer = Customer
record-complaint = What the customer complained about
record-complaint-about = The customer wrote about
record-complaint-wants = The customer wants
record-facts = Facts stated by the customer
record-quotes = Quotations, word for word
record-quote-from = from the message
record-class = Conduct
record-offered = What was offered
record-decisions = Decisions
record-promises = Promises and their dates
record-rungs = Steps of the ladder
record-next = Next step
record-delete = To be deleted on
record-interpretation = Interpretation
record-unknown = unknown
record-none = none
record-message = Message
record-reply = Reply
record-channel-email = e-mail or ticket
record-copy = Copy the record

# --- The hand-over note for a colleague.

handover-title = Hand-over
handover-to = To
handover-from = From
handover-why = Why it is handed over
handover-matter = What the customer needs
handover-done = What was tried
handover-open = Still open
handover-expect = What to expect
handover-facts = Facts
handover-by = Next word promised by
handover-copy = Copy the note
handover-target-people = good with people

# --- Keys, as they are called on the options page.

key-suggestions = Open suggestions
key-panel = Open the panel
key-next = Next suggestion
key-previous = Previous suggestion
key-insert = Put in
key-close = Close
key-undo = Undo
