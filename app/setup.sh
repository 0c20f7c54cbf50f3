# shellcheck shell=bash
# Sourced by run, test, xinxiyuan and installer/*: finds what they need, or installs it (Debian and its kin).
# Everything said here goes to stderr; stdout belongs to the program.

# Without a UTF-8 locale Java prints ???? for Chinese and cannot open a file with a Chinese name.
export LC_ALL=C.UTF-8
export HOME="${HOME:-$(cd ~ && pwd)}"
export PATH="${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin"
root=$(CDPATH='' cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jar=$root/target/xinxiyuan.jar
stamp=$root/target/built
jdk_version=

say() { printf '%s\n' "$*" >&2; }

# What happened, is the work safe, what next.
give_up() {
    printf '%s\n' "$@" >&2
    exit 3
}

# --- what is there -----------------------------------------------------------------------------------------------

# Takes the JDK in directory $1 if it is one, and new enough.
use_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 17 ] || return 1
    jdk_version=$version
    export JAVA_HOME=$1 PATH="$1/bin:$PATH"
}

javac_home() {
    local javac
    javac=$(command -v javac) || return 0
    javac=$(readlink -f "$javac" 2>/dev/null) || return 0
    dirname "$(dirname "$javac")"
}

# For `java` that is a shim of jenv, asdf or the like: only Java itself knows where it lives.
java_home_by_asking() {
    command -v java >/dev/null || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

find_jdk() {
    [ -z "$jdk_version" ] || return 0
    use_jdk "${JAVA_HOME-}" && return
    use_jdk "$(javac_home)" && return
    [ ! -x /usr/libexec/java_home ] || ! use_jdk "$(/usr/libexec/java_home -v 17+ 2>/dev/null)" || return 0
    local home
    for home in /usr/lib/jvm/java-17-openjdk-* /usr/lib/jvm/*; do
        use_jdk "$home" && return
    done
    use_jdk "$(java_home_by_asking)"
}

on_linux() { [ "$(uname -s)" = Linux ]; }

libraries=
has_library() {
    [ -n "$libraries" ] || libraries=$(ldconfig -p 2>/dev/null) || return 0 # no ldconfig, no way to know
    case $libraries in *"$1 ("*) ;; *) return 1 ;; esac
}

has_chinese_font() { [ -n "$(fc-list :lang=zh-cn family 2>/dev/null | head -n 1)" ]; }

# A display a window can open on. JavaFX speaks X11 alone: Wayland counts through its XWayland, which sets DISPLAY.
has_display() {
    on_linux || return 0
    local number
    case ${DISPLAY-} in
        '') return 1 ;;
        :*) number=${DISPLAY#:} && [ -S "/tmp/.X11-unix/X${number%%.*}" ] || return 1 ;;
    esac
    ! command -v xset >/dev/null || xset q >/dev/null 2>&1
}

can_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }
}

# --- what is missing ---------------------------------------------------------------------------------------------

missing=()
look_for() {
    missing=()
    libraries=
    local what
    for what in "$@"; do
        case $what in
            jdk) find_jdk || missing+=(openjdk-17-jdk-headless) ;;
            window) ! on_linux || look_for_window ;;
            screen) ! on_linux || look_for_screen ;;
            look) command -v xwininfo >/dev/null || missing+=(x11-utils) ;;
        esac
    done
}

look_for_window() {
    has_library libgtk-3.so.0 || missing+=(libgtk-3-0)
    has_library libXtst.so.6 || missing+=(libxtst6)
    has_library libGL.so.1 || missing+=(libgl1)
    has_library libXxf86vm.so.1 || missing+=(libxxf86vm1)
    has_chinese_font || missing+=(fonts-wqy-microhei)
}

look_for_screen() {
    command -v Xvfb >/dev/null && command -v xvfb-run >/dev/null || missing+=(xvfb)
    command -v xauth >/dev/null || missing+=(xauth)
}

# need jdk|window|screen|look...: after this they are there, or the script has ended with 3.
need() {
    look_for "$@"
    [ ${#missing[@]} -gt 0 ] || return 0
    can_install || give_up "Missing, by their Debian names: ${missing[*]}" \
        'Nothing was changed.' \
        'Install them (as root: apt-get install --no-install-recommends ...; JDK 17 or newer) and start again.'
    install_packages "${missing[@]}"
    look_for "$@"
    [ ${#missing[@]} -eq 0 ] || give_up "Installed, yet still not found: ${missing[*]}" \
        'Nothing of the project was changed.' 'Look at the packages named above, then start again.'
}

install_packages() {
    say "Installing what is missing: $*"
    local log packages=("$@") i
    log=$(mktemp)
    as_root apt-get -q update >"$log" 2>&1 || true # an old list may still do; the next step tells
    for i in "${!packages[@]}"; do # Debian 13 has no 17 any more
        [ "${packages[i]}" != openjdk-17-jdk-headless ] || apt-cache show openjdk-17-jdk-headless >/dev/null 2>&1 ||
            packages[i]=default-jdk-headless
    done
    if ! as_root apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "${packages[@]}" \
        >>"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        give_up "These could not be installed: ${packages[*]}" 'Nothing of the project was changed.' \
            'Mend what apt-get says above (network, mirror, rights), then start again.'
    fi
    rm -f "$log"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        DEBIAN_FRONTEND=noninteractive "$@" </dev/null
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# --- building ----------------------------------------------------------------------------------------------------

# Maven 3.8 or a later 3.x from the PATH, else the wrapper, which fetches its own.
maven() {
    local version
    version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven 3\.\([0-9]*\)\..*/\1/p') || true
    if [ "${version:-0}" -ge 8 ]; then
        (cd "$root" && mvn -B -ntp "$@")
    else
        (cd "$root" && sh ./mvnw -B -ntp "$@")
    fi
}

# The stamp is as old as the start of the last build that succeeded: a build cut short leaves none.
is_built() {
    [ -f "$jar" ] && [ -f "$stamp" ] &&
        [ -z "$(find "$root/src/main" "$root/pom.xml" -newer "$stamp" | head -n 1)" ]
}

# alone COMMAND...: never two builds at once in one tree; the lock goes with the process that holds it.
alone() (
    [ -z "${XINXIYUAN_BUILDING-}" ] || give_up 'A build has called for a build of the same tree.' \
        'No work was touched.' 'Let the build end, then start the program.' # it would wait for itself
    export XINXIYUAN_BUILDING=yes
    if command -v flock >/dev/null; then
        exec 9<"$root/pom.xml"
        flock -n 9 || { say 'Waiting for another build to end.' && flock 9; }
    fi
    status=0
    "$@" 9<&- || status=$?
    exit "$status"
)

# stamping COMMAND...: a build, remembered if it succeeds. Maven takes what a build cut short has left for finished, so
# that goes first; and a program that is running keeps the jar it was started from.
stamping() {
    mkdir -p "$root/target"
    [ -f "$stamp" ] || rm -rf "$root/target/lib"
    rm -f "$stamp" "$jar"
    touch "$stamp.new"
    "$@" || return
    mv "$stamp.new" "$stamp"
}

build_if_stale() {
    is_built || alone build_quietly
}

build_quietly() {
    ! is_built || return 0 # somebody else has just built it
    say 'Building xinxiyuan (only after a change) ...'
    mkdir -p "$root/target"
    stamping maven -Dmaven.test.skip=true package >"$root/target/build.log" 2>&1 && return
    cat "$root/target/build.log" >&2
    give_up 'The program could not be built; Maven says above why.' 'No work was touched.' 'Mend that, then start again.'
}
