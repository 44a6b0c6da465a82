<?php
/**
 * Analysis of one post.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Error;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/** Asks the service about a post and keeps of its answer what the editor shows. */
final class Post_Analysis {

	/** Post meta with the last score, for the lists. */
	const SCORE_META = '_maillage_score';

	const MOST_LINKS = 8;

	/**
	 * The analysis of a post.
	 *
	 * @param WP_Post    $post   The post.
	 * @param array|null $edited `{title, content, texts}` of the editor; null for what is saved.
	 * @return array|WP_Error
	 */
	public static function of( WP_Post $post, ?array $edited ) {
		if ( ! Draft::may_be_sent( $post ) ) {
			return new WP_Error( 'maillage_draft_kept', __( 'The settings keep drafts in WordPress: publish this text to analyse it.', 'maillage' ), array( 'status' => 409 ) );
		}
		if ( null === $edited || ! Settings::get( 'send_drafts' ) ) {
			$edited = array(
				'title'   => $post->post_title,
				'content' => $post->post_content,
				'texts'   => $edited['texts'] ?? array(),
			);
		}
		$site = Service::site();
		if ( is_wp_error( $site ) ) {
			return $site;
		}
		$name   = 'post_' . $post->ID;
		$digest = md5( wp_json_encode( array( $edited, Answer::part( $site, 'audit' ), Draft::url( $post ), Settings::get( 'url' ) ) ) );
		$kept   = get_transient( Service::PREFIX . $name );
		if ( is_array( $kept ) && $kept['digest'] === $digest ) {
			return $kept['shown'];
		}
		$answer = self::ask( $post, $edited, $site );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$shown = self::shown( $post, $edited['texts'], $answer, $site );
		set_transient(
			Service::PREFIX . $name,
			array(
				'digest' => $digest,
				'shown'  => $shown,
			),
			Service::KEPT_SECONDS
		);
		self::keep_score( $post, $shown );
		return $shown;
	}

	/**
	 * A link of the last analysis, which alone can be decided: the browser names it and describes nothing.
	 *
	 * @param WP_Post $post The post.
	 * @param string  $id   Id of the link.
	 */
	public static function link( WP_Post $post, string $id ): ?array {
		$kept = get_transient( Service::PREFIX . 'post_' . $post->ID );
		foreach ( is_array( $kept ) ? $kept['shown']['linksOut'] : array() as $link ) {
			if ( $link['id'] === $id ) {
				return $link;
			}
		}
		return null;
	}

	/**
	 * Asks the service.
	 *
	 * @param WP_Post $post   The post.
	 * @param array   $edited `{title, content}`.
	 * @param array   $site   Sheet of the site.
	 * @return array|WP_Error
	 */
	private static function ask( WP_Post $post, array $edited, array $site ) {
		return Client::post(
			'/v1/analyses',
			array(
				'id'    => Answer::text( Answer::part( $site, 'audit' ), 'id' ),
				'url'   => Draft::url( $post ),
				'title' => mb_substr( $edited['title'], 0, 300 ),
				'html'  => Draft::html( $edited['content'] ),
				'limit' => self::MOST_LINKS,
			)
		);
	}

	/**
	 * What the editor shows.
	 *
	 * @param WP_Post  $post   The post.
	 * @param string[] $texts  Texts that the editor can change.
	 * @param array    $answer Answer of the service.
	 * @param array    $site   Sheet of the site.
	 */
	private static function shown( WP_Post $post, array $texts, array $answer, array $site ): array {
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

	/**
	 * Keeps the score, for the lists.
	 *
	 * @param WP_Post $post  The post.
	 * @param array   $shown The analysis.
	 */
	private static function keep_score( WP_Post $post, array $shown ): void {
		$score = $shown['score']['coverage'];
		if ( null === $score ) {
			delete_post_meta( $post->ID, self::SCORE_META );
		} else {
			update_post_meta( $post->ID, self::SCORE_META, round( $score ) );
		}
	}

	/**
	 * Forgets the analysis of a post.
	 *
	 * @param int $post_id The post.
	 */
	public static function forget( int $post_id ): void {
		delete_transient( Service::PREFIX . 'post_' . $post_id );
	}
}
