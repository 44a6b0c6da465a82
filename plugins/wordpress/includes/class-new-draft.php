<?php
/**
 * Drafts made from the briefs of a plan.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** Makes a draft of a content of the plan: outline, questions, facts and links to start from. */
final class New_Draft {

	/**
	 * Makes the draft.
	 *
	 * @param array $content Content of the plan.
	 * @return int|WP_Error The post.
	 */
	public static function from( array $content ) {
		return wp_insert_post(
			wp_slash(
				array(
					'post_title'   => wp_strip_all_tags( Answer::text( $content, 'title' ) ),
					'post_content' => self::blocks( $content ),
					'post_status'  => 'draft',
				)
			),
			true
		);
	}

	/**
	 * The content as blocks.
	 *
	 * @param array $content Content of the plan.
	 */
	private static function blocks( array $content ): string {
		$parts = array( self::paragraph( esc_html( Answer::sentence( $content, 'angle' ) ) ) );
		foreach ( Answer::rows( $content, 'outline' ) as $part ) {
			$parts[] = self::paragraph( '<em>' . esc_html( Answer::text( $part, Client::language() ) ) . '</em>' );
		}
		foreach ( Answer::texts( $content, 'headings' ) as $heading ) {
			$parts[] = self::heading( esc_html( $heading ) );
			$parts[] = self::paragraph( '' );
		}
		$parts[] = self::titled_list( __( 'Questions to answer', 'maillage' ), array_map( 'esc_html', Answer::texts( $content, 'questions' ) ) );
		$parts[] = self::titled_list( __( 'Facts to quote', 'maillage' ), array_map( 'esc_html', Answer::texts( $content, 'facts' ) ) );
		$parts[] = self::titled_list( __( 'Links to make', 'maillage' ), self::links( $content ) );
		$parts[] = self::titled_list( __( 'Readers', 'maillage' ), array_map( 'esc_html', Answer::texts( $content, 'personaIds' ) ) );
		$parts[] = self::paragraph( esc_html( Answer::sentence( $content, 'callToAction' ) ) );
		return implode( "\n\n", array_filter( $parts ) );
	}

	/**
	 * The links of the brief to pages of this site.
	 *
	 * @param array $content Content of the plan.
	 * @return string[]
	 */
	private static function links( array $content ): array {
		$links = array();
		foreach ( Answer::rows( $content, 'links' ) as $link ) {
			$url = Answer::own_url( $link, 'to' );
			if ( '' !== $url ) {
				$links[] = sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html( Answer::text( $link, 'anchor' ) ) );
			}
		}
		return $links;
	}

	/**
	 * A heading.
	 *
	 * @param string $html Its HTML.
	 */
	private static function heading( string $html ): string {
		return "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">$html</h2>\n<!-- /wp:heading -->";
	}

	/**
	 * A paragraph.
	 *
	 * @param string $html Its HTML.
	 */
	private static function paragraph( string $html ): string {
		return "<!-- wp:paragraph -->\n<p>$html</p>\n<!-- /wp:paragraph -->";
	}

	/**
	 * A list with its title; empty without items.
	 *
	 * @param string   $title The title.
	 * @param string[] $items HTML of the items.
	 */
	private static function titled_list( string $title, array $items ): string {
		if ( array() === $items ) {
			return '';
		}
		$list = '';
		foreach ( $items as $item ) {
			$list .= "<!-- wp:list-item -->\n<li>$item</li>\n<!-- /wp:list-item -->";
		}
		return self::paragraph( '<strong>' . esc_html( $title ) . '</strong>' ) . "\n\n<!-- wp:list -->\n<ul class=\"wp-block-list\">$list</ul>\n<!-- /wp:list -->";
	}
}
