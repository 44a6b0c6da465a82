<?php
/**
 * The text of a post as the service reads it.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/** The title, the address and the HTML of a post that is being written. */
final class Draft {

	/** Characters of HTML that the service accepts. */
	const LONGEST = 400000;

	/**
	 * Address of the post once published.
	 *
	 * @param WP_Post $post The post.
	 */
	public static function url( WP_Post $post ): string {
		if ( 'publish' === $post->post_status ) {
			return (string) get_permalink( $post );
		}
		require_once ABSPATH . 'wp-admin/includes/post.php';
		list( $template, $slug ) = get_sample_permalink( $post );
		return str_replace( array( '%postname%', '%pagename%' ), '' === $slug ? 'draft-' . $post->ID : $slug, $template );
	}

	/**
	 * The HTML that visitors read, without the comments of blocks, shortcodes and content that other code makes.
	 *
	 * @param string $content Content of a post.
	 */
	public static function html( string $content ): string {
		$html = has_blocks( $content ) ? $content : wpautop( $content );
		$html = preg_replace( '/<!--.*?-->/s', '', strip_shortcodes( $html ) );
		return mb_substr( (string) $html, 0, self::LONGEST );
	}

	/**
	 * True when the service may read the post: what visitors cannot read is kept here if the settings keep drafts.
	 *
	 * @param WP_Post $post The post.
	 */
	public static function may_be_sent( WP_Post $post ): bool {
		$is_public = 'publish' === $post->post_status && '' === $post->post_password;
		return $is_public || Settings::get( 'send_drafts' );
	}
}
