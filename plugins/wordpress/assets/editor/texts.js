/**
 * The texts of the post that may carry a link, and the insertion of one.
 * Only paragraphs, list items and cells of tables: quotes contain paragraphs.
 */
( function ( maillage, wp ) {
	'use strict';

	const { create, applyFormat, toHTMLString, RichTextData } = wp.richText;
	const RICH_ATTRIBUTES = { 'core/paragraph': 'content', 'core/list-item': 'content' };
	/** Their content belongs to another post. */
	const FOREIGN_BLOCKS = [ 'core/block', 'core/template-part' ];

	const htmlOf = ( value ) => ( value && value.toHTMLString ? value.toHTMLString() : String( value || '' ) );

	/** White space as the service folds it; `starts[ n ]` is where character n of the folded text is in the raw one. */
	function folded( raw ) {
		let text = '';
		const starts = [];
		for ( let at = 0; at < raw.length; at++ ) {
			const isSpace = /[\t\n\f\r ]/.test( raw[ at ] );
			if ( isSpace && ( text === '' || text.endsWith( ' ' ) ) ) {
				continue;
			}
			text += isSpace ? ' ' : raw[ at ];
			starts.push( at );
		}
		return { text: text.replace( / $/, '' ).normalize( 'NFC' ), starts };
	}

	function cellsOf( block ) {
		const { body = [] } = block.attributes;
		return body.flatMap( ( row, rowAt ) =>
			row.cells.map( ( cell, cellAt ) => ( { clientId: block.clientId, cell: [ rowAt, cellAt ], html: htmlOf( cell.content ) } ) )
		);
	}

	/** Every text that may carry a link: `{ clientId, cell, html, text }`. */
	function placesOf( blocks ) {
		return blocks.flatMap( ( block ) => {
			if ( FOREIGN_BLOCKS.includes( block.name ) ) {
				return [];
			}
			const attribute = RICH_ATTRIBUTES[ block.name ];
			const own = attribute ? [ { clientId: block.clientId, cell: null, html: htmlOf( block.attributes[ attribute ] ) } ] : [];
			const cells = block.name === 'core/table' ? cellsOf( block ) : [];
			return [ ...own, ...cells, ...placesOf( block.innerBlocks ) ].map( ( place ) =>
				place.text === undefined ? { ...place, text: folded( create( { html: place.html } ).text ).text } : place
			);
		} );
	}

	/** The present HTML of a place; null when its block is gone. */
	function presentHtml( { clientId, cell } ) {
		const block = wp.data.select( 'core/block-editor' ).getBlock( clientId );
		if ( ! block ) {
			return null;
		}
		if ( cell === null ) {
			return htmlOf( block.attributes[ RICH_ATTRIBUTES[ block.name ] ] );
		}
		const found = block.attributes.body?.[ cell[ 0 ] ]?.cells[ cell[ 1 ] ];
		return found ? htmlOf( found.content ) : null;
	}

	/** True when the place still has the text that was analysed. */
	const isUnchanged = ( place ) => {
		const html = presentHtml( place );
		return html !== null && folded( create( { html } ).text ).text === place.text;
	};

	/** True when a link, code or an image is in the way. */
	function isTaken( value, start, end ) {
		const formats = value.formats.slice( start, end ).flat().filter( Boolean );
		const objects = value.replacements.slice( start, end ).filter( Boolean );
		return objects.length > 0 || formats.some( ( { type } ) => type === 'core/link' || type === 'core/code' );
	}

	/** HTML with the link; null when the words are not there or not free. */
	function linkedHtml( html, link ) {
		const value = create( { html } );
		const { text, starts } = folded( value.text );
		if ( text.length !== starts.length && text.length !== starts.length - 1 ) {
			return null;
		}
		const start = starts[ link.start ];
		const end = starts[ link.end - 1 ] + 1;
		if ( text.slice( link.start, link.end ) !== link.anchor || isTaken( value, start, end ) ) {
			return null;
		}
		return toHTMLString( { value: applyFormat( value, { type: 'core/link', attributes: { url: link.to } }, start, end ) } );
	}

	function written( place, html ) {
		const { getBlock } = wp.data.select( 'core/block-editor' );
		const { attributes, name } = getBlock( place.clientId );
		const content = RichTextData ? RichTextData.fromHTMLString( html ) : html;
		if ( place.cell === null ) {
			return { [ RICH_ATTRIBUTES[ name ] ]: content };
		}
		const [ rowAt, cellAt ] = place.cell;
		const inCell = ( cell, at ) => ( at === cellAt ? { ...cell, content } : cell );
		const inRow = ( row, at ) => ( at === rowAt ? { ...row, cells: row.cells.map( inCell ) } : row );
		return { body: attributes.body.map( inRow ) };
	}

	/** Why a link cannot be inserted: `changed`, `taken`; null when it can. */
	function obstacle( place, link ) {
		if ( ! place ) {
			return 'taken';
		}
		if ( ! isUnchanged( place ) ) {
			return 'changed';
		}
		return linkedHtml( presentHtml( place ), link ) === null ? 'taken' : null;
	}

	/** Makes the link in one undo step; only without an obstacle. */
	function insert( place, link ) {
		const editor = wp.data.dispatch( 'core/block-editor' );
		const attributes = written( place, linkedHtml( presentHtml( place ), link ) );
		// Without the marks, two insertions in one block would be one step.
		editor.__unstableMarkLastChangeAsPersistent();
		editor.updateBlockAttributes( place.clientId, attributes );
		editor.__unstableMarkLastChangeAsPersistent();
	}

	/** True when the place has a link to the address. */
	function hasLink( place, url ) {
		const html = presentHtml( place );
		const links = create( { html: html || '' } ).formats.flat().filter( ( one ) => one && one.type === 'core/link' );
		return links.some( ( { attributes } ) => attributes.url === url );
	}

	Object.assign( maillage, { placesOf, obstacle, insert, hasLink } );
} )( window.maillage, window.wp );
