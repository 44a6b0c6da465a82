<?php
/**
 * What the editor shows of an analysis.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/** Takes from an answer of the service what the editor shows, with the posts and texts of this WordPress. */
final class Shown_Analysis {

	/**
	 * What the editor shows.
	 *
	 * @param WP_Post  $post   The post.
	 * @param string[] $texts  Texts that the editor can change.
	 * @param array    $answer Answer of the service.
	 * @param array    $site   Sheet of the site.
	 */
	public static function from( WP_Post $post, array $texts, array $answer, array $site ): array {
		$words    = Answer::part( $answer, 'words' );
		$headings = Answer::part( $answer, 'headings' );
		return array(
			'auditedAt' => Answer::text( Answer::part( $site, 'audit' ), 'endedAt' ),
			'keyphrase' => Answer::text( $answer, 'keyphrase' ),
			'intent'    => Answer::text( $answer, 'intent' ),
			'score'     => array(
				'coverage'         => Answer::number( $answer, 'coverage' ),
				'overOptimisation' => Answer::number( $answer, 'overOptimisation' ),
				'reason'           => Answer::sentence( $answer, 'reason' ),
				'words'            => Answer::number( $words, 'have' ),
				'aimedWords'       => Answer::number( $words, 'aimed' ),
				'headings'         => Answer::number( $headings, 'have' ),
				'usualHeadings'    => Answer::number( $headings, 'usual' ),
			),
			'page'      => self::page( $post ),
			'linksOut'  => self::links_out( Answer::rows( $answer, 'linksOut' ), $texts ),
			'linksIn'   => self::links_in( Answer::rows( $answer, 'linksIn' ) ),
			'decided'   => self::decided( Answer::rows( $answer, 'decided' ) ),
			'terms'     => array_map( array( self::class, 'term' ), Answer::rows( $answer, 'terms' ) ),
			'questions' => array_map( array( self::class, 'question' ), Answer::rows( $answer, 'questions' ) ),
			'personas'  => array_map( array( self::class, 'persona' ), Answer::rows( $answer, 'personas' ) ),
		);
	}

	/**
	 * Links to the page and its depth; null figures when the audit did not read it.
	 *
	 * @param WP_Post $post The post.
	 */
	private static function page( WP_Post $post ): array {
		$unknown = array(
			'inlinks' => null,
			'depth'   => null,
		);
		if ( 'publish' !== $post->post_status ) {
			return $unknown;
		}
		$figures = Service::figures( array( Draft::url( $post ) ) );
		return is_wp_error( $figures ) ? $unknown : ( $figures[ Draft::url( $post ) ] ?? $unknown );
	}

	/**
	 * Links to make in this text, each with the number of the text that has its words; null when no text has them.
	 *
	 * @param array[]  $links Links of the answer.
	 * @param string[] $texts Texts that the editor can change.
	 */
	private static function links_out( array $links, array $texts ): array {
		// Of two equal texts the first one is named.
		$numbers = array_flip( array_reverse( array_map( array( self::class, 'text_hash' ), $texts ), true ) );
		$shown   = array();
		foreach ( $links as $link ) {
			$to = Answer::own_url( $link, 'to' );
			if ( '' === $to ) {
				continue;
			}
			$block   = Answer::part( $link, 'block' );
			$shown[] = array(
				'id'       => Answer::text( $link, 'id' ),
				'from'     => Answer::own_url( $link, 'from' ),
				'to'       => $to,
				'title'    => Answer::text( $link, 'title' ),
				'anchor'   => Answer::text( $link, 'anchor' ),
				'sentence' => Answer::text( $link, 'sentence' ),
				'state'    => Answer::text( $link, 'state' ),
				'text'     => $numbers[ Answer::text( $block, 'textHash' ) ] ?? null,
				'start'    => (int) Answer::number( $block, 'start' ),
				'end'      => (int) Answer::number( $block, 'end' ),
			);
		}
		return $shown;
	}

	/**
	 * Sentences of other pages that can link to this one, with the editor of each page.
	 *
	 * @param array[] $links Links of the answer.
	 */
	private static function links_in( array $links ): array {
		$shown = array();
		foreach ( $links as $link ) {
			$from = Answer::own_url( $link, 'from' );
			if ( '' === $from ) {
				continue;
			}
			$source  = url_to_postid( $from );
			$shown[] = array(
				'from'     => $from,
				'title'    => $source ? html_entity_decode( get_the_title( $source ), ENT_QUOTES, 'UTF-8' ) : $from,
				'anchor'   => Answer::text( $link, 'anchor' ),
				'sentence' => Answer::text( $link, 'sentence' ),
				'edit'     => $source && current_user_can( 'edit_post', $source ) ? (string) get_edit_post_link( $source, 'raw' ) : '',
			);
		}
		return $shown;
	}

	/**
	 * Links of this page that were accepted, and whether the service has seen them in place.
	 *
	 * @param array[] $links Links of the answer.
	 */
	private static function decided( array $links ): array {
		$shown = array();
		foreach ( $links as $link ) {
			$shown[] = array(
				'to'     => Answer::own_url( $link, 'to' ),
				'anchor' => Answer::text( $link, 'anchor' ),
				'state'  => Answer::text( $link, 'state' ),
			);
		}
		return $shown;
	}

	/**
	 * An expected word.
	 *
	 * @param array $term Part of the answer.
	 */
	private static function term( array $term ): array {
		return array(
			'term'  => Answer::text( $term, 'term' ),
			'have'  => Answer::number( $term, 'have' ),
			'low'   => Answer::number( $term, 'low' ),
			'high'  => Answer::number( $term, 'high' ),
			'state' => Answer::text( $term, 'state' ),
		);
	}

	/**
	 * A question of readers.
	 *
	 * @param array $question Part of the answer.
	 */
	private static function question( array $question ): array {
		return array(
			'text'     => Answer::text( $question, 'text' ),
			'answered' => true === ( $question['answered'] ?? null ),
		);
	}

	/**
	 * A persona that the text serves.
	 *
	 * @param array $persona Part of the answer.
	 */
	private static function persona( array $persona ): array {
		return array(
			'id'    => Answer::text( $persona, 'id' ),
			'fit'   => Answer::number( $persona, 'fit' ),
			'stage' => Answer::text( $persona, 'stage' ),
		);
	}

	/**
	 * The digest that the service gives to a text.
	 *
	 * @param string $text Text of a block.
	 */
	private static function text_hash( string $text ): string {
		return substr( hash( 'sha256', $text ), 0, 16 );
	}
}
