#!/usr/bin/env bash
# Takes pictures of the sample portal's pages: shots.sh DIR. The demo fills a portal in a temporary folder with its pieces, the
# portal runs on it, and headless Chromium looks at the public site and, with a login, at the office's pages.
# XINXIYUAN names another launcher than app/xinxiyuan.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
run=${XINXIYUAN:-$root/app/xinxiyuan}
out=${1:?usage: shots.sh DIR}
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d)
portal=
trap '[ -z "$portal" ] || { kill "$portal" && wait "$portal"; } 2>/dev/null; rm -rf "$work"' EXIT

"$run" demo --home "$work/home" --portal-dir "$work/portal" > "$work/demo.log"
"$run" portal --port 0 --dir "$work/portal" --json > "$work/told.json" &
portal=$!
for _ in $(seq 120); do
    grep -q officeToken "$work/told.json" && break
    sleep 0.5
done
told() { grep -o "\"$1\" *: *\"[^\"]*\"" "$work/told.json" | sed 's/.*: *"//; s/"$//'; }
site=$(told site)
site=${site%/}

fetch() { curl -sS -b "$work/jar" -c "$work/jar" "$@"; }
press() { # PATH FIELD=VALUE...
    local path=$1 csrf fields=()
    shift
    csrf=$(fetch "$site$path" | grep -o 'name="csrf" value="[^"]*"' | head -1 | sed 's/.*value="//; s/"//')
    for field in "$@"; do fields+=(--data-urlencode "$field"); done
    fetch -o /dev/null --data-urlencode "csrf=$csrf" "${fields[@]}" "$site$path"
}
shot() { # NAME PATH [HEIGHT]
    fetch "$site$2" | sed "s|<head>|<head><base href=\"$site/\">|" > "$work/$1.html"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/chromium" \
        --window-size="1280,${3:-900}" --screenshot="$out/$1.png" "file://$work/$1.html" > /dev/null 2>&1
    echo "$out/$1.png"
}
links() { fetch "$site$1" | grep -o "href=\"$2[^\"]*\"" | sed 's/href="//; s/"$//'; }

shot home / 1400
piece=$(links / /pieces/ | head -1)
shot piece "$piece" 1200
shot column "$(links "$piece" /columns/ | tail -1)"
shot search '/search?q=%E6%A3%AE%E6%9E%97'
shot missing /pieces/none
shot office-login /office
fetch -o /dev/null --data-urlencode "token=$(told officeToken)" "$site/office/login"
report=$(links '/office?lane=report' /office/pieces/ | head -1)
notice=$(links '/office?lane=disclosure' /office/pieces/ | head -1)
press "$report" act=adopt adoptLevel=county publication=云岭信息 adoptedOn=2026-03-11 adoptPoints=5
press "$report" act=instruct level=city by=市政府分管负责人 instructedOn=2026-03-19 points=10
press /office/notices act=send title=三月份例会 body=周五上午九时，县政府二楼会议室。
press /office/faults act=on kind=429 amount=30 times=3
press /office/faults act=on kind=cut-answer amount=0 part=items:batch
shot office-list /office
shot office-report "$report" 1900
shot office-disclosure "$notice" 1400
shot office-tasks /office/tasks 1300
shot office-catalog /office/catalog
shot office-notices /office/notices
shot office-faults /office/faults 1100
