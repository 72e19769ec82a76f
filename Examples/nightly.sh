#!/usr/bin/env bash
# Uploads each folder of an incoming folder, and moves what is complete and verified to a folder of what was sent, with its
# report: nightly.sh INCOMING SENT. A folder that is not complete stays, and the next night finishes it.
#
# For cron, as the user whose password file it is:
#     15 2 * * * AMBRA_URL=https://access.ambrahealth.com/api/v3 AMBRA_USERNAME=robot@clinic.example
#                AMBRA_PASSWORD_FILE=$HOME/.config/ambra/password  /opt/clinic/nightly.sh /data/incoming /data/sent
# or with a keeper of secrets: AMBRA_PASSWORD_COMMAND='pass show ambra/robot'.
set -euo pipefail
umask 077
incoming=${1:?usage: nightly.sh INCOMING SENT}
sent=${2:?usage: nightly.sh INCOMING SENT}
mkdir -p "$sent"

# Two runs at once would send the same folder twice.
exec 9>"$sent/.lock"
flock -n 9 || { echo "nightly: the last run is still at work" >&2; exit 0; }

worst=0
for folder in "$incoming"/*/; do
    [ -d "$folder" ] || continue
    name=$(basename "$folder")
    target="$sent/$name.$(date +%Y%m%dT%H%M%S)"
    mkdir "$target"
    status=0
    ambra upload "$folder" --no-follow --quiet --report "$target/report.json" || status=$?
    if [ "$status" -eq 0 ]; then
        mv "$folder" "$target/images"
    else
        echo "nightly: $name ended with $status; see $target/report.json" >&2
        [ "$status" -gt "$worst" ] && worst=$status
    fi
done
exit "$worst"
