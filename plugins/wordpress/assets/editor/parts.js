/**
 * Small parts of the panels: numbers, rows, lists.
 */
( function ( maillage, wp ) {
	'use strict';

	const { createElement: h } = wp.element;
	const { say, locale } = maillage;

	/** `%s` and `%1$s` filled in order. */
	const fill = ( text, ...values ) =>
		text
			.replace( /%(\d)\$s/g, ( _, number ) => values[ number - 1 ] )
			.replace( /%s/g, () => values[ 0 ] )
			.replace( '%%', '%' );

	const number = ( value ) => ( value === null || value === undefined ? say.notMeasured : new Intl.NumberFormat( locale ).format( value ) );

	const day = ( time ) => ( time ? new Intl.DateTimeFormat( locale, { dateStyle: 'long' } ).format( new Date( time ) ) : '–' );

	const Row = ( { label, value, help } ) =>
		h( 'div', { className: 'maillage-row' }, h( 'dt', null, label, help ? h( 'small', null, ` ${ help }` ) : null ), h( 'dd', null, value ) );

	const Note = ( { children } ) => h( 'p', { className: 'maillage-note' }, children );

	/** A sentence with the words of the link in bold. */
	function Sentence( { sentence, anchor } ) {
		const at = sentence.indexOf( anchor );
		return at < 0
			? h( 'blockquote', null, sentence )
			: h( 'blockquote', null, sentence.slice( 0, at ), h( 'strong', null, anchor ), sentence.slice( at + anchor.length ) );
	}

	Object.assign( maillage, { fill, number, day, Row, Note, Sentence } );
} )( window.maillage, window.wp );
