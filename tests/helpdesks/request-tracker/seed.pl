# Fills a fresh database from a folder of mails: perl seed.pl TICKETS
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';

use Email::Address;
use HTTP::Date qw(str2time);
use RT;
use RT::Interface::Email;

RT::LoadConfig();
RT::Init();

my $agent = RT::User->new(RT->SystemUser);
$agent->Create(
    Name         => 'agent',
    RealName     => 'Alex Agent',
    EmailAddress => 'agent@example.test',
    Password     => 'agentpass',
    Privileged   => 1,
    Signature    => "Kind regards,\nAlex Agent\nExample Support",
);
$agent->PrincipalObj->GrantRight(Right => $_, Object => RT->System)
    for qw(ShowTicket ReplyToTicket CommentOnTicket ModifyTicket CreateTicket SeeQueue OwnTicket
    ShowTicketComments TakeTicket ShowOutgoingEmail ModifySelf ForwardMessage);

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue) for qw(CreateTicket ReplyToTicket);

# Through the mail gateway, as in real life; the number in front of the file's name is the ticket's.
my %known;
for my $file (sort glob "$ARGV[0]/*.eml") {
    my ($number) = $file =~ m{([^/-]+)-[^/]*$};
    open my $in, '<:raw', $file or die "$file: $!";
    my $mail = do { local $/; <$in> };
    my ($ok, $error, $ticket) = RT::Interface::Email::Gateway(
        {   message => $mail,
            queue   => 'General',
            action  => 'correspond',
            ticket  => $known{$number} ? $known{$number}->id : undef,
        }
    );
    die "$file: $error\n" unless $ok and $ticket and $ticket->id;
    date_like_mail($ticket, $mail, !$known{$number});
    $known{$number} = $ticket;
}

# Gives what the mail has just made the mail's date; Request Tracker takes the time of arrival.
sub date_like_mail {
    my ($ticket, $mail, $opens) = @_;
    my $all = RT::Ticket->new(RT->SystemUser);    # the customer may not see every change
    $all->Load($ticket->id);
    my ($sent) = $mail =~ /^Date: (.*)$/m;
    my $when = RT::Date->new(RT->SystemUser);
    $when->Set(Format => 'unix', Value => str2time($sent));
    my $changes = $all->Transactions;
    $changes->Limit(FIELD => 'Created', OPERATOR => '>', VALUE => start_of_run());
    while (my $change = $changes->Next) {
        $change->__Set(Field => 'Created', Value => $when->ISO);
    }
    $all->__Set(Field => $_, Value => $when->ISO) for ('LastUpdated', $opens ? 'Created' : ());
}

# What is younger than an hour before this script started has just been made: the mails are older than that.
sub start_of_run {
    my $start = RT::Date->new(RT->SystemUser);
    $start->Set(Format => 'unix', Value => $^T - 3600);
    return $start->ISO;
}
