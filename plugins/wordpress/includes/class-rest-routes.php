<?php
/**
 * REST routes of the editor.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Error;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/** What the browser may ask of this server, which asks the service: rights and nonce are those of WordPress. */
final class Rest_Routes {

	const SPACE = 'maillage/v1';

	/** Texts of one post that the editor sends. */
	const MOST_TEXTS = 2000;

	/**
	 * Registers the routes.
	 */
	public static function start(): void {
		add_action( 'rest_api_init', array( self::class, 'register' ) );
	}

	/**
	 * Declares each route with its right.
	 */
	public static function register(): void {
		register_rest_route(
			self::SPACE,
			'/posts/(?P<id>\d+)/analysis',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'analyse' ),
				'permission_callback' => array( self::class, 'may_edit' ),
				'args'                => array(
					'title'   => array( 'type' => 'string' ),
					'content' => array( 'type' => 'string' ),
					'texts'   => array(
						'type'     => 'array',
						'items'    => array( 'type' => 'string' ),
						'maxItems' => self::MOST_TEXTS,
					),
				),
			)
		);
		register_rest_route(
			self::SPACE,
			'/posts/(?P<id>\d+)/links/(?P<link>sug_[0-9a-f]{26})',
			array(
				'methods'             => 'POST',
				'callback'            => array( self::class, 'decide' ),
				'permission_callback' => array( self::class, 'may_edit' ),
				'args'                => array(
					'state' => array(
						'type'     => 'string',
						'enum'     => array( 'accepted', 'rejected', 'proposed' ),
						'required' => true,
					),
				),
			)
		);
	}

	/**
	 * True when the person may edit the post.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return bool|WP_Error
	 */
	public static function may_edit( WP_REST_Request $request ) {
		if ( ! is_user_logged_in() ) {
			return new WP_Error( 'rest_forbidden', __( 'Log in to use Maillage.', 'maillage' ), array( 'status' => 401 ) );
		}
		$post = get_post( (int) $request['id'] );
		return null !== $post && Settings::covers( $post->post_type ) && current_user_can( 'edit_post', $post->ID );
	}

	/**
	 * Analyses the text of the editor.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return array|WP_Error
	 */
	public static function analyse( WP_REST_Request $request ) {
		Service::retry();
		$edited = null;
		if ( isset( $request['content'] ) ) {
			$edited = array(
				'title'   => (string) $request['title'],
				'content' => (string) $request['content'],
				'texts'   => array_values( (array) $request['texts'] ),
			);
		}
		return Post_Analysis::of( get_post( (int) $request['id'] ), $edited );
	}

	/**
	 * Records what was decided about a link of the last analysis.
	 *
	 * @param WP_REST_Request $request The request.
	 * @return array|WP_Error
	 */
	public static function decide( WP_REST_Request $request ) {
		$post = get_post( (int) $request['id'] );
		$link = Post_Analysis::link( $post, $request['link'] );
		if ( null === $link ) {
			return new WP_Error( 'maillage_unknown_link', __( 'This link is not in the last analysis: analyse again.', 'maillage' ), array( 'status' => 404 ) );
		}
		$answer = Client::post(
			'/v1/link-decisions',
			array(
				'from'     => $link['from'],
				'to'       => $link['to'],
				'anchor'   => $link['anchor'],
				'sentence' => $link['sentence'],
				'state'    => $request['state'],
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		// The page Maillage counts the links that are accepted and in place.
		Service::forget();
		return array( 'state' => Answer::text( $answer, 'state' ) );
	}
}
