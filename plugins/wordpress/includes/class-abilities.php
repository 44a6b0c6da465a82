<?php
/**
 * Abilities for assistants (WordPress 6.9 and later).
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

/** Lets assistants that work through WordPress analyse a post and read its links, with the rights of their user. */
final class Abilities {

	const CATEGORY = 'maillage';

	/**
	 * Registers on cores that have abilities.
	 */
	public static function start(): void {
		add_action( 'wp_abilities_api_categories_init', array( self::class, 'register_category' ) );
		add_action( 'wp_abilities_api_init', array( self::class, 'register' ) );
	}

	/**
	 * The category comes first.
	 */
	public static function register_category(): void {
		wp_register_ability_category(
			self::CATEGORY,
			array(
				'label'       => 'Maillage',
				'description' => __( 'Internal links of this site.', 'maillage' ),
			)
		);
	}

	/**
	 * The two abilities; neither changes a text.
	 */
	public static function register(): void {
		self::register_reading(
			'analyse-post',
			__( 'Analyse a post', 'maillage' ),
			__( 'Score, links to add and expected words of a saved post.', 'maillage' ),
			array( Post_Analysis::class, 'of' )
		);
		self::register_reading(
			'suggest-links',
			__( 'Propose links for a post', 'maillage' ),
			__( 'Links that the words of a saved post can carry, and sentences of other pages that can link to it.', 'maillage' ),
			array( self::class, 'links_of' )
		);
	}

	/**
	 * Registers an ability that reads about one post, for people who may edit it.
	 *
	 * @param string   $name        Name after the one of the plug-in.
	 * @param string   $label       Label.
	 * @param string   $description What it returns.
	 * @param callable $read        Reads from a post and null, the place of an edited text.
	 */
	private static function register_reading( string $name, string $label, string $description, callable $read ): void {
		wp_register_ability(
			"maillage/$name",
			array(
				'label'               => $label,
				'description'         => $description,
				'category'            => self::CATEGORY,
				'input_schema'        => array(
					'type'                 => 'object',
					'properties'           => array( 'id' => array( 'type' => 'integer' ) ),
					'required'             => array( 'id' ),
					'additionalProperties' => false,
				),
				'output_schema'       => array( 'type' => 'object' ),
				'permission_callback' => static function ( array $input ): bool {
					$post = get_post( (int) $input['id'] );
					return null !== $post && Settings::covers( $post->post_type ) && current_user_can( 'edit_post', $post->ID );
				},
				'execute_callback'    => static function ( array $input ) use ( $read ) {
					return $read( get_post( (int) $input['id'] ), null );
				},
				'meta'                => array(
					'annotations'  => array(
						'readonly'    => true,
						'destructive' => false,
						'idempotent'  => true,
					),
					'show_in_rest' => true,
				),
			)
		);
	}

	/**
	 * The links of an analysis alone.
	 *
	 * @param \WP_Post $post The post.
	 * @return array|\WP_Error
	 */
	public static function links_of( \WP_Post $post ) {
		$shown = Post_Analysis::of( $post, null );
		return is_wp_error( $shown ) ? $shown : array_intersect_key( $shown, array_flip( array( 'auditedAt', 'linksOut', 'linksIn' ) ) );
	}
}
