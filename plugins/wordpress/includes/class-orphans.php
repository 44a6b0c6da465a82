<?php
/**
 * Posts that no other page links to.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** The orphans of the last audit as posts of this WordPress. */
final class Orphans {

	/**
	 * Ids of the posts; an error when the service does not answer or could not measure them.
	 *
	 * @return int[]|WP_Error
	 */
	public static function ids() {
		return Service::kept(
			'orphans',
			static function () {
				$site = Service::site();
				if ( is_wp_error( $site ) ) {
					return $site;
				}
				if ( ! is_array( $site['orphans'] ?? null ) ) {
					return new WP_Error( 'maillage_not_measured', __( 'The last audit could not measure orphan pages.', 'maillage' ) );
				}
				return array_values( array_filter( array_map( 'url_to_postid', Answer::texts( $site, 'orphans' ) ) ) );
			}
		);
	}
}
