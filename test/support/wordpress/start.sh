#!/usr/bin/env bash
# start.sh SITE PORT PLUGIN CORE: makes a WordPress of the folder CORE in the folder SITE with SQLite and the plug-in, prints one JSON line of
# install.php (which reads the site to make from standard input), then serves it until it is killed.
set -euo pipefail
site=$1 port=$2 plugin=$3 core=$4
here=$(cd "$(dirname "$0")" && pwd)
driver=@wp-playground/cli@3.1.56
cache=${XDG_CACHE_HOME:-$HOME/.cache}/maillage-tests/${driver//[^a-z0-9.]/-}

# The SQLite driver of the WordPress project, as WordPress Playground ships it.
if [ ! -f "$cache/sqlite-database-integration.zip" ]; then
  pack=$(mktemp -d)
  (cd "$pack" && npm pack "$driver" --silent >/dev/null && tar xzf ./*.tgz package/sqlite-database-integration.zip)
  mkdir -p "$cache"
  mv "$pack/package/sqlite-database-integration.zip" "$cache/"
  rm -rf "$pack"
fi

rm -rf "$site"
mkdir -p "$site"
cp -rL --no-preserve=ownership "$core"/. "$site"/
rm -f "$site/wp-config.php"
content=$site/wp-content
mkdir -p "$content/mu-plugins" "$content/uploads" "$content/languages"
[ ! -d /var/lib/wordpress/wp-content/languages ] || cp /var/lib/wordpress/wp-content/languages/*fr_FR* "$content/languages/"
unzip -q "$cache/sqlite-database-integration.zip" -d "$content/mu-plugins"
sqlite=$content/mu-plugins/sqlite-database-integration
mv "$content/mu-plugins/plugin-sqlite-database-integration" "$sqlite"
sed -e "s#{SQLITE_IMPLEMENTATION_FOLDER_PATH}#$sqlite#" -e 's#{SQLITE_PLUGIN}#sqlite-database-integration/load.php#' \
  "$sqlite/db.copy" > "$content/db.php"
ln -s "$plugin" "$content/plugins/maillage"
sed "s#{PORT}#$port#g" "$here/wp-config.php.txt" > "$site/wp-config.php"
cp "$here/install.php.txt" "$site/install.php"
cp "$here/router.php.txt" "$site/router.php"
cp "$here/request.php.txt" "$site/request.php"

# Each PHP file is compiled once for the server and all commands.
compiled=$(dirname "$site")/compiled
mkdir -p "$compiled"
once=(-d opcache.enable_cli=1 -d "opcache.file_cache=$compiled")
php "${once[@]}" "$site/install.php" 2>"$site/install.log"
rm "$site/install.php"
# Several workers: the service reads the site while WordPress waits for the service.
PHP_CLI_SERVER_WORKERS=4 exec php "${once[@]}" -d memory_limit=64M -d max_execution_time=30 -S "127.0.0.1:$port" -t "$site" "$site/router.php" 2>"$site/server.log"
