<?php
/**
 * Calls of the service by name.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** What the plug-in asks of the service, and how long it keeps the answers. */
final class Service {

	/** Prefix of every transient of the plug-in: uninstall.php removes them by it. */
	const PREFIX = 'maillage_';

	const KEPT_SECONDS = 10 * MINUTE_IN_SECONDS;

	/** Seconds without a call after one that had no answer: a list of a slow service does not wait again and again. */
	const PAUSE_SECONDS = MINUTE_IN_SECONDS;

	/** Addresses of one call. */
	const BATCH = 100;

	/**
	 * The sheet of this site: newest audit, first actions, orphans.
	 *
	 * @return array|WP_Error
	 */
	public static function site() {
		return self::kept(
			'site',
			static function () {
				return Client::get( '/v1/site', array( 'url' => home_url( '/' ) ) );
			}
		);
	}

	/**
	 * Links to pages and their depth, by address; an address that the audit did not read has null figures.
	 *
	 * @param string[] $urls Addresses.
	 * @return array|WP_Error
	 */
	public static function figures( array $urls ) {
		return self::kept(
			'figures_' . md5( implode( ' ', $urls ) ),
			static function () use ( $urls ) {
				$figures = array();
				foreach ( array_chunk( $urls, self::BATCH ) as $batch ) {
					$answer = Client::post( '/v1/page-figures', array( 'urls' => $batch ) );
					if ( is_wp_error( $answer ) ) {
						return $answer;
					}
					foreach ( Answer::rows( $answer, 'data' ) as $row ) {
						$figures[ Answer::text( $row, 'asked' ) ] = array(
							'inlinks' => Answer::number( $row, 'inlinks' ),
							'depth'   => Answer::number( $row, 'depth' ),
						);
					}
				}
				return $figures;
			}
		);
	}

	/**
	 * The next contents of the plan.
	 *
	 * @return array|WP_Error
	 */
	public static function contents() {
		$plan = Settings::get( 'plan' );
		if ( '' === $plan ) {
			return array();
		}
		return self::kept(
			'contents',
			static function () use ( $plan ) {
				$answer = Client::get(
					"/v1/cycles/$plan/contents",
					array(
						'from'  => current_time( 'Y-m-d' ),
						'limit' => '10',
					)
				);
				return is_wp_error( $answer ) ? $answer : Answer::rows( $answer, 'data' );
			}
		);
	}

	/**
	 * Asks to read an address again; the editor does not wait for the reading.
	 *
	 * @param string $url Address of the page.
	 */
	public static function announce( string $url ): void {
		Client::post( '/v1/page-readings', array( 'url' => $url ), 1 );
	}

	/**
	 * Forgets the answers about the whole site.
	 */
	public static function forget(): void {
		delete_transient( self::PREFIX . 'site' );
		delete_transient( self::PREFIX . 'contents' );
		delete_transient( self::PREFIX . 'orphans' );
		self::retry();
	}

	/**
	 * Ends the pause after a call without an answer: a person asks.
	 */
	public static function retry(): void {
		delete_transient( self::PREFIX . 'pause' );
	}

	/**
	 * An answer from the last ten minutes, or a new one. Errors are not kept.
	 *
	 * @param string   $name Name of the transient.
	 * @param callable $ask  Asks for it.
	 * @return array|WP_Error
	 */
	public static function kept( string $name, callable $ask ) {
		$kept = get_transient( self::PREFIX . $name );
		if ( is_array( $kept ) ) {
			return $kept;
		}
		if ( false !== get_transient( self::PREFIX . 'pause' ) ) {
			return Client::unreachable( '' );
		}
		$answer = $ask();
		if ( is_array( $answer ) ) {
			set_transient( self::PREFIX . $name, $answer, self::KEPT_SECONDS );
		} elseif ( Client::UNREACHABLE === $answer->get_error_code() ) {
			set_transient( self::PREFIX . 'pause', '1', self::PAUSE_SECONDS );
		}
		return $answer;
	}
}
