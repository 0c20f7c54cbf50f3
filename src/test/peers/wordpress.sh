#!/usr/bin/env bash
# A real WordPress on the loopback for `app/test --peers`: Debian's packages, PHP's own server, a database of its own.
# usage: wordpress.sh up | down | wipe | sql STATEMENT
# PEER_DIR (default: target/peers/wordpress) holds all of it; PEER_PORT (8081). Needs root once, for apt.
set -euo pipefail
here=$(CDPATH='' cd -P "$(dirname "$0")/../../.." && pwd)
dir=${PEER_DIR:-$here/target/peers/wordpress}
port=${PEER_PORT:-8081}
url=http://127.0.0.1:$port
password=PeerPassword0000Loopback

say() { printf '%s\n' "wordpress: $*" >&2; }
runs() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }
wait_for() { for _ in $(seq 150); do "$@" >/dev/null 2>&1 && return; sleep 0.2; done; say "gave up waiting for: $*"; return 1; }
sql() { mariadb --no-defaults -uroot -S "$dir/db.sock" -N "$@"; }

packages() {
    if ! command -v php >/dev/null || ! command -v mariadbd >/dev/null || ! php -m | grep -qx mysqli; then
        say 'installing PHP and MariaDB'
        # The packages would start their services; this machine wants none of them.
        local shut=/usr/sbin/policy-rc.d mine=
        [ -e $shut ] || { printf '#!/bin/sh\nexit 101\n' >$shut; chmod +x $shut; mine=1; }
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            php-cli php-mysql php-gd php-curl php-mbstring php-xml mariadb-server curl ca-certificates >/dev/null
        [ -z "$mine" ] || rm -f $shut
    fi
}

# Debian's package wants a web server beside it: unpacked here, never installed.
unpack() {
    [ ! -f "$dir/www/wp-load.php" ] || return 0
    say 'fetching WordPress'
    mkdir -p "$dir/deb" "$dir/root"
    local all=(wordpress php-getid3 libjs-cropper libjs-underscore libjs-prototype libjs-scriptaculous
        wordpress-theme-twentytwentythree)
    (cd "$dir/deb" && { apt-get download -qq "${all[@]}" 2>/dev/null || { apt-get update -qq && apt-get download -qq "${all[@]}"; }; })
    for deb in "$dir"/deb/*.deb; do dpkg -x "$deb" "$dir/root"; done
    cp -a "$dir/root/usr/share/wordpress" "$dir/www"
    # WordPress's folder points at these two by ../../../php and ../../../javascript.
    cp -a "$dir/root/usr/share/php" "$dir/root/usr/share/javascript" "$dir/"
    rm -f "$dir/www/.htaccess" "$dir/www/wp-config.php"
    mkdir -p "$dir"/www/wp-content/{themes,uploads,plugins}
    cp -a "$dir"/root/var/lib/wordpress/wp-content/themes/. "$dir/www/wp-content/themes/" 2>/dev/null || true
    rm -rf "$dir/root" "$dir/deb"
}

database() {
    ! runs "$dir/db.pid" || return 0
    [ -d "$dir/db/mysql" ] || mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$dir/db" \
        --auth-root-authentication-method=normal --skip-test-db >"$dir/db.log" 2>&1
    mariadbd --no-defaults --user="$(id -un)" --datadir="$dir/db" --socket="$dir/db.sock" --pid-file="$dir/db/own.pid" \
        --skip-networking --innodb-buffer-pool-size=64M --performance-schema=OFF --character-set-server=utf8mb4 \
        >>"$dir/db.log" 2>&1 &
    echo $! >"$dir/db.pid"
    disown
    wait_for sql -e 'SELECT 1'
    sql -e 'CREATE DATABASE IF NOT EXISTS wp CHARACTER SET utf8mb4'
}

settings() {
    cat >"$dir/www/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$dir/db.sock'); define('DB_CHARSET', 'utf8mb4');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as \$salt) {
    define(\$salt . '_KEY', sha1(\$salt . 'key')); define(\$salt . '_SALT', sha1(\$salt . 'salt'));
}
define('WP_HOME', '$url'); define('WP_SITEURL', '$url');
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords over plain http
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
    cat >"$dir/router.php" <<'PHP'
<?php // A file is served as it is, everything else is WordPress's.
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && is_file($file)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
PHP
    cat >"$dir/first.php" <<'PHP'
<?php // The site, an editor's account for the township, its application password.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/www/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if (!is_blog_installed()) wp_install('示例县信息公开网', 'admin', 'admin@example.invalid', true, '', wp_generate_password(20));
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'Asia/Shanghai');
$user = get_user_by('login', 'township');
if (!$user) {
    $user = get_user_by('id', wp_insert_user(['user_login' => 'township', 'user_pass' => wp_generate_password(20),
        'user_email' => 't@example.invalid', 'role' => 'editor', 'display_name' => '清河镇信息员']));
}
update_user_meta($user->ID, '_application_passwords', [['uuid' => wp_generate_uuid4(), 'app_id' => '', 'name' => 'client',
    'password' => wp_hash_password($argv[2]), 'created' => time(), 'last_used' => null, 'last_ip' => null]]);
update_network_option(get_main_network_id(), WP_Application_Passwords::OPTION_KEY_IN_USE, true);
flush_rewrite_rules(false);
PHP
    php -d display_errors=stderr "$dir/first.php" "$dir" "$password" 2>"$dir/first.log" >&2 || { cat "$dir/first.log" >&2; return 1; }
}

web() {
    ! runs "$dir/web.pid" || return 0
    PHP_CLI_SERVER_WORKERS=4 php -d upload_max_filesize=64M -d post_max_size=72M -d memory_limit=256M -d display_errors=0 \
        -S "127.0.0.1:$port" -t "$dir/www" "$dir/router.php" >"$dir/web.log" 2>&1 &
    echo $! >"$dir/web.pid"
    disown
    wait_for curl -fso /dev/null "$url/wp-json/"
}

stop() {
    runs "$1" || { rm -f "$1"; return 0; }
    local pid
    pid=$(cat "$1")
    # shellcheck disable=SC2046
    kill "$pid" $(ps -o pid= --ppid "$pid") 2>/dev/null || true
    for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    rm -f "$1"
}

case "${1-}" in
up)
    mkdir -p "$dir"
    packages
    unpack
    database
    settings
    web
    say "up at $url"
    echo "-Dpeer.wordpress.url=$url/wp-json/wp/v2 -Dpeer.wordpress.token=township:$password"
    ;;
down) stop "$dir/web.pid"; stop "$dir/db.pid" ;;
wipe) "$0" down; rm -rf "$dir" ;;
sql) sql wp -e "$2" ;;
*) sed -n 2,4p "$0"; exit 2 ;;
esac
