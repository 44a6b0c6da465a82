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

/** Asks the service about a post, and keeps the last answer for ten minutes. */
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
		$shown = Shown_Analysis::from( $post, $edited['texts'], $answer, $site );
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
