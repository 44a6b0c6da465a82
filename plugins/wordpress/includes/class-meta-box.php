<?php
/**
 * Box of the classic editor.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/** The analysis in the classic editor: a list with a button that copies each link. */
final class Meta_Box {

	/**
	 * Adds the box.
	 */
	public static function start(): void {
		add_action( 'add_meta_boxes', array( self::class, 'add' ), 10, 2 );
	}

	/**
	 * Adds the box to posts of the chosen types that the classic editor opens.
	 *
	 * @param string $type Post type.
	 * @param mixed  $post The post.
	 */
	public static function add( string $type, $post ): void {
		if ( ! $post instanceof WP_Post || ! Settings::covers( $type ) || use_block_editor_for_post( $post ) ) {
			return;
		}
		add_meta_box( 'maillage', 'Maillage', array( self::class, 'show' ), $type, 'side' );
		wp_enqueue_script( 'maillage-classic', plugins_url( 'assets/classic.js', PLUGIN_FILE ), array( 'wp-api-fetch' ), VERSION, true );
		$data = array(
			'post' => $post->ID,
			'say'  => Editor_Texts::all() + array( 'copy' => __( 'Copy the link', 'maillage' ) ),
		);
		wp_add_inline_script( 'maillage-classic', 'window.maillage = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}

	/**
	 * Shows the box.
	 */
	public static function show(): void {
		printf( '<p><button type="button" class="button" id="maillage-analyse">%s</button></p><div id="maillage-result" aria-live="polite"></div>', esc_html__( 'Analyse the saved text', 'maillage' ) );
	}
}
