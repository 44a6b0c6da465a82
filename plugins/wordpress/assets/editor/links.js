/**
 * Links to make in this text, links to make elsewhere, links already accepted.
 */
( function ( maillage, wp ) {
	'use strict';

	const { createElement: h } = wp.element;
	const { Button, ExternalLink } = wp.components;
	const { useDispatch, useSelect } = wp.data;
	const { say, fill, Note, Sentence, obstacle, store } = maillage;

	/** Proposals shown at once. */
	const MOST = 5;

	function Actions( { link, place } ) {
		const { insertLink, rejectLink } = useDispatch( store );
		// Read again at each change of the blocks.
		const problem = useSelect( ( select ) => select( 'core/block-editor' ).getBlocks() && obstacle( place, link ), [ place, link ] );
		return h(
			'div',
			{ className: 'maillage-actions' },
			problem ? h( Note, null, problem === 'changed' ? say.textChanged : say.notInText ) : null,
			problem ? null : h( Button, { variant: 'secondary', size: 'compact', onClick: () => insertLink( link ) }, say.insert ),
			h( Button, { variant: 'tertiary', size: 'compact', onClick: () => rejectLink( link ) }, say.reject )
		);
	}

	function LinkOut( { link, state } ) {
		return h(
			'li',
			null,
			h( Sentence, link ),
			h( 'p', null, fill( say.to, link.title ) ),
			state.inserted[ link.id ] ? h( Note, null, say.inserted ) : h( Actions, { link, place: state.places[ link.text ] } )
		);
	}

	function LinksOut( { state } ) {
		const links = state.answer.linksOut.filter( ( { id } ) => ! state.rejected.includes( id ) ).slice( 0, MOST );
		return h(
			'div',
			{ className: 'maillage-links-out' },
			state.unrecorded ? h( Note, null, `${ say.notRecorded } ${ state.unrecorded }` ) : null,
			links.length === 0 ? h( Note, null, say.noLinksOut ) : h( 'ul', null, links.map( ( link ) => h( LinkOut, { key: link.id, link, state } ) ) )
		);
	}

	const LinkIn = ( { link } ) =>
		h(
			'li',
			null,
			h( Sentence, link ),
			h( 'p', null, fill( say.from, link.title ) ),
			link.edit ? h( ExternalLink, { href: link.edit }, say.openEditor ) : null
		);

	const LinksIn = ( { links } ) =>
		links.length === 0
			? h( Note, null, say.noLinksIn )
			: h( 'ul', null, links.slice( 0, MOST ).map( ( link ) => h( LinkIn, { key: `${ link.from } ${ link.anchor }`, link } ) ) );

	const Decided = ( { links } ) =>
		h(
			'ul',
			{ className: 'maillage-decided' },
			links.map( ( { to, anchor, state } ) =>
				h( 'li', { key: `${ to } ${ anchor }` }, h( 'strong', null, anchor ), ` – ${ state === 'in-place' ? say.inPlace : say.waiting }` )
			)
		);

	Object.assign( maillage, { LinksOut, LinksIn, Decided } );
} )( window.maillage, window.wp );
