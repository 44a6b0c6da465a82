<?php
/**
 * Commands of WP-CLI.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_CLI;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/** Reads the state of the site and analyses posts from a terminal. */
final class Command {

	/**
	 * Shows the last audit of the site.
	 *
	 * ## EXAMPLES
	 *
	 *     wp maillage status
	 */
	public function status(): void {
		$site  = self::answered( Service::site() );
		$audit = Answer::part( $site, 'audit' );
		WP_CLI::line( sprintf( '%s  %s  %d pages', Answer::text( $audit, 'id' ), Answer::text( $audit, 'endedAt' ), (int) Answer::number( $site, 'pages' ) ) );
	}

	/**
	 * Analyses a saved post and prints the analysis as JSON.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Id of the post.
	 *
	 * ## EXAMPLES
	 *
	 *     wp maillage analyse 42
	 *
	 * @param string[] $args The id.
	 */
	public function analyse( array $args ): void {
		$post = get_post( (int) $args[0] );
		if ( null === $post ) {
			WP_CLI::error( __( 'There is no post with this id.', 'maillage' ) );
		}
		WP_CLI::line( wp_json_encode( self::answered( Post_Analysis::of( $post, null ) ), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
	}

	/**
	 * Lists the posts that no other page links to.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : table, csv, json, ids or count.
	 * ---
	 * default: table
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp maillage orphans --format=ids
	 *
	 * @param string[] $args    None.
	 * @param array    $options The format.
	 */
	public function orphans( array $args, array $options ): void {
		$ids    = self::answered( Orphans::ids() );
		$format = $options['format'] ?? 'table';
		$rows   = array_map(
			static function ( int $id ): array {
				return array(
					'ID'         => $id,
					'post_title' => get_the_title( $id ),
					'url'        => get_permalink( $id ),
				);
			},
			$ids
		);
		WP_CLI\Utils\format_items( $format, 'ids' === $format ? $ids : $rows, array( 'ID', 'post_title', 'url' ) );
	}

	/**
	 * The answer, or the end of the command with its error.
	 *
	 * @param array|WP_Error $answer Answer of the service.
	 */
	private static function answered( $answer ): array {
		if ( is_wp_error( $answer ) ) {
			WP_CLI::error( $answer->get_error_message() );
		}
		return $answer;
	}
}
