<?php
/**
 * Scripts and texts of the block editor.
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

/** Gives the block editor its panels. */
final class Editor {

	/** Files of assets/editor in the order in which they need one another, with what each needs of WordPress. */
	const SCRIPTS = array(
		'texts'    => array( 'wp-rich-text', 'wp-data', 'wp-block-editor' ),
		'store'    => array( 'wp-api-fetch', 'wp-editor', 'wp-i18n' ),
		'parts'    => array( 'wp-element', 'wp-components' ),
		'links'    => array(),
		'analysis' => array(),
		'panels'   => array( 'wp-plugins', 'wp-primitives' ),
	);

	/**
	 * Waits for the block editor.
	 */
	public static function start(): void {
		add_action( 'enqueue_block_editor_assets', array( self::class, 'enqueue' ) );
	}

	/**
	 * Loads the scripts for a post of a chosen type.
	 */
	public static function enqueue(): void {
		$screen = get_current_screen();
		if ( null === $screen || 'post' !== $screen->base || ! Settings::covers( $screen->post_type ) ) {
			return;
		}
		$before = array();
		foreach ( self::SCRIPTS as $name => $needs ) {
			$handle = "maillage-$name";
			wp_enqueue_script( $handle, plugins_url( "assets/editor/$name.js", PLUGIN_FILE ), array_merge( $needs, $before ), VERSION, true );
			$before = array( $handle );
		}
		wp_add_inline_script( 'maillage-texts', 'window.maillage = ' . wp_json_encode( self::data(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
		wp_enqueue_style( 'maillage-editor', plugins_url( 'assets/editor/editor.css', PLUGIN_FILE ), array(), VERSION );
	}

	/**
	 * What the scripts know before the first call.
	 */
	private static function data(): array {
		return array(
			'isReady'   => Settings::is_ready(),
			'isIndexed' => '0' !== (string) get_option( 'blog_public' ),
			'locale'    => str_replace( '_', '-', get_user_locale() ),
			'say'       => Editor_Texts::all(),
		);
	}
}
