import { lineList } from '../word-list.ts';

/** Anchor texts that do not describe their target, in lower case, without accents. */
export const englishGenericAnchors = lineList(`
click
click here
click this
click this link
click for more
click to read
click to learn more
here
right here
see here
over here
this
this link
this page
this article
this post
this site
this website
link
the link
links
page
website
site
more
more info
more information
more details
read
read more
read on
read this
read now
read full article
read the article
read the full article
read the rest
continue
continue reading
learn more
find out more
discover
discover more
see more
see
see details
see the page
see all
view
view more
view all
view details
view page
show more
load more
details
info
information
go
go here
go there
go to page
visit
visit page
visit site
visit website
visit us
open
open link
next
previous
back
home
start here
get started
try it
try it now
check it out
check this out
explore
download
download here
source
url
`);
