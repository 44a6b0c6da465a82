/**
 * Box of the classic editor: analyses the saved text and lists the links to make, each with a button that copies it.
 */
( function ( maillage, wp ) {
	'use strict';

	const { say, post } = maillage;
	const result = document.getElementById( 'maillage-result' );

	function element( name, text, ...children ) {
		const made = document.createElement( name );
		made.textContent = text;
		made.append( ...children );
		return made;
	}

	/** The link as HTML: its parts become text nodes first, so that none of them is markup. */
	function markup( { to, anchor } ) {
		const link = element( 'a', anchor );
		link.setAttribute( 'href', to );
		return link.outerHTML;
	}

	function item( link ) {
		const copy = element( 'button', say.copy );
		copy.type = 'button';
		copy.className = 'button button-small';
		copy.addEventListener( 'click', () => window.navigator.clipboard.writeText( markup( link ) ) );
		return element( 'li', '', element( 'q', link.sentence ), element( 'p', say.to.replace( '%s', link.title ) ), copy );
	}

	function show( { score, linksOut } ) {
		const links = element( 'ul', '', ...linksOut.map( item ) );
		const covered = score.coverage === null ? `${ say.notMeasured } ${ score.reason }` : Math.round( score.coverage );
		result.replaceChildren(
			element( 'p', `${ say.coverage } – ${ covered }` ),
			element( 'p', linksOut.length ? say.linksOut : say.noLinksOut ),
			links
		);
	}

	document.getElementById( 'maillage-analyse' )?.addEventListener( 'click', () => {
		result.replaceChildren( element( 'p', say.analysing ) );
		wp.apiFetch( { path: `/maillage/v1/posts/${ post }/analysis`, method: 'POST' } ).then( show, ( error ) =>
			result.replaceChildren( element( 'p', String( error.message || say.failed ) ) )
		);
	} );
} )( window.maillage, window.wp );
