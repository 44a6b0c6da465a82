<?php
/**
 * Plugin Name:       Maillage
 * Description:       Internal links, expected words and next contents of the page you write, from your own maillage service.
 * Version:           0.1.0
 * Requires at least: 6.6
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       maillage
 * Domain Path:       /languages
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;

foreach ( array( 'settings', 'client', 'service', 'draft', 'answer', 'shown-analysis', 'post-analysis', 'rest-routes', 'editor-texts', 'editor', 'publication', 'settings-page', 'lists', 'orphans', 'new-draft', 'work-page', 'meta-box', 'abilities', 'connector' ) as $maillage_part ) {
	require_once __DIR__ . "/includes/class-$maillage_part.php";
}

add_action(
	'init',
	static function () {
		// A plug-in outside the directory of WordPress loads its own texts.
		load_plugin_textdomain( 'maillage', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}
);

Rest_Routes::start();
Editor::start();
Publication::start();
Abilities::start();
Connector::start();
if ( is_admin() ) {
	Settings_Page::start();
	Lists::start();
	Work_Page::start();
	Meta_Box::start();
}
if ( defined( 'WP_CLI' ) && WP_CLI ) {
	require_once __DIR__ . '/includes/class-command.php';
	\WP_CLI::add_command( 'maillage', Command::class );
}
