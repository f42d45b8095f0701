# shellcheck shell=bash
# Sourced by seed.sh and serve.sh: points Request Tracker at one state folder, away from the machine's own paths.
# $1 STATE, $2 PORT (only in links that the pages show)

export RT_SITE_CONFIG=$1/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$1/conf.d TMPDIR=$1/tmp
mkdir -p "$1"/{conf.d,mason,session,tmp}
cat >"$RT_SITE_CONFIG" <<CONFIG
use utf8;
Set(\$rtname, 'desk.example.test');
Set(\$Organization, 'desk.example.test');
Set(\$CorrespondAddress, 'support\@example.test');
Set(\$CommentAddress, 'comment\@example.test');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $2);
Set(\$WebBaseURL, 'http://127.0.0.1:$2');
Set(\$WebPath, '');
Set(\$WebSessionClass, 'Apache::Session::File');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$1/rt.sqlite');
Set(\$MasonDataDir, '$1/mason');
Set(\$MasonSessionDir, '$1/session');
Set(\$MailCommand, 'testfile');     # into TMPDIR, never sent
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'error');
Set(\$Timezone, 'UTC');
Set(\$ShowHistory, 'always');       # else the messages arrive by a later request
1;
CONFIG
