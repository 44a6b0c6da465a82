<?php
/**
 * Event of a publication.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/** Asks the service to read a page again when it is published or changed. */
final class Publication {

	/**
	 * Watches what is saved.
	 */
	public static function start(): void {
		add_action( 'wp_after_insert_post', array( self::class, 'saved' ), 10, 2 );
	}

	/**
	 * After a post and its terms are saved.
	 *
	 * @param int     $post_id The post.
	 * @param WP_Post $post    The post.
	 */
	public static function saved( int $post_id, WP_Post $post ): void {
		$is_visible = 'publish' === $post->post_status && '' === $post->post_password;
		if ( ! $is_visible || wp_is_post_revision( $post_id ) || ! Settings::covers( $post->post_type ) ) {
			return;
		}
		if ( Settings::is_ready() && Settings::get( 'announce' ) ) {
			Post_Analysis::forget( $post_id );
			Service::announce( (string) get_permalink( $post ) );
		}
	}
}
