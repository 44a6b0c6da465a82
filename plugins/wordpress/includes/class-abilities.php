<?php
/**
 * Abilities for assistants (WordPress 6.9 and later).
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

/** Lets assistants that work through WordPress analyse a post, with the rights of their user. */
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
	 * The ability to analyse a post.
	 */
	public static function register(): void {
		wp_register_ability(
			'maillage/analyse-post',
			array(
				'label'               => __( 'Analyse a post', 'maillage' ),
				'description'         => __( 'Score, links to add and expected words of a saved post.', 'maillage' ),
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
				'execute_callback'    => static function ( array $input ) {
					return Post_Analysis::of( get_post( (int) $input['id'] ), null );
				},
				'meta'                => array(
					'annotations'  => array( 'readonly' => true ),
					'show_in_rest' => true,
				),
			)
		);
	}
}
