<?php
/**
 * HTTP client of the service.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** Sends one call to the service and returns its JSON; the key never leaves this server but for the service. */
final class Client {

	/** Seconds that an editor waits at most: shared hosting ends a request after thirty. */
	const TIMEOUT = 8;

	/** Code of the error of a service that does not answer. */
	const UNREACHABLE = 'maillage_unreachable';

	/** Largest answer that is read, in bytes. */
	const MOST_BYTES = 2000000;

	/**
	 * Reads an address of the service.
	 *
	 * @param string $path  Path, such as `/v1/site`.
	 * @param array  $query Parameters.
	 * @return array|WP_Error
	 */
	public static function get( string $path, array $query = array() ) {
		return self::send( 'GET', add_query_arg( array_map( 'rawurlencode', $query ), $path ), null, self::TIMEOUT );
	}

	/**
	 * Posts a JSON document.
	 *
	 * @param string $path    Path.
	 * @param array  $body    The document.
	 * @param int    $timeout Seconds.
	 * @return array|WP_Error
	 */
	public static function post( string $path, array $body, int $timeout = self::TIMEOUT ) {
		return self::send( 'POST', $path, $body, $timeout );
	}

	/**
	 * Sends one call.
	 *
	 * @param string     $method  GET or POST.
	 * @param string     $path    Path with its query.
	 * @param array|null $body    The document to send.
	 * @param int        $timeout Seconds.
	 * @return array|WP_Error
	 */
	private static function send( string $method, string $path, ?array $body, int $timeout ) {
		if ( ! Settings::is_ready() ) {
			return new WP_Error( 'maillage_not_set', __( 'The address of the service is not set: see Settings › Maillage.', 'maillage' ), array( 'status' => 502 ) );
		}
		$headers = array(
			'Accept'          => 'application/json',
			'Accept-Language' => self::language(),
		);
		if ( '' !== Settings::get( 'key' ) ) {
			$headers['Authorization'] = 'Bearer ' . Settings::get( 'key' );
		}
		if ( null !== $body ) {
			$headers['Content-Type'] = 'application/json';
		}
		$response = wp_remote_request(
			Settings::get( 'url' ) . $path,
			array(
				'method'              => $method,
				'timeout'             => $timeout,
				'redirection'         => 0,
				'limit_response_size' => self::MOST_BYTES,
				'headers'             => $headers,
				'body'                => null === $body ? null : wp_json_encode( $body ),
			)
		);
		return is_wp_error( $response ) ? self::unreachable( $response->get_error_message() ) : self::decoded( $response );
	}

	/**
	 * The JSON of a response, or why there is none.
	 *
	 * @param array $response Response of the HTTP API of WordPress.
	 * @return array|WP_Error
	 */
	private static function decoded( array $response ) {
		$status   = (int) wp_remote_retrieve_response_code( $response );
		$document = json_decode( wp_remote_retrieve_body( $response ), true, 64 );
		if ( $status >= 200 && $status < 300 && is_array( $document ) ) {
			return $document;
		}
		return self::refusal( $status, is_array( $document ) ? $document : array() );
	}

	/**
	 * A refusal in a sentence. Its status is always 502: the editor would log its user out at a 401.
	 *
	 * @param int   $status  Status of the service.
	 * @param array $problem Problem document (RFC 9457).
	 */
	private static function refusal( int $status, array $problem ): WP_Error {
		$data = array(
			'status'  => 502,
			'service' => $status,
		);
		if ( 401 === $status ) {
			return new WP_Error( 'maillage_key_refused', __( 'The service refused the key: see Settings › Maillage.', 'maillage' ), $data );
		}
		if ( 403 === $status ) {
			return new WP_Error( 'maillage_right_missing', __( 'The key of the service does not have the right for this.', 'maillage' ), $data );
		}
		$detail = isset( $problem['detail'] ) && is_string( $problem['detail'] ) ? mb_substr( $problem['detail'], 0, 500 ) : '';
		if ( '' === $detail ) {
			/* translators: %d: HTTP status. */
			$detail = sprintf( __( 'The service answered with an error (%d).', 'maillage' ), $status );
		}
		return new WP_Error( 'maillage_refused', $detail, $data );
	}

	/**
	 * The error of a service that does not answer.
	 *
	 * @param string $cause What the HTTP API of WordPress reports; empty when no call was made.
	 */
	public static function unreachable( string $cause ): WP_Error {
		return new WP_Error(
			self::UNREACHABLE,
			__( 'The service does not answer. You can write and publish as usual.', 'maillage' ),
			array(
				'status' => 502,
				'cause'  => $cause,
			)
		);
	}

	/**
	 * The language of the person at the screen: `fr` or `en`.
	 */
	public static function language(): string {
		return 0 === strpos( get_user_locale(), 'fr' ) ? 'fr' : 'en';
	}
}
