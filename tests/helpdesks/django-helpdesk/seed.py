"""Fills a fresh database from a folder of mails: seed.py TICKETS"""

import email.policy
import logging
import sys
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path

import django

django.setup()

from django.contrib.auth.models import User  # noqa: E402 (models need the set-up above)
from django.contrib.sites.models import Site  # noqa: E402
from helpdesk.email import extract_email_metadata  # noqa: E402
from helpdesk.models import FollowUp, Queue, Ticket  # noqa: E402

QUIET = logging.getLogger("seed")
QUIET.setLevel(logging.CRITICAL)


def agent_replies(ticket: Ticket, agent: User, mail: email.message.EmailMessage) -> None:
    """What the ticket page does when the agent sends a public answer."""
    ticket.refresh_from_db()  # saving a follow-up saves its ticket too
    FollowUp.objects.create(
        ticket=ticket,
        user=agent,
        public=True,
        title="Comment",
        comment=mail.get_body(("plain",)).get_content().strip(),
    )


def customer_writes(ticket: Ticket | None, queue: Queue, mail: email.message.EmailMessage) -> Ticket:
    """What the mail fetcher does with an incoming mail; it knows the ticket by its subject."""
    if ticket:
        mail.replace_header("Subject", f"[{queue.slug}-{ticket.id}] {mail['Subject']}")
    return extract_email_metadata(mail.as_string(), queue, QUIET)


def date_like_mail(ticket: Ticket, mail: email.message.EmailMessage, opens: bool) -> None:
    """Gives what the mail has just made the mail's date; django-helpdesk takes the time of arrival."""
    when = parsedate_to_datetime(mail["Date"])
    newest = FollowUp.objects.filter(ticket=ticket).order_by("-id").first()
    if newest:
        FollowUp.objects.filter(id=newest.id).update(date=when)
    changes = {"modified": when} | ({"created": when} if opens else {})
    Ticket.objects.filter(id=ticket.id).update(**changes)


def main(folder: Path) -> None:
    Site.objects.update_or_create(pk=1, defaults={"domain": "127.0.0.1", "name": "Helpdesk"})
    agent = User.objects.create_superuser(
        "agent", "agent@example.test", "agentpass", first_name="Alex", last_name="Agent"
    )
    queue = Queue.objects.create(
        title="Support",
        slug="support",
        email_address="support@example.test",
        allow_public_submission=True,
        allow_email_submission=True,
    )
    tickets: dict[str, Ticket] = {}
    for file in sorted(folder.glob("*.eml")):
        number = file.name.split("-")[0]
        mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        known = tickets.get(number)
        if parseaddr(mail["From"])[1] == agent.email:
            agent_replies(known, agent, mail)
        else:
            tickets[number] = customer_writes(known, queue, mail)
        date_like_mail(tickets[number], mail, opens=known is None)


main(Path(sys.argv[1]))
