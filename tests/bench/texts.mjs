/** The texts that are measured: written like a draft and like an angry message, 2,000 characters each. */

const DRAFT = [
  "Hi Ms Hartmann,",
  "thank you for writing again, and I am sorry that you had to. You sent the machine back on 2 October, our own tracking shows it in the warehouse since the 6th, and nobody told you why your £249.00 did not follow.",
  "I have read the whole thread and the note of your call. The return was booked to a second customer number, so the payment was never started. That is our mistake and not yours.",
  "We apologize for any inconvenience this may have caused. I understand your frustration, and as per our policy refunds can take up to seven working days once they are approved.",
  "Today I have corrected the booking and started the refund to the card that you paid with. Please be advised that your bank may need two more days until you can see the amount.",
  "I will look at it again on Thursday morning. If the money is not there by then I will call your bank myself and write to you before noon, so that you do not have to ask once more.",
  "You also wrote that you had to borrow the money from your sister. I can not undo that, but I would like to send you a voucher for the next order, if you want one.",
  "Unfortunately I am not able to change how the hotline works, but I have passed on what you were promised there and by whom.",
  "Kind regards,",
  "Alex Agent",
];

const MESSAGE = [
  "This is the third time I am contacting you about order 4471-208, and I am running out of patience.",
  "I have been waiting for my refund for six weeks now. On the phone I was promised the money within 48 hours. That was ten days ago.",
  "My last e-mail was simply ignored. NOTHING has happened, and nobody even bothers to tell me why.",
  "What kind of sh1t company is this? You f***ing idiots have had my money since October and you do not even answer the damn phone!!!",
  "Same #$&@! story as last year, when your driver left the parcel in the rain and you told me it was my own fault.",
  "I spent four hours in your queue and explained the same thing to five different people. Do you morons ever talk to each other??",
  "I expect the full amount on my card by Friday. If it is not there by then I will dispute the charge and leave a review everywhere I can.",
];

/** @param {string[]} paragraphs @param {number} length in UTF-16 code units @param {number} variant another text of the same kind */
function fill(paragraphs, length, variant) {
  let text = "";
  for (let i = variant; text.length < length; i += 1) text += `${paragraphs[i % paragraphs.length]}\n\n`;
  return text.slice(0, length);
}

/** Other text for every call, so that no cache helps that would not help in an editor. */
export const drafts = (length, count) => Array.from({ length: count }, (_, i) => typed(fill(DRAFT, length, i), i));
export const messages = (length, count) => Array.from({ length: count }, (_, i) => typed(fill(MESSAGE, length, i), i));

/** One more typed word than the text before. A flat string, as an editor's value is. */
function typed(text, i) {
  return Buffer.from(`${text.slice(0, -6)} ab${i}`, "utf16le").toString("utf16le");
}
