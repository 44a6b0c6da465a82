<?php
/**
 * Reading of the answers of the service.
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

/** Reads fields of an answer with the types that are expected: an answer is foreign data, whoever sent it. */
final class Answer {

	/** Characters of a text that is shown. */
	const LONGEST = 600;

	/**
	 * A text; empty when the field has none.
	 *
	 * @param array  $answer Part of an answer.
	 * @param string $name   Field.
	 */
	public static function text( array $answer, string $name ): string {
		$value = $answer[ $name ] ?? null;
		return is_string( $value ) ? mb_substr( wp_check_invalid_utf8( $value ), 0, self::LONGEST ) : '';
	}

	/**
	 * A number; null when it is unknown.
	 *
	 * @param array  $answer Part of an answer.
	 * @param string $name   Field.
	 * @return int|float|null
	 */
	public static function number( array $answer, string $name ) {
		$value = $answer[ $name ] ?? null;
		return is_int( $value ) || is_float( $value ) ? $value : null;
	}

	/**
	 * An object; empty when the field has none.
	 *
	 * @param array  $answer Part of an answer.
	 * @param string $name   Field.
	 */
	public static function part( array $answer, string $name ): array {
		$value = $answer[ $name ] ?? null;
		return is_array( $value ) ? $value : array();
	}

	/**
	 * The objects of a list.
	 *
	 * @param array  $answer Part of an answer.
	 * @param string $name   Field.
	 * @return array[]
	 */
	public static function rows( array $answer, string $name ): array {
		return array_values( array_filter( self::part( $answer, $name ), 'is_array' ) );
	}

	/**
	 * The texts of a list.
	 *
	 * @param array  $answer Part of an answer.
	 * @param string $name   Field.
	 * @return string[]
	 */
	public static function texts( array $answer, string $name ): array {
		return array_values( array_filter( self::part( $answer, $name ), 'is_string' ) );
	}

	/**
	 * The sentence of `{fr, en}` in the language of the person; empty when there is none.
	 *
	 * @param array  $answer Part of an answer.
	 * @param string $name   Field.
	 */
	public static function sentence( array $answer, string $name ): string {
		return self::text( self::part( $answer, $name ), Client::language() );
	}

	/**
	 * An address of this site; empty for any other: nobody is sent elsewhere by an answer.
	 *
	 * @param array  $answer Part of an answer.
	 * @param string $name   Field.
	 */
	public static function own_url( array $answer, string $name ): string {
		$url = esc_url_raw( self::text( $answer, $name ), array( 'http', 'https' ) );
		return wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST ) ? $url : '';
	}
}
