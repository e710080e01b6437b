/** What is kept of each article for comparing outlets, so that a million of them are added up in any order. */
@NullMarked
package org.parallax.outlets.ledger;

import org.jspecify.annotations.NullMarked;
